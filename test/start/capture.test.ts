import { expect, test } from 'vitest'
import { makeTool } from '../harness/embedded.ts'
import { contentOf, onlyReport, outboxIn, storedReports } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

test('capture() reports an error that the program caught, and the program goes on', async () => {
  const home = newHome()
  const { code, stdout, stderr } = await runTool(
    home.env,
    `console.log(capture(new TypeError('Cannot go on')), 'and on')`,
  )
  const { event } = onlyReport(outboxIn(home, 'mytool'))
  const reference = event.event_id?.slice(0, 8)
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${reference} and on\n` })
  expect(stderr).toBe(`askfirst: crash report ${reference} kept; see mytool telemetry show ${reference}\n`)
  expect(event).toMatchObject({
    level: 'error',
    exception: { values: [{ type: 'TypeError', mechanism: { type: 'capture', handled: true } }] },
  })
})

test('capture() gives the reports of a launch the same session, another launch another', async () => {
  const home = newHome()
  const twice = `capture(new Error('Cannot go on')); capture(new TypeError('Cannot go back'))`
  await runTool(home.env, twice)
  await runTool(home.env, twice)
  const sessions = storedReports(outboxIn(home, 'mytool')).map(({ event }) => event.user?.id)
  expect(sessions).toHaveLength(4)
  expect(new Set(sessions).size).toBe(2)
})

const THROWN = [
  'null',
  'undefined',
  '"only words"',
  'Symbol("no")',
  '7n',
  '() => {}',
  'Object.freeze(new Error("frozen"))',
  'new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 1 } })',
  'revoked()',
  'Object.defineProperty(new Error(), "stack", { get() { throw 1 } })',
  'new Error("x".repeat(5_000_000))',
  'deep()',
]

test('capture() reports whatever is thrown, and never throws', async () => {
  const home = newHome()
  const makers = `
    function revoked() { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy }
    function deep() { let e; for (let i = 0; i < 10_000; i++) e = new Error('deep', { cause: e }); return e }`
  const captures = THROWN.map(thrown => `console.log(capture(${thrown}))`).join('\n')
  const { code, stdout } = await runTool(home.env, `${makers}\n${captures}`)
  const reports = storedReports(outboxIn(home, 'mytool'))
  const references = reports.map(({ event }) => event.event_id?.slice(0, 8))
  expect(code).toBe(0)
  expect(stdout.trim().split('\n').toSorted()).toEqual(references.toSorted())
  expect(reports).toHaveLength(THROWN.length)
  // Sentry takes no larger events: https://develop.sentry.dev/sdk/data-model/envelopes/#size-limits
  expect(Math.max(...reports.map(({ bytes }) => bytes.length))).toBeLessThan(1_000_000)
})

test.each([
  ['thrown again', `capture(error); throw error`, 1, true],
  ['captured twice', `console.log(capture(error) === capture(error))`, 0, true],
  ['rejected afterwards', `capture(error); Promise.reject(error)`, 1, true],
  [
    'captured in the last handler',
    `process.on('uncaughtException', error => { capture(error); process.exit(9) }); throw error`,
    9,
    true,
  ],
  ['captured, and the program exits', `main().catch(error => { capture(error); process.exit(7) })`, 7, true],
  ['thrown where the program listens', `process.on('uncaughtException', () => {}); throw error`, 0, true],
  ['thrown where nobody listens', `throw error`, 1, false],
])('an error that is %s is one report', async (_, source, code, handled) => {
  const home = newHome()
  const makers = `const error = Object.freeze(new Error('Cannot go on')); async function main() { throw error };`
  expect(await runTool(home.env, makers + source)).toMatchObject({ code })
  expect(onlyReport(outboxIn(home, 'mytool')).event).toMatchObject({
    level: handled ? 'error' : 'fatal',
    exception: { values: [{ mechanism: { handled } }] },
  })
})

test('errors that only look alike are reports of their own', async () => {
  const home = newHome()
  await runTool(home.env, `capture(new Error('Cannot go on')); capture(new Error('Cannot go on'))`)
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({ kept: ['envelope', 'envelope'] })
})

test.each([
  ['undecided', {}],
  ['off', { MM_TELEMETRY: 'off' }],
])('capture() where telemetry is %s reports nothing', async (_, env) => {
  const home = newHome()
  const cli = makeTool(`
    import { start } from 'askfirst'
    const { capture } = await start()
    console.log(capture(new Error('Cannot go on')))`)
  const { stdout, stderr } = await run([cli], { env: { ...home.env, ...env } })
  expect({ stdout, stderr }).toEqual({ stdout: 'undefined\n', stderr: '' })
  expect(home.tree()).toEqual([])
})

test.each([
  ['an abort', 'AbortSignal.abort().throwIfAborted()'],
  ['a time limit of a program', `await fetch('http://127.0.0.1:9', { signal: AbortSignal.abort() })`],
  [
    'a usage error of commander',
    `new Command().exitOverride().configureOutput({ writeErr() {} }).parse(['', '', '--no'])`,
  ],
  ['a usage error of parseArgs', `parseArgs({ args: ['--nope'] })`],
  ['an interrupted question', `await ask()`],
  ['an error that the author ignores', `throw Object.assign(new Error('mine'), { mine: true })`],
])('%s ends the program and is not reported', async (_, source) => {
  const home = newHome()
  const { code, stderr } = await runTool(home.env, source)
  // Where Node leaves an interrupted question without an answer, that is 13.
  expect(code).not.toBe(0)
  expect(code).toBe((await runTool(home.env, source, 'const start = () => ({})')).code)
  expect(stderr).not.toContain('askfirst:')
  expect(home.tree()).toEqual([])
})

test('an error that the author does not ignore is reported', async () => {
  const home = newHome()
  await runTool(home.env, `throw Object.assign(new Error('mine'), { mine: false })`)
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({ kept: ['envelope'] })
})

/** Runs a program that started askfirst, in mode local, and ignores errors marked `mine`. */
function runTool(
  env: Readonly<Record<string, string>>,
  source: string,
  start = "import { start } from 'askfirst'",
) {
  const cli = makeTool(`
    ${start}
    import { Command } from 'commander'
    import { PassThrough } from 'node:stream'
    import { createInterface } from 'node:readline/promises'
    import { parseArgs } from 'node:util'
    /** Ctrl-C, as a terminal says it. */
    function ask() {
      const lines = createInterface({ input: new PassThrough(), output: new PassThrough(), terminal: true })
      const answer = lines.question('Your name? ')
      lines.write(null, { ctrl: true, name: 'c' })
      return answer
    }
    const { capture } = await start({ ignore: error => error.mine === true })
    ${source}`)
  return run([cli], { env: { ...env, MYTOOL_TELEMETRY: 'local' } })
}
