import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { bundle } from '../harness/bundle.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { processesNaming } from '../harness/processes.ts'
import { shellLine } from '../harness/shell.ts'
import type { Terminal } from '../harness/terminal.ts'

const HELLO = ['run', '--dsn', 'https://key@sentry.example.org/1', fixture('says-hello.cjs')]

/** The last line above the prompt: it can be read from here on, and answered a moment later. */
const LAST_WORDS = '? see one first'

describe('what was typed before the question', () => {
  test.each(['y\r', '\r', 'l\ry\r', 'yyy', '\x1b', '\x04'])('answers nothing: %j', async typed => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home })
    terminal.type(typed)
    await terminal.waitFor(PROMPT)
    terminal.type('l\r')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })

  it.each([{}, { TERM: 'dumb' }])('nor in the moment in which it appears, under %o', async variables => {
    const terminal = await promptSlowly(variables)
    await terminal.waitFor('words above')
    terminal.type('y\r')
    await terminal.waitFor('? Send them?')
    terminal.type('n\r')
    await terminal.waitFor('{"line":"n"}')
  })

  it('nor while the program was still at work', async () => {
    const home = newHome()
    const source = `import { start } from 'askfirst'
      console.log('working')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
      console.log((await start()).status().mode)`
    const terminal = openInHome(process.execPath, [makeTool(source)], { home })
    await terminal.waitFor('working')
    terminal.type('y\r')
    await terminal.waitFor(PROMPT)
    terminal.type('n\r')
    await terminal.exit()
    expect(terminal.screen()).toMatch(/\noff$/)
  })

  it('nor does a key that is held down', async () => {
    const terminal = await promptSlowly()
    await terminal.waitFor('words above')
    for (let times = 0; times < 60; times += 1) {
      terminal.press('enter')
      await delay(30)
    }
    await terminal.waitFor('? Send them?')
    terminal.type('l\r')
    await terminal.waitFor('{"line":"l"}')
  })

  it('nor what was typed before the example', async () => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home, rows: 100 })
    await terminal.waitFor(PROMPT)
    terminal.type('?\r')
    terminal.type('y\r')
    await terminal.waitFor(/SHA-256[\s\S]*Send crash reports of .*\? \[y\/N\/l\/\?\]$/)
    terminal.type('l\r')
    await terminal.exit()
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })

  it('is still an interruption, if it is Ctrl-C', async () => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home })
    await terminal.waitFor(LAST_WORDS)
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toEqual({ code: null, signal: 'SIGINT' })
    expect(home.tree()).toEqual([])
  })
})

describe('what was typed while a busy computer held the question up answers nothing:', () => {
  it.each([
    ['before the keyboard was first read', 'before', {}],
    ['before the keyboard was first read, under TERM=dumb', 'before', { TERM: 'dumb' }],
    ['before the prompt was drawn', 'createInterface', {}],
    ['before the prompt was drawn, under TERM=dumb', 'write', { TERM: 'dumb' }],
  ] as const)('%s', async (_, at, variables) => {
    const { terminal, goOn } = await promptHeldUp(at, variables)
    await terminal.waitFor('held up')
    terminal.type('y\r')
    // Nobody is told when the terminal has taken it.
    await delay(500)
    goOn()
    await terminal.waitFor('? Send them?')
    // What comes in the very moment of drawing may have been typed before, and is no answer: a person reads first.
    await delay(500)
    terminal.type('n\r')
    await terminal.waitFor('{"line":"n"}')
  })
})

/** The prompt alone, in a process that gets no further until it is let. */
async function promptHeldUp(at: 'before' | 'createInterface' | 'write', variables: Record<string, string>) {
  const folder = makeFiles({})
  const source = await bundle(`
    import { existsSync } from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    import readline from 'node:readline'
    import { prompt } from './src/consent/prompt.ts'
    function holdUp() {
      console.error('held up')
      while (!existsSync(${JSON.stringify(join(folder, 'go'))})) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
      }
    }
    const { createInterface } = readline
    readline.createInterface = (...words) => {
      if ('${at}' === 'createInterface') holdUp()
      return createInterface(...words)
    }
    syncBuiltinESMExports()
    const write = process.stderr.write.bind(process.stderr)
    process.stderr.write = (text, ...others) => {
      if ('${at}' === 'write' && text.startsWith('? Send')) holdUp()
      return write(text, ...others)
    }
    const typed = prompt('Send them?')
    if ('${at}' === 'before') holdUp()
    console.error(JSON.stringify(await typed))`)
  writeFileSync(join(folder, 'prompt.mjs'), source)
  const terminal = openInHome(process.execPath, [join(folder, 'prompt.mjs')], { home: newHome(), variables })
  return { terminal, goOn: () => writeFileSync(join(folder, 'go'), '') }
}

/**
 * The prompt alone, in a process whose timers take twenty times as long: under whatever load this computer is, a key comes
 * as soon as one that is held down does.
 */
async function promptSlowly(variables: Record<string, string> = {}): Promise<Terminal> {
  const source = await bundle(`
    import { prompt } from './src/consent/prompt.ts'
    const { setTimeout } = globalThis
    globalThis.setTimeout = (call, ms, ...words) => setTimeout(call, 20 * ms, ...words)
    console.error('words above')
    console.error(JSON.stringify(await prompt('Send them?')))`)
  const home = newHome()
  return openInHome(process.execPath, [join(makeFiles({ 'prompt.mjs': source }), 'prompt.mjs')], {
    home,
    variables,
  })
}

