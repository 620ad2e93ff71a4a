import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listReports, listStrangers } from '../../src/outbox/report.ts'
import { fileNameOf } from '../../src/outbox/report-name.ts'
import { makeFiles } from '../harness/files.ts'
import { plantReport } from '../harness/outbox.ts'
import { NOON } from '../harness/world.ts'

const FILE = fileNameOf({ time: NOON, fingerprint: 'f'.repeat(16), eventId: '3'.repeat(32) })

test('listReports() lists all states, oldest first', () => {
  const outbox = makeFiles({})
  const youngest = plantReport(outbox, { state: 'kept', age: 1000 })
  const oldest = plantReport(outbox, { state: 'sent', age: 3000 })
  const middle = plantReport(outbox, { state: 'pending', age: 2000 })
  expect(listReports(outbox)).toEqual([oldest, middle, youngest])
  expect(listReports(outbox, ['kept', 'sent'])).toEqual([oldest, youngest])
})

test('listReports() knows a report that is being sent', () => {
  const outbox = makeFiles({ [`sending/${FILE}.pending.4711`]: '' })
  expect(listReports(outbox)).toMatchObject([
    { state: 'sending', file: `${FILE}.pending.4711`, eventId: '3'.repeat(32) },
  ])
})

test('listReports() passes over receipts, unfinished writes, and what is not ours', () => {
  const outbox = makeFiles({
    [`sent/${FILE}`]: '',
    [`sent/${FILE}.receipt.json`]: '',
    [`pending/.${FILE}.77.tmp`]: '',
    [`pending/${FILE}.pending.77`]: '',
    'kept/letter.txt': '',
    [`elsewhere/${FILE}`]: '',
    'schedule.json': '',
  })
  expect(listReports(outbox)).toMatchObject([{ state: 'sent', file: FILE }])
})

test('listReports() finds nothing where there is nothing', () => {
  expect(listReports(join(makeFiles({}), 'none'))).toEqual([])
  expect(listReports(join(makeFiles({ file: '' }), 'file'))).toEqual([])
})

test('listStrangers() names what was set aside and what is not ours', () => {
  const outbox = makeFiles({
    [`unreadable/${FILE}`]: '',
    [`sent/${FILE}`]: '',
    [`sent/${FILE}.receipt.json`]: '',
    [`pending/.${FILE}.77.tmp`]: '',
    'kept/letter.txt': '',
    'kept/.DS_Store': '',
    'schedule.json': '',
  })
  expect(listStrangers(outbox)).toEqual([join(outbox, 'kept/letter.txt'), join(outbox, 'unreadable', FILE)])
})
