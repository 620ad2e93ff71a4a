import { describe, expect, it } from 'vitest'
import { fixture } from '../harness/fixture.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import type { Terminal } from '../harness/terminal.ts'

/** Each way through the question after which the program runs. */
const WAYS = {
  'a yes': (terminal: Terminal) => terminal.type('y\r'),
  'a no': (terminal: Terminal) => terminal.type('n\r'),
  'a look at the example and a no': (terminal: Terminal) => seeExampleThenRefuse(terminal),
  escape: (terminal: Terminal) => terminal.press('escape'),
  'the end of input': (terminal: Terminal) => terminal.press('ctrl-d'),
}

describe.each(Object.entries(WAYS))('the program that runs after %s', (way, answer) => {
  it('asks a question of its own, and gets the answer', async () => {
    const terminal = typeAskfirst(['run', fixture('asks-a-question-itself.mjs')], {
      home: newHome(),
      rows: 100,
    })
    await terminal.waitFor(PROMPT)
    await answer(terminal)
    await terminal.waitFor('Your colour?')
    terminal.type('bleu')
    terminal.press('backspace')
    terminal.press('backspace')
    terminal.type('ue')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/\nYour colour\? blue\ncolour: blue$/)
  })

  it('is interrupted as it would be', async () => {
    const terminal = typeAskfirst(['run', fixture('waits-for-sigint-then-exits-6.mjs')], {
      home: newHome(),
      rows: 100,
    })
    await terminal.waitFor(PROMPT)
    await answer(terminal)
    await terminal.waitFor(/^waiting$/m)
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toEqual({ code: 6, signal: null })
    expect(terminal.screen()).toMatch(/\nwaiting\n(?:\^C)?interrupted$/)
  })

  it('finds streams and signals as plain node leaves them, but for one listener after a yes', async () => {
    const program = fixture('prints-its-listeners.cjs')
    const terminal = typeAskfirst(['run', program], { home: newHome(), columns: 1000, rows: 100 })
    await terminal.waitFor(PROMPT)
    await answer(terminal)
    await terminal.exit()
    plain ??= seenUnderNode(program)
    const expected = await plain
    const ours = way === 'a yes' ? { uncaughtExceptionMonitor: 1 } : {}
    expect(seenBy(terminal)).toEqual({ ...expected, process: { ...expected.process, ...ours } })
  })
})

/** What the program sees without askfirst is the same each time. */
let plain: Promise<{ process: object }> | undefined

async function seenUnderNode(program: string): Promise<{ process: object }> {
  const terminal = openInHome(process.execPath, [program], { home: newHome(), columns: 1000 })
  await terminal.exit()
  return seenBy(terminal)
}

async function seeExampleThenRefuse(terminal: Terminal): Promise<void> {
  terminal.type('?\r')
  await terminal.waitFor(/SHA-256[\s\S]*Keep crash reports of .*\? \[y\/N\/l\/\?\]$/)
  terminal.type('n\r')
}

/** What the program printed about its surroundings, in one line. */
function seenBy(terminal: Terminal): { process: object } {
  return JSON.parse(terminal.screen().split('\n').at(-1) ?? '')
}
