import { expect, onTestFinished, test } from 'vitest'
import { fixture } from './fixture.ts'
import { makeHome } from './home.ts'
import { openTerminal, type Terminal } from './terminal.ts'

test('openTerminal() shows what a person sees, and types', async () => {
  const terminal = open(fixture('asks-a-question-itself.mjs'))
  await terminal.waitFor('Your colour?')
  terminal.type('bleu')
  terminal.press('backspace')
  terminal.type('e')
  terminal.press('enter')
  expect(await terminal.exit()).toEqual({ code: 0, signal: null })
  expect(terminal.screen()).toBe('Your colour? blee\ncolour: blee')
  expect(terminal.raw()).toContain('\x1b[')
})

test('openTerminal() is a terminal on all three streams, of the size asked for', async () => {
  const program = 'console.log([0, 1, 2].map(fd => require("tty").isatty(fd)), process.stdout.columns)'
  const terminal = open('-e', program)
  await terminal.exit()
  expect(terminal.screen()).toBe('[ true, true, true ] 80')
})

test('resize() reaches the program', async () => {
  const program = 'process.stdout.on("resize", () => { console.log(process.stdout.columns); process.exit() })'
  const terminal = open('-e', `${program}; process.stdin.resume(); console.log("ready")`)
  await terminal.waitFor('ready')
  terminal.resize(132, 40)
  await terminal.exit()
  expect(terminal.screen()).toContain('132')
})

test('exit() tells an exit code from a signal', async () => {
  const failing = open(fixture('exits-4.cjs'))
  expect(await failing.exit()).toEqual({ code: 4, signal: null })
  const killed = open(fixture('kills-itself-with-sigterm.cjs'))
  expect(await killed.exit()).toEqual({ code: null, signal: 'SIGTERM' })
})

test('press() ctrl-c interrupts, and ctrl-d ends the input', async () => {
  const interrupted = open(fixture('waits-for-sigint-then-exits-6.mjs'))
  await interrupted.waitFor('waiting')
  interrupted.press('ctrl-c')
  expect(await interrupted.exit()).toEqual({ code: 6, signal: null })
  const ended = open(fixture('echoes-stdin-then-exits-3.mjs'))
  ended.press('ctrl-d')
  expect(await ended.exit()).toEqual({ code: 3, signal: null })
})

test('waitFor() shows the screen of a program that has ended without it', async () => {
  const terminal = open(fixture('says-hello.cjs'))
  await terminal.waitFor(/^hel+o$/m)
  await expect(terminal.waitFor('goodbye')).rejects.toThrow('Cannot see goodbye on the screen:\nhello')
})

function open(...args: string[]): Terminal {
  const home = makeHome()
  const terminal = openTerminal(process.execPath, args, { env: home.env, cwd: home.folder })
  onTestFinished(() => {
    terminal.close()
    home.remove()
  })
  return terminal
}
