import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { programHash } from '../../src/capture/fatal-folder.ts'
import { askfirst } from '../harness/askfirst.ts'
import { nodeReport, plantFatal, recoverFatal } from '../harness/fatal.ts'
import type { Home } from '../harness/home.ts'
import { filesBelow, HAS_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { contentOf, countsOf, onlyReport, outboxIn, storedReports } from '../harness/outbox.ts'
import { makeWorld } from '../harness/world.ts'

const DAY_MS = 86_400_000

describe.runIf(HAS_MEMORY)('what Node left of a program without memory', () => {
  test('is reported once by two launches at the same time', async () => {
    const home = newSession()
    const program = makeHungry()
    for (let count = 0; count < 3; count++) plantFatal(home, program)
    await Promise.all([launch(home, program), launch(home, program), launch(home, program)])
    await expect.poll(() => countsOf(outboxIn(home))).toEqual({ kept: 3 })
    await expect.poll(() => filesBelow(home.session)).toEqual([])
    expect(new Set(storedReports(outboxIn(home)).map(({ event }) => event.event_id)).size).toBe(3)
    expect(new Set(storedReports(outboxIn(home)).map(({ event }) => event.user?.id)).size).toBe(3)
  })

  test('is reported once if the process that did so died before it removed the file', async () => {
    const home = newSession()
    const program = makeHungry()
    const path = plantFatal(home, program)
    await recoverFatal(home, program)
    const { event } = onlyReport(outboxIn(home))
    writeFileSync(path, nodeReport('OOMError'))
    await recoverFatal(home, program)
    expect(onlyReport(outboxIn(home)).event).toEqual(event)
    expect(filesBelow(home.session)).toEqual([])
  })

  test('is not reported by a launch of another program, or to another recipient, or from another home', async () => {
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program)
    const other = {
      ...newSession(),
      session: home.session,
      env: { ...newSession().env, XDG_RUNTIME_DIR: home.session },
    }
    await recoverFatal(home, makeHungry())
    await recoverFatal(home, program, { dsn: 'https://key@sentry.example.org/1' })
    await recoverFatal(other, program)
    expect(countsOf(outboxIn(home))).toEqual({})
    expect(countsOf(outboxIn(other))).toEqual({})
    expect(filesBelow(home.session)).toHaveLength(1)
  })

  test('goes after a day, where no launch of its program came for it', async () => {
    const home = newSession()
    plantFatal(home, makeHungry())
    const path = plantFatal(home, makeHungry())
    const longAgo = Date.now() / 1000 - 90_000
    utimesSync(path, longAgo, longAgo)
    await launch(home, makeHungry())
    await expect.poll(() => filesBelow(home.session)).toHaveLength(1)
    expect(countsOf(outboxIn(home))).toEqual({})
  })

  test('lies where no name says anything about the person', async () => {
    const home = newSession()
    const path = plantFatal(home, makeHungry(), { dsn: 'https://key@sentry.example.org/1' })
    expect(path.slice(home.session.length)).toMatch(
      /^\/askfirst\/[0-9a-f]{16}\/[0-9a-f]{16}-\d+-on-\d+-\w+\.json$/,
    )
  })

  test('of a tool is reported by the next launch of it, from any path', () => {
    const owner = (script: string) =>
      ({
        app: { answer: 'own', name: 'mytool' },
        world: makeWorld({ script }),
      }) as const
    expect(programHash(owner('/home/me/a/cli.js'))).toBe(programHash(owner('/usr/lib/cli.js')))
  })

  test('of a launch that only kept reports is kept, though the answer is yes now', async () => {
    const dsn = 'http://key@127.0.0.1:9/1'
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program, { mode: 'local', dsn })
    await recoverFatal(home, program, { dsn, env: { MM_TELEMETRY: 'on' } })
    expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
  })

  test('does not go to a server while the answer is to keep', async () => {
    const dsn = 'http://key@127.0.0.1:9/1'
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program, { mode: 'on', dsn })
    await recoverFatal(home, program, { dsn })
    expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
  })

  test('names no version of a program that was installed anew since', async () => {
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program, { launched: Date.now() - DAY_MS })
    await recoverFatal(home, program)
    expect(onlyReport(outboxIn(home)).event).toMatchObject({ release: 'hungry' })
  })

  test('is removed, and not reported, if it is not what it seems', async () => {
    const home = newSession()
    const program = makeHungry()
    const whole = nodeReport('OOMError')
    const texts = [
      'garbage',
      '',
      '[]',
      '{}',
      '{"header":{"trigger":"OOMError"}}',
      whole.slice(0, 2000),
      whole + ' '.repeat(5_000_000),
      nodeReport('API'),
    ]
    for (const text of texts) plantFatal(home, program, { text })
    plantFatal(home, program, { name: 'report.json' })
    expect(filesBelow(home.session)).toHaveLength(texts.length + 1)
    await recoverFatal(home, program, { later: 120_000 })
    expect(countsOf(outboxIn(home))).toEqual({})
    expect(filesBelow(home.session)).toEqual([])
  })

  test('is left until it is written to its end', async () => {
    const home = newSession()
    const program = makeHungry()
    const path = plantFatal(home, program, { text: nodeReport('OOMError').slice(0, 2000) })
    await recoverFatal(home, program)
    expect(filesBelow(home.session)).toHaveLength(1)
    const [taken = path] = filesBelow(home.session)
    writeFileSync(taken, nodeReport('OOMError'))
    await recoverFatal(home, program, { later: 120_000 })
    expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  })

  test('is reported later if the report cannot be written', async () => {
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program)
    mkdirSync(dirname(outboxIn(home)), { recursive: true })
    writeFileSync(outboxIn(home), 'in the way')
    await recoverFatal(home, program)
    expect(filesBelow(home.session)).toHaveLength(1)
    rmSync(outboxIn(home))
    await recoverFatal(home, program, { later: 120_000 })
    expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
    expect(filesBelow(home.session)).toEqual([])
  })

  test('goes unreported after 90 days', async () => {
    const home = newSession()
    const program = makeHungry()
    const path = plantFatal(home, program)
    utimesSync(path, new Date(), new Date(Date.now() - 91 * DAY_MS))
    await recoverFatal(home, program)
    expect(countsOf(outboxIn(home))).toEqual({})
    expect(filesBelow(home.session)).toEqual([])
  })

  test('is counted, not kept, from the sixth within the hour on', async () => {
    const home = newSession()
    const program = makeHungry()
    for (let count = 0; count < 7; count++) plantFatal(home, program)
    await recoverFatal(home, program)
    expect(countsOf(outboxIn(home))).toEqual({ kept: 5 })
    expect(filesBelow(home.session)).toEqual([])
  })

  test.each([[['off']], [['reset']]])('is removed by telemetry %s', async words => {
    const home = newSession()
    plantFatal(home, makeHungry())
    plantFatal(home, makeHungry(), { dsn: 'https://key@sentry.example.org/1' })
    await askfirst(['telemetry', ...words], { env: { ...home.env, XDG_RUNTIME_DIR: `${home.session}/` } })
    expect(readdirSync(home.session)).toEqual([])
  })

  test('is removed where the answer has become no', async () => {
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program)
    await recoverFatal(home, program, { env: { MM_TELEMETRY: 'off' } })
    expect(countsOf(outboxIn(home))).toEqual({})
    expect(filesBelow(home.session)).toEqual([])
  })

  test('stays while nothing is decided', async () => {
    const home = newSession()
    const program = makeHungry()
    plantFatal(home, program)
    await recoverFatal(home, program, { env: { MM_TELEMETRY: '' } })
    await launch(home, program, { MM_TELEMETRY: '' })
    expect(filesBelow(home.session)).toHaveLength(1)
  })
})

function launch(home: Home, program: string, env: Record<string, string> = {}) {
  return askfirst(['run', program, 'go'], { env: { ...home.env, MM_TELEMETRY: 'local', ...env } })
}
