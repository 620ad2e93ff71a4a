import { builtin } from '../system/builtin.ts'
import { late } from '../system/late.ts'
import { stopJobOnCtrlZ } from '../system/stop-job.ts'
import { wrap } from '../system/wrap.ts'
import { discardTypeAhead } from './type-ahead.ts'
import { whenUnattended } from './unattended.ts'

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
  const isPlain = process.env.TERM === 'dumb'
  // What draws is loaded first, and the plain prompt drawn at once: what is typed from here on is an answer.
  const settled = await discardTypeAhead(isPlain ? () => draw(message) : inquirer)
  if (settled !== 'quiet') {
    return settled
  }
  return isPlain ? readPlainLine() : readEditedLine(message)
}

function draw(message: string): void {
  process.stderr.write(`? ${message} `)
}

async function readEditedLine(message: string): Promise<Typed> {
  const left = new AbortController()
  const nobody = whenUnattended(() => left.abort('unattended'))
  const onKey = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    nobody.typed()
    if (key === undefined || key.name === 'escape' || (key.ctrl && key.name === 'd')) {
      left.abort()
    }
  }
  const undo = stopJobOnCtrlZ(() => draw(message))
  process.stdin.on('keypress', onKey).once('end', onKey)
  const question = { message: atSpaces(message, process.stderr.columns), theme: PLAIN }
  try {
    return { line: await inquirer().input(question, { output: process.stderr, signal: left.signal }) }
  } catch (error) {
    return left.signal.reason === 'unattended' ? 'unattended' : afterLeaving(error)
  } finally {
    nobody.end()
    undo()
    process.stdin.off('keypress', onKey).off('end', onKey)
  }
}

/** Inquirer breaks a line that is too long wherever it ends, also within a name. A letter is still to be typed. */
function atSpaces(message: string, columns: number): string {
  return columns > 0 ? wrap(message, columns - `${PLAIN.prefix} `.length - ' y'.length) : message
}

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

/** Where no cursor can be moved, the terminal itself edits the line, and its keys do what they always do. */
function readPlainLine(): Promise<Typed> {
  const lines = builtin('node:readline').createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: false,
  })
  return new Promise(resolve => {
    const nobody = whenUnattended(() => settle('unattended'))
    function settle(typed: Typed): void {
      resolve(typed)
      nobody.end()
      lines.close()
    }
    lines.once('close', () => settle('left'))
    lines.once('line', line => settle(line.includes(ESCAPE) ? 'left' : { line }))
  })
}

const ESCAPE = '\x1b'

const inquirer = late<typeof import('../system/inquirer.ts')>(() => require('../system/inquirer.ts'))
