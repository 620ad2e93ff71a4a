import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policyText } from '../../src/commands/privacy.ts'
import { parseDsn } from '../../src/dsn.ts'
import { FIELDS, NEVER } from '../../src/fields.ts'
import { makeApp } from '../harness/app.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
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
  const expected = FIELDS.map(({ path, name, why, example }) => ({ path, name, why, example }))
  expect(rows).toHaveLength(expected.length)
  expect(rows).toEqual(expect.arrayContaining(expected))
})

test('policyText() leaves out the fields that this app never asks for', () => {
  expect(policyText(makeApp())).not.toContain('contexts.device')
})

test('policyText() names all that a report never contains', () => {
  for (const words of Object.values(NEVER)) {
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
    'reports are kept for 90 days: at most 100 unsent and the newest 50 sent ones',
  )
})
