import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn, storedReports } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'
import { sendersDone } from '../harness/sender.ts'

const DSN = 'https://key@sentry.example.org/1'
const PROMPT = '[y/a/x/N/?]'
const NOTHING_ASKED = expect.not.stringContaining('crash report')
const TRACE = /\nTypeError: Cannot open "secret\.csv"\n {4}at load /

/** A tool as its author writes it: `node cli.js [capture|ends well|twice|listens …]`. */
function newTool({ dsn = DSN, options = {} }: { dsn?: string | null; options?: object } = {}): string {
  return makeTool(`
    import { runTelemetry, start } from 'askfirst'
    const { capture, status } = await start(${JSON.stringify({ ...(dsn && { dsn }), ask: 'crash', ...options })})
    const [what, listens] = process.argv.slice(2)
    if (listens === 'listens') process.on('SIGINT', () => {})
    if (what === 'status') console.log(status().mode)
    if (what === 'rejects') await Promise.reject(load(['secret', 'csv'].join('.')))
    if (what === 'capture') {
      console.log('reference: ' + capture(load(['secret', 'csv'].join('.'))))
      console.log('again: ' + capture(new Error('another one')))
      process.exit(3)
    }
    if (what === 'telemetry' && listens) process.exit(await runTelemetry(process.argv.slice(3)))
    if (what === undefined || what === 'telemetry') throw load(['secret', 'csv'].join('.'))

    function load(file) {
      return new TypeError(\`Cannot open "\${file}"\`)
    }`)
}

function crash(home: Home, tool = newTool(), words: readonly string[] = []) {
  return openInHome(process.execPath, [tool, ...words], { home, rows: 60 })
}

/** A yes to this one, whose server cannot be reached until the launch after it. */
async function yesWhileServerIsDown() {
  let isUp = false
  const { home, receiver } = await startRecipient(() => ({ status: isUp ? 200 : 503 }))
  const tool = newTool({ dsn: receiver.dsn })
  const terminal = crash(home, tool)
  await terminal.waitFor(PROMPT)
  terminal.type('y\r')
  await terminal.exit()
  await expect.poll(() => receiver.requests.length).toBe(1)
  await sendersDone(receiver.host)
  const outbox = outboxIn(home, 'mytool')
  expect(contentOf(outbox).pending).toEqual(['envelope'])
  const launchWithServerUp = async () => {
    isUp = true
    for (const file of ['schedule.json', 'not-before']) {
      rmSync(join(outbox, file), { force: true })
    }
    await crash(home, tool, ['status']).exit()
  }
  return { home, tool, receiver, terminal, outbox, launchWithServerUp }
}

