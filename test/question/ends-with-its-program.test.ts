import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, test, vi } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { bundle } from '../harness/bundle.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { HANG_MS } from '../harness/hang.ts'
import type { Home } from '../harness/home.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { processesNaming } from '../harness/processes.ts'

const SOON = { timeout: HANG_MS }
const HAS_TIMEOUT = spawnSync('timeout', ['--foreground', '99', 'true']).status === 0
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
      const line = 'stty -g; "$@"; echo "Deploy?"; read answer; stty -g; echo "got $answer"'
      const terminal = openInHome('sh', ['-c', line, 'sh', ...words], { home, columns: 200 })
      await terminal.waitFor(PROMPT)
      process.kill(program(), signal)
      await terminal.waitFor('Deploy?')
      await vi.waitFor(() => expect(processes()).toEqual([]), SOON)
      terminal.type('y\r')
      await terminal.waitFor('got y')
      expect(await terminal.exit()).toEqual({ code: 0, signal: null })
      expect(home.tree()).toEqual([])
      expect(terminal.screen()).not.toMatch(/EIO|Error|nobody/)
      const [before, after] = terminal.screen().match(/^[0-9a-f]+(?::[0-9a-f]+)+$/gm) ?? []
      expect(after).toBe(before)
    },
  )
})

test.runIf(HAS_TIMEOUT)(
  'what is typed after `timeout --foreground` ended a tool is for the next program',
  async () => {
    const home = newHome()
    const launch = launchOf()
    const line = 'timeout --foreground 999 "$@"; echo; echo "Deploy?"; read answer; echo "got $answer"'
    const terminal = openInHome('sh', ['-c', line, 'sh', ...launch.words], { home })
    await terminal.waitFor(PROMPT)
    // Its time is over as soon as it is told so.
    const [timer] = launch.processes().filter(({ command }) => command.startsWith('timeout '))
    process.kill(timer?.pid ?? Number.NaN, 'SIGALRM')
    await terminal.waitFor('Deploy?')
    await vi.waitFor(() => expect(launch.question()).toBeNaN(), SOON)
    terminal.type('y\r')
    await terminal.waitFor('got y')
    await terminal.exit()
    expect(home.tree()).toEqual([])
  },
)

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

/** Under `node --watch`, a tool that asks something of its own. */
function watched(home: Home) {
  const tool = makeTool(
    `import { createInterface } from 'node:readline'
    import { start } from 'askfirst'
    process.send('')
    await start({ dsn: 'https://key@sentry.example.org/1' })
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    lines.question('Deploy? ', answer => { console.log('deploy: ' + answer); lines.close() })`,
    {
      'package.json': { name: 'watched', version: '1.0.0', type: 'module' },
      // Node passes on what the tool sends, and has by then begun to watch its file: a change before that is lost.
      'watch.cjs': `require('node:child_process').fork(process.argv[2], { execArgv: ['--watch'] })
        .on('message', message => message === '' && require('node:fs').appendFileSync('launches', '.'))`,
      launches: '',
    },
  )
  const cwd = dirname(tool)
  const terminal = openInHome(process.execPath, ['watch.cjs', tool], { home, rows: 100, cwd })
  let launches = 1
  const restart = async () => {
    const isUp = () => expect.poll(() => readFileSync(join(cwd, 'launches')).length).toBe(launches)
    await isUp()
    appendFileSync(tool, '\n')
    launches += 1
    await isUp()
  }
  const questions = () =>
    processesNaming(cwd).filter(({ command }) => command.includes('question.cjs')).length
  return { terminal, restart, questions }
}

test('under node --watch one question stands, and what a tool asks itself answers nothing of ours', async () => {
  const home = newHome()
  const { terminal, restart, questions } = watched(home)
  await terminal.waitFor(PROMPT)
  const times = (words: RegExp) => terminal.raw().match(words)?.length ?? 0
  const asked = () => times(/To help fix bugs/g)
  const settled = () => times(/To help fix bugs|Deploy\?/g)
  for (const more of [2, 3, 4]) {
    // A launch that comes while the question of the last one is still there asks nothing.
    while (asked() < more) {
      const before = settled()
      await restart()
      await expect.poll(settled).toBe(before + 1)
    }
    await vi.waitFor(() => expect(questions()).toBe(1), SOON)
  }
  // What is left of the last question may stand alone for a moment.
  await terminal.waitFor(/Restarting[\s\S]*To help fix bugs[\s\S]*\[y\/N\/l\/\?\]$/)
  terminal.type('n\r')
  await terminal.waitFor(/Deploy\?$/)
  expect(questions()).toBe(0)
  terminal.type('y\r')
  await terminal.waitFor('deploy: y')
  await restart()
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
    const { setInterval } = globalThis
    globalThis.setInterval = (call, ms, ...words) => setInterval(call, ms === 1000 ? 1 : ms, ...words)
    console.error(JSON.stringify(await prompt('Send them?')))`)
    const file = join(makeFiles({ 'prompt.mjs': source }), 'prompt.mjs')
    const terminal = openInHome(process.execPath, [file], { home: newHome(), variables })
    await terminal.waitFor('"unattended"')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
  },
)
