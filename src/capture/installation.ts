import type { Manifest } from '../app/manifest.ts'
import { repositoryOf } from '../lexicon/git-index.ts'
import type { CrashEvent } from '../report/event.ts'
import { isSingleExecutable } from '../system/single-executable.ts'

/** How the crashed program came to this computer. */
export interface Installation {
  readonly tags: Pick<CrashEvent['tags'], 'installation'>
  readonly environment: CrashEvent['environment']
}

/**
 * Tells an installed package, or a single executable, from a development checkout and from a script without a package.
 *
 * @param manifest - of the program; undefined if it has none
 */
export function installationOf(manifest: Manifest | undefined): Installation {
  if (isSingleExecutable()) {
    return { tags: { installation: 'package' }, environment: 'stable' }
  }
  if (!manifest) {
    return { tags: { installation: 'script' }, environment: 'development' }
  }
  if (/[\\/]node_modules[\\/]/.test(manifest.root) || !repositoryOf(manifest.root)) {
    return {
      tags: { installation: 'package' },
      environment: manifest.version?.includes('-') ? 'prerelease' : 'stable',
    }
  }
  return { tags: { installation: 'checkout' }, environment: 'development' }
}
