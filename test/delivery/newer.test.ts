import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { crash } from '../harness/crash.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender } from '../harness/sender.ts'

const ON = { MM_TELEMETRY: 'on' }
const STEM = '20260101T120000.000Z-0123456789abcdef-0123456789abcdef0123456789abcdef'

/** What a newer askfirst may keep in an outbox: this one knows none of it. */
const OF_A_NEWER = [
  'index.v2.json',
  'archive/2026/report.envelope',
  `pending/${STEM}-${'0123456789abcdef'.repeat(4)}.envelope`,
  `pending/${STEM}.envelope2`,
  `kept/${STEM}.meta.json`,
  `sending/${STEM}.envelope2.pending.4711`,
  `sent/${STEM}.envelope.receipt2.json`,
  'sent/index.json',
  'counted/index.v2.json',
  'permitted/index.v2',
]

test('files and folders of a newer askfirst stay as they are, but for reset', async () => {
  const { home, receiver } = await startRecipient()
  const outbox = outboxIn(home)
  plantReport(outbox, { dsn: receiver.dsn })
  const longAgo = Date.now() / 1000 - 200 * 86_400
  for (const file of OF_A_NEWER) {
    mkdirSync(dirname(join(outbox, file)), { recursive: true, mode: 0o700 })
    writeFileSync(join(outbox, file), file, { mode: 0o600 })
    utimesSync(join(outbox, file), longAgo, longAgo)
  }
  const contents = () => OF_A_NEWER.map(file => readOrNone(join(outbox, file)))
  await crash(home, receiver.dsn, ON)
  await runSender(home, receiver.dsn, ON)
  await receiver.waitFor(2)
  expect(contents()).toEqual(OF_A_NEWER)
  for (const words of ['list', 'status', 'open --output -', 'send', 'on', 'local']) {
    const { stderr } = await askfirst(['telemetry', ...words.split(' ')], { env: home.env })
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect([words, contents()]).toEqual([words, OF_A_NEWER])
  }
  // A no also takes back what a newer one permits or counts: that folder goes as a whole.
  await askfirst(['telemetry', 'off'], { env: home.env })
  const goesWithNo = /^(?:counted|permitted)\//
  expect(contents()).toEqual(OF_A_NEWER.map(file => (goesWithNo.test(file) ? undefined : file)))
  await askfirst(['telemetry', 'reset'], { env: home.env })
  expect(contents()).toEqual(OF_A_NEWER.map(() => undefined))
})

function readOrNone(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