describe('Ctrl-Z at the question', () => {
  it.each([{}, { TERM: 'dumb' }])('gives the shell back, and fg the question, under %o', async variables => {
    const home = newHome()
    const terminal = openInHome('bash', ['--norc', '-i'], { home, variables: { PS1: '$ ', ...variables } })
    terminal.type(`${shellLine([process.execPath, BIN, ...HELLO])}\r`)
    await terminal.waitFor(PROMPT)
    terminal.type('\x1a')
    await terminal.waitFor(/Stopped[\s\S]*\n\$$/)
    terminal.type('echo b""ack\r')
    await terminal.waitFor(/^back$/m)
    terminal.type('fg\r')
    await terminal.waitFor('TERM' in variables ? /\$ fg\n'/ : /\$ fg\n[\s\S]*\? Send crash reports of /)
    terminal.type('l\r')
    await terminal.waitFor(/^hello$/m)
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })

  it('lets the next launch at that terminal ask', async () => {
    const home = newHome()
    const terminal = openInHome('bash', ['--norc', '-i'], { home, variables: { PS1: '$ ' } })
    terminal.type(`${shellLine([process.execPath, BIN, ...HELLO])}\r`)
    await terminal.waitFor(PROMPT)
    terminal.type('\x1a')
    await terminal.waitFor(/Stopped[\s\S]*\n\$$/)
    terminal.type(`${shellLine([process.execPath, BIN, ...HELLO])}\r`)
    await terminal.waitFor(/Stopped[\s\S]*To help fix bugs[\s\S]*\[y\/N\/l\/\?\]$/)
    terminal.type('l\r')
    await terminal.waitFor(/^hello$/m)
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })

  it('for longer than nobody types gives the question back all the same', async () => {
    const source = await bundle(`
      import { prompt } from './src/consent/prompt.ts'
      const { setInterval } = globalThis
      globalThis.setInterval = (call, ms, ...words) => setInterval(call, ms === 1000 ? 100 : ms, ...words)
      console.error(JSON.stringify(await prompt('Send them?')))`)
    const program = shellLine([process.execPath, join(makeFiles({ 'prompt.mjs': source }), 'prompt.mjs')])
    const terminals = [{}, { TERM: 'dumb' }].map(variables => {
      const variablesOfAll = { PS1: '$ ', ...variables }
      return openInHome('bash', ['--norc', '-i'], { home: newHome(), variables: variablesOfAll })
    })
    await Promise.all(
      terminals.map(async terminal => {
        terminal.type(`clear; ${program}\r`)
        await terminal.waitFor('? Send them?')
        terminal.type('\x1a')
        await terminal.waitFor(/Stopped[\s\S]*\n\$$/)
        await delay(13_000)
        terminal.type('fg; echo\r')
        await terminal.waitFor(/fg; echo\n'?\//)
        terminal.type('n\r')
        await terminal.waitFor(/^(?:\? Send them\? )?\{"line":"n"\}$/m)
      }),
    )
  })
})

test.skipIf(process.platform === 'win32')(
  'a question at a terminal that is stopped by Ctrl-S waits with all its words',
  async () => {
    // Here any key would start it again.
    const line = `stty -ixany; echo ready; read go; exec ${shellLine([process.execPath, BIN, ...HELLO])}`
    const terminal = openInHome('sh', ['-c', line], { home: newHome() })
    await terminal.waitFor('ready')
    terminal.type('\x13')
    await delay(300)
    terminal.type('\r')
    await delay(2000)
    terminal.type('\x11')
    await terminal.waitFor(PROMPT)
    expect(terminal.screen()).toMatch(/Sent: [\s\S]*Never: [\s\S]*Kept: [\s\S]*\? see one first/)
  },
)

/** Each way to end the question, and how the launch ends. */
const ENDS: Record<string, { end: (terminal: Terminal, host: string) => void; code: number }> = {
  'a yes': { end: terminal => terminal.type('y\r'), code: 0 },
  'an Enter': { end: terminal => terminal.press('enter'), code: 0 },
  escape: { end: terminal => terminal.press('escape'), code: 0 },
  'the end of input': { end: terminal => terminal.press('ctrl-d'), code: 0 },
  'Ctrl-C': { end: terminal => terminal.press('ctrl-c'), code: 130 },
  'a SIGTERM for its process': { end: (_, host) => killQuestion(host, 'SIGTERM'), code: 0 },
}

describe('the modes of the terminal', () => {
  test.each(Object.entries(ENDS))('are as before after %s', async (_, { end, code }) => {
    const host = `h${process.pid}.modes.example`
    const launch = [BIN, 'run', '--dsn', `https://key@${host}/1`, fixture('says-hello.cjs')]
    const line = 'trap : INT; stty -g; "$@"; echo "code: $?"; stty -g'
    const terminal = openInHome('sh', ['-c', line, 'sh', process.execPath, ...launch], {
      home: newHome(),
      columns: 200,
    })
    await terminal.waitFor(PROMPT)
    end(terminal, host)
    await terminal.exit()
    expect(terminal.screen()).toContain(`code: ${code}\n`)
    const [before, after] = terminal.screen().match(/^[0-9a-f]+(?::[0-9a-f]+)+$/gm) ?? []
    expect(before).toMatch(/:/)
    expect(after).toBe(before)
  })
})

function killQuestion(host: string, signal: NodeJS.Signals): void {
  const [question] = processesNaming(host).filter(({ command }) => command.includes('question.cjs'))
  process.kill(question?.pid ?? Number.NaN, signal)
}