describe('a tool that asks at the crash', () => {
  it.each(['status', '--help'])(
    'asks nothing when it is launched with %s and nothing crashes',
    async word => {
      const home = newHome()
      const terminal = crash(home, newTool(), [word])
      expect(await terminal.exit()).toEqual({ code: 0, signal: null })
      expect(terminal.screen()).toBe(word === 'status' ? 'undecided' : '')
      expect(home.tree()).toEqual([])
    },
  )

  it('shows type, message and place as they would be sent, before Node prints its trace', async () => {
    const home = newHome()
    const terminal = crash(home)
    await terminal.waitFor(PROMPT)
    expect(terminal.screen()).toBe(
      `
To help fix this bug, mytool can report it to its maintainers, at
sentry.example.org.
  Error:   TypeError: Cannot open "<*>"
  At:      load (app:///cli.js:17:14)
  Sent:    time, number, count of others like it; error and stack trace, your
           data taken out; launch command, values taken out; versions of app,
           packages, Node.js; installer; system, terminal, CI; random id, new
           each launch; hostname, if your environment asks
  Never:   names of people, e-mail, environment variables, input, output, file
           contents, local variables, source lines, ids of you or this computer
  Kept:    90 days here, 90 days there
  Change:  mytool telemetry on|local|off
  Policy:  mytool telemetry privacy
  Keys:    y this one, a always, x never, n/Enter not now, ? all of it. Always
           and never are remembered.

? Send mytool's report of this to sentry.example.org? ${PROMPT}`,
    )
    expect(home.tree()).toEqual([])
  })

  it('shows the whole report on "?", and what is sent is that', async () => {
    const { home, receiver } = await startRecipient()
    const terminal = crash(home, newTool({ dsn: receiver.dsn }))
    await terminal.waitFor(PROMPT)
    terminal.type('?\r')
    await terminal.waitFor(/SHA-256[\s\S]*\[y\/a\/x\/N\/\?\]$/)
    const [, shown] = /SHA-256 +([0-9a-f]{64})/.exec(terminal.screen()) ?? []
    expect(terminal.screen()).toMatch(/^Reference +[0-9a-f]{8} /m)
    expect(home.tree()).toEqual([])
    terminal.type('y\r')
    await terminal.exit()
    await expect.poll(() => contentOf(outboxIn(home, 'mytool')).sent).toEqual(['envelope', 'receipt.json'])
    const [stored] = storedReports(outboxIn(home, 'mytool'))
    expect(shown).toBe(receiptOf(stored?.path).sha256)
    expect(receiver.requests).toHaveLength(1)
  })

  it('sends this one and stores no answer, so that the next crash asks again', async () => {
    const { home, receiver } = await startRecipient()
    const tool = newTool({ dsn: receiver.dsn })
    const terminal = crash(home, tool)
    await terminal.waitFor(PROMPT)
    terminal.type('y\r')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toMatch(/askfirst: crash report [0-9a-f]{8} will be sent to /)
    expect(terminal.screen()).toMatch(TRACE)
    await expect.poll(() => receiver.requests.length).toBe(1)
    expect(storedAnswers(home, 'mytool')).toEqual([])
    const again = crash(home, tool)
    await again.waitFor(PROMPT)
    again.press('enter')
    await again.exit()
    expect(receiver.requests).toHaveLength(1)
  })

  it('sends this one at a later launch, if the server could not be reached', async () => {
    const { receiver, outbox, launchWithServerUp } = await yesWhileServerIsDown()
    const [permit = ''] = readdirSync(join(outbox, 'permitted'))
    expect(JSON.parse(readFileSync(join(outbox, 'permitted', permit), 'utf8'))).toMatchObject({
      recipient: receiver.host,
      words: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    await launchWithServerUp()
    await expect.poll(() => receiver.requests.length).toBe(2)
    expect(receiver.requests[1]?.sha256).toBe(receiver.requests[0]?.sha256)
    await expect.poll(() => contentOf(outbox).sent).toEqual(['envelope', 'receipt.json'])
  })

  it('sends this one at a later launch also with a comment, or less of it', async () => {
    const { home, tool, receiver, terminal, outbox, launchWithServerUp } = await yesWhileServerIsDown()
    const [, reference = ''] = /report ([0-9a-f]{8}) will/.exec(terminal.screen()) ?? []
    const words = ['telemetry', 'send', reference, '--comment', 'While it was raining']
    expect((await run([tool, ...words], { env: home.env })).code).toBe(1)
    await launchWithServerUp()
    await expect.poll(() => contentOf(outbox).sent).toEqual(['envelope', 'receipt.json'])
    expect(receiver.requests.at(-1)?.comment).toMatchObject({ comments: 'While it was raining' })
    expect(readdirSync(join(outbox, 'permitted'))).toHaveLength(1)
  })

  it.each(['a', 'always'])('sends this one and all to come after %s', async typed => {
    const { home, receiver } = await startRecipient()
    const tool = newTool({ dsn: receiver.dsn })
    const terminal = crash(home, tool)
    await terminal.waitFor(PROMPT)
    terminal.type(`${typed}\r`)
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    await expect.poll(() => receiver.requests.length).toBe(1)
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'on', recipient: receiver.host }])
    if (typed === 'a') return
    const again = crash(home, tool)
    expect(await again.exit()).toEqual({ code: 1, signal: null })
    expect(again.screen()).not.toContain(PROMPT)
    await expect.poll(() => receiver.requests.length).toBe(2)
  })

  it.each(['x', 'never'])('records nothing and asks no more after %s', async typed => {
    const home = newHome()
    const tool = newTool()
    const terminal = crash(home, tool)
    await terminal.waitFor(PROMPT)
    terminal.type(`${typed}\r`)
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toMatch(TRACE)
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'off' }])
    if (typed === 'x') return
    const again = crash(home, tool)
    expect(await again.exit()).toEqual({ code: 1, signal: null })
    expect(again.screen()).not.toContain(PROMPT)
    expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
  })

  it.each(['off', 'local'])(
    'keeps nothing after y, if %s was said at another terminal meanwhile',
    async said => {
      const { home, receiver } = await startRecipient()
      const tool = newTool({ dsn: receiver.dsn })
      const terminal = crash(home, tool)
      await terminal.waitFor(PROMPT)
      await run([tool, 'telemetry', said], { env: home.env })
      terminal.type('y\r')
      expect(await terminal.exit()).toEqual({ code: 1, signal: null })
      expect(terminal.screen()).toContain(`askfirst: this report is not kept: telemetry is ${said} by now`)
      expect(terminal.screen()).not.toMatch(/will be sent|kept; see/)
      expect(terminal.screen()).toMatch(TRACE)
      expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
      expect(receiver.requests).toEqual([])
    },
  )

  it('keeps this one where there is no recipient', async () => {
    const home = newHome()
    const terminal = crash(home, newTool({ dsn: null }))
    await terminal.waitFor("? Keep mytool's report of this on this computer? [y/a/x/N/?]")
    terminal.type('y\r')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(contentOf(outboxIn(home, 'mytool'))).toEqual({ kept: ['envelope'] })
    expect(storedAnswers(home, 'mytool')).toEqual([])
  })

  it('asks about a rejection as well', async () => {
    const terminal = crash(newHome(), newTool(), ['rejects'])
    await terminal.waitFor(PROMPT)
    terminal.type('n\r')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
  })
})

