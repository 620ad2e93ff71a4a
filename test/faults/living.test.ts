import { readdirSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { KEY } from '../../examples/protocol.js'
import { makeTool } from '../harness/embedded.ts'
import { LONG } from '../harness/length.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'
import { killSenders, sendersTo } from '../harness/sender.ts'
import { startRawServer } from '../harness/servers.ts'

/**
 * A host that lives on with its errors: an hour, or a million; `npm test` has a shorter life. The long form has the captures
 * of an hour in a twelfth of it; `ASKFIRST_SECONDS=3600` takes the hour.
 */
const { ASKFIRST_SECONDS } = process.env
const HURRY = LONG && ASKFIRST_SECONDS === undefined ? 12 : 1
const SECONDS = Number(ASKFIRST_SECONDS ?? (LONG ? 3600 / HURRY : 4))
const A_SECOND = 100 * HURRY
const SWALLOWED = LONG ? 1_000_000 : 20_000
const ON = { MM_TELEMETRY: 'on', MYTOOL_TELEMETRY: 'on' }
/** Twenty reports, and a line for each that is counted: of its kind, or of any. */
const MOST_LINES = 20 + 5
const MOST_GROWTH_MIB = 40

const tool = (dsn: string, body: string) => `
import { start } from 'askfirst'
const { capture } = await start({ dsn: '${dsn}' })
const rss = () => { globalThis.gc?.(); return process.memoryUsage().rss / 2 ** 20 }
${body}`

/** Thirty bugs of a program, thirty places; each message is another one. */
const BUGS = Array.from({ length: 30 }, (_, bug) => `at => new Error('bug ${bug} at ' + at),`).join('\n')

test.each([
  ['is down', undefined],
  ['hangs', () => {}],
  [
    'answers 429',
    (socket: { end: (text: string) => void }) =>
      socket.end('HTTP/1.1 429 Later\r\ncontent-length: 0\r\n\r\n'),
  ],
] as const)(
  `${SECONDS} seconds of ${A_SECOND} captures each, and the server %s: few lines, few files, no memory, one sender`,
  async (_, act) => {
    const home = newHome()
    const server = await startRawServer(socket => socket.once('data', () => act?.(socket)))
    if (!act) await server.close()
    onTestFinished(() => killSenders(home))
    const host = `127.0.0.1:${server.port}`
    const body = `
const bugs = [${BUGS}]
let count = 0, warm
const timer = setInterval(() => {
  for (let more = 0; more < ${A_SECOND / 10}; more++) capture(bugs[count++ % bugs.length](count))
  if (count >= ${Math.max(400, (SECONDS * A_SECOND) / 10)}) warm ??= rss()
  if (count >= ${SECONDS * A_SECOND}) { clearInterval(timer); console.log(rss() - warm) }
}, 100)`
    let most = 0
    const ended = new AbortController()
    const watching = (async () => {
      while (!ended.signal.aborted) {
        most = Math.max(most, sendersTo(host).length)
        await delay(LONG ? 5000 : 500)
      }
    })()
    const signal = AbortSignal.timeout(SECONDS * 3000 + 90_000)
    const begun = performance.now()
    const { code, stdout, stderr } = await run(
      ['--expose-gc', makeTool(tool(`http://${KEY}@${host}/1`, body))],
      {
        env: { ...home.env, ...ON },
        signal,
      },
    )
    // A busy computer takes longer, and into another hour.
    const hours = Math.floor((performance.now() - begun) / 3_600_000) + 1
    ended.abort()
    await watching
    const files = readdirSync(outboxIn(home, 'mytool'), { recursive: true }).length
    const lines = stderr.split('\n').length - 1
    console.info(
      `${SECONDS * A_SECOND} captures: ${Number(stdout).toFixed(1)} MiB, ${lines} lines, ${files} files, ${most} senders`,
    )
    expect(code).toBe(0)
    expect(Number(stdout)).toBeLessThan(MOST_GROWTH_MIB)
    expect(lines).toBeLessThanOrEqual(MOST_LINES * hours)
    const counts = countsOf(outboxIn(home, 'mytool'))
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(20 * hours)
    expect(files).toBeLessThan(60)
    // A second one may be seen while it finds the first at work.
    expect(most).toBeLessThanOrEqual(2)
  },
  SECONDS * 4000 + 120_000,
)

test(`${SWALLOWED} errors that a program swallows, each with a message of its own, take no memory`, async () => {
  const home = newHome()
  const body = `
process.on('uncaughtException', () => {})
let left = ${SWALLOWED}, warm
const step = () => {
  left -= 1
  if (left === ${SWALLOWED} - 5000) warm = rss()
  if (left > 0) setImmediate(step)
  else console.log(rss() - warm)
  throw new Error('the upstream answered nonsense ' + left)
}
setImmediate(step)`
  const { code, stdout, stderr } = await run(
    ['--expose-gc', makeTool(tool(`http://${KEY}@127.0.0.1:9/1`, body))],
    {
      env: { ...home.env, MYTOOL_TELEMETRY: 'local', MM_TELEMETRY: 'local' },
      signal: AbortSignal.timeout(3_600_000),
    },
  )
  console.info(`${SWALLOWED} swallowed: ${Number(stdout).toFixed(1)} MiB`)
  expect(code).toBe(0)
  expect(Number(stdout)).toBeLessThan(MOST_GROWTH_MIB)
  expect(stderr.split('\n')).toHaveLength(7)
  expect(countsOf(outboxIn(home, 'mytool'))).toEqual({ kept: 5 })
}, 3_600_000)
