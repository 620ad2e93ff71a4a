import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { crash, launch } from '../harness/crash.ts'
import { contentOf, countsOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender } from '../harness/sender.ts'
import { forgetOutbox } from '../harness/shared-memory.ts'

const ON = { MM_TELEMETRY: 'on' }
const LOCAL = { MM_TELEMETRY: 'local' }
const DSN = 'https://key@sentry.example.org/1'
const POSIX = process.platform !== 'win32'

const makePipe = (path: string) => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  expect(spawnSync('mkfifo', [path]).status).toBe(0)
}
const makeFolder = (path: string) => mkdirSync(path, { recursive: true, mode: 0o700 })

test.skipIf(process.platform !== 'linux')('a crash ends where no folder can be made', async () => {
  const home = newHome()
  const data = '/proc/nope'
  onTestFinished(() => forgetOutbox(join(data, 'askfirst/askfirst')))
  const { code } = await crash(home, DSN, { ...LOCAL, XDG_DATA_HOME: data })
  expect(code).toBe(1)
})

test.skipIf(!POSIX).each(['not-before', 'schedule.json', 'sender', 'pending', 'counted', 'fatal'])(
  'a pipe that is called %s keeps no launch, no crash and no sender waiting',
  async name => {
    const home = newHome()
    makePipe(join(outboxIn(home), name))
    plantReport(outboxIn(home), { state: name === 'pending' ? 'kept' : 'pending', dsn: DSN })
    expect((await launch(home, DSN, ON)).code).toBe(0)
    expect((await crash(home, DSN, LOCAL)).code).toBe(1)
    expect((await runSender(home, 'https://key@127.0.0.1:1/1', LOCAL)).code).toBe(0)
    expect((await askfirst(['telemetry', 'list'], { env: home.env })).code).toBe(name === 'pending' ? 1 : 0)
  },
)

test.skipIf(!POSIX).each([
  ['a pipe', makePipe],
  ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
])('what is called like a report and is %s is set aside, and the others are sent', async (_, put) => {
  const { home, receiver } = await startRecipient()
  const odd = plantReport(outboxIn(home), { dsn: receiver.dsn })
  rmSync(odd.path)
  put(odd.path)
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
  expect(countsOf(outboxIn(home))).toEqual({ sent: 1, unreadable: 1 })
  const { code, stderr } = await askfirst(['telemetry', 'show', odd.eventId], { env: home.env })
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/^askfirst: Cannot read/) })
  await askfirst(['telemetry', 'delete', odd.eventId], { env: home.env })
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('a receipt that is none says nothing of its report', async () => {
  const { home, receiver } = await startRecipient()
  const { file } = plantReport(outboxIn(home), { dsn: receiver.dsn })
  makeFolder(join(outboxIn(home), 'sent', `${file}.receipt.json`))
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
})

test('a folder that is called like a report keeps no other from going', async () => {
  const { home, receiver } = await startRecipient()
  const odd = plantReport(outboxIn(home), { dsn: receiver.dsn })
  rmSync(odd.path)
  makeFolder(join(odd.path, 'inside'))
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect(countsOf(outboxIn(home))).toEqual({ pending: 1, sent: 1 })
  const { code, stderr } = await askfirst(['telemetry', 'delete', odd.eventId], { env: home.env })
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^askfirst: Cannot delete/) })
})
