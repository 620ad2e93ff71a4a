import { describe, expect, it, test } from 'vitest'
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

describe.each(Object.entries(WAYS))('the program that runs after %s', (_, answer) => {
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

  it('finds streams and signals as plain node leaves them', async () => {
    const home = newHome()
    const plain = openInHome(process.execPath, [fixture('prints-its-listeners.cjs')], { home, columns: 1000 })
    await plain.exit()
    const terminal = typeAskfirst(['run', fixture('prints-its-listeners.cjs')], {
      home,
      columns: 1000,
      rows: 100,
    })
    await terminal.waitFor(PROMPT)
    await answer(terminal)
    await terminal.exit()
    const seen = lastLine(terminal)
      .replace('"uncaughtExceptionMonitor":1', '')
      .replace(/,(?=\})/, '')
    expect(seen).toBe(lastLine(plain))
  })
})

test('the program that runs after a yes has one listener more: for its crash', async () => {
  const terminal = typeAskfirst(['run', fixture('prints-its-listeners.cjs')], {
    home: newHome(),
    columns: 1000,
  })
  await terminal.waitFor(PROMPT)
  terminal.type('y\r')
  await terminal.exit()
  expect(JSON.parse(lastLine(terminal)).process).toMatchObject({ uncaughtExceptionMonitor: 1 })
})

async function seeExampleThenRefuse(terminal: Terminal): Promise<void> {
  terminal.type('?\r')
  await terminal.waitFor(/SHA-256[\s\S]*Send crash reports\? \[y\/N\/l\/\?\]$/)
  terminal.type('n\r')
}

function lastLine(terminal: Terminal): string {
  return terminal.screen().split('\n').at(-1) ?? ''
}
