import type { App } from '../app.ts'
import { type Manifest, manifestOf } from '../manifest.ts'
import { packagesOf } from './packages.ts'

/** What is known of the crashed program. */
export interface Program {
  /** Undefined if it has no package.json. */
  readonly manifest: Manifest | undefined
  /** Its packages, itself first. */
  readonly packages: readonly Manifest[]
}

/** Finds the program that an app's entry file belongs to. */
export function programOf(app: Pick<App, 'entry'>): Program {
  const manifest = manifestOf(app.entry)
  return { manifest, packages: manifest ? packagesOf(manifest) : [] }
}
