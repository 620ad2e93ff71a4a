import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

const SENT_ONCE = { sent: ['envelope', 'receipt.json'] }
const DSN = 'https://key@sentry.example.org/1'

describe('a tool that calls start()', () => {
  it('is asked about by its own name, and has an answer of its own', async () => {
    const home = newHome()
    const terminal = openInHome(process.execPath, [newTool(), DSN], { home })
    await terminal.waitFor(PROMPT)
    expect(terminal.screen()).toContain(
      '\nTo help fix bugs, mytool can report its crashes to its maintainers, at\nsentry.example.org.\n',
    )
    expect(terminal.screen()).toContain("? Send mytool's crash reports to sentry.example.org? [y/N/l/?]")
    expect(terminal.screen()).toContain('Change:  mytool telemetry on|local|off')
    terminal.type('l')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/\nmode: local$/)
    expect(storedAnswers(home, '@acme/mytool')).toMatchObject([
      { answer: 'local', recipient: 'sentry.example.org' },
    ])
    expect(storedAnswers(home, 'askfirst')).toEqual([])
  })

  it('does not mind what was answered for askfirst, nor askfirst what was answered for it', async () => {
    const home = newHome()
    await askfirst(['telemetry', 'on'], { env: home.env })
    const tool = openInHome(process.execPath, [newTool(), DSN], { home })
    await tool.waitFor(PROMPT)
    tool.type('n')
    tool.press('enter')
    await tool.exit()
    const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'on' })
    const program = typeAskfirst(['run', '--dsn', DSN, fixture('says-hello.cjs')], { home })
    await program.exit()
    expect(program.screen()).toBe('hello')
  })

  it('is asked about again when it has a new recipient, and nothing is sent until then', async () => {
    const { home, receiver } = await startRecipient()
    writeAnswers(home, [makeAnswer({ recipient: 'former.example' })], '@acme/mytool')
    const before = home.tree()
    const crash = [newTool(), receiver.dsn, 'crash']

    const unasked = await run(crash, { env: home.env })
    expect(unasked).toMatchObject({ code: 1, stdout: 'mode: undecided\n' })
    const left = openInHome(process.execPath, crash, { home })
    await left.waitFor(PROMPT)
    left.press('ctrl-d')
    await left.exit()
    expect(left.screen()).toContain('mode: undecided')
    expect(home.tree()).toEqual(before)

    const answered = openInHome(process.execPath, crash, { home })
    await answered.waitFor(PROMPT)
    answered.type('y')
    answered.press('enter')
    await answered.exit()
    await expect.poll(() => contentOf(outboxIn(home, '@acme/mytool'))).toEqual(SENT_ONCE)
    expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
  })

  it.each(['off', 'local'] as const)(
    'is not asked about again after %s, whatever its recipient',
    async answer => {
      const home = newHome()
      writeAnswers(home, [makeAnswer({ answer, recipient: 'former.example', fields: 0 })], '@acme/mytool')
      const terminal = openInHome(process.execPath, [newTool(), DSN], { home })
      await terminal.exit()
      expect(terminal.screen()).toBe(`mode: ${answer}`)
    },
  )

  it('is not asked about when its own switch says no', async () => {
    const home = newHome()
    const terminal = openInHome(process.execPath, [newTool(), DSN, 'disabled'], { home })
    await terminal.exit()
    expect(terminal.screen()).toBe('mode: off')
    expect(home.tree()).toEqual([])
  })
})

/** A tool as its author writes it: `node main.js DSN [crash|disabled]`. */
function newTool(): string {
  const index = JSON.stringify(new URL('../../dist/index.mjs', import.meta.url).href)
  const main = `
    import { start } from ${index}
    const [dsn, what] = process.argv.slice(2)
    const { status } = await start({ dsn, disabled: what === 'disabled' })
    console.log('mode: ' + status().mode)
    if (what === 'crash') throw new Error('as asked')`
  const folder = makeFiles({
    'package.json': { name: '@acme/mytool', version: '1.2.3', type: 'module' },
    'main.js': main,
  })
  return join(folder, 'main.js')
}
