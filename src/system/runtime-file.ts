import { basename, closeSync, isAbsolute, openSync, readSync, realpathSync } from './builtin.ts'
import { isNodeName, isSingleExecutable } from './single-executable.ts'

/**
 * Why `process.execPath` cannot be taken for the Node, Bun or Deno that runs this: whoever starts it all the same may
 * start a program instead. It may be a single executable, or what somebody has set it to.
 *
 * @returns half a sentence; undefined if it was seen to be
 */
export function whyNotRuntime(): string | undefined {
  const { execPath, versions } = process
  if (isSingleExecutable()) {
    return 'the program is a single executable'
  }
  const runtime = RUNTIMES.find(({ name }) => versions[name] !== undefined)
  return runtime?.isName(execPath) && isRunning(execPath)
    ? undefined
    : `"${execPath}" was not seen to be ${runtime?.title ?? 'Node.js'}`
}

/** The first that is there: Bun and Deno also say which Node they are like, and so does Electron. */
const RUNTIMES = [
  // Electron starts a window.
  { name: 'electron', title: 'Node.js', isName: () => false },
  { name: 'bun', title: 'Bun', isName: (path: string) => /^bun(?:\.exe)?$/i.test(basename(path)) },
  { name: 'deno', title: 'Deno', isName: (path: string) => /^deno(?:\.exe)?$/i.test(basename(path)) },
  { name: 'node', title: 'Node.js', isName: isNodeName },
] as const

/** Why `process.execPath` cannot be taken for the single executable that runs; undefined if it was seen to be. */
export function whyNotRunning(): string | undefined {
  const { execPath } = process
  return isRunning(execPath) ? undefined : `"${execPath}" was not seen to be the program`
}

/** Whether a file is the one that runs; where the system does not tell, whether it can be. */
function isRunning(file: string): boolean {
  if (!isAbsolute(file)) {
    return false
  }
  const running = realPath('/proc/self/exe')
  return running === undefined ? mayBeBinary(file) : running === realPath(file)
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** A script begins with `#!`. What may not be read, as under Node's permission model, is what Node itself called it. */
function mayBeBinary(file: string): boolean {
  try {
    const bytes = Buffer.alloc(2)
    const descriptor = openSync(file, 'r')
    try {
      readSync(descriptor, bytes)
    } finally {
      closeSync(descriptor)
    }
    return bytes.toString('latin1') !== '#!'
  } catch {
    return process.permission !== undefined && file === process.argv[0]
  }
}
