import { pathIn } from '../system/path-in.ts'
import { LONGEST_PACKAGE_MS, type Times, timesOf } from './file-times.ts'
import { foldersAbove, type Installed, linksOf } from './installation-marks.ts'

/**
 * Tells which files of a package came before its own scripts ran, which may write into it whatever they find on the computer.
 * npm and Yarn link programs before all but the first of these. Where nothing was linked until then, a file counts that came
 * sooner than a script can start.
 *
 * @param options.timeOf - when the content of a file came, which in a copied tree only its date tells
 * @see https://docs.npmjs.com/cli/using-npm/scripts#npm-install
 */
export function beforeScripts(
  installed: Installed,
  { manifest, timeOf }: { manifest: Times; timeOf: (times: Times) => number },
): (times: Times) => boolean {
  const { root, scripts } = installed
  if (!SCRIPTS.some(name => scripts.includes(name))) return () => true
  const start = timeOf(manifest)
  const isLinkedLater = scripts.includes('preinstall') || /[\\/]\.pnpm[\\/]/.test(root)
  const links = isLinkedLater ? [] : [...linksOf(installed), ...linkFoldersOf(installed)]
  const times = links.flatMap(link => [link.written, link.born])
  const end = Math.min(...times.filter(time => time > start && time <= start + LONGEST_PACKAGE_MS))
  return file => timeOf(file) <= (end === Number.POSITIVE_INFINITY ? start + SHORTEST_START_MS : end)
}

function linkFoldersOf({ root }: Pick<Installed, 'root'>): readonly Times[] {
  return foldersAbove(root).flatMap(({ modules }) => timesOf(pathIn(modules, '.bin')) ?? [])
}

const SCRIPTS = ['preinstall', 'install', 'postinstall']
/** A shell and a runtime have to start. */
const SHORTEST_START_MS = 20
