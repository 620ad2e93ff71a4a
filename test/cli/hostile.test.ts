import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

const CONTROLS = /(?!\n)[\p{C}\p{Zl}]/u
const ODD = 'Error\nREFERENCE  WHEN  \x1b[31m\u202e\x9b2J'

test('a type with line breaks and control characters is one row, and harmless', async () => {
  const home = newHome()
  const event = { release: 'tool\nSHA-256 deadbeef@1', exception: { values: [makeException(ODD)] } }
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', event })
  const list = await askfirst(['telemetry', 'list'], { env: home.env })
  expect(list.stdout.trimEnd().split('\n')).toHaveLength(2)
  const json = await askfirst(['telemetry', 'list', '--json'], { env: home.env })
  expect(JSON.parse(json.stdout)).toMatchObject([
    { event_id: eventId, what: expect.stringContaining('Error') },
  ])
  const shown = await askfirst(['telemetry', 'show', eventId], { env: home.env })
  expect(shown.stdout).not.toMatch(/^(?:REFERENCE|SHA-256 deadbeef)/m)
  const event2 = await askfirst(['telemetry', 'show', eventId, '--json'], { env: home.env })
  expect(JSON.parse(event2.stdout).exception.values[0].type).toBe(ODD)
  for (const { stdout } of [list, json, shown, event2]) {
    expect(stdout).not.toMatch(CONTROLS)
  }
})

test('a recipient with line breaks and control characters is harmless, and nothing goes there', async () => {
  const home = newHome()
  const { eventId, path } = plantReport(outboxIn(home), { dsn: 'https://key@sentry.example.org/1' })
  const [header = '', ...rest] = readFileSync(path, 'utf8').split('\n')
  const odd = { ...JSON.parse(header), dsn: `https://key@evil.example\nSHA-256 deadbeef\x1b[31m\u202e/1` }
  rmSync(path)
  const undigested = path.replace(/-[0-9a-f]{16}\.envelope$/, '.envelope')
  writeFileSync(undigested, [JSON.stringify(odd), ...rest].join('\n'), { mode: 0o600 })
  for (const words of ['list', 'list --json', 'status', 'status --json', `show ${eventId}`, 'send']) {
    const { stdout, stderr } = await askfirst(['telemetry', ...words.split(' ')], { env: home.env })
    expect(stdout + stderr).not.toMatch(CONTROLS)
    expect(stdout + stderr).not.toMatch(/^SHA-256 deadbeef/m)
  }
  expect(contentOf(outboxIn(home)).sent).toBeUndefined()
})

test('show names also what no row of the field table lists', async () => {
  const home = newHome()
  const { eventId, path } = plantReport(outboxIn(home), { state: 'kept' })
  const event = {
    ...makeEvent({ event_id: eventId }),
    request: { url: 'https://canary.example/' },
    modules: { 'a.b': '1.0.0' },
  }
  const payload = JSON.stringify(event)
  const header = { event_id: eventId, sdk: event.sdk, trace: { public_key: 'canary-2' } }
  const lines = [
    JSON.stringify(header),
    JSON.stringify({ type: 'event', length: Buffer.byteLength(payload) }),
    payload,
  ]
  rmSync(path)
  writeFileSync(path.replace(/-[0-9a-f]{16}\.envelope$/, '.envelope'), lines.join('\n'), { mode: 0o600 })
  const { stdout } = await askfirst(['telemetry', 'show', eventId], { env: home.env })
  expect(stdout).toMatch(/^Also +request\.url: "https:\/\/canary\.example\/"$/m)
  expect(stdout).toMatch(/^ +header trace: \{"public_key":"canary-2"\}$/m)
  expect(stdout).not.toContain('modules.')
})

test.skipIf(process.platform === 'win32')(
  'open --output follows no link, and keeps nobody else reading',
  async () => {
    const home = newHome()
    plantReport(outboxIn(home), { state: 'kept' })
    const folder = makeFiles({ precious: 'mine', open: 'old' })
    symlinkSync('precious', join(folder, 'link'))
    chmodSync(join(folder, 'open'), 0o666)
    const link = await askfirst(['telemetry', 'open', '--output', join(folder, 'link')], { env: home.env })
    expect(link).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^askfirst: Cannot write .*it is a link\n/),
    })
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine')
    const file = await askfirst(['telemetry', 'open', '--output', join(folder, 'open')], { env: home.env })
    expect(file.code).toBe(0)
    expect(statSync(join(folder, 'open')).mode & 0o777).toBe(0o600)
    const none = await askfirst(['telemetry', 'open', '--output', join(folder, 'no/page')], { env: home.env })
    expect(none.code).toBe(1)
    expect(existsSync(join(folder, 'no'))).toBe(false)
    if (existsSync('/dev/full')) {
      await askfirst(['telemetry', 'open', '--output', '/dev/full'], { env: home.env })
      expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
    }
  },
)

test('a report of 50 MB, and a page of it, say at once that they are too large', async () => {
  const home = newHome()
  const before = await memoryOfList(home)
  const { eventId, path } = plantReport(outboxIn(home), { state: 'kept' })
  truncateSync(path, 50_000_000)
  expect(await askfirst(['telemetry', 'open', '--output', '-'], { env: home.env })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/50000000 bytes, and 10000000 are the most/),
  })
  expect(await askfirst(['telemetry', 'show', eventId], { env: home.env })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/50000000 bytes, and 2000000 are the most/),
  })
  const after = await memoryOfList(home)
  expect(after.stdout).toContain(eventId.slice(0, 8))
  // Whoever reads it has it in memory.
  expect(after.kib - before.kib).toBeLessThan(30_000)
})

/** Lists the reports, and tells how much memory that took at most, in KiB. */
async function memoryOfList({ env }: Home): Promise<{ stdout: string; kib: number }> {
  const folder = makeFiles({
    'tell.cjs':
      "process.on('exit', () => require('node:fs').writeSync(2, String(process.resourceUsage().maxRSS)))",
  })
  const variables = { ...env, NODE_OPTIONS: `--require=${join(folder, 'tell.cjs')}` }
  const { stdout, stderr } = await askfirst(['telemetry', 'list'], { env: variables })
  return { stdout, kib: Number(/\d+$/.exec(stderr)?.[0]) }
}
