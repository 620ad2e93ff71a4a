import { existsSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { moveReport } from '../../src/outbox/claim.ts'
import { pagePath } from '../../src/outbox/pages.ts'
import { writeWhole } from '../../src/system/atomic-write.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeException } from '../harness/event.ts'
import { contentOf, countsOf, onlyReport, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome, openInHome, typeAskfirst } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { shellLine } from '../harness/shell.ts'

test('a person reviews a report, redacts a field, and what is left is sent', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId, path } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const before = onlyReport(outboxIn(home)).sha256
  const terminal = review([eventId], { home })
  await terminal.waitFor('Redact what is not to be sent')
  expect(terminal.screen()).toContain('Error: Cannot build')
  await chooseLine(terminal, 'launch command')
  const page = pagePath(outboxIn(home), 'reports')
  writeWhole(page, 'the report, as it was')
  terminal.press('space')
  terminal.press('enter')
  expect((await terminal.exit()).code).toBe(0)
  expect(existsSync(page)).toBe(false)

  const after = onlyReport(outboxIn(home))
  expect(after).toMatchObject({
    state: 'sent',
    event: { event_id: eventId, contexts: { launch: { command: '<*>' } } },
  })
  expect(after.sha256).not.toBe(before)
  expect(receiver.requests).toMatchObject([{ sha256: after.sha256, event: { event_id: eventId } }])
  const screen = terminal.screen()
  expect(screen).toContain(`SHA-256 was ${before}\n     is now ${after.sha256}\n`)
  expect(screen).toContain(`${eventId.slice(0, 8)}: sent to ${receiver.host}, which answered 200`)
  // The checksum of its bytes ends its name.
  expect(after.path.slice(0, -26)).toBe(path.replace('kept', 'sent').slice(0, -26))
  expect(statSync(after.path).mode & 0o777).toBe(0o600)
})

test('a review that redacts nothing sends the same bytes', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'pending', dsn: receiver.dsn })
  const before = onlyReport(outboxIn(home)).sha256
  const terminal = review([eventId], { home })
  await terminal.waitFor('Redact what is not to be sent')
  expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  terminal.press('enter')
  expect((await terminal.exit()).code).toBe(0)
  expect(receiver.requests.map(({ sha256 }) => sha256)).toEqual([before])
})

test('a report that is longer than a terminal takes at once is shown whole', async () => {
  const { home, receiver } = await startRecipient()
  const values = Array.from({ length: 10 }, (_, error) => {
    const frames = Array.from({ length: 40 }, (_, frame) => ({
      filename: `app:///lib/${'deep/'.repeat(10)}file.js`,
      function: `step${error}of${frame}`,
      in_app: true,
    }))
    return { ...makeException(), stacktrace: { frames } }
  })
  const report = { state: 'kept', dsn: receiver.dsn, event: { exception: { values } } } as const
  const { eventId } = plantReport(outboxIn(home), report)
  const names =
    onlyReport(outboxIn(home))
      .bytes.toString()
      .match(/step\d+of\d+/g) ?? []
  expect(names).toHaveLength(400)
  const terminal = review([eventId], { home, columns: 200 })
  await terminal.waitFor('Redact what is not to be sent')
  const shown: readonly string[] = terminal.screen().match(/step\d+of\d+/g) ?? []
  expect(names.filter(name => !shown.includes(name))).toEqual([])
})

test.each(['kept', 'pending'] as const)(
  'Ctrl-C leaves a %s report as it was, and sends nothing',
  async state => {
    const { home, receiver } = await startRecipient()
    const planted = plantReport(outboxIn(home), { state, dsn: receiver.dsn })
    const before = onlyReport(outboxIn(home))
    const terminal = review([planted.eventId], { home })
    await terminal.waitFor('Redact what is not to be sent')
    await chooseLine(terminal, 'launch command')
    terminal.press('space')
    terminal.press('ctrl-c')
    expect((await terminal.exit()).code).toBe(130)
    expect(terminal.screen()).toContain('Left as it was; nothing was sent.')
    expect(onlyReport(outboxIn(home))).toEqual(before)
    expect(receiver.connections).toBe(0)
  },
)

