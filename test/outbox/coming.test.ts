import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forgetComing, sayComing } from '../../src/outbox/coming.ts'
import { makeFiles } from '../harness/files.ts'
import { NOON } from '../harness/world.ts'

const COMING = { time: NOON, fingerprint: 'f'.repeat(16), state: 'pending' } as const
const NOBODY = 2 ** 30

const lineOf = (pid: number, { time = NOON, fingerprint = '0'.repeat(16), state = 'kept' } = {}) =>
  `${time} ${fingerprint} ${state} ${pid}\n`

test('sayComing() tells who came before and lives, in order', () => {
  const outbox = makeFiles({
    '.coming.tmp': [
      lineOf(process.ppid),
      lineOf(NOBODY),
      lineOf(process.pid),
      lineOf(process.ppid, { time: NOON - 60_000 }),
      lineOf(process.ppid, { time: NOON + 60_000 }),
      lineOf(process.ppid, { fingerprint: 'odd' }),
      lineOf(process.ppid, { time: NOON + 1, state: 'pending' }),
    ].join(''),
  })
  const other = { fingerprint: '0'.repeat(16) }
  expect(sayComing(outbox, COMING)).toEqual([
    { ...other, time: NOON, state: 'kept' },
    { ...other, time: NOON + 1, state: 'pending' },
  ])
  expect(readFileSync(join(outbox, '.coming.tmp'), 'utf8').split('\n').at(-2)).toBe(
    `${NOON} ${COMING.fingerprint} pending ${process.pid}`,
  )
})

test('sayComing() does not see who comes after', () => {
  const outbox = makeFiles({})
  expect(sayComing(outbox, COMING)).toEqual([])
  writeFileSync(join(outbox, '.coming.tmp'), lineOf(process.ppid), { flag: 'a' })
  forgetComing(outbox, COMING)
  expect(existsSync(join(outbox, '.coming.tmp'))).toBe(true)
})

test('forgetComing() leaves nothing of one who came alone', () => {
  const outbox = makeFiles({ '.coming.tmp': lineOf(NOBODY) })
  expect(sayComing(outbox, COMING)).toEqual([])
  forgetComing(outbox, COMING)
  expect(existsSync(join(outbox, '.coming.tmp'))).toBe(false)
})

test('what is no file of ours, or too large, tells of nobody, and goes', () => {
  const outbox = makeFiles({ '.coming.tmp/inside': '' })
  expect(sayComing(outbox, COMING)).toEqual([])
  forgetComing(outbox, COMING)
  writeFileSync(join(outbox, '.coming.tmp'), lineOf(process.ppid).repeat(5000), { mode: 0o600 })
  expect(sayComing(outbox, COMING)).toEqual([])
  forgetComing(outbox, COMING)
  expect(existsSync(join(outbox, '.coming.tmp'))).toBe(false)
})
