import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

/** What a stack trace of Node's looks like. */
const STACK = /^ {4}at /m

test
  .skipIf(!existsSync('/dev/full'))
  .each([
    'list',
    'list --json',
    'show REF',
    'show REF --raw',
    'show REF --json',
    'open --output -',
    'status',
    'status --json',
    'preview',
    'preview --json',
    'issue REF',
    'privacy',
  ])('telemetry %s on a full disk says so, without a stack trace', command => {
  const home = newHome()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
  const words = command.replace('REF', eventId).split(' ')
  const script = 'exec "$@" > /dev/full'
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', script, 'sh', process.execPath, BIN, 'telemetry', ...words],
    { env: home.env, encoding: 'utf8' },
  )
  expect(stderr).toMatch(/^askfirst: Cannot .*ENOSPC/m)
  expect(stderr).not.toMatch(STACK)
  expect(status).toBe(1)
})

test('a folder that cannot be listed is not said to be empty', async () => {
  const home = newHome()
  plantReport(outboxIn(home), { state: 'kept' })
  rmSync(join(outboxIn(home), 'sent'), { recursive: true, force: true })
  mkdirSync(outboxIn(home), { recursive: true })
  writeFileSync(join(outboxIn(home), 'sent'), 'in the way')
  const { code, stderr } = await askfirst(['telemetry', 'list'], { env: home.env })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^askfirst: Cannot list the reports in ".*sent": ENOTDIR/),
  })
})
