import { expect, test } from 'vitest'
import { FIELDS } from '../../src/report/fields.ts'
import { askfirst } from '../harness/askfirst.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { pathsIn } from '../harness/paths.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

test('preview prints a report as show does, keeps nothing and sends nothing', async () => {
  const { home, receiver } = await startRecipient()
  const env = { ...home.env, MM_TELEMETRY_DSN: receiver.dsn }
  const { code, stdout, stderr } = await askfirst(['telemetry', 'preview'], { env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^EXAMPLE, as if askfirst@.* crashed .*\.\n\n/)
  expect(stdout).toMatch(
    /^Example of TypeError: Cannot read properties of null \(reading '.+'\)\n {2}program +at app:\/\/\//m,
  )
  expect(stdout).toMatch(/^SHA-256 +[0-9a-f]{64}$/m)
  expect(stdout).toMatch(new RegExp(`^Meant for +${receiver.host}$`, 'm'))
  expect(stdout).toMatch(/\n\nEXAMPLE: nothing has crashed, and nothing is sent\.\n$/)
  expect(home.tree()).toEqual([])
  expect(receiver.connections).toBe(0)
})

test('preview --json prints an event of listed fields', async () => {
  const home = newHome()
  const { code, stdout } = await askfirst(['telemetry', 'preview', '--json'], { env: home.env })
  expect(code).toBe(0)
  const listed: string[] = FIELDS.filter(({ group }) => group === 'always').map(({ path }) => path)
  expect(pathsIn(JSON.parse(stdout)).filter(path => !listed.includes(path))).toEqual([])
  expect(home.tree()).toEqual([])
})

test('preview works wherever telemetry is off', async () => {
  const home = newHome()
  const { code } = await askfirst(['telemetry', 'preview'], { env: { ...home.env, DO_NOT_TRACK: '1' } })
  expect(code).toBe(0)
  expect(home.tree()).toEqual([])
})

test('preview --send makes a report, and sends it', async () => {
  const { home, receiver } = await startRecipient()
  const env = { ...home.env, MM_TELEMETRY_DSN: receiver.dsn }
  const { code, stderr } = await askfirst(['telemetry', 'preview', '--send'], { env })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(
      new RegExp(`^[0-9a-f]{8}: sent to ${receiver.host}, which answered 200\n$`),
    ),
  })
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  expect(receiver.requests.map(({ sha256 }) => sha256)).toEqual([onlyReport(outboxIn(home)).sha256])
})

test.each([
  ['it is forbidden', { DO_NOT_TRACK: '1', MM_TELEMETRY_DSN: 'http://key@127.0.0.1:9/1' }],
  ['there is no recipient', {}],
])('preview --send ends with 1 and keeps nothing where %s', async (_, variables) => {
  const home = newHome()
  const { code, stderr } = await askfirst(['telemetry', 'preview', '--send'], {
    env: { ...home.env, ...variables },
  })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^askfirst: Cannot send: .*\n.+\n$/)
  expect(contentOf(outboxIn(home))).toEqual({})
})
