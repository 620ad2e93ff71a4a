import type { App } from '../app/app.ts'
import { type Manifest, manifestOf } from '../app/manifest.ts'
import { type Package, packagesOf } from './packages.ts'

/** What is known of the crashed program. */
export interface Program {
  /** Undefined if it has no package.json. */
  readonly manifest: Manifest | undefined
  /** Its packages, itself first. */
  readonly packages: readonly Package[]
  /** The file of its script, as stacks have it, where it is inside a single executable; else undefined. */
  readonly script?: string
}

/** Finds the program that an app's entry file belongs to. */
export function programOf(app: Pick<App, 'entry' | 'script'>): Program {
  const manifest = manifestOf(app.entry)
  return {
    manifest,
    packages: manifest ? packagesOf(manifest) : [],
    ...(app.script !== undefined && { script: app.script }),
  }
}