describe('a tool that asks at the crash and catches its own errors', () => {
  it('is told the reference, goes on, and asks once', async () => {
    const { home, receiver } = await startRecipient()
    const terminal = crash(home, newTool({ dsn: receiver.dsn }), ['capture'])
    await terminal.waitFor(PROMPT)
    terminal.type('y\r')
    expect(await terminal.exit()).toEqual({ code: 3, signal: null })
    expect(terminal.screen()).toMatch(/\nreference: [0-9a-f]{8}\nagain: undefined$/)
    await expect.poll(() => receiver.requests.length).toBe(1)
  })

  it('goes on without a reference after "not now"', async () => {
    const home = newHome()
    const terminal = crash(home, newTool(), ['capture'])
    await terminal.waitFor(PROMPT)
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 3, signal: null })
    expect(terminal.screen()).toMatch(/\nreference: undefined\nagain: undefined$/)
    expect(home.tree()).toEqual([])
  })
})

describe('the question of a crash, left without an answer', () => {
  test.each(['enter', 'escape', 'ctrl-d'] as const)(
    'by %s stores nothing, and Node prints its trace',
    async key => {
      const home = newHome()
      const terminal = crash(home)
      await terminal.waitFor(PROMPT)
      terminal.press(key)
      expect(await terminal.exit()).toEqual({ code: 1, signal: null })
      expect(terminal.screen()).toMatch(TRACE)
      expect(home.tree()).toEqual([])
    },
  )

  it('by Ctrl-C ends the program as Ctrl-C does, and stores nothing', async () => {
    const home = newHome()
    const terminal = crash(home)
    await terminal.waitFor(PROMPT)
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toEqual({ code: null, signal: 'SIGINT' })
    expect(home.tree()).toEqual([])
  })

  it('by Ctrl-C lets a program that listens to it end as it would', async () => {
    const home = newHome()
    const terminal = crash(home, newTool(), ['capture', 'listens'])
    await terminal.waitFor(PROMPT)
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toEqual({ code: 3, signal: null })
    expect(home.tree()).toEqual([])
  })

  it('by nobody at all for two minutes says so, and Node prints its trace', async () => {
    const home = newHome()
    const tool = newTool()
    const hasty = `const { setInterval } = globalThis
      if (process.env.ASKFIRST_PART) globalThis.setInterval = (call, ms, ...words) => setInterval(call, ms === 1000 ? 1 : ms, ...words)`
    writeFileSync(join(tool, '../.pnp.cjs'), hasty)
    const options = { NODE_OPTIONS: `--require ${join(tool, '../.pnp.cjs')}` }
    const terminal = openInHome(process.execPath, [tool], { home, variables: options, columns: 120 })
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toContain(
      'askfirst: nobody answered; no report was kept or sent, and a crash of the next launch asks again',
    )
    expect(terminal.screen()).toMatch(TRACE)
    expect(home.tree()).toEqual([])
  })
})

describe('at a crash nobody is asked', () => {
  test.each([
    ['in CI', { CI: 'true' }],
    ['under DO_NOT_TRACK', { DO_NOT_TRACK: '1' }],
    ['by an agent', { AI_AGENT: 'some' }],
    ['under a test runner', { NODE_ENV: 'test' }],
    ['in a hook of git', { GIT_DIR: '.git' }],
  ])('%s', async (_, variables) => {
    const home = newHome()
    const terminal = openInHome(process.execPath, [newTool()], { home, variables: { ...variables } })
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toEqual(NOTHING_ASKED)
    expect(home.tree()).toEqual([])
  })

  it('by our own command', async () => {
    const home = newHome()
    const terminal = crash(home, newTool(), ['telemetry'])
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toEqual(NOTHING_ASKED)
  })

  it('without a terminal', async () => {
    const home = newHome()
    const { code, stderr } = await run([newTool()], { env: home.env })
    expect({ code, stderr }).toEqual({ code: 1, stderr: NOTHING_ASKED })
    expect(home.tree()).toEqual([])
  })

  it('about what is no bug', async () => {
    const home = newHome()
    const tool = makeTool(`
      import { start } from 'askfirst'
      await start({ dsn: '${DSN}', ask: 'crash', ignore: () => true })
      throw new Error('no bug')`)
    const terminal = crash(home, tool)
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toEqual(NOTHING_ASKED)
  })
})

function receiptOf(path = ''): { sha256: string } {
  return JSON.parse(readFileSync(`${path}.receipt.json`, 'utf8'))
}
