import { dirname, existsSync, relative, sep } from '../system/builtin.ts'
import { pathIn } from '../system/path-in.ts'
import { regularText } from '../system/regular-file.ts'

/**
 * Whether a package manager took an installed package from a git repository, or out of a folder, instead of the registry,
 * or put a patch on it: a fork, then, under the name of what it stands in for.
 *
 * @param root - absolute path of the package's folder
 */
export function isFork(root: string): boolean {
  if (PNPM_FORK.test(root)) return true
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder)) {
    // A package of a workspace has its own folder of modules, and the record lies in that of the workspace.
    const modules = folder.endsWith(`${sep}node_modules`) ? folder : pathIn(folder, 'node_modules')
    const answer = recordOf(modules)
    if (answer !== undefined) return answer(root)
  }
  return false
}

/** What a record says, by the absolute path of a package. */
type Answer = (root: string) => boolean

function recordOf(modules: string): Answer | undefined {
  if (!records.has(modules)) {
    const form = FORMS.find(({ name }) => existsSync(pathIn(modules, name)))
    records.set(modules, form && answerOf(modules, form))
  }
  return records.get(modules)
}

/** Most say nothing of forks, and need not be looked through. */
function answerOf(modules: string, { name, fork, about }: Form): Answer {
  const text = regularText(pathIn(modules, name), LARGEST_BYTES)
  const folder = dirname(modules)
  return fork.test(text)
    ? root => fork.test(about(text, relative(folder, root).replaceAll(sep, '/')))
    : () => false
}

/** A crash asks for each package, and goes through each tree once. */
const records = new Map<string, Answer | undefined>()

/** What a package manager writes down of an installation. */
interface Form {
  readonly name: string
  /** How it says that something is a fork. An archive in a folder is as it was packed; registries call theirs `.tgz`. */
  readonly fork: RegExp
  /** The part of it that is about the package at a path. */
  readonly about: (text: string, path: string) => string
}

const FORMS: readonly Form[] = [
  {
    name: '.package-lock.json',
    fork: /"resolved": "(?:git[+:]|https:\/\/(?:codeload\.)?git(?:hub|lab)\.com\/(?!api\/)|https?:[^"\n]*[./]tar\.gz|file:(?![^"\n]*\.t(?:ar\.)?gz"))/,
    about: (text, path) => {
      const start = text.indexOf(`"${path}": {`)
      return start < 0 ? '' : text.slice(start, text.indexOf('\n    }', start))
    },
  },
  {
    // Yarn 1 says from where it took what has a name, not where it put that.
    name: '.yarn-integrity',
    fork: /": "(?:git[+:]|https?:[^"\n]*[./]tar\.gz|[^"\n]*\.git#)|@file:[^"\n]*": ""/,
    about: (text, path) => {
      const start = `"${path.slice(path.lastIndexOf(MODULES) + MODULES.length)}@`
      return text
        .split('\n')
        .filter(line => line.includes(start))
        .join('\n')
    },
  },
  {
    // What is installed for peers of it has another protocol before its own; patches of Yarn's own are published.
    name: '.yarn-state.yml',
    fork: /^"@?[^@"\n]+@(?!(?:virtual:[^#"\n]*#)?(?:npm:|workspace:|patch:[^"\n]*!builtin<))/m,
    about: (text, path) => {
      const end = text.indexOf(`\n    - "${path}"\n`)
      return end < 0 ? '' : text.slice(text.lastIndexOf('\n"', end) + 1, end)
    },
  },
]

const MODULES = 'node_modules/'
/** Of some ten thousand packages. */
const LARGEST_BYTES = 50_000_000
const PNPM_FORK =
  /[\\/]\.pnpm[\\/][^\\/]*(?:@https?\+|codeload\.|git[+@]|github\.com|gitlab\.com|bitbucket\.org|patch_hash|@file\+(?![^\\/]*\.t(?:ar\.)?gz))[^\\/]*[\\/]node_modules[\\/]/
