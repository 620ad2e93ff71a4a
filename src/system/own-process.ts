import { builtin } from './builtin.ts'
import type { Environment } from './environment.ts'
import { isMarked, MARK } from './mark.ts'
import { ownNodeOptions } from './own-options.ts'
import { commandOf, type Part, whyNoPart } from './part-files.ts'

/** What a process of ours is started with. */
export interface OwnProcess {
  readonly part: Part
  readonly words: readonly string[]
  readonly env: Environment
}

/**
 * Why no process of ours can be started here. One that we cannot be sure of is not: it might be the program itself, once
 * more, with our words as its arguments.
 *
 * @returns half a sentence; undefined if nothing hinders
 */
export function whyNoOwnProcess(): string | undefined {
  return isMarked() ? `${MARK} is set` : whyNoPart()
}

/**
 * Starts a process of ours that outlives this one and holds nothing of it.
 *
 * @param cwd - absolute path of its working folder, for the program's may be gone, or be removed meanwhile
 * @returns its process id; undefined if the system could not start it
 * @throws Error if none can be started; the error of `node:child_process`
 */
export function startOwnProcess({ cwd, ...own }: OwnProcess & { readonly cwd: string }): number | undefined {
  const { words, env } = startable(own)
  const child = builtin('node:child_process').spawn(process.execPath, words, {
    cwd,
    env,
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
  // Without a listener a failed start would throw in the host.
  child.on('error', () => {})
  child.unref()
  return child.pid
}

/**
 * Runs a process of ours on the same terminal, and waits for its end.
 *
 * @returns its exit code, 128 and the signal's number if a signal ended it; undefined if it could not be started
 * @throws Error if none can be started
 */
export function runOwnProcess(own: OwnProcess): number | undefined {
  const { words, env } = startable(own)
  const { status, signal } = builtin('node:child_process').spawnSync(process.execPath, words, {
    env,
    stdio: 'inherit',
  })
  return signal === null ? (status ?? undefined) : 128 + builtin('node:os').constants.signals[signal]
}

/**
 * What follows `process.execPath`, and the environment: that of the program, marked; less what would load into our
 * process what the program loads into its own, have it write where the program does, or trust any server.
 */
function startable({ part, words, env }: OwnProcess): { words: readonly string[]; env: NodeJS.ProcessEnv } {
  const why = whyNoOwnProcess()
  if (why !== undefined) {
    throw new Error(why)
  }
  const { NODE_OPTIONS: given = '', ...others } = env
  const options = ownNodeOptions(given)
  const command = commandOf(part, words)
  return {
    words: command.words,
    env: {
      ...others,
      ...FOR_THE_PROGRAM,
      ...(options !== undefined && { NODE_OPTIONS: options }),
      ...command.variables,
      [MARK]: part,
    },
  }
}

/**
 * What has Node write at the program's behest, into its folders or onto its terminal, or trust any server; and what is
 * the program's alone: its channel to who forked it, as under `node --watch`, and its number in a cluster.
 */
const FOR_THE_PROGRAM: Environment = {
  NODE_CHANNEL_FD: undefined,
  NODE_COMPILE_CACHE: undefined,
  NODE_DEBUG: undefined,
  NODE_DEBUG_NATIVE: undefined,
  NODE_REDIRECT_WARNINGS: undefined,
  NODE_TLS_REJECT_UNAUTHORIZED: undefined,
  NODE_UNIQUE_ID: undefined,
  // Node passes it on by itself, unless it is named.
  NODE_V8_COVERAGE: undefined,
}
