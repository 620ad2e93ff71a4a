import { dirname, existsSync, join } from '../system/builtin.ts'
import { regularText } from '../system/regular-file.ts'
import { isNobodysPackage, isOfOneHand } from './package-json.ts'

/**
 * Finds the workspace around a package: the nearest folder above it that says it has some, for npm, Yarn or pnpm, and that
 * nobody else can write.
 *
 * @param folder - absolute path of the package
 */
export function workspaceOf(folder: string): string | undefined {
  for (let above = dirname(folder); !isNobodysPackage(above); above = dirname(above)) {
    const marker = markerIn(above)
    if (marker !== undefined && isOfOneHand(join(folder, 'package.json'), [above, marker])) return above
  }
  return undefined
}

function markerIn(folder: string): string | undefined {
  const ofPnpm = join(folder, 'pnpm-workspace.yaml')
  const file = join(folder, 'package.json')
  if (existsSync(ofPnpm)) return ofPnpm
  return WORKSPACES.test(regularText(file, LARGEST_BYTES)) ? file : undefined
}

/** Which folders it names is not asked: what counts is what is locked, or linked. */
const WORKSPACES = /"workspaces"\s*:/
const LARGEST_BYTES = 1_000_000
