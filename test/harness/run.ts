import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { HANG_MS } from './hang.ts'

export interface RunOptions {
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  /** What the program reads from standard input, which then ends; nothing by default. */
  readonly stdin?: string
  /** A command that stands before `node`, as `nice` would. */
  readonly through?: readonly string[]
  /** When the program is given up, and killed; by default once it must have hung. */
  readonly signal?: AbortSignal
}

export interface RunResult {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs `node` with these arguments, without a terminal, until it has ended and its output is closed.
 *
 * @throws {Error} If it is given up; a grandchild that holds the output open counts.
 */
export async function run(args: readonly string[], options: RunOptions): Promise<RunResult> {
  const { env, cwd, stdin = '', through = [], signal: givenUp = AbortSignal.timeout(HANG_MS) } = options
  const [file, ...words] = [...through, process.execPath, ...args]
  const child = spawn(file ?? process.execPath, words, { env, cwd, stdio: 'pipe' })
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  // A program that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  try {
    const [code, signal] = await once(child, 'close', { signal: givenUp })
    return { code, signal, stdout: stdout(), stderr: stderr() }
  } catch (cause) {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    child.stdout.destroy()
    child.stderr.destroy()
    const seen = `stdout:\n${stdout()}\nstderr:\n${stderr()}`
    throw new Error(`Cannot see the end of: node ${args.join(' ')}\n${seen}`, { cause })
  }
}

function collect(stream: Readable): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}
