import { expect, test } from 'vitest'
import { thaw } from '../../src/outbox/envelope.ts'
import { askfirst } from '../harness/askfirst.ts'
import { contentOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

const COMMENT = 'It happens with /home/ada/orders.csv\nand "two" inputs: ünd'

test.each(['kept', 'pending'] as const)(
  'a comment goes with a %s report, in the bytes on the disk',
  async state => {
    const { home, receiver } = await startRecipient()
    const { eventId } = plantReport(outboxIn(home), { state, dsn: receiver.dsn })
    const { code, stderr } = await comment([eventId, COMMENT], home.env)
    expect(code).toBe(0)
    expect(stderr).toContain(
      'as you typed it, with nothing taken out:\n  It happens with /home/ada/orders.csv\n  and',
    )
    const stored = onlyReport(outboxIn(home))
    expect(stored.state).toBe('sent')
    expect(stderr).toContain(`SHA-256 is now ${stored.sha256}`)
    expect(receiver.requests).toMatchObject([
      {
        sha256: stored.sha256,
        event: { event_id: eventId },
        comment: { event_id: eventId, comments: COMMENT },
      },
    ])
    const shown = await askfirst(['telemetry', 'show', eventId], { env: home.env })
    expect(shown.stdout.replaceAll(/\s+/g, ' ')).toContain('Comment It happens with /home/ada/orders.csv')
  },
)

test('a comment is said again in place of the one before, and stays when fields are redacted', async () => {
  const { home, receiver } = await startRecipient(() => ({ status: 503 }))
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  await comment([eventId, 'one'], home.env)
  await comment([eventId, 'two'], home.env)
  expect(contentOf(outboxIn(home)).kept).toEqual(['envelope'])
  expect(thaw(onlyReport(outboxIn(home)).bytes).comment).toBe('two')
  expect(receiver.requests.map(request => request.comment)).toMatchObject([
    { comments: 'one' },
    { comments: 'two' },
  ])
})

test.each<[string, readonly string[]]>([
  ['no report', ['--comment', 'x']],
  ['no words', ['REF', '--comment', '  ']],
  ['too many letters', ['REF', '--comment', 'x'.repeat(4097)]],
  ['two reports', ['REF', 'REF', '--comment', 'x']],
])('with %s nothing is changed and nothing is sent', async (_, words) => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const before = onlyReport(outboxIn(home)).sha256
  const typed = words.map(word => (word === 'REF' ? eventId : word))
  expect((await askfirst(['telemetry', 'send', ...typed], { env: home.env })).code).toBe(2)
  expect(onlyReport(outboxIn(home))).toMatchObject({ state: 'kept', sha256: before })
  expect(receiver.requests).toEqual([])
})

test('a report that was sent takes no comment', async () => {
  const home = newHome()
  const { eventId } = plantReport(outboxIn(home), { state: 'sent' })
  const { code, stderr } = await comment([eventId, 'late'], home.env)
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('it was sent already') })
})

test.each([{ DO_NOT_TRACK: '1' }, { MM_TELEMETRY: 'off' }])('under %o nothing is written', async env => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const before = onlyReport(outboxIn(home)).sha256
  expect((await comment([eventId, 'x'], { ...home.env, ...env })).code).toBe(1)
  expect(onlyReport(outboxIn(home)).sha256).toBe(before)
})

function comment([reference = '', text = '']: readonly string[], env: Readonly<Record<string, string>>) {
  return askfirst(['telemetry', 'send', reference, '--comment', text], { env })
}
