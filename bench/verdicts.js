import { execFileSync } from 'node:child_process'
import { ROOT } from './ground.js'
import { PEERS } from './peers.js'
import { EMPTY, LAUNCHES } from './start.js'

/** @typedef {import('./measure.js').Figure} Figure */
/** @typedef {{ kind: string, server: string, times: Record<string, Figure>, memory: Record<string, number[]>, arrived: Record<string, boolean> }} Crash */
/**
 * @typedef {object} Results
 * @property {Record<string, Figure>} start
 * @property {readonly Crash[]} crashes
 * @property {Record<string, Figure>} repeated
 * @property {{ figures: Record<string, Figure>, sent: number }} sender
 * @property {Record<string, Figure>} commands
 * @property {Record<string, boolean>} delivery
 * @property {Record<'source' | 'message', { exponent: number }>} scrubbing
 * @property {{ making: import('./lexicon.js').Making, crash: Record<string, Figure> }} lexicon
 */

/**
 * Holds the results against what must be reached, and whether the others were measured at all.
 *
 * @param {Results} results
 */
export function verdictsOn({ start, crashes, repeated, sender, commands, delivery, scrubbing, lexicon }) {
  const ratio = (/** @type {Record<string, Figure>} */ all, /** @type {string} */ name, to = 'bare Node') =>
    median(all, name) / median(all, to)
  const extra = (/** @type {readonly Crash[]} */ some) =>
    Math.max(...some.map(({ times }) => median(times, 'askfirst') - median(times, 'bare Node')))
  const small = crashes.filter(({ kind }) => kind !== 'large')
  const large = crashes.filter(({ kind }) => kind === 'large')
  const answered = crashes.filter(({ server }) => server === 'answers')
  /** As a share of what Node itself takes to start: milliseconds say little on another computer. */
  const share = (/** @type {readonly Crash[]} */ some) => extra(some) / median(start, 'bare Node')
  const withLexicon = (/** @type {string} */ kind) =>
    (median(lexicon.crash, `${kind}, askfirst`) - median(lexicon.crash, `${kind}, bare Node`)) /
    median(start, 'bare Node')
  const unmeasured = ['askfirst', ...PEERS.map(({ name }) => name)].filter(
    name => !isMeasured(name, answered),
  ).length
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  )
  return [
    ...LAUNCHES.map(name =>
      row(`start, ${name}: ratio to an empty package`, ratio(start, name, EMPTY), { must: 1.08, aim: 1.05 }),
    ),
    row('start through run: ratio', ratio(start, 'askfirst run'), { must: 1.2, aim: 1.1 }),
    row('start through register: ratio', ratio(start, 'askfirst/register'), { must: 1.2, aim: 1.1 }),
    row('memory until the crash: MiB more', Math.max(...crashes.map(memoryMore)), { must: 2, aim: 1 }),
    // Where Node starts in 25 ms, these are 25 and 70 ms.
    row('throw to exit, any server: more, in starts of bare Node', share(small), { must: 1, aim: 0.5 }),
    row('throw to exit in 1 MB, any server: more, in starts of bare Node', share(large), {
      must: 2.8,
      aim: 1.4,
    }),
    row('installed: MB', packed.unpackedSize / 1e6, { must: 2, aim: 1.5 }),
    row('an error that comes again: ms more', median(repeated, 'askfirst') - median(repeated, 'bare Node'), {
      must: 0.05,
      aim: 0.03,
    }),
    row('sender over TLS: ratio of CPU time', ratio(sender.figures, 'sender'), { must: 2.5, aim: 2 }),
    row('status: ratio', ratio(commands, 'status'), { must: 2.5, aim: 1.8 }),
    row('list: ratio', ratio(commands, 'list'), { must: 2.5, aim: 1.8 }),
    row('scrubbing by source: exponent', scrubbing.source.exponent, { must: 1.2, aim: 1.05 }),
    row('scrubbing by message: exponent', scrubbing.message.exponent, { must: 1.2, aim: 1.05 }),
    row('making a lexicon: s for 50 MB of dependencies', (lexicon.making.seconds * 50) / lexicon.making.mb, {
      must: 10,
      aim: 5,
    }),
    row('making a lexicon: MiB', lexicon.making.mib, { must: 1000, aim: 500 }),
    // Where Node starts in 25 ms, these are 12 and 20 ms.
    row('throw to exit with a lexicon: more, in starts of bare Node', withLexicon('typical'), {
      must: 0.48,
      aim: 0.4,
    }),
    row('throw to exit with a lexicon in 12 MB: more, in starts of bare Node', withLexicon('12 MB'), {
      must: 0.8,
      aim: 0.6,
    }),
    row('reports lost that were announced', delivery.askfirst ? 0 : 1, { must: 0, aim: 0 }),
    row('reporters that could not be measured', unmeasured, { must: 0, aim: 0 }),
  ]
}

/** One that was not seen to report cannot be compared. @param {string} name @param {readonly Crash[]} answered */
function isMeasured(name, answered) {
  return answered.some(({ arrived }) => arrived[name] === true)
}

/** @param {Crash} crash */
function memoryMore({ memory }) {
  const middle = (/** @type {number[]} */ list = []) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  return (middle(memory.askfirst) - middle(memory['bare Node'])) / 1024
}

/** @param {Record<string, Figure>} all @param {string} name */
function median(all, name) {
  return all[name]?.median ?? Number.NaN
}

/** @param {string} what @param {number} value @param {{ must: number, aim: number }} bounds */
function row(what, value, { must, aim }) {
  return {
    what,
    value: Math.round(value * 1000) / 1000,
    must,
    aim,
    holds: value <= must,
    aimed: value <= aim,
  }
}
