import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

test('issue prints the report as Markdown, and the address that opens it at the tracker', async () => {
  const home = newHome()
  const event = makeEvent({ release: 'askfirst@0.1.0', modules: { commander: '14.0.3' } })
  plantReport(outboxIn(home), { state: 'kept', event })
  const { code, stdout, stderr } = await askfirst(['telemetry', 'issue', event.event_id.slice(0, 8)], {
    env: home.env,
  })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'Nothing was sent. Whoever opens the address sees the text first; what is published there is public.\n',
  })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.slice(0, 4)).toEqual([
    '```',
    'Error: Cannot build',
    '    at load (app:///dist/load.js:12:7)',
    '```',
  ])
  expect(stdout).toContain('launched as  tool build --out <*>\n')
  expect(stdout).toContain(`reference    ${event.event_id.slice(0, 8)}\n`)
  const address = new URL(lines.at(-1) ?? '')
  expect(address.origin + address.pathname).toBe('https://github.com/askfirst/askfirst/issues/new')
  expect(address.searchParams.get('title')).toBe('Error: Cannot build')
  expect(stdout).toContain(address.searchParams.get('body'))
})

test('issue lets no text of a report leave its block', async () => {
  const home = newHome()
  const value = 'a\n````\n<img src=x>\u001b[31m'
  const event = makeEvent({ exception: { values: [makeException('Error', value)] } })
  plantReport(outboxIn(home), { state: 'kept', event })
  const { stdout } = await askfirst(['telemetry', 'issue', event.event_id], { env: home.env })
  expect(stdout.split('\n')[0]).toBe('`````')
  expect(stdout).not.toContain('\u001b')
})

test('issue names no tracker for the report of another program, as run and register keep', async () => {
  const home = newHome()
  const event = makeEvent()
  plantReport(outboxIn(home), { state: 'kept', event })
  const { code, stdout, stderr } = await askfirst(['telemetry', 'issue', event.event_id], { env: home.env })
  expect(code).toBe(0)
  expect(stderr).toBe('This is a report of tool@1.4.2: give this text to its maintainers.\n')
  expect(stdout).not.toContain('https://')
})

test('issue of a tool without a tracker says whom to give it to', async () => {
  const home = newHome()
  const event = makeEvent({ release: 'mytool@1.4.2' })
  const tool = makeTool(`
    import { runTelemetry } from 'askfirst'
    process.exitCode = await runTelemetry(process.argv.slice(2))`)
  plantReport(outboxIn(home, 'mytool'), { state: 'kept', event })
  const { stdout, stderr } = await run([tool, 'issue', event.event_id], { env: home.env })
  expect(stderr).toBe('mytool names no bug tracker: give this text to its maintainers.\n')
  expect(stdout).not.toContain('https://')
})

test('the line of a crash names issue where nothing will be sent and the tool names a tracker', async () => {
  const bugs = 'https://github.com/acme/mytool/issues'
  const home = newHome()
  const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
  const line = async (content: object, options = '') => {
    const tool = makeTool(
      `import { start } from 'askfirst'\nawait start({ ${options} })\nthrow new Error('no')`,
      { 'package.json': { name: 'mytool', version: '1.4.2', type: 'module', ...content } },
    )
    return (await run([tool], { env })).stderr.split('\n')[0]
  }
  expect(await line({ bugs })).toMatch(
    /^askfirst: crash report (\w{8}) kept; see mytool telemetry show \1, or mytool telemetry issue \1$/,
  )
  expect(await line({})).not.toContain('issue')
  expect(await line({ bugs }, "dsn: 'https://key@sentry.example.org/1'")).not.toContain('issue')
})

test('issue ends with 1 where there is no such report', async () => {
  const { code, stderr } = await askfirst(['telemetry', 'issue', 'abcd'], { env: newHome().env })
  expect(code).toBe(1)
  expect(stderr).toContain('Cannot find a report "abcd"')
})
