import { appendFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, test, vi } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { bundle } from '../harness/bundle.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { HANG_MS } from '../harness/hang.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { processesNaming } from '../harness/processes.ts'
import type { Terminal } from '../harness/terminal.ts'

const SOON = { timeout: HANG_MS }
let launches = 0

/** A launch under `askfirst run` whose processes can be told by a host that no other has. */
function launchOf(program = fixture('says-hello.cjs')) {
  launches += 1
  const host = `h${process.pid}-${launches}.ends.example`
  const words = [process.execPath, BIN, 'run', '--dsn', `https://key@${host}/1`, program]
  const processes = () => processesNaming(host).filter(({ command }) => !/^(?:ba)?sh /.test(command))
  return {
    words,
    processes,
    question: () => processes().find(({ command }) => command.includes('question.cjs'))?.pid ?? Number.NaN,
    program: () => processes().find(({ command }) => !command.includes('question.cjs'))?.pid ?? Number.NaN,
  }
}

describe('the question ends with the program that asked', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP'] as const)(
    'that %s ended: what is typed then is for others',
    async signal => {
      const home = newHome()
      const { words, program, processes } = launchOf()
      // Of what a program writes right before its end, some may be lost between the terminal and Node: so it waits.
      const line = 'stty -g; "$@"; echo "Deploy?"; read answer; stty -g; echo "got $answer"; read end'
      const terminal = openInHome('sh', ['-c', line, 'sh', ...words], { home, columns: 200 })
      await terminal.waitFor(PROMPT)
      process.kill(program(), signal)
      await terminal.waitFor('Deploy?')
      await vi.waitFor(() => expect(processes()).toEqual([]), SOON)
      terminal.type('y\r')
      await terminal.waitFor('got y')
      terminal.type('\r')
      expect(await terminal.exit()).toEqual({ code: 0, signal: null })
      expect(home.tree()).toEqual([])
      expect(terminal.screen()).not.toMatch(/EIO|Error|nobody/)
      const [before, after] = terminal.screen().match(/^[0-9a-f]+(?::[0-9a-f]+)+$/gm) ?? []
      expect(after).toBe(before)
    },
  )
})

test('a question that is killed leaves the terminal to the program as it was', async () => {
  const home = newHome()
  const looks = `require('node:child_process').spawnSync('stty', ['-a'], { stdio: 'inherit' })`
  const { words, question } = launchOf(join(makeFiles({ 'a.cjs': looks }), 'a.cjs'))
  const terminal = openInHome('sh', ['-c', '"$@"', 'sh', ...words], { home })
  await terminal.waitFor(PROMPT)
  process.kill(question(), 'SIGKILL')
  await terminal.exit()
  expect(terminal.screen()).toMatch(/ icanon/)
  expect(terminal.screen()).toMatch(/ echo /)
})

test('Ctrl-C at the question ends the launch by SIGINT, and with it a loop of the shell', async () => {
  const home = newHome()
  const { words } = launchOf()
  const line = 'for time in 1 2 3; do "$@"; done; echo after'
  const terminal = openInHome('bash', ['-c', line, 'bash', ...words], { home })
  await terminal.waitFor(PROMPT)
  terminal.press('ctrl-c')
  expect(await terminal.exit()).toEqual({ code: null, signal: 'SIGINT' })
  expect(terminal.screen()).not.toContain('after')
  expect(terminal.screen().split(PROMPT)).toHaveLength(2)
})

test.each([
  ['y', 'on'],
  ['n', 'off'],
])('two launches in one terminal ask once, and %s is what was typed', async (typed, answer) => {
  const home = newHome()
  const { words } = launchOf()
  const both = `const { spawn } = require('node:child_process')
    const [file, ...words] = process.argv.slice(2)
    for (const _ of [1, 2]) spawn(file, words, { stdio: 'inherit' })`
  const script = join(makeFiles({ 'both.cjs': both }), 'both.cjs')
  const terminal = openInHome(process.execPath, [script, ...words], { home })
  await terminal.waitFor(PROMPT)
  terminal.type(`${typed}\r`)
  expect(await terminal.exit()).toEqual({ code: 0, signal: null })
  expect(terminal.screen().match(/^hello$/gm)).toHaveLength(2)
  expect(terminal.screen().split(PROMPT)).toHaveLength(2)
  expect(storedAnswers(home)).toMatchObject([{ answer }])
})

/** A tool that says how often it came up, and asks something of its own, under `node --watch`. */
function watched() {
  const tool = makeTool(
    `import { createInterface } from 'node:readline'
    import { start } from 'askfirst'
    await start({ dsn: 'https://key@sentry.example.org/1' })
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    lines.question('Deploy? ', answer => { console.log('deploy: ' + answer); lines.close() })`,
    { 'package.json': { name: 'watched', version: '1.0.0', type: 'module' } },
  )
  /** Changes it until Node has seen a change: one that comes before Node watches the file is lost. */
  const restart = async (terminal: Terminal) => {
    const restarts = () => terminal.raw().split('Restarting').length
    const before = restarts()
    await vi.waitFor(async () => {
      appendFileSync(tool, '\n')
      await vi.waitFor(() => expect(restarts()).toBeGreaterThan(before), { timeout: 3000 })
    }, SOON)
  }
  const questions = () =>
    processesNaming(dirname(tool)).filter(({ command }) => command.includes('question.cjs')).length
  return { tool, restart, questions }
}

test('under node --watch one question stands, and what a tool asks itself answers nothing of ours', async () => {
  const home = newHome()
  const { tool, restart, questions } = watched()
  const terminal = openInHome(process.execPath, ['--watch', tool], { home, rows: 100 })
  await terminal.waitFor(PROMPT)
  const asked = () => terminal.raw().split('To help fix bugs').length
  for (const _ of [1, 2, 3]) {
    const before = asked()
    // A launch that comes while the question of the last one is still there asks nothing.
    await vi.waitFor(async () => {
      await restart(terminal)
      await vi.waitFor(() => expect(asked()).toBeGreaterThan(before), { timeout: 3000 })
    }, SOON)
    await vi.waitFor(() => expect(questions()).toBe(1), SOON)
  }
  await terminal.waitFor(/Restarting[\s\S]*\[y\/N\/l\/\?\]$/)
  terminal.type('n\r')
  await terminal.waitFor(/Deploy\?$/)
  expect(questions()).toBe(0)
  terminal.type('y\r')
  await terminal.waitFor('deploy: y')
  await restart(terminal)
  // A restart clears the screen.
  await terminal.waitFor(/^(?![\s\S]*deploy: y)[\s\S]*Deploy\?$/)
  expect(terminal.screen()).not.toContain(PROMPT)
  terminal.type('y\r')
  await terminal.waitFor('deploy: y')
  expect(storedAnswers(home, 'watched')).toMatchObject([{ answer: 'off' }])
})

test.each([{}, { TERM: 'dumb' }])(
  'a terminal at which nobody types for two minutes is left, under %o',
  async variables => {
    const source = await bundle(`
    import { prompt } from './src/consent/prompt.ts'
    const { setTimeout } = globalThis
    globalThis.setTimeout = (call, ms, ...words) => setTimeout(call, ms === 120_000 ? 100 : ms, ...words)
    console.error(JSON.stringify(await prompt('Send them?')))`)
    const file = join(makeFiles({ 'prompt.mjs': source }), 'prompt.mjs')
    const terminal = openInHome(process.execPath, [file], { home: newHome(), variables })
    await terminal.waitFor('"unattended"')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
  },
)
