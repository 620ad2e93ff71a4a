import { join } from 'node:path'
import { makeEmptyHome } from '../../examples/demo/home.js'
import { removeFromMemory } from './shared-memory.ts'

export interface Home {
  readonly folder: string
  /** The whole environment for a child process: no CI, no test runner, nothing of the developer's. */
  readonly env: Readonly<Record<string, string>>
  /** The folder in which env-paths puts the configuration of this app. */
  config(app: string): string
  /** The folder in which env-paths puts the data of this app. */
  data(app: string): string
  /** All that is below the folder, sorted, a line each: `0600 .config/tool/answer.json`, `0700 .config/`. */
  tree(): string[]
  remove(): void
}

export function makeHome(): Home {
  const { folder, env, tree, remove } = makeEmptyHome()
  return {
    folder,
    env: { ...env, TERM: 'xterm-256color' },
    config: app => join(folder, ...configPath(app)),
    data: app => join(folder, ...dataPath(app)),
    tree,
    remove() {
      removeFromMemory(folder)
      remove()
    },
  }
}

function configPath(app: string): string[] {
  if (process.platform === 'darwin') return ['Library', 'Preferences', app]
  if (process.platform === 'win32') return ['AppData', 'Roaming', app, 'Config']
  return ['.config', app]
}

function dataPath(app: string): string[] {
  if (process.platform === 'darwin') return ['Library', 'Application Support', app]
  if (process.platform === 'win32') return ['AppData', 'Local', app, 'Data']
  return ['.local', 'share', app]
}
