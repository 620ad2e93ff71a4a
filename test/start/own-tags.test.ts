import { describe, expect, it } from 'vitest'
import { makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import { outboxIn } from '../harness/outbox.ts'
import { eventsIn } from '../harness/own-tags.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const TAGS = { subsystem: ['build', 'serve'] }

/** `node cli.js [telemetry …]`: what it does before it throws is up to the test. */
function newTool(before: string, tags: unknown = TAGS): string {
  return makeTool(`
    import { runTelemetry, start, tag } from 'askfirst'
    await start({ dsn: 'https://key@sentry.example.org/1', tags: ${JSON.stringify(tags)} })
    if (process.argv[2] === 'telemetry') {
      process.exitCode = await runTelemetry(process.argv.slice(3))
    } else {
      ${before}
      throw new Error('as asked')
    }`)
}

describe("a tool's own tags", () => {
  it.each([
    ["tag('subsystem', 'build')", { subsystem: 'build' }],
    ["tag('subsystem', 'build'); tag('subsystem', 'serve')", { subsystem: 'serve' }],
    ["tag('subsystem', 'build'); tag('subsystem', 'Ada')", {}],
    // None of these sets one, or ends the program before the next.
    [
      `tag('user', 'Ada'); tag('reference', 'Ada'); tag('subsystem', ['build']); tag('__proto__', 'build');
      tag(Object.create(null), 'build'); tag('subsystem', Object.create(null))`,
      {},
    ],
  ])('after %j are %o', async (before, own) => {
    const home = newHome()
    const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
    expect((await run([newTool(before)], { env })).code).toBe(1)
    const [event] = eventsIn(outboxIn(home, 'mytool'))
    expect(event?.tags).toMatchObject({ installation: 'package', ...own })
    expect(Object.keys(event?.tags ?? {}).filter(name => ['subsystem', 'user'].includes(name))).toEqual(
      Object.keys(own),
    )
    expect(JSON.stringify(event)).not.toContain('Ada')
  })

  it('are in what status, privacy, preview and show say', async () => {
    const home = newHome()
    const tool = newTool("tag('subsystem', 'build')")
    const say = async (...words: readonly string[]) =>
      (await run([tool, 'telemetry', ...words], { env: home.env })).stdout
    expect((await say('status')).replaceAll(/\s+/g, ' ')).toContain('subsystem (build, serve)')
    expect(await say('privacy')).toContain('| `tags.subsystem` | subsystem, of the program')
    expect(await say('preview')).toMatch(/^Tags +subsystem build$/m)
    await run([tool], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
    expect(await say('show')).toMatch(/^Tags +subsystem build$/m)
    expect(await say('show')).not.toContain('Also ')
  })

  it('are named by the question, and stored with the answer', async () => {
    const home = newHome()
    const terminal = openInHome(process.execPath, [newTool('')], { home })
    await terminal.waitFor('[y/N/l/?]')
    expect(terminal.screen().replaceAll(/\s+/g, ' ')).toContain('; subsystem (build, serve) Never:')
    terminal.type('y\r')
    await terminal.exit()
    expect(storedAnswers(home, 'mytool')).toMatchObject([
      { answer: 'on', tags: ['subsystem=build', 'subsystem=serve'] },
    ])
  })

  it.each([
    ['no more', ['subsystem=build', 'subsystem=serve'], 'on'],
    ['others as well', ['subsystem=build', 'subsystem=serve', 'more=a'], 'on'],
    ['fewer values', ['subsystem=build'], 'undecided'],
    ['none', undefined, 'undecided'],
  ])('make a yes for %s count so', async (_, tags, mode) => {
    const home = newHome()
    const answer = makeAnswer({ recipient: 'sentry.example.org' })
    writeAnswers(home, [tags === undefined ? answer : { ...answer, tags }], 'mytool')
    const { stdout } = await run([newTool(''), 'telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode })
  })

  it('leave a no a no', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'off' })], 'mytool')
    const { stdout } = await run([newTool(''), 'telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'off' })
  })

  it('are said again where they grew', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ recipient: 'sentry.example.org' })], 'mytool')
    const terminal = openInHome(process.execPath, [newTool('')], { home })
    await terminal.waitFor('[y/N/l/?]')
    expect(terminal.screen().replaceAll(/\s+/g, ' ')).toMatch(
      /Asked again: since your answer of .* also hold subsystem\./,
    )
  })

  // More of them are in test/report/own-tags.test.ts.
  it.each([
    ['null', null],
    ['values that are no list', { subsystem: 'build' }],
  ])('declared badly as %s are left out, and DEBUG says so', async (_, tags) => {
    const home = newHome()
    const env = { ...home.env, MYTOOL_TELEMETRY: 'local', MM_TELEMETRY_DEBUG: '1' }
    const { code, stderr } = await run([newTool("tag('subsystem', 'build')", tags)], { env })
    expect(code).toBe(1)
    expect(stderr).toContain('as asked')
    if (tags !== null) expect(stderr).toMatch(/^askfirst debug: own tags: none/m)
    const [event] = eventsIn(outboxIn(home, 'mytool'))
    expect(event?.tags).not.toHaveProperty('subsystem')
  })
})
