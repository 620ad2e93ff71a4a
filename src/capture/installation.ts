import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { CrashEvent } from '../event.ts'
import type { Manifest } from '../manifest.ts'

/** How the crashed program came to this computer. */
export interface Installation {
  readonly tags: CrashEvent['tags']
  readonly environment: CrashEvent['environment']
}

/**
 * Tells an installed package from a development checkout and from a script without a package.
 *
 * @param manifest - of the program; undefined if it has none
 */
export function installationOf(manifest: Manifest | undefined): Installation {
  if (!manifest) {
    return { tags: { installation: 'script' }, environment: 'development' }
  }
  const repository = /[\\/]node_modules[\\/]/.test(manifest.root) ? undefined : repositoryOf(manifest.root)
  if (!repository) {
    return {
      tags: { installation: 'package' },
      environment: manifest.version?.includes('-') ? 'prerelease' : 'stable',
    }
  }
  const commit = commitOf(repository)
  return {
    tags: { installation: 'checkout', ...(commit === undefined ? {} : { commit }) },
    environment: 'development',
  }
}

/** The git folder above a checkout. In a linked work tree `.git` is a file that names it. */
function repositoryOf(folder: string): string | undefined {
  const git = join(folder, '.git')
  if (!existsSync(git)) {
    return folder === dirname(folder) ? undefined : repositoryOf(dirname(folder))
  }
  if (statSync(git).isDirectory()) {
    return git
  }
  const target = /^gitdir: (.+)$/m.exec(contentOf(git))?.[1]
  return target === undefined ? undefined : resolve(folder, target)
}

/** @see https://git-scm.com/docs/gitrepository-layout */
function commitOf(repository: string): string | undefined {
  const head = contentOf(join(repository, 'HEAD')).trim()
  const reference = /^ref: (.+)$/.exec(head)?.[1]
  if (reference === undefined) {
    return onlyCommit(head)
  }
  const common = resolve(repository, contentOf(join(repository, 'commondir')).trim())
  return onlyCommit(contentOf(join(common, reference)).trim()) ?? packedCommit(common, reference)
}

function packedCommit(repository: string, reference: string): string | undefined {
  const line = contentOf(join(repository, 'packed-refs'))
    .split('\n')
    .find(packed => packed.endsWith(` ${reference}`))
  return onlyCommit(line?.split(' ')[0] ?? '')
}

function onlyCommit(text: string): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
