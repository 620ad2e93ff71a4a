import { installerOf, modulesFolderAbove } from '../app/installer.ts'
import type { Manifest } from '../app/manifest.ts'
import type { PlatformTags } from '../report/event.ts'
import type { Runtime } from '../report/runtime.ts'
import { basename, dirname, readFileSync } from '../system/builtin.ts'
import { isSingleExecutable } from '../system/single-executable.ts'
import type { World } from '../system/world.ts'

/**
 * Where the program runs, as far as it can be told from what is there: nothing is started and nothing is guessed.
 *
 * @param manifest - of the program; undefined if it has none
 */
export function platformTags(
  manifest: Manifest | undefined,
  { ci, terminal, platform }: World,
): PlatformTags {
  const libc = platform === 'linux' ? loadedLibc() : undefined
  const installer = installedBy(manifest)
  return {
    arch: process.arch,
    ...(libc === undefined ? {} : { libc }),
    ci: ci() ? 'yes' : 'no',
    terminal: terminal() ? 'yes' : 'no',
    ...(installer === undefined ? {} : { installer }),
  }
}

/** Bun and Deno also say which Node they are like. */
export function runtimeOf({ version, versions }: Pick<NodeJS.Process, 'version' | 'versions'>): Runtime {
  const { bun, deno } = versions
  return bun !== undefined
    ? { name: 'bun', version: bun }
    : deno !== undefined
      ? { name: 'deno', version: deno }
      : { name: 'node', version }
}

/** Of the libraries that the process has mapped. A static Node has none. */
function loadedLibc(): PlatformTags['libc'] {
  try {
    const maps = readFileSync('/proc/self/maps', 'utf8')
    return maps.includes('/ld-musl-') ? 'musl' : maps.includes('/libc.so.6') ? 'glibc' : undefined
  } catch {
    return undefined
  }
}

function installedBy(manifest: Manifest | undefined): PlatformTags['installer'] {
  if (isSingleExecutable()) {
    return 'executable'
  }
  if (manifest === undefined) {
    return undefined
  }
  if (process.versions.pnp !== undefined) {
    return 'yarn'
  }
  const modules = modulesFolderAbove(manifest.root)
  if (modules === undefined) {
    return undefined
  }
  const installer = installerOf(modules)
  return installer === 'npm' && basename(dirname(dirname(modules))) === '_npx' ? 'npx' : installer
}
