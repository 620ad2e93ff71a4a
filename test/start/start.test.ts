import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeTool, withImports } from '../harness/embedded.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

/** Prints what start() says, and goes on. */
const TELLING = `
  import { start } from 'askfirst'
  const { status } = await start(OPTIONS)
  console.log(JSON.stringify(status()))`

const CRASHING = `
  import { start } from 'askfirst'
  await start(OPTIONS)
  throw new TypeError('Cannot go on')`

test.each(['on', 'local', 'off'] as const)('start() finds the answer of the app itself: %s', async answer => {
  const home = newHome()
  writeAnswers(home, [makeAnswer({ answer })], 'mytool')
  writeAnswers(home, [makeAnswer({ answer: answer === 'off' ? 'on' : 'off' })], 'askfirst')
  const { stdout, stderr } = await run([tell()], { env: home.env })
  expect(JSON.parse(stdout)).toEqual({ mode: answer, because: 'it was answered on 2026-11-19' })
  expect(stderr).toBe('')
})

test('start() takes a yes for the recipient that it was given for, and for no other', async () => {
  const home = newHome()
  writeAnswers(home, [makeAnswer({ recipient: 'sentry.example.org' })], 'mytool')
  const same = await run([tell(`{ dsn: 'https://key@sentry.example.org/1' }`)], { env: home.env })
  expect(JSON.parse(same.stdout)).toMatchObject({ mode: 'on' })
  const other = await run([tell(`{ dsn: 'https://key@other.example.org/1' }`)], { env: home.env })
  expect(JSON.parse(other.stdout)).toMatchObject({ mode: 'undecided' })
})

test('start() keeps the reports of an app in the folder of the app, under its name', async () => {
  const home = newHome()
  const cli = makeTool(CRASHING.replace('OPTIONS', ''))
  const { code, stderr } = await run([cli, 'build'], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect(code).toBe(1)
  const { event } = onlyReport(outboxIn(home, 'mytool'))
  const reference = event.event_id?.slice(0, 8)
  expect(stderr.split('\n')[0]).toBe(
    `askfirst: crash report ${reference} kept; see mytool telemetry show ${reference}`,
  )
  expect(event).toMatchObject({
    release: 'mytool@1.4.2',
    level: 'fatal',
    exception: { values: [{ type: 'TypeError', value: 'Cannot go on' }] },
    contexts: { launch: { command: expect.stringMatching(/^mytool/) } },
  })
  expect(contentOf(outboxIn(home, 'askfirst'))).toEqual({})
})

test('start() sends to the recipient of the app', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ recipient: receiver.host })], 'mytool')
  const cli = makeTool(CRASHING.replace('OPTIONS', `{ dsn: '${receiver.dsn}' }`))
  await run([cli], { env: home.env })
  const [request] = await receiver.waitFor(1)
  expect(request?.event.release).toBe('mytool@1.4.2')
  await expect.poll(() => contentOf(outboxIn(home, 'mytool'))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('start() takes what the author says instead of what package.json says', async () => {
  const home = newHome()
  const options = `{ name: 'other', version: '9.9.9', prefix: 'OTHER', command: 'other crashes', system: true }`
  const cli = makeTool(CRASHING.replace('OPTIONS', options))
  const { stderr } = await run([cli], {
    env: { ...home.env, OTHER_TELEMETRY: 'local', MYTOOL_TELEMETRY: 'off' },
  })
  expect(stderr).toContain('; see other crashes show ')
  expect(onlyReport(outboxIn(home, 'mytool')).event).toMatchObject({
    release: expect.stringMatching(/@9\.9\.9$/),
    contexts: { device: { arch: process.arch }, os: { version: expect.any(String) } },
  })
})

test('start() names the folders of a scoped package by its whole name, and the release as Sentry takes it', async () => {
  const home = newHome()
  const manifest = { name: '@acme/mytool', version: '1.4.2', type: 'module' }
  const cli = makeTool(CRASHING.replace('OPTIONS', ''), { 'package.json': manifest })
  await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect(onlyReport(outboxIn(home, '@acme/mytool')).event.release).toBe('acme-mytool@1.4.2')
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
})

test('start() finds the app from a file deeper in it, and from CommonJS', async () => {
  const home = newHome()
  const deep = makeTool(`import './lib/deep/telemetry.js'`, {
    'lib/deep/package.json': { type: 'module' },
    'lib/deep/telemetry.js': withImports(CRASHING.replace('OPTIONS', '')),
  })
  const common = makeTool(`import './start.cjs'`, {
    'start.cjs': withImports(
      `import('askfirst').then(({ start }) => start()).then(() => { throw new Error('Cannot go on') })`,
    ),
  })
  for (const cli of [deep, common]) {
    const { stderr } = await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
    expect(stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept; see mytool telemetry show /)
  }
})

test.each([
  [`{ dsn: 'junk' }`, 'Cannot use "junk" as DSN'],
  [`{ dsn: 'http://key@sentry.example.org/1' }`, 'plain "http" would send reports unencrypted'],
  [`{ dsn: 7 }`, 'Cannot use 7 as DSN'],
  [`{ entry: 'file:///%' }`, 'URI malformed'],
])('start(%s) never throws; the program runs without telemetry', async (options, because) => {
  const home = newHome()
  const { code, stdout, stderr } = await run([tell(options)], {
    env: { ...home.env, MYTOOL_TELEMETRY: 'on' },
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({ mode: 'off', because: expect.stringContaining(because) })
  expect(home.tree()).toEqual([])
})

test('start() without options or a name runs without telemetry, and says why', async () => {
  const home = newHome()
  const cli = makeTool(TELLING.replace('OPTIONS', ''), { 'package.json': { type: 'module' } })
  const { code, stdout, stderr } = await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'on' } })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({ mode: 'off', because: expect.stringContaining('the app has no name') })
})

test('start({ disabled: true }) reports nothing', async () => {
  const home = newHome()
  const cli = makeTool(CRASHING.replace('OPTIONS', '{ disabled: true }'))
  const { stderr } = await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect(stderr).not.toContain('askfirst:')
  expect(home.tree()).toEqual([])
})

test('start({ announce: false }) keeps reports without a line', async () => {
  const home = newHome()
  const cli = makeTool(CRASHING.replace('OPTIONS', '{ announce: false }'))
  const { stderr } = await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect(stderr).not.toContain('askfirst:')
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({ kept: ['envelope'] })
})

test('stop() stops listening', async () => {
  const home = newHome()
  const cli = makeTool(`
    import { start } from 'askfirst'
    const { stop } = await start()
    console.log(process.listenerCount('uncaughtExceptionMonitor'))
    stop()
    console.log(process.listenerCount('uncaughtExceptionMonitor'))
    throw new Error('Cannot go on')`)
  const { code, stdout, stderr } = await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '1\n0\n' })
  expect(stderr).not.toContain('askfirst:')
  expect(home.tree()).toEqual([])
})

function tell(options = ''): string {
  return makeTool(TELLING.replace('OPTIONS', options))
}
