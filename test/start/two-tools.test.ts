import { expect, test } from 'vitest'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { MAY_MOUNT, policyOn } from '../harness/policy.ts'
import { run } from '../harness/run.ts'

const DSN = 'https://key@sentry.example.org/1'
const SOURCE = `
  import { runTelemetry, start } from 'askfirst'
  const options = { dsn: '${DSN}' }
  const [word, ...words] = process.argv.slice(2)
  if (word === 'telemetry') {
    process.exitCode = await runTelemetry(words, options)
  } else {
    const { status } = await start(options)
    console.log(status().mode)
    if (word === 'crash') throw new TypeError('Cannot go on')
  }`

test('a yes to one of two tools that are called alike is none to the other, nor are its reports', async () => {
  const home = newHome()
  const acme = scopedTool('acme')
  const globex = scopedTool('globex')
  await run([acme, 'telemetry', 'local'], { env: home.env })
  expect(storedAnswers(home, '@acme/cli')).toMatchObject([{ answer: 'local' }])
  const { stderr } = await run([acme, 'crash'], { env: home.env })
  expect(stderr).toMatch(/see acme telemetry show [0-9a-f]{8}\n/)
  expect(onlyReport(outboxIn(home, '@acme/cli')).event).toMatchObject({
    release: 'acme-cli@1.0.0',
    contexts: { launch: { command: expect.stringMatching(/^acme\b/) } },
  })

  expect((await run([globex], { env: home.env })).stdout).toBe('undecided\n')
  await run([globex, 'telemetry', 'reset'], { env: home.env })
  await run([globex, 'telemetry', 'off'], { env: home.env })
  expect((await run([acme], { env: home.env })).stdout).toBe('local\n')
  expect(contentOf(outboxIn(home, '@acme/cli'))).toEqual({ kept: ['envelope'] })
})

test.each(['askfirst', 'AskFirst'])(
  'a package that is called %s has no part in what was answered for all that askfirst runs',
  async name => {
    const home = newHome()
    writeAnswers(home, [makeAnswer()], name)
    const tool = makeTool(SOURCE, { 'package.json': { name, version: '1.0.0', type: 'module' } })
    const { stdout, stderr } = await run([tool, 'crash'], { env: { ...home.env, ASKFIRST_TELEMETRY: 'on' } })
    expect(stdout).toBe('off\n')
    expect(stderr).not.toContain('crash report')
    expect((await run([tool, 'telemetry', 'off'], { env: home.env })).code).toBe(1)
    expect(storedAnswers(home, name)).toEqual([makeAnswer()])
  },
)

test('a tool is called as it was launched in the question, in status and on the page', async () => {
  const home = newHome()
  const acme = scopedTool('acme')
  const terminal = openInHome(process.execPath, [acme], { home })
  await terminal.waitFor(PROMPT)
  expect(terminal.screen()).toContain('To help fix bugs, acme can report its crashes')
  expect(terminal.screen()).toContain('acme telemetry on|local|off')
  terminal.type('n\r')
  await terminal.exit()
  const status = await run([acme, 'telemetry', 'status', '--json'], { env: home.env })
  expect(JSON.parse(status.stdout)).toMatchObject({
    app: '@acme/cli',
    tool: 'acme',
    mode: 'off',
    files: { answer: answerFile(home, '@acme/cli') },
  })
  const { stdout } = await run([acme, 'telemetry', 'status'], { env: home.env })
  expect(stdout).toMatch(/^Tool +acme, package @acme\/cli\n/)
  expect((await run([acme, 'telemetry', 'privacy'], { env: home.env })).stdout).toMatch(
    /^# Privacy: crash reports of acme\n/,
  )
})

test.runIf(MAY_MOUNT)(
  'a policy means a tool by its package or its command, and status names what means none',
  async () => {
    const home = newHome()
    const acme = scopedTool('acme')
    const statusUnder = async (apps: object) => {
      const words = [acme, 'telemetry', 'status', '--json']
      return JSON.parse((await run(words, { env: home.env, through: policyOn({ apps }) })).stdout)
    }
    for (const name of ['@acme/cli', 'acme', '@ACME/cli']) {
      expect(await statusUnder({ [name]: { telemetry: 'off' } })).toMatchObject({
        mode: 'off',
        rule: 'policy',
        policy: { unknown: [] },
      })
    }
    expect(
      await statusUnder({
        '@acme/cil': { telemetry: 'off' },
        cli: { telemetry: 'off' },
        sh: { telemetry: 'off' },
      }),
    ).toMatchObject({ mode: 'undecided', policy: { unknown: ['@acme/cil', 'cli'] } })
  },
)

test.runIf(MAY_MOUNT)('the page names the organisation to which a policy directs reports', async () => {
  const through = policyOn({ dsn: 'https://key@sentry.corp.example/1', contact: 'it@corp.example' })
  const { stdout } = await run([scopedTool('acme'), 'telemetry', 'privacy'], { env: newHome().env, through })
  expect(stdout).toContain('**Controller and recipient**: your organisation, at sentry.corp.example')
  expect(stdout).toContain('**Contact**: it@corp.example.')
  expect(stdout).not.toContain('the maintainers')
})

function scopedTool(scope: string): string {
  const manifest = { name: `@${scope}/cli`, version: '1.0.0', type: 'module', bin: { [scope]: 'cli.js' } }
  return makeTool(SOURCE, { 'package.json': manifest })
}
