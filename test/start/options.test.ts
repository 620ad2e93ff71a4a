import { expect, test } from 'vitest'
import { IMPORTS, makeTool } from '../harness/embedded.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const DSN = 'https://key@sentry.example.org/1'
const COMMANDS = {
  'runTelemetry()': (options: string) => `
    import { start, runTelemetry } from 'askfirst'
    await start({ dsn: '${DSN}', contact: 'privacy@example.org' })
    process.exitCode = await runTelemetry(process.argv.slice(3)${options === '' ? '' : `, ${options}`})`,
  'telemetryCommand()': (options: string) => `
    import { start } from 'askfirst'
    import { telemetryCommand } from 'askfirst/commander'
    import { Command } from 'commander'
    const command = telemetryCommand(${options})
    await start({ dsn: '${DSN}', contact: 'privacy@example.org' })
    await new Command('mytool').addCommand(command).parseAsync()`,
}

for (const [name, source] of Object.entries(COMMANDS)) {
  test(`${name} takes the options of start(): privacy names the recipient`, async () => {
    const { code, stdout } = await run([makeTool(source('')), 'telemetry', 'privacy'], { env: newHome().env })
    expect(code).toBe(0)
    expect(stdout).toContain('sentry.example.org')
    expect(stdout).toContain('privacy@example.org')
    expect(stdout).not.toContain('There is no recipient')
  })

  test(`${name} takes the same options once more`, async () => {
    const tool = makeTool(source(`{ contact: 'privacy@example.org', dsn: '${DSN}' }`))
    const { code, stdout } = await run([tool, 'telemetry', 'privacy'], { env: newHome().env })
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('privacy@example.org') })
  })

  test(`${name} with other options than start() says so`, async () => {
    const { code, stdout, stderr } = await run([makeTool(source('{}')), 'telemetry', 'privacy'], {
      env: newHome().env,
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      'askfirst: Cannot run: the telemetry command got other options than start()\nLeave them out: the command takes those of start().\n',
    )
  })
}

test('options are held against those of the own start(), not of a library that was sooner', async () => {
  const library = `import { start } from '${IMPORTS.askfirst}'\nawait start({ dsn: 'https://key@elsewhere.example/1' })`
  const source = `
    import 'library'
    import { runTelemetry } from 'askfirst'
    process.exitCode = await runTelemetry(process.argv.slice(3), { dsn: '${DSN}' })`
  const tool = makeTool(source, {
    'node_modules/library/package.json': {
      name: 'library',
      version: '1.0.0',
      type: 'module',
      exports: './index.js',
    },
    'node_modules/library/index.js': library,
  })
  const { code, stdout, stderr } = await run([tool, 'telemetry', 'privacy'], { env: newHome().env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('sentry.example.org')
  expect(stdout).not.toContain('elsewhere.example')
})

test('an option that there is not is said under DEBUG, and nowhere else', async () => {
  const tool = makeTool(`import { start } from 'askfirst'\nawait start({ dns: '${DSN}' })`)
  const { env } = newHome()
  expect(await run([tool], { env })).toMatchObject({ code: 0, stderr: '' })
  const { stderr } = await run([tool], { env: { ...env, MM_TELEMETRY_DEBUG: '1' } })
  expect(stderr).toMatch(/^askfirst debug: start\(\) has no option "dns"$/m)
})

test('a DSN that cannot be used is said to the author, in a checkout', async () => {
  const source = "import { start } from 'askfirst'\nawait start({ dsn: 'https://sentry.example.org' })"
  const { env } = newHome()
  const installed = await run([makeTool(source)], { env })
  expect(installed).toMatchObject({ code: 0, stderr: '' })
  const checkout = await run([makeTool(source, { '.git/HEAD': 'ref: refs/heads/main' })], { env })
  expect(checkout.code).toBe(0)
  expect(checkout.stderr).toMatch(/^askfirst: .*DSN.*; telemetry is off until start\(\) gets another\n$/)
})
