/**
 * `npm run bench`: askfirst, bare Node and what others use, measured in turn on this computer. Prints tables, writes
 * docs/bench/results.json, and README.md, start.svg and crash.svg beside it. Exits with 1 if a "must" does not hold,
 * or if a report of one of them, ours included, did not come.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { arch, cpus, release, type } from 'node:os'
import { basename, join } from 'node:path'
import { drawBars } from './chart.js'
import { installedSize, installPeers, MODULES, makeGround, ROOT } from './ground.js'
import { measureMaking, measureWithLexicon } from './lexicon.js'
import { PEERS } from './peers.js'
import { pageOf } from './report.js'
import { measureCommands, measureCrash, measureDelivery, measureRepeated, measureSender } from './runs.js'
import { measureScrubbing } from './scrubbing.js'
import { SERVERS } from './servers.js'
import { measureStart } from './start.js'
import { verdictsOn } from './verdicts.js'

installPeers()
const folder = makeGround()
const machine = {
  node: process.version,
  system: `${type()} ${release()} ${arch()}`,
  cpu: `${cpus().length} × ${cpus()[0]?.model}`,
}
console.log(machine)

console.log('\nStart of a program of one line (ms)')
const start = await measureStart(folder, { rounds: 160, ofOthers: 40, ofPeers: 9 })
console.table(rowsOf(start))

const crashes = []
for (const server of SERVERS) {
  for (const kind of /** @type {const} */ (['thrown', 'rejected', 'large'])) {
    const crash = await measureCrash(folder, {
      kind,
      server,
      rounds: 15,
      // Some of them take six seconds each time.
      ofPeers:
        kind === 'thrown' && server === 'answers' ? 3 : kind === 'thrown' || server === 'answers' ? 1 : 0,
    })
    crashes.push(crash)
    console.log(`\nFrom throw to exit (ms): ${kind}; the server ${server}`)
    console.table(rowsOf(crash.times))
  }
}

console.log('\nDelivered when the server was down at the crash, and up at the next launch')
const delivery = await measureDelivery(folder)
console.table(delivery)

console.log('\nInstalled')
const installed = Object.fromEntries(PEERS.map(({ name, packages }) => [name, installedSize(packages)]))
console.table(installed)

console.log('\nAn error that comes again and again in a program that lives on (ms each)')
const repeated = await measureRepeated(folder, 10)
console.table(repeated)

console.log('\nThe sending process, over TLS: CPU time (ms)')
const sender = await measureSender(folder, 12)
console.table(rowsOf(sender.figures))

console.log('\nCommands with 100 reports (ms)')
const commands = await measureCommands(folder, { reports: 100, rounds: 12 })
console.table(rowsOf(commands))

console.log('\nScrubbing: milliseconds by characters, and the exponent of their growth')
const scrubbing = await measureScrubbing(folder, 15)
for (const [of, { points, exponent }] of Object.entries(scrubbing)) {
  console.log(`by ${of}: exponent ${exponent.toFixed(2)}`)
  console.table(points)
}

console.log('\nA lexicon: making one of what the others depend on, and a crash explained by one (ms)')
const making = measureMaking(folder, MODULES, Object.assign({}, ...PEERS.map(({ packages }) => packages)))
console.table(making)
const withLexicon = await measureWithLexicon(folder, 15)
console.table(rowsOf(withLexicon))

const lexicon = { making, crash: withLexicon }
const results = {
  machine,
  start,
  crashes,
  delivery,
  installed,
  repeated,
  sender,
  commands,
  scrubbing,
  lexicon,
}
const verdicts = verdictsOn(results)
console.log('\nWhat must be reached')
console.table(verdicts)

const out = join(ROOT, 'docs/bench')
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'results.json'), `${JSON.stringify({ ...results, verdicts }, undefined, 2)}\n`)
writeFileSync(
  join(out, 'start.svg'),
  drawBars('Start of a one-line program, ratio to bare Node', ratiosOf(start)),
)
const silent = crashes.find(({ kind, server }) => kind === 'thrown' && server === 'accepts and says nothing')
writeFileSync(join(out, 'README.md'), pageOf({ machine, start, crash: silent?.times ?? {} }, verdicts))
writeFileSync(
  join(out, 'crash.svg'),
  drawBars(
    'From throw to exit, the server accepting and saying nothing (ms)',
    mediansOf(silent?.times ?? {}),
  ),
)
for (const made of [folder, join('/dev/shm', basename(folder))]) {
  rmSync(made, { recursive: true, force: true, maxRetries: 5 })
}
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1

/** @typedef {import('./measure.js').Figure} Figure */

/** @param {Record<string, Figure>} figures */
function rowsOf(figures) {
  const bare = figures['bare Node']?.median ?? Number.NaN
  return Object.fromEntries(
    Object.entries(figures).map(([name, { median, low, high, runs }]) => [
      name,
      {
        median: round(median),
        quartiles: `${round(low)} – ${round(high)}`,
        ...(Number.isNaN(bare) ? {} : { ratio: round(median / bare, 1000) }),
        runs,
      },
    ]),
  )
}

/** @param {Record<string, Figure>} figures */
function ratiosOf(figures) {
  const bare = figures['bare Node']?.median ?? Number.NaN
  return Object.entries(figures).map(([name, { median }]) => ({ name, value: round(median / bare, 100) }))
}

/** @param {Record<string, Figure>} figures */
function mediansOf(figures) {
  return Object.entries(figures).map(([name, { median }]) => ({ name, value: round(median) }))
}

function round(/** @type {number} */ value, steps = 10) {
  return Math.round(value * steps) / steps
}
