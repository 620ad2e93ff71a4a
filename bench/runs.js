import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DIST, makeCrash, makeHome, ROOT } from './ground.js'
import { interleaved, runNode } from './measure.js'
import { PEERS } from './peers.js'
import { BARE, HELLO, REPORTERS, startOf } from './reporters.js'
import { startServer, startTlsServer } from './servers.js'

/** @typedef {import('./peers.js').Address} Address */
/** @typedef {import('./measure.js').Figure} Figure */

/**
 * From the throw to the exit, in milliseconds, and the memory taken by then, in KiB. Also whether a report came.
 *
 * @param {string} folder
 * @param {{ kind: import('./ground.js').Kind, server: string, rounds: number, ofPeers: number }} how - some peers hold
 *   a program for seconds
 */
export async function measureCrash(folder, { kind, server: treatment, rounds, ofPeers }) {
  const server = await startServer(treatment)
  /** @type {Record<string, number[]>} */
  const memory = {}
  /** @type {Record<string, boolean>} */
  const arrived = {}
  const tasks = await Promise.all(
    REPORTERS.map(async ({ name, setup }) => {
      const entry = await makeCrash(folder, kind, setup(server))
      const task = async () => {
        const before = server.received()
        const { stdout, ended } = await runNode([entry], makeHome(folder, 'on'))
        const { thrown, rss } = JSON.parse(/^\{"thrown".*$/m.exec(stdout)?.[0] ?? '{}')
        memory[name] = [...(memory[name] ?? []), rss]
        const came = treatment.startsWith('answers') && (await became(() => server.received() > before, name))
        // A sender goes on after the crash, and would wait for half a minute; the next program shall not meet it.
        await delay(SETTLED_MS)
        server.hangUp()
        await delay(SETTLED_MS)
        arrived[name] = arrived[name] === true || came
        return Number(ended - BigInt(thrown)) / 1e6
      }
      return /** @type {const} */ ([name, task])
    }),
  )
  const fewer = Object.fromEntries(PEERS.map(({ name }) => [name, ofPeers]))
  const times = await interleaved(Object.fromEntries(tasks), rounds, fewer)
  server.close()
  return { kind, server: treatment, times, memory, arrived }
}

const SETTLED_MS = 150

/** A sender of ours comes after the crash; nobody's does after bare Node's. */
async function became(/** @type {() => boolean} */ condition, /** @type {string} */ name) {
  const until = Date.now() + (name === BARE.name ? 0 : 3000)
  while (!condition() && Date.now() < until) await delay(10)
  return condition()
}

/**
 * Whether the report of a crash comes at a server that was down, once that is up and the program starts again.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, boolean>>}
 */
export async function measureDelivery(folder) {
  /** @type {Record<string, boolean>} */
  const delivered = {}
  for (const { name, setup } of REPORTERS.slice(1)) {
    const env = makeHome(folder, 'on')
    const down = await startServer('refuses')
    await runNode([await makeCrash(folder, 'thrown', setup(down))], env)
    await delay(500)
    // As if the wait after a failure were over.
    for (const file of ['schedule.json', 'not-before']) {
      rmSync(join(env.HOME ?? '', '.local/share/mytool/askfirst', file), { force: true })
    }
    const up = await startServer('answers', down.port)
    const path = join(folder, 'again.js')
    writeFileSync(path, `${setup(down)}\n${HELLO}`)
    await runNode([path], env)
    delivered[name] = await became(() => up.received() > 0, name)
    up.close()
  }
  return delivered
}

/** Required before the program: `--import` would have Node start a CommonJS program in another, slower way. */
const TELL_CPU = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(1, \`\\n\${(user + system) / 1000}\`)
})`

/**
 * CPU time of the process that sends one report over TLS, and of Node doing nothing, in milliseconds.
 *
 * @param {string} folder
 * @param {number} rounds
 */
export async function measureSender(folder, rounds) {
  const server = await startTlsServer(folder)
  const env = { ...makeHome(folder, 'on'), NODE_EXTRA_CA_CERTS: server.authority }
  const nothing = join(folder, 'nothing.js')
  writeFileSync(nothing, '')
  const telling = join(folder, 'tell-cpu.cjs')
  writeFileSync(telling, TELL_CPU)
  const outbox = await keepOne(folder, { env, dsn: server.dsn })
  const [file = ''] = readdirSync(join(outbox, 'kept'))
  const bytes = readFileSync(join(outbox, 'kept', file))
  const app = JSON.stringify(appOf(folder, server))
  const cpu = async (/** @type {string[]} */ words, told = {}) => {
    const { stdout } = await runNode(['--require', telling, ...words], { ...env, ...told })
    return Number(stdout.trim().split('\n').at(-1))
  }
  const figures = await interleaved(
    {
      'bare Node': () => cpu([nothing]),
      sender: () => {
        putReport(join(outbox, 'pending'), file, bytes)
        return cpu([join(DIST, 'sender.cjs')], { ASKFIRST_WORDS: JSON.stringify(['', app]) })
      },
    },
    rounds,
  )
  const sent = server.received()
  server.close()
  if (sent < rounds) throw new Error(`${sent} of ${rounds} reports came`)
  return { figures, sent }
}

/** Errors that a program swallows, silently: one as the other. */
const SWALLOWING = `process.on('uncaughtException', () => {})
let left = Number(process.argv[2])
const step = () => {
  if (--left > 0) setImmediate(step)
  else console.log((process.cpuUsage(begun).user + process.cpuUsage(begun).system) / 1000)
  throw new Error('the upstream answered nonsense')
}
const begun = process.cpuUsage()
step()`

/**
 * What an error costs that comes again and again in a program that lives on, in milliseconds of CPU time each.
 *
 * @param {string} folder
 * @param {number} rounds
 */
export async function measureRepeated(folder, rounds) {
  const env = makeHome(folder, 'local')
  const entry = (/** @type {string} */ name, setup = '') => {
    const path = join(folder, name)
    writeFileSync(path, `${setup}\n${SWALLOWING}`)
    return path
  }
  const each = (/** @type {string} */ path) => async () => {
    const { stdout } = await runNode([path, String(ERRORS)], env)
    return Number(stdout) / ERRORS
  }
  const dsn = `http://${'0'.repeat(32)}@127.0.0.1:9/1`
  return interleaved(
    {
      'bare Node': each(entry('swallows.js')),
      askfirst: each(entry('swallows-watched.js', startOf(dsn))),
    },
    rounds,
  )
}

const ERRORS = 20_000

/** Puts a report where a sender looks, whole. @param {string} folder @param {string} file @param {Buffer} bytes */
function putReport(folder, file, bytes) {
  const temporary = join(folder, '..', 'kept', file)
  writeFileSync(temporary, bytes)
  renameSync(temporary, join(folder, file))
}

/** @param {string} folder @param {{ dsn: string, host: string }} to */
function appOf(folder, { dsn, host }) {
  const recipient = { text: dsn, host }
  const name = {
    name: 'mytool',
    tool: 'mytool',
    answer: 'own',
    command: 'mytool telemetry',
    prefix: 'MM',
    entry: join(folder, 'x.js'),
  }
  return { ...name, system: false, announce: true, retentionDays: 90, recipient }
}

/** Leaves one kept report. @returns {Promise<string>} the outbox */
async function keepOne(
  /** @type {string} */ folder,
  /** @type {{ env: Record<string, string>, dsn: string }} */ { env, dsn },
) {
  await runNode([await makeCrash(folder, 'thrown', startOf(dsn))], { ...env, MYTOOL_TELEMETRY: 'local' })
  const outbox = join(env.HOME ?? '', '.local/share/mytool/askfirst')
  mkdirSync(join(outbox, 'pending'), { recursive: true })
  return outbox
}

/**
 * `telemetry status` and `list` with reports on the computer, in milliseconds.
 *
 * @param {string} folder
 * @param {{ reports: number, rounds: number }} how
 */
export async function measureCommands(folder, { reports, rounds }) {
  const env = makeHome(folder, 'local')
  await runNode([join(ROOT, 'bin/askfirst.js'), 'run', await makeCrash(folder, 'thrown', '')], env)
  const kept = join(env.HOME ?? '', '.local/share/askfirst/askfirst/kept')
  const [file = ''] = readdirSync(kept)
  const bytes = readFileSync(join(kept, file))
  for (let index = 1; index < reports; index++) {
    writeFileSync(
      join(kept, file.replace(/[0-9a-f]{4}(?=\.envelope)/, index.toString(16).padStart(4, '0'))),
      bytes,
    )
  }
  const nothing = join(folder, 'nothing.js')
  writeFileSync(nothing, '')
  const bin = join(ROOT, 'bin/askfirst.js')
  return interleaved(
    {
      'bare Node': async () => (await runNode([nothing], env)).ms,
      status: async () => (await runNode([bin, 'telemetry', 'status'], env)).ms,
      list: async () => (await runNode([bin, 'telemetry', 'list'], env)).ms,
    },
    rounds,
  )
}
