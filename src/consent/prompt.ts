import { builtin } from '../system/builtin.ts'
import { late } from '../system/late.ts'
import { wrap } from '../system/wrap.ts'

/**
 * What became of a prompt: a line was typed; the person left it (Esc, end of input), or interrupted it (Ctrl-C); or
 * nobody typed anything.
 */
export type Typed = { readonly line: string } | 'left' | 'interrupted' | 'unattended'

/**
 * Asks for one line, on stderr. A line in plain letters for every terminal: no colour, nothing that moves.
 *
 * @param message - what is asked
 */
export async function prompt(message: string): Promise<Typed> {
  const settled = await discardTypeAhead()
  if (settled !== 'quiet') {
    return settled
  }
  return process.env.TERM === 'dumb' ? readPlainLine(message) : readEditedLine(message)
}

/**
 * Takes what was typed before the question could be read, so that it answers nothing: reads until the keyboard is
 * quiet. Raw, for lines that the terminal still holds would otherwise come later.
 */
function discardTypeAhead(): Promise<'quiet' | 'left' | 'interrupted'> {
  const { stdin } = process
  return new Promise(resolve => {
    const settle = (how: 'quiet' | 'left' | 'interrupted') => {
      clearTimeout(quiet)
      clearTimeout(limit)
      stdin.off('data', discard).pause().setRawMode(false)
      resolve(how)
    }
    const quiet = setTimeout(settle, QUIET_MS, 'quiet')
    const limit = setTimeout(settle, LONGEST_WAIT_MS, 'left')
    const discard = (typed: Buffer) => (typed.includes(CTRL_C) ? settle('interrupted') : quiet.refresh())
    stdin.on('data', discard).setRawMode(true)
  })
}

/** More than a key that repeats leaves between two, and more than most networks hold back. */
const QUIET_MS = 200
/** Somebody who types that long is not answering. */
const LONGEST_WAIT_MS = 5000
const CTRL_C = 0x03

async function readEditedLine(message: string): Promise<Typed> {
  const left = new AbortController()
  const nobody = setTimeout(() => left.abort('unattended'), UNATTENDED_MS)
  const onKey = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    nobody.refresh()
    if (key === undefined || key.name === 'escape' || (key.ctrl && key.name === 'd')) {
      left.abort()
    } else if (key.ctrl && key.name === 'z' && process.platform !== 'win32') {
      // The line editor, which looks at the same object next, knows no key of this name.
      key.name = 'stopped'
      stopJob()
      process.stderr.write(`? ${message} `)
    }
  }
  process.stdin.on('keypress', onKey).once('end', onKey)
  const question = { message: atSpaces(message, process.stderr.columns), theme: PLAIN }
  try {
    return { line: await inquirer().input(question, { output: process.stderr, signal: left.signal }) }
  } catch (error) {
    return left.signal.reason === 'unattended' ? 'unattended' : afterLeaving(error)
  } finally {
    clearTimeout(nobody)
    process.stdin.off('keypress', onKey).off('end', onKey)
  }
}

/** Inquirer breaks a line that is too long wherever it ends, also within a name. A letter is still to be typed. */
function atSpaces(message: string, columns: number): string {
  return columns > 0 ? wrap(message, columns - `${PLAIN.prefix} `.length - ' y'.length) : message
}

/** A terminal at which nobody types for so long has nobody at it: `docker run -t`, a service with a terminal. */
const UNATTENDED_MS = 120_000

/** Colours would say nothing here, and a green tick behind a no would say something wrong. */
const PLAIN = {
  prefix: '?',
  style: { message: (text: string) => text, answer: (text: string) => text },
}

function afterLeaving(error: unknown): Typed {
  if (error instanceof Error && error.name === 'ExitPromptError') {
    return 'interrupted'
  }
  if (error instanceof Error && error.name === 'AbortPromptError') {
    return 'left'
  }
  throw error
}

/**
 * Ctrl-Z stops the whole job, as it does where nobody reads single keys, and continues here. Node's line editor
 * would stop its own process alone; the program that waits for it would go on waiting, and the shell for both.
 */
function stopJob(): void {
  process.stdin.setRawMode(false)
  process.kill(0, 'SIGTSTP')
  process.stdin.setRawMode(true)
}

/** Where no cursor can be moved, the terminal itself edits the line, and its keys do what they always do. */
function readPlainLine(message: string): Promise<Typed> {
  const lines = builtin('node:readline').createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: false,
  })
  let nobody: NodeJS.Timeout | undefined
  return new Promise<Typed>(resolve => {
    nobody = setTimeout(resolve, UNATTENDED_MS, 'unattended')
    lines.once('close', () => resolve('left'))
    lines.question(`? ${message} `, line => resolve(line.includes(ESCAPE) ? 'left' : { line }))
  }).finally(() => {
    clearTimeout(nobody)
    lines.close()
  })
}

const ESCAPE = '\x1b'

const inquirer = late<typeof import('../system/inquirer.ts')>(() => require('../system/inquirer.ts'))
