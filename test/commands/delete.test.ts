import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { plantFatal } from '../harness/fatal.ts'
import { HAS_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { contentOf, countsOf, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

const IDS = ['a', 'b', 'c'].map(digit => digit.repeat(32))

test('delete deletes what is named, and nothing else', async () => {
  const home = plantThree()
  const result = await askfirst(['telemetry', 'delete', 'aaaaaaaa', 'c'], { env: home.env })
  expect(result).toEqual({ code: 0, signal: null, stdout: '', stderr: 'Deleted 2 reports.\n' })
  expect(storedReports(outboxIn(home)).map(({ event }) => event.event_id)).toEqual([IDS[1]])
})

test('delete --all deletes all of them, with their receipts, and nothing that is not ours', async () => {
  const home = plantThree()
  const [first] = storedReports(outboxIn(home))
  writeFileSync(`${first?.path}.receipt.json`, '{}')
  const letter = join(outboxIn(home), 'kept', 'letter.txt')
  writeFileSync(letter, 'mine')
  const result = await askfirst(['telemetry', 'delete', '--all'], { env: home.env })
  expect(result).toMatchObject({ code: 0, stderr: 'Deleted 3 reports.\n' })
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['letter.txt'] })
  expect(existsSync(letter)).toBe(true)
})

test('delete deletes nothing if one of those named is not there', async () => {
  const home = plantThree()
  const result = await askfirst(['telemetry', 'delete', 'a', 'd'], { env: home.env })
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('Cannot find a report "d"') })
  expect(countsOf(outboxIn(home))).toEqual({ kept: 3 })
})

test('delete counts a report that is named twice once', async () => {
  const home = plantThree()
  const result = await askfirst(['telemetry', 'delete', 'a', 'aaaa'], { env: home.env })
  expect(result).toMatchObject({ code: 0, stderr: 'Deleted 1 report.\n' })
})

test('delete deletes a report that cannot be read', async () => {
  const home = plantThree()
  const [first] = storedReports(outboxIn(home))
  writeFileSync(first?.path ?? '', 'someone wrote over it')
  await askfirst(['telemetry', 'show', 'a'], { env: home.env })
  expect(countsOf(outboxIn(home))).toEqual({ kept: 2, unreadable: 1 })
  await askfirst(['telemetry', 'delete', 'a'], { env: home.env })
  expect(countsOf(outboxIn(home))).toEqual({ kept: 2 })
})

test.each(['delete --all', 'off'])('%s deletes a write that a kill cut short', async words => {
  const home = newHome()
  plantReport(outboxIn(home), { state: 'kept' })
  const torn = join(outboxIn(home), 'kept', '.report.envelope.4711.tmp')
  writeFileSync(torn, 'half a repo')
  expect(await askfirst(['telemetry', ...words.split(' ')], { env: home.env })).toMatchObject({ code: 0 })
  expect(existsSync(torn)).toBe(false)
})

test.runIf(HAS_MEMORY).each(['delete --all', 'off', 'reset'])(
  '%s deletes what Node left of a program without memory',
  async words => {
    const home = newSession()
    const left = plantFatal(home, makeHungry())
    expect(await askfirst(['telemetry', ...words.split(' ')], { env: home.env })).toMatchObject({ code: 0 })
    expect(existsSync(left)).toBe(false)
  },
)

// Only root may mount; files that even root cannot delete are not to be had otherwise.
test.runIf(process.getuid?.() === 0 && HAS_MEMORY).each(['delete --all', 'delete a', 'off'])(
  '%s says so where the disk cannot be written',
  async words => {
    const home = plantThree()
    execFileSync('mount', ['--bind', outboxIn(home), outboxIn(home)])
    onTestFinished(() => {
      execFileSync('umount', [outboxIn(home)])
    })
    execFileSync('mount', ['-o', 'remount,ro,bind', outboxIn(home)])
    const { code, stderr } = await askfirst(['telemetry', ...words.split(' ')], { env: home.env })
    expect(code).toBe(1)
    expect(stderr).toContain(`askfirst: Cannot delete all that is stored in "${outboxIn(home)}": EROFS`)
    expect(stderr).not.toMatch(/^ {4}at /m)
  },
)

function plantThree() {
  const home = newHome()
  for (const [age, event_id] of IDS.entries()) {
    plantReport(outboxIn(home), { state: 'kept', age: 1000 - age, event: { event_id } })
  }
  return home
}
