/**
 * Installs, bundles, compiles and runs a tool that uses askfirst in many places, has it ask, crash and deliver there, and
 * writes docs/places.md: `npm run test:places -- [PART OF A NAME…]`. What places are made with comes from npm.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { spawn as openTerminal } from '@lydell/node-pty'
import { makeEmptyHome } from '../examples/demo/home.js'
import { startReceiver } from '../examples/receiver.js'
import { PLACES } from './places/places.js'
import { newFolder, removeFolders, toolsOf } from './places/workshop.js'

/** @typedef {import('./places/places.js').Place} Place */

const COLUMNS = ['asked', 'reported', 'words kept', 'frames', 'delivered', 'processes started', 'commands']
const CAN_TRACE = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const LONGEST_MS = 30_000
/** Longer than a sender that has nothing left to send. */
const SENDER_GONE_MS = 1_000

const wanted = process.argv.slice(2)
toolsOf('all')
const tables = []
for (const { title, places } of PLACES) {
  const chosen = places.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part)))
  const rows = []
  for (const place of chosen) {
    const row = await rowOf(place)
    rows.push(row)
    console.log(row.join(' · '))
  }
  tables.push({ title, rows })
}
removeFolders()
if (wanted.length === 0) {
  writeFileSync('docs/places.md', pageOf(tables))
}
const failed = tables.flatMap(({ rows }) => rows.filter(row => row.includes('**no**')))
if (failed.length > 0) {
  console.error(`Failed in ${failed.map(([name]) => name).join('; ')}`)
  process.exitCode = 1
}

/** @param {Place} place */
async function rowOf(place) {
  if (place.forbidden !== undefined) {
    return [place.name, `cannot be: ${place.forbidden}`]
  }
  try {
    return [place.name, ...(await tried(place, place.make().command))]
  } catch (error) {
    console.error(error)
    return [place.name, '**no**']
  }
}

/**
 * @param {Place} place
 * @param {readonly string[]} command
 */
async function tried(place, command) {
  const receiver = await startReceiver()
  const home = makeEmptyHome()
  const ran = join(newFolder(), 'ran')
  const env = { ...home.env, TERM: 'xterm-256color', DSN: receiver.dsn, RAN: ran, ...place.env }
  try {
    const asked = await askedIn(command, env)
    const [request] = await receiver.waitFor(1, LONGEST_MS).catch(() => [])
    const value = request?.event.exception?.values?.[0]
    const frame = value?.stacktrace?.frames?.at(-1)
    const launches = readFileSync(ran, 'utf8').match(/^cli\.js/gm)?.length
    // While the first sender is there, it also takes what the second crash leaves, and none is started.
    await delay(SENDER_GONE_MS)
    const { started, stderr } = await startedBy(command, env)
    await receiver.waitFor(2, LONGEST_MS).catch(() => {})
    // The last one removes what is kept in shared memory, too.
    const commands = ['status', 'list', 'reset'].every(
      word => spawnSync(command[0] ?? '', [...command.slice(1), 'telemetry', word], { env }).status === 0,
    )
    return [
      yes(asked && launches === 1),
      reportedAs(
        /^askfirst: crash report \w{8} will be sent/m.test(stderr),
        request?.event.contexts?.runtime,
        place.runtime,
      ),
      place.words ?? yes(value?.value === 'Cannot greet <*>'),
      place.words === undefined ? yes(frame?.in_app === true) : '–',
      yes(receiver.requests.length === 2),
      started === undefined ? '–' : String(started),
      yes(commands),
    ]
  } finally {
    await receiver.close()
    home.remove()
  }
}

function yes(/** @type {boolean} */ held) {
  return held ? 'yes' : '**no**'
}

/** Whether it was announced, and as run by what. */
function reportedAs(
  /** @type {boolean} */ announced,
  /** @type {{ name?: string, version?: string } | undefined} */ { name, version } = {},
  /** @type {RegExp} */ runtime = /^node v/,
) {
  const text = `${name} ${version}`
  if (!announced || !runtime.test(text)) return yes(false)
  return name === 'node' ? yes(true) : `yes, by ${text}`
}

/** Launches the tool at a terminal, and says yes. */
async function askedIn(
  /** @type {readonly string[]} */ [file = '', ...words],
  /** @type {Record<string, string>} */ env,
) {
  const terminal = openTerminal(file, [...words, 'greet', 'Ada'], { cols: 100, rows: 40, env })
  let [screen, said, exited] = ['', false, false]
  terminal.onData(text => {
    screen += text
    if (!said && screen.includes('[y/N')) {
      said = true
      setTimeout(() => terminal.write('y\r'), 500)
    }
  })
  terminal.onExit(() => {
    exited = true
  })
  for (const end = Date.now() + LONGEST_MS; !exited && Date.now() < end; ) await delay(50)
  if (!exited) terminal.kill()
  return said && exited
}

/** Launches it again, and counts the processes that the crash started besides it. */
async function startedBy(
  /** @type {readonly string[]} */ command,
  /** @type {Record<string, string>} */ env,
) {
  const log = join(newFolder(), 'trace')
  const through = CAN_TRACE
    ? ['strace', '-f', '-qq', '-v', '-s', '99999', '-e', 'trace=execve', '-o', log, '--']
    : []
  const [file = '', ...words] = [...through, ...command, 'greet', 'Ada']
  const child = spawn(file, words, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', data => {
    stderr += data
  })
  await once(child, 'exit')
  const started = CAN_TRACE ? (readFileSync(log, 'utf8').match(/"ASKFIRST_PART=/g)?.length ?? 0) : undefined
  return { started, stderr }
}

function pageOf(/** @type {{ title: string, rows: string[][] }[]} */ tables) {
  const parts = tables.map(({ title, rows }) => {
    const lines = rows.map(
      row => `| ${[...row, ...Array(COLUMNS.length + 1 - row.length).fill('')].join(' | ')} |`,
    )
    const head = [`| place | ${COLUMNS.join(' | ')} |`, `| --- |${COLUMNS.map(() => ' --- |').join('')}`]
    return `## ${title}\n\n${[...head, ...lines].join('\n')}\n`
  })
  return `# Where it runs

\`npm run test:places\` makes each of these places anew, launches a tool there at a terminal, says yes to the question, lets
it crash twice, waits for both reports, counts the processes that the second crash started, and runs \`telemetry status\` and
\`telemetry list\`. This page is what it printed, on ${process.platform} with Node.js ${process.version}.

${parts.join('\n')}
## What was not tried

macOS and Windows. \`docker run\`, with and without \`--init\`, and services of systemd's: neither runs where this page was made.
A crash waits for its report where its process is the first of its namespace, or started by the first one, as under
\`--init\`: tests crash in both, made by \`unshare\`. It also waits where its control group ends in \`.service\`: a test knows such
groups by their names, and none ran in one. Where a shell in between starts the tool, and nothing else keeps the container
alive, the sender may be killed with it; the report then waits for the next launch there.
`
}
