import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import { contentOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

/** A command-line tool as the README shows it. */
function makeMyTool(dsn = 'https://key@sentry.example.org/1'): string {
  return makeTool(`
    import { start } from 'askfirst'
    import { telemetryCommand } from 'askfirst/commander'
    import { Command } from 'commander'

    const reports = { dsn: '${dsn}' }
    await start(reports)

    const program = new Command('mytool')
    program.addCommand(telemetryCommand(reports))
    program.command('build').action(() => { throw new Error('Cannot build') })
    program.parse()`)
}

test('the telemetry command of a tool tells about the tool', async () => {
  const home = newHome()
  const { code, stdout, stderr } = await run([makeMyTool(), 'telemetry', 'status', '--json'], {
    env: home.env,
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    app: 'mytool',
    mode: 'undecided',
    recipient: 'sentry.example.org',
    files: { reports: outboxIn(home, 'mytool') },
  })
  expect(home.tree()).toEqual([])
})

test('the telemetry command of a tool stores its answer, shows and sends its reports', async () => {
  const { home, receiver } = await startRecipient()
  const cli = makeMyTool(receiver.dsn)
  const { env } = home
  expect((await run([cli, 'telemetry', 'local'], { env })).code).toBe(0)
  expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'local' }])
  const { code } = await run([cli, 'build'], { env })
  expect(code).toBe(1)

  const { event, sha256 } = onlyReport(outboxIn(home, 'mytool'))
  const reference = event.event_id?.slice(0, 8) ?? ''
  expect((await run([cli, 'telemetry', 'list'], { env })).stdout).toContain(
    'mytool@1.4.2 Error: Cannot build',
  )
  expect((await run([cli, 'telemetry', 'show', reference], { env })).stdout).toContain(sha256)
  expect((await run([cli, 'telemetry', 'send', reference], { env })).code).toBe(0)
  expect(receiver.requests.map(request => request.sha256)).toEqual([sha256])
  expect((await run([cli, 'telemetry', 'delete', '--all'], { env })).code).toBe(0)
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
})

test.each(['list', 'privacy', 'status', 'preview'])(
  'the telemetry command %s of a tool ends well when its reader leaves',
  async word => {
    const home = newHome()
    plantReport(outboxIn(home, 'mytool'), { state: 'kept' })
    const child = spawn(process.execPath, [makeMyTool(), 'telemetry', word], { env: home.env, stdio: 'pipe' })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    child.stdout.destroy()
    const stderr = child.stderr.setEncoding('utf8').toArray()
    const [code, signal] = await once(child, 'close')
    expect({ code, signal, stderr: (await stderr).join('') }).toEqual({ code: 0, signal: null, stderr: '' })
  },
)

test('runTelemetry() does not end a program whose reader left, however often it is called', async () => {
  const home = newHome()
  const cli = makeTool(`
    import { writeFileSync } from 'node:fs'
    import { runTelemetry } from 'askfirst'
    const codes = []
    for (const word of ['privacy', 'status', 'preview']) codes.push(await runTelemetry([word]))
    const listeners = process.stdout.listenerCount('error')
    setTimeout(() => writeFileSync('told', JSON.stringify({ codes, listeners })), 100)`)
  const child = spawn(process.execPath, [cli], { env: home.env, cwd: dirname(cli), stdio: 'pipe' })
  child.stdout.destroy()
  const stderr = child.stderr.setEncoding('utf8').toArray()
  const [code, signal] = await once(child, 'close')
  expect({ code, signal, stderr: (await stderr).join('') }).toEqual({ code: 0, signal: null, stderr: '' })
  expect(JSON.parse(readFileSync(join(dirname(cli), 'told'), 'utf8'))).toEqual({
    codes: [0, 0, 0],
    listeners: 1,
  })
})

test('the privacy policy of a tool names the tool and its recipient', async () => {
  const { stdout } = await run([makeMyTool(), 'telemetry', 'privacy'], { env: newHome().env })
  expect(stdout).toMatch(/^# Privacy: crash reports of mytool\n/)
  expect(stdout).toContain('`mytool telemetry off`')
  expect(stdout).toContain('Reports go to sentry.example.org over HTTPS')
})

test.each(['.hidden', '@acme/..', 'a:b'])(
  'a tool whose name %j no folder can have is told so',
  async name => {
    const home = newHome()
    const source = `
    import { runTelemetry, start } from 'askfirst'
    await start({})
    process.exitCode = await runTelemetry(process.argv.slice(2))`
    const tool = makeTool(source, { 'package.json': { name, version: '1.0.0', type: 'module' } })
    const { code, stderr } = await run([tool, 'off'], { env: home.env })
    expect(code).toBe(1)
    expect(stderr).toContain(`no folder can be called ${JSON.stringify(name)}`)
    expect(stderr).not.toContain('home')
    expect(stderr).toContain('_TELEMETRY=off')
    expect(home.tree()).toEqual([])
  },
)

test.each([
  [['status', '--json'], 0],
  [['list'], 1],
] as const)(
  'a tool that has no name is told so by telemetry %j, and not that a home is missing',
  async (words, code) => {
    const home = newHome()
    const source = `
    import { runTelemetry } from 'askfirst'
    process.exitCode = await runTelemetry(process.argv.slice(2))`
    const tool = makeTool(source, { 'package.json': { type: 'module' } })
    const ended = await run([tool, ...words], { env: home.env })
    expect(ended.code).toBe(code)
    expect(ended.stdout + ended.stderr).toContain('the app has no name')
    expect(ended.stdout + ended.stderr).not.toContain('home')
  },
)
