import { existsSync, sep } from '../system/builtin.ts'
import { pathIn } from '../system/path-in.ts'

/** Who filled a folder `node_modules`, as far as a record tells. */
export type Installer = (typeof RECORDS)[number][1]

/** @param modules - absolute path of a folder `node_modules` */
export function installerOf(modules: string): Installer | undefined {
  return RECORDS.find(([file]) => existsSync(pathIn(modules, file)))?.[1]
}

/** What each installer leaves in the folder that it fills. npm leaves no list in the global one, but itself. */
const RECORDS = [
  ['.modules.yaml', 'pnpm'],
  ['.yarn-integrity', 'yarn'],
  ['.yarn-state.yml', 'yarn'],
  ['.package-lock.json', 'npm'],
  ['npm/package.json', 'npm'],
] as const

/**
 * The folder `node_modules` that a package was installed into: the outermost, for pnpm nests them.
 *
 * @param folder - absolute path of the package
 */
export function modulesFolderAbove(folder: string): string | undefined {
  const names = folder.split(sep)
  const at = names.indexOf('node_modules')
  return at < 0 ? undefined : names.slice(0, at + 1).join(sep)
}
