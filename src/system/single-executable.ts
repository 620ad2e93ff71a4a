import { basename, builtin, dirname, join, readFileSync } from './builtin.ts'

/**
 * Whether the program and what runs it are one file: made by Node, `bun build --compile` or `deno compile`.
 *
 * @see https://nodejs.org/api/single-executable-applications.html
 * @see https://bun.com/docs/bundler/executables
 */
export function isSingleExecutable(): boolean {
  return isNodes() || (process.versions.bun !== undefined && IN_BUN.test(process.argv[1] ?? '')) || isDenos()
}

/**
 * Reads a file that its author has put into a single executable: an asset of Node's, or a file that Bun embeds under its
 * own name.
 *
 * @returns undefined if there is none, and where the program is no single executable
 * @see https://nodejs.org/api/single-executable-applications.html#assets
 */
export function embeddedText(name: string): string | undefined {
  if (!isSingleExecutable()) {
    return undefined
  }
  try {
    return isNodes()
      ? builtin('node:sea').getAsset(name, 'utf8')
      : readFileSync(join(dirname(process.argv[1] ?? ''), name), 'utf8')
  } catch {
    return undefined
  }
}

/** Asked only where what runs is not called as Node is: most launches need not load that module. */
function isNodes(): boolean {
  if (isNodeName(process.execPath)) {
    return false
  }
  const sea: { isSea?: () => boolean } | undefined = builtin('node:sea')
  return sea?.isSea?.() === true
}

/** Where Bun mounts what it runs. */
const IN_BUN = /^(?:\/\$bunfs\/|B:[\\/]~BUN[\\/])/

function isDenos(): boolean {
  const deno: { build?: { standalone?: boolean } } | undefined = Reflect.get(globalThis, 'Deno')
  return deno?.build?.standalone === true
}

/** Of several on one computer, some have their version in the name. That of most is known without an expression. */
export function isNodeName(path: string): boolean {
  return path.endsWith('/node') || /^node(?:js)?[-.\d]*(?:\.exe)?$/i.test(basename(path))
}
