import { closeSync, constants as files, openSync } from 'node:fs'
import { constants } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { HANG_MS } from './hang.ts'

export interface TerminalOptions {
  /** The whole environment; nothing is inherited. Its `TERM` is the kind of terminal. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  /** 80 by default. */
  readonly columns?: number
  /** 24 by default. */
  readonly rows?: number
}

interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

export interface Terminal {
  /** What a person can see or scroll back to, a row each, without trailing blanks. */
  screen(): string
  /** What the program wrote, escape sequences included. */
  raw(): string
  /** Until the screen shows this; throws if the program has ended without it. */
  waitFor(what: string | RegExp): Promise<void>
  type(text: string): void
  press(key: keyof typeof KEYS): void
  resize(columns: number, rows: number): void
  /** Until the program has ended and the screen shows its last words. */
  exit(): Promise<Exit>
  /** Hangs up, as when the window is closed. Does nothing to a program that has ended. */
  close(): void
}

/** Runs a program in a real terminal, and draws what a person would see. */
export function openTerminal(file: string, args: readonly string[], options: TerminalOptions): Terminal {
  const { columns = 80, rows = 24 } = options
  const program = spawn(file, [...args], {
    name: options.env.TERM ?? 'xterm-256color',
    cols: columns,
    rows,
    ...place(options),
  })
  const display = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true })
  const written: string[] = []
  program.onData(data => {
    written.push(data)
    display.write(data)
  })
  // Programs may ask the terminal what it is, and wait for the answer.
  display.onData(data => program.write(data))
  const exit = watchExit(program)

  const terminal: Terminal = {
    screen: () => textOf(display.buffer.active),
    raw: () => written.join(''),
    waitFor: what =>
      until(
        () => (shows(terminal.screen(), what) ? true : undefined),
        exit,
        () => `Cannot see ${what} on the screen:\n${terminal.screen()}`,
      ).then(() => {}),
    type: text => program.write(text),
    press: key => program.write(KEYS[key]),
    resize(toColumns, toRows) {
      display.resize(toColumns, toRows)
      program.resize(toColumns, toRows)
    },
    async exit() {
      const problem = () => `Cannot see the end of ${file} ${args.join(' ')}:\n${terminal.screen()}`
      const result = await until(exit, () => undefined, problem)
      await new Promise<void>(resolve => display.write('', resolve))
      return result
    },
    close() {
      if (!exit()) program.kill()
    },
  }
  return terminal
}

const KEYS = {
  enter: '\r',
  escape: '\x1b',
  space: ' ',
  tab: '\t',
  up: '\x1b[A',
  down: '\x1b[B',
  backspace: '\x7f',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
}

function place({ env, cwd }: TerminalOptions): { env: Record<string, string>; cwd?: string } {
  return cwd === undefined ? { env: { ...env } } : { env: { ...env }, cwd }
}

function watchExit(program: IPty): () => Exit | undefined {
  let exit: Exit | undefined
  const letGo = holdOpen(program)
  program.onExit(({ exitCode, signal }) => {
    letGo()
    exit = signal ? { code: null, signal: signalName(signal) } : { code: exitCode, signal: null }
  })
  return () => exit
}

/**
 * Holds the program's side of the terminal open until its end is told. Where nobody holds it, Node takes the end of
 * the last program for the end of its output, and what the kernel has not handed over by then is lost. node-pty tells
 * of the end when all is read or, where the terminal stays open, 200 ms later.
 */
function holdOpen(program: IPty): () => void {
  const name: unknown = Reflect.get(program, 'ptsName')
  if (typeof name !== 'string') throw new Error('node-pty does not say which terminal it opened')
  const held = openSync(name, files.O_RDWR | files.O_NOCTTY)
  return () => closeSync(held)
}

function signalName(number: number): string {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`
}

function shows(screen: string, what: string | RegExp): boolean {
  return typeof what === 'string' ? screen.includes(what) : what.test(screen)
}

function textOf(buffer: xterm.IBuffer): string {
  const lines = Array.from(
    { length: buffer.length },
    (_, row) => buffer.getLine(row)?.translateToString(true) ?? '',
  )
  return lines
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd()
}

async function until<T>(look: () => T | undefined, ended: () => unknown, problem: () => string): Promise<T> {
  let looksLeft = LOOKS_AFTER_END
  for (const end = Date.now() + HANG_MS; Date.now() < end && looksLeft > 0; await delay(LOOK_AGAIN_MS)) {
    const found = look()
    if (found !== undefined) return found
    if (ended()) looksLeft -= 1
  }
  throw new Error(problem())
}

const LOOK_AGAIN_MS = 10
/** The last words of a program may come after its end. */
const LOOKS_AFTER_END = 100
