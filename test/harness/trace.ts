import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeFiles } from './files.ts'
import { HANG_MS } from './hang.ts'
import type { Home } from './home.ts'

/** What a program and all that it started asked of the system. */
export interface Trace {
  readonly stderr: string
  /** Families of the sockets that were made: `AF_INET`, `AF_UNIX`; in order, failures too. */
  readonly sockets: readonly string[]
  /** Calls that reach out: `connect`, `sendto`, to an internet address. */
  readonly contacts: readonly string[]
  /** Calls that change something below the home folder, or try to. */
  readonly changes: readonly string[]
}

/** Whether strace is there, and may trace: in some containers it may not. */
export const CAN_TRACE = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

/**
 * Runs `node` with these arguments under a system-call trace, until it and all that it started have ended.
 *
 * @param variables - added to the environment of that home
 * @see https://man7.org/linux/man-pages/man1/strace.1.html
 */
export async function trace(
  words: readonly string[],
  { home, variables = {} }: { home: Home; variables?: Readonly<Record<string, string>> },
): Promise<Trace> {
  const log = join(makeFiles({}), 'trace')
  const options = ['-f', '-qq', '-s', '4096', '-e', 'trace=%network,%file', '-e', 'signal=none', '-o', log]
  const { stderr } = await run('strace', [...options, '--', process.execPath, ...words], {
    env: { ...home.env, ...variables },
    cwd: '/',
    timeout: HANG_MS,
  }).catch((crash: { stderr: string }) => crash)
  const calls = readFileSync(log, 'utf8').split('\n')
  return {
    stderr,
    sockets: calls.flatMap(call => / socket(?:pair)?\((AF_\w+)/.exec(call)?.[1] ?? []),
    contacts: calls.filter(call => / (?:connect|send\w*)\(.*AF_INET/.test(call)),
    changes: calls.filter(call => call.includes(`"${home.folder}`) && isChange(call)),
  }
}

/** A program that was started, and with which environment. */
export interface Executed {
  readonly command: string
  readonly variables: Readonly<Record<string, string | undefined>>
}

/** Runs `node` with these arguments, and tells which programs it and all that it started have started, itself first. */
export async function executedBy(
  words: readonly string[],
  { home, variables = {} }: { home: Home; variables?: Readonly<Record<string, string>> },
): Promise<readonly Executed[]> {
  const log = join(makeFiles({}), 'trace')
  const options = [
    '-f',
    '-qq',
    '-v',
    '-s',
    '99999',
    '-z',
    '-e',
    'trace=execve',
    '-e',
    'signal=none',
    '-o',
    log,
  ]
  await run('strace', [...options, '--', process.execPath, ...words], {
    env: { ...home.env, ...variables },
    cwd: '/',
    timeout: HANG_MS,
  }).catch(() => {})
  return [...readFileSync(log, 'utf8').matchAll(/ execve\("[^"]+", \[(.*)\], \[(.*)\]\) = 0/g)].map(
    ([, command = '', environment = '']) => ({
      command,
      variables: Object.fromEntries(
        Array.from(environment.matchAll(/"(\w+)=((?:[^"\\]|\\.)*)"/g), ([, name, value]) => [name, value]),
      ),
    }),
  )
}

const run = promisify(execFile)

/** Of the calls that take a path, all but those that only look. */
function isChange(call: string): boolean {
  return / open(?:at2?)?\(/.test(call) ? /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(call) : !LOOKS.test(call)
}

const LOOKS =
  / (?:access|chdir|execve|faccessat2?|fstatat|getcwd|getxattr|inotify_add_watch|lgetxattr|lstat|newfstatat|readlink|readlinkat|stat|statfs|statx)\(/
