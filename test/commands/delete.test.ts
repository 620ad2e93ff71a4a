import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { plantFatal } from '../harness/fatal.ts'
import { HAS_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { contentOf, countsOf, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome, typeAskfirst } from '../harness/person.ts'

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

test.each([['delete', '--all'], ['reset']])(
  '%s says what it does not reach: the copies of what was sent, and how to have them deleted',
  async (...words) => {
    const home = newHome()
    const planted = { dsn: 'https://key@sentry.example.org/1' }
    const { eventId } = plantReport(outboxIn(home), { ...planted, state: 'sent' })
    plantReport(outboxIn(home), { ...planted, state: 'kept' })
    const { code, stderr } = await askfirst(['telemetry', ...words], {
      env: { ...home.env, MM_TELEMETRY_DSN: planted.dsn },
    })
    expect(code).toBe(0)
    expect(stderr).toContain(
      `What was sent stays there: sentry.example.org. To have it deleted, write to the maintainers of the program,\nand quote the references, which are gone from here: ${eventId.slice(0, 8)}\n`,
    )
  },
)

/** A home in which one report was sent, and another was not. */
function plantSent() {
  const home = newHome()
  const { eventId } = plantReport(outboxIn(home), { dsn: 'https://key@sentry.example.org/1', state: 'sent' })
  plantReport(outboxIn(home), { state: 'kept' })
  return { home, eventId, env: { ...home.env, MM_TELEMETRY_DSN: 'https://key@sentry.example.org/1' } }
}

test.each([['delete', '--all'], ['reset']])(
  '%s --references writes what to quote and whom to write to into a file, which it does not overwrite',
  async (...words) => {
    const { home, eventId, env } = plantSent()
    const file = join(home.folder, 'references.txt')
    const kept = [...words, '--references', file]
    writeFileSync(file, 'mine')
    const refused = await askfirst(['telemetry', ...kept], { env })
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Cannot write the references') })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(countsOf(outboxIn(home))).toEqual({ sent: 1, kept: 1 })

    rmSync(file)
    const { code, stderr } = await askfirst(['telemetry', ...kept], { env })
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Wrote the references to "${file}".\n`)])
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(
        `^Crash reports of askfirst that were sent; .*\n.* write to the maintainers of the program, .*\n\n${eventId.slice(0, 8)}  ${eventId}  sentry\\.example\\.org\n$`,
      ),
    )
    expect(countsOf(outboxIn(home))).toEqual({})
  },
)

test.each([['delete', '--all'], ['reset']])('%s offers that at a terminal', async (...words) => {
  for (const typed of ['told.txt', '']) {
    const { home, eventId, env } = plantSent()
    const terminal = typeAskfirst(['telemetry', ...words], { home, variables: env })
    await terminal.waitFor('Write that to a file? Its name, or Enter for no:')
    expect(terminal.screen()).toContain(eventId.slice(0, 8))
    terminal.type(`${typed}\r`)
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    const told = join(home.folder, 'told.txt')
    expect(existsSync(told) && readFileSync(told, 'utf8').includes(eventId)).toBe(typed !== '')
  }
})

test('delete --references writes nothing where nothing was sent', async () => {
  const home = plantThree()
  const file = join(home.folder, 'references.txt')
  const { code, stderr } = await askfirst(['telemetry', 'delete', '--all', '--references', file], {
    env: home.env,
  })
  expect([code, stderr]).toEqual([
    0,
    'None of them was sent, so there are no references to write.\nDeleted 3 reports.\n',
  ])
  expect(existsSync(file)).toBe(false)
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
    // Node 24 and 26 leave out the code.
    expect(stderr).toMatch(
      new RegExp(`askfirst: Cannot delete all that is stored in "${outboxIn(home)}": (?:EROFS|Read-only)`),
    )
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
