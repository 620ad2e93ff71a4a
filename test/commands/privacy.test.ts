import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { policyText } from '../../src/commands/privacy.ts'
import { COMMENT_FIELD, FIELD_WORDS, NEVER_INSIDE } from '../../src/report/field-words.ts'
import { FIELDS } from '../../src/report/fields.ts'
import { ASKFIRST_DATE } from '../../src/system/version.ts'
import { answerFile } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

test('PRIVACY.md is what privacy prints', async () => {
  const home = newHome()
  const { code, stdout, stderr } = await askfirst(['telemetry', 'privacy'], { env: home.env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8')).toBe(stdout)
  expect(home.tree()).toEqual([])
})

test('policyText() lists each field of the table, and no other', () => {
  const listed = policyText(makeApp({ system: true })).matchAll(
    /^\| `([^`]+)` \| (.+) \| (.+) \| `([^`]+)` \|$/gm,
  )
  const rows = Array.from(listed, ([, path, name, why, example]) => ({ path, name, why, example }))
  const expected = [...FIELDS.map(({ path }) => ({ path, ...FIELD_WORDS[path] })), COMMENT_FIELD]
  expect(rows).toHaveLength(expected.length)
  expect(rows).toEqual(expect.arrayContaining(expected))
})

test('policyText() leaves out the fields that this app never asks for', () => {
  expect(policyText(makeApp())).not.toContain('contexts.device')
})

test('policyText() names all that a report never contains', () => {
  for (const words of Object.values(NEVER_INSIDE)) {
    expect(policyText(makeApp())).toContain(words)
  }
})

test('policyText() tells to whom, for how long, and how to change it', () => {
  const recipient = parseDsn('https://key@sentry.example.org/7')
  const text = policyText(makeApp({ recipient, retentionDays: 30, command: 'mytool reports', prefix: 'MY' }))
  expect(text).toContain('Reports go to sentry.example.org over HTTPS, to be kept for 30 days.')
  for (const word of ['on', 'local', 'off', 'reset', 'list']) {
    expect(text).toContain(`\`mytool reports ${word}\``)
  }
  expect(text).toContain('`MY_TELEMETRY=off`')
  expect(text).toContain('`MY_TELEMETRY_SHOW_HOSTNAME`')
})

test('policyText() names the app, its recipient and its contact, as the command of an embedding app prints them', async () => {
  const reports = { dsn: 'https://key@sentry.example.org/1', contact: 'privacy@example.org' }
  const tool = makeTool(`import { telemetryCommand } from 'askfirst/commander'
    import { Command } from 'commander'
    new Command().addCommand(telemetryCommand(${JSON.stringify(reports)})).parse()`)
  const { code, stdout } = await run([tool, 'telemetry', 'privacy'], { env: newHome().env })
  expect(code).toBe(0)
  expect(stdout).toContain('# Privacy: crash reports of mytool\n')
  expect(stdout).toContain('**Controller and recipient**: the maintainers of mytool, at sentry.example.org.')
  expect(stdout).toContain('**Contact**: privacy@example.org.')
  expect(stdout).toContain('With a reference, write to privacy@example.org and ask')
})

test.each([
  ['purpose', '**Purpose**: to find and mend faults'],
  ['legal basis', 'your explicit consent (GDPR, Art. 6(1)(a))'],
  ['who receives it', '**Controller and recipient**'],
  ['how to withdraw', 'Withdrawing it is as easy as giving it (Art. 7(3))'],
  ['what withdrawing does not do', 'it does not undo what was sent before'],
  ['what a reference is for', 'to see, correct, restrict or delete that one report'],
  ['where to complain', 'data protection authority'],
])('policyText() tells %s', (_, words) => {
  expect(policyText(makeApp())).toContain(words)
})

test('policyText() fits what the outbox does: numbers are those of the code', () => {
  expect(policyText(makeApp())).toContain(
    'reports are kept for 90 days: at most 100 unsent and the newest 50 sent ones, and 20 MB\nof unsent ones',
  )
})

test('policyText() names the file that has every word, where the program brings one', () => {
  const entry = makeTool('', { 'askfirst.lexicon': 'askfirst lexicon, form 1\nCannot read <*>\n' })
  const text = policyText(makeApp({ entry }))
  expect(text).toContain(`one file of 3 lines, \`${entry.replace('cli.js', 'askfirst.lexicon')}\``)
  expect(policyText(makeApp({ entry: makeTool('') }))).not.toContain('askfirst.lexicon')
})

test('policyText() says no more than is so', () => {
  // A no is stored, and numbers stay.
  expect(policyText(makeApp())).toContain('a no is stored')
  expect(policyText(makeApp())).toContain('Numbers stay that tell a line, column or status')
  // Words of Node.js are in no file of the program.
  const entry = makeTool('', { 'askfirst.lexicon': 'askfirst lexicon, form 1\nCannot read <*>\n' })
  expect(policyText(makeApp({ entry }))).not.toContain('Every word that can')
  // Programs that are run have recipients of their own.
  expect(policyText(makeApp({ answer: 'shared' }))).toContain('Each program has its own recipient')
  // A crash prints no reference where the author has it say nothing.
  expect(policyText(makeApp({ announce: false }))).not.toContain('the crash prints')
})

test('policyText() tells what the author knows of those who receive the reports', () => {
  const recipient = parseDsn('https://key@sentry.example.org/7')
  const privacy = {
    controller: 'Acme Ltd, 1 Main Street, Springfield',
    processor: 'Functional Software, Inc., 45 Fremont Street, San Francisco',
    agreement: 'https://sentry.io/legal/dpa/',
    region: 'in Frankfurt, Germany, and nowhere else',
    policy: 'https://acme.example.org/privacy',
  }
  const text = policyText(makeApp({ recipient, privacy }))
  expect(text).toContain(`**Controller and recipient**: ${privacy.controller}, at sentry.example.org.`)
  expect(text).toContain(`**Processor**, who runs sentry.example.org for them: ${privacy.processor}.`)
  expect(text).toContain(`**Data processing agreement**: ${privacy.agreement}.`)
  expect(text).toContain(`**Where reports are processed**: ${privacy.region}.`)
  expect(text).toContain(`as a whole is at ${privacy.policy}.`)
})

test('policyText() says of an unknown place that it is unknown, and of none nothing', () => {
  const recipient = parseDsn('https://key@sentry.example.org/7')
  const unknown = policyText(makeApp({ recipient }))
  expect(unknown).toContain('**Where reports are processed**: where sentry.example.org is.')
  expect(unknown).not.toContain('**Processor**')
  expect(policyText(makeApp())).not.toContain('Where reports are processed')
})

test('policyText() says nothing of an author about a recipient that a policy names', () => {
  const text = policyText(
    makeApp({
      recipient: parseDsn('https://key@sentry.corp.example/7'),
      policy: { redirects: true },
      privacy: {
        controller: 'Acme Ltd',
        processor: 'Acme Hosting',
        region: 'in Acme Land',
        policy: 'https://acme.example',
      },
      retentionDays: 30,
    }),
  )
  expect(text).not.toMatch(/acme/i)
  expect(text).toContain(
    'Reports go to sentry.corp.example over HTTPS, to be kept as long as whoever runs it says.',
  )
})

test.each([['two\nlines'], ['\u001b[31mred'], [''], [5], [{ toString: () => 'x' }]])(
  'policyText() prints no fact that is no line of text: %j',
  controller => {
    const app = { ...makeApp(), privacy: { controller } }
    expect(policyText(JSON.parse(JSON.stringify(app)))).toContain(
      `**Controller and recipient**: the maintainers of ${app.tool}`,
    )
  },
)

test.each([
  [{ bugs: { url: 'https://a.example/bugs', email: 'bugs@a.example' } }, 'bugs@a.example'],
  [{ bugs: 'https://a.example/bugs', author: 'Somebody <her@a.example>' }, 'https://a.example/bugs'],
  [{ author: 'Somebody <her@a.example> (https://a.example)' }, 'her@a.example'],
  [{ author: { name: 'Somebody', url: 'https://a.example' } }, 'https://a.example'],
  [{ author: 'Somebody' }, 'the maintainers of the program'],
  [{ bugs: { email: 'two\nlines@a.example' } }, 'the maintainers of the program'],
])('policyText() takes the contact from package.json: %j', (manifest, contact) => {
  const entry = makeTool('', { 'package.json': { name: 'mytool', ...manifest } })
  expect(policyText(makeApp({ entry }))).toContain(`**Contact**: ${contact}.`)
})

test('policyText() says which version made it, of what, and when it counts no more', () => {
  const { version, repository } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  const text = policyText(makeApp({ version: '1.4.2' }))
  expect(text).toContain(`askfirst ${version} (${ASKFIRST_DATE}) makes it`)
  expect(text).toContain(`Its source is at ${repository.url.replace(/^git\+|\.git$/g, '')}.`)
  expect(text).toMatch(/for \w+ 1\.4\.2\.\n/)
})

test('privacy says what stays after a tool is uninstalled, and where: in the folders that status names', async () => {
  const home = newHome()
  const tool = makeTool(`
    import { runTelemetry, start } from 'askfirst'
    await start({ dsn: 'https://key@sentry.example.org/1' })
    process.exitCode = await runTelemetry(process.argv.slice(2))`)
  const { env } = home
  const { stdout: policy } = await run([tool, 'privacy'], { env })
  expect(policy.replaceAll('\n', ' ')).toContain(
    'If the program is uninstalled, the answer and the reports stay, in the folders `mytool` of your configuration and your data (`mytool telemetry status` names them). Run `mytool telemetry reset` before, and nothing stays',
  )
  await run([tool, 'local'], { env })
  const { files } = JSON.parse((await run([tool, 'status', '--json'], { env })).stdout)
  expect(files).toEqual({ answer: answerFile(home, 'mytool'), reports: outboxIn(home, 'mytool') })
  expect(home.tree().join()).toContain('mytool/telemetry.json')
  await run([tool, 'reset'], { env })
  expect(home.tree()).toEqual([])
})