test.each(['kept', 'pending'] as const)(
  'Ctrl-C in a review with a comment leaves a %s report as it was, without the comment',
  async state => {
    const { home, receiver } = await startRecipient()
    const { eventId } = plantReport(outboxIn(home), { state, dsn: receiver.dsn })
    const before = onlyReport(outboxIn(home))
    const terminal = review([eventId, '--comment', COMMENT], { home })
    await terminal.waitFor('Redact what is not to be sent')
    expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
    terminal.press('ctrl-c')
    expect((await terminal.exit()).code).toBe(130)
    expect(terminal.screen()).toContain('Left as it was; nothing was sent.')
    expect(onlyReport(outboxIn(home))).toEqual(before)
    expect(receiver.connections).toBe(0)
  },
)

test('a review with a comment shows it, redacts a field, and sends both changes at once', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'pending', dsn: receiver.dsn })
  const before = onlyReport(outboxIn(home)).sha256
  const terminal = review([eventId, '--comment', COMMENT], { home, rows: 60 })
  await terminal.waitFor('Redact what is not to be sent')
  const shown = terminal.screen()
  expect(shown).toContain(`as you typed it, with nothing taken out:\n  ${COMMENT}\n`)
  expect(shown.replaceAll(/\s+/g, ' ')).toContain(`Comment ${COMMENT}`)
  await chooseLine(terminal, 'launch command')
  terminal.press('space')
  terminal.press('enter')
  expect((await terminal.exit()).code).toBe(0)
  const after = onlyReport(outboxIn(home))
  expect(after).toMatchObject({ state: 'sent', event: { contexts: { launch: { command: '<*>' } } } })
  expect(terminal.screen()).toContain(`SHA-256 was ${before}\n     is now ${after.sha256}\n`)
  expect(receiver.requests).toMatchObject([
    { sha256: after.sha256, comment: { event_id: eventId, comments: COMMENT } },
  ])
})

test.each(['SIGHUP', 'SIGTERM', 'SIGINT'] as const)(
  '%s at the list of fields leaves a pending report pending',
  async signal => {
    const { home, receiver } = await startRecipient()
    const { eventId } = plantReport(outboxIn(home), { state: 'pending', dsn: receiver.dsn })
    const before = onlyReport(outboxIn(home))
    const line = 'echo $$; exec "$@"'
    const words = [process.execPath, BIN, 'telemetry', 'send', eventId, '--review']
    const terminal = openInHome('sh', ['-c', line, 'sh', ...words], { home, rows: 60 })
    await terminal.waitFor('Redact what is not to be sent')
    expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
    process.kill(Number(/^\d+/.exec(terminal.screen())?.[0]), signal)
    expect(await terminal.exit()).toEqual({ code: null, signal })
    expect(onlyReport(outboxIn(home))).toEqual(before)
    expect(receiver.connections).toBe(0)
  },
)

test('a terminal that is closed at the list of fields leaves a pending report pending', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'pending', dsn: receiver.dsn })
  const terminal = review([eventId], { home })
  await terminal.waitFor('Redact what is not to be sent')
  terminal.close()
  await expect.poll(() => countsOf(outboxIn(home))).toEqual({ pending: 1 })
  expect(receiver.connections).toBe(0)
})

test('Ctrl-Z stops the review with the program that started it, and fg goes on', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'pending', dsn: receiver.dsn })
  const words = [process.execPath, BIN, 'telemetry', 'send', eventId, '--review']
  const terminal = openInHome('bash', ['--norc', '-i'], { home, variables: { PS1: '$ ' }, rows: 60 })
  // As npx starts a tool.
  terminal.type(`${shellLine(['sh', '-c', '"$@"; echo over', 'sh', ...words])}\r`)
  await terminal.waitFor(MARKED)
  terminal.type('\x1a')
  await terminal.waitFor(/Stopped[\s\S]*\n\$$/)
  terminal.type('echo b""ack\r')
  await terminal.waitFor(/^back$/m)
  terminal.type('fg\r')
  await terminal.waitFor(/\$ fg\n[\s\S]*\? Redact what is not to be sent/)
  terminal.press('ctrl-c')
  await terminal.waitFor(/Left as it was; nothing was sent\.[\s\S]*^over$/m)
  expect(countsOf(outboxIn(home))).toEqual({ pending: 1 })
})

