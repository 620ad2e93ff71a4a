import { BIN } from './askfirst.ts'
import { type RunOptions, type RunResult, run } from './run.ts'

/** One way to run a program: plain node, or through askfirst. */
export interface Way {
  readonly plain: RunResult
  readonly ours: RunResult
  /** The line that askfirst put before the program's own stderr; empty if none. */
  readonly line: string
}

export interface WayOptions extends RunOptions {
  /** Options of node itself. */
  readonly flags?: readonly string[]
  /** The command, if not that of this checkout. */
  readonly bin?: string
  /** What only the run through askfirst has in its environment. */
  readonly telemetry?: Readonly<Record<string, string>>
}

/**
 * Runs a program both ways, for comparison. Of what askfirst prints, its one line is taken off; the two calls at the
 * bottom of a CommonJS stack, by which Node started the program, are called the same in both: that is the one thing
 * in which they differ.
 */
export async function bothWays(words: readonly string[], options: WayOptions): Promise<Way> {
  const { flags = [], telemetry = {}, bin = BIN, ...rest } = options
  const [plain, ours] = await Promise.all([
    run([...flags, ...words], rest),
    run([...flags, bin, 'run', ...words], { ...rest, env: { ...rest.env, ...telemetry } }),
  ])
  const line = /^askfirst: .*\n/.exec(ours.stderr)?.[0] ?? ''
  return {
    plain: { ...plain, stderr: withoutStart(plain.stderr) },
    ours: { ...ours, stderr: withoutStart(ours.stderr.slice(line.length)) },
    line,
  }
}

export function withoutStart(stderr: string): string {
  return STARTS.reduce((text, start) => text.replaceAll(start, '$1<start>'), stderr)
}

/** Node's own main, or the timer that `askfirst run` uses; and what either of them called. */
const STARTS = [
  /^( *(?:at|\d+:) )(?:(?:Function|Module|Immediate)\.)?executeUserEntryPoint[^\n{]+/gm,
  /^( *(?:at|\d+:) )(?:node:internal\/main\/run_main_module|(?:process\.)?processImmediate)[^\n{]+/gm,
]