test('Ctrl-C at the second of two reports leaves the first as it was, too', async () => {
  const { home, receiver } = await startRecipient()
  const planted = [1, 2].map(() => plantReport(outboxIn(home), { state: 'pending', dsn: receiver.dsn }))
  const before = storedReports(outboxIn(home))
  const terminal = review(
    planted.map(({ eventId }) => eventId),
    { home, rows: 90 },
  )
  await terminal.waitFor('Redact what is not to be sent')
  await chooseLine(terminal, 'launch command')
  terminal.press('space')
  terminal.press('enter')
  await terminal.waitFor(/Redact what is not to be sent[\s\S]*Redact what is not to be sent/)
  expect(countsOf(outboxIn(home))).toEqual({ kept: 2 })
  terminal.press('ctrl-c')
  expect((await terminal.exit()).code).toBe(130)
  expect(storedReports(outboxIn(home))).toEqual(before)
  expect(receiver.connections).toBe(0)
})

test('Ctrl-C gives a tool without commander 130 as the exit code, and ends no more than the command', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home, 'mytool'), { state: 'kept', dsn: receiver.dsn })
  const tool = makeTool(`
    import { runTelemetry } from 'askfirst'
    const code = await runTelemetry(process.argv.slice(2))
    console.log('came to', code, process.exitCode)`)
  const words = [tool, 'send', eventId, '--review']
  const terminal = openInHome(process.execPath, words, { home, rows: 60, columns: 80 })
  await terminal.waitFor('Redact what is not to be sent')
  terminal.press('ctrl-c')
  await terminal.waitFor('came to 130 undefined')
})

test('what has to stay cannot be redacted, and the prompt says why', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const terminal = review([eventId], { home, rows: 50 })
  await terminal.waitFor('(stays: by it the report is found and deleted)')
  // `a` chooses all that can be chosen.
  terminal.type('a')
  terminal.press('enter')
  expect((await terminal.exit()).code).toBe(0)
  expect(receiver.requests[0]?.event).toMatchObject({
    event_id: eventId,
    platform: 'node',
    release: '<*>',
    exception: { values: [{ type: 'Error', value: '<*>' }] },
    sdk: { name: 'askfirst', settings: { infer_ip: 'never' } },
  })
})

test('a report that went elsewhere during its review is not sent twice', async () => {
  const { home, receiver } = await startRecipient()
  const report = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const terminal = review([report.eventId], { home })
  await terminal.waitFor('Redact what is not to be sent')
  await chooseLine(terminal, 'launch command')
  moveReport(report, 'sent')
  terminal.press('space')
  terminal.press('enter')
  expect((await terminal.exit()).code).toBe(1)
  expect(terminal.screen()).toContain('another process sends it, or changed it')
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope'] })
  expect(receiver.connections).toBe(0)
})

test('a review needs a terminal', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const { code, stderr } = await askfirst(['telemetry', 'send', eventId, '--review'], { env: home.env })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `askfirst: Cannot review: stdin, stdout and stderr are not all a terminal\nRun the command in a terminal; or look at the report with "askfirst telemetry show REF".\n`,
  })
  expect(receiver.connections).toBe(0)
})

test('a review needs a name', async () => {
  const { code, stderr } = await askfirst(['telemetry', 'send', '--review'], { env: newHome().env })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Name a report: ') })
})

test('a review is refused before it begins where sending is forbidden', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const terminal = review([eventId], { home, variables: { DO_NOT_TRACK: '1' } })
  expect((await terminal.exit()).code).toBe(1)
  expect(terminal.screen()).toContain('Cannot send: telemetry is off because')
})

const COMMENT = 'It happens with orders.csv'

type Size = Parameters<typeof typeAskfirst>[1]

function review(words: readonly string[], size: Size) {
  return typeAskfirst(['telemetry', 'send', ...words, '--review'], { rows: 40, ...size })
}

/** Moves down until the marked line is that of a field; a key before the last one is seen to work would go too far. */
async function chooseLine(terminal: ReturnType<typeof review>, name: string, left = ''): Promise<void> {
  const marked = () => MARKED.exec(terminal.screen())?.[1] ?? left
  await expect.poll(marked).not.toBe(left)
  const line = marked()
  if (!line.includes(name)) {
    terminal.press('down')
    await chooseLine(terminal, name, line)
  }
}

/** The marked line of a list that is drawn to its end, where the keys stand. */
const MARKED = /❯(.*)\n[^❯]*⏎ submit/
