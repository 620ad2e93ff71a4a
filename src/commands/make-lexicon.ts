import { type Manifest, readManifest } from '../app/manifest.ts'
import { packageIn } from '../app/package-json.ts'
import { packagesOf } from '../capture/packages.ts'
import { LEXICON_FILE, packageLine, SECTIONS } from '../lexicon/lexicon-text.ts'
import type { Harvest } from '../lexicon/making/harvest.ts'
import { lexiconText, linesOf, type Making, readSources, type Source } from '../lexicon/making/lexicon-of.ts'
import { identifiers, pieces } from '../lexicon/words.ts'
import {
  builtin,
  existsSync,
  join,
  readdirSync,
  readFileSync,
  relative,
  resolve,
  sep,
  writeFileSync,
} from '../system/builtin.ts'
import { Failure } from '../system/failure.ts'
import { isJsonObject } from '../system/json.ts'
import { type LockedPackage, lockedPackages } from './locked-packages.ts'

export interface LexiconOptions {
  /** Only says whether the file is what would be written. */
  readonly check?: true
  /** Only says where a word comes from. */
  readonly explain?: string
  /** Also says how much came from where. */
  readonly stats?: true
}

/**
 * `askfirst lexicon`, for authors, before publishing: writes the words that reports may hold beside package.json.
 *
 * @param folder - absolute path of the package
 * @throws Failure `ASKFIRST_LEXICON_…` that says what is missing, or stale
 */
export function makeLexicon(folder: string, { check, explain, stats }: LexiconOptions): void {
  const manifest = readManifest(folder)
  if (!manifest) {
    throw new Failure('ASKFIRST_LEXICON_NO_PACKAGE', {
      message: `Cannot make a lexicon in "${folder}": there is no package.json with a name`,
      fix: 'Run it in the folder of your package.',
    })
  }
  const found: string[] = []
  const note = (source: Source, file: string, words: Harvest): void => {
    if (explain !== undefined) found.push(...linesAbout(explain, source, file, words))
  }
  const making = readSources(sourcesOf(manifest), progressOn(process.stderr), note)
  for (const { file, reason } of making.faults) say(`left out ${file}, which does not parse: ${reason}`)
  if (explain !== undefined) {
    explainWord(explain, found)
    return
  }
  const text = lexiconText(making)
  const path = join(folder, LEXICON_FILE)
  if (check) checkText(path, text)
  else {
    writeFileSync(path, text)
    if (isLeftOut(manifest)) say(`add "${LEXICON_FILE}" to "files" in package.json: npm would not publish it`)
    say(`wrote ${LEXICON_FILE}: ${text.split('\n').length} lines, ${Math.ceil(text.length / 1024)} kB`)
  }
  if (stats) printStats(making)
}

/** The tool as npm would pack it, then what it would bring along. */
function sourcesOf(manifest: Manifest): readonly Source[] {
  const [own, ...others] = packagesOf(manifest)
  const { add, leave } = choiceOf(manifest)
  const packed = own ? packedFiles(manifest) : []
  const isLeft = (file: string): boolean => leave.some(path => file === path || file.startsWith(path + sep))
  const itself: Source = {
    ...manifest,
    own: true,
    files: packed.filter(file => !isLeft(file) && !TESTS.test(relative(manifest.root, file))),
    catalogues: add,
  }
  const brought = lockedPackages(manifest.root, say) ?? others.filter(({ published }) => published)
  return [itself, ...brought.map(installed)]
}

/**
 * By npm's own list. Its scripts are not run: they would lead here again.
 *
 * @throws Failure if there is no npm, or it says no
 */
function packedFiles({ root }: Manifest): readonly string[] {
  const { spawnSync } = builtin('node:child_process')
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']
  const { stdout, stderr, error } = spawnSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: LONGEST_LIST_CHARS,
    shell: process.platform === 'win32',
  })
  try {
    return pathsIn(JSON.parse(stdout))
      .map(path => resolve(root, path))
      .sort()
  } catch {
    throw new Failure('ASKFIRST_LEXICON_NO_LIST', {
      message: `Cannot ask npm what it would publish of "${root}": ${error?.message ?? stderr.trim()}`,
      fix: 'Try "npm pack --dry-run" there; it says what is wrong.',
    })
  }
}

/** `files[].path` of the one package, in a list or under its name. */
function pathsIn(packed: unknown): readonly string[] {
  const [one]: readonly unknown[] = typeof packed === 'object' && packed !== null ? Object.values(packed) : []
  const files: unknown = isJsonObject(one) ? one.files : undefined
  if (!Array.isArray(files)) throw new SyntaxError('Expected a list of files')
  return files.flatMap((file: unknown) =>
    isJsonObject(file) && typeof file.path === 'string' ? [file.path] : [],
  )
}

const LONGEST_LIST_CHARS = 100_000_000

/** No words of ours: they are Node's messages and a parser's, many times those of a usual tool, and no tool throws them. */
function installed({ key, version, root }: LockedPackage): Source {
  const files = key === 'askfirst' ? [] : [...filesBelow(root, root)]
  return { name: key, version, root, own: false, catalogues: [], files }
}

function* filesBelow(folder: string, root: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules' || entry.name.startsWith('.') || TESTS.test(relative(root, path)))
      continue
    if (entry.isDirectory()) yield* filesBelow(path, root)
    else if (entry.isFile() && !/\.min\.[cm]?js$/.test(entry.name)) yield path
  }
}

/** `"askfirst": { "lexicon": { "add": […], "leave": […] } }` in package.json. */
function choiceOf({ root }: Manifest): { add: readonly string[]; leave: readonly string[] } {
  const own = packageIn(root)?.content.askfirst
  const choice = isJsonObject(own) ? own.lexicon : undefined
  const pathsIn = (member: string): readonly string[] => {
    const list = isJsonObject(choice) ? choice[member] : undefined
    return Array.isArray(list)
      ? list.filter(each => typeof each === 'string').map(each => resolve(root, each))
      : []
  }
  const add = pathsIn('add')
  const missing = add.find(file => !existsSync(file))
  if (missing !== undefined) {
    throw new Failure('ASKFIRST_LEXICON_UNREADABLE', {
      message: `Cannot read "${missing}", which package.json names in askfirst.lexicon.add`,
      fix: 'Name JSON files of your package there, relative to it.',
    })
  }
  return { add, leave: pathsIn('leave') }
}

function isLeftOut({ files }: Manifest): boolean {
  return files !== undefined && !files.includes(LEXICON_FILE)
}

function checkText(path: string, text: string): void {
  const written = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (written !== text) {
    throw new Failure('ASKFIRST_LEXICON_STALE', {
      message: `"${path}" is ${written === undefined ? 'not there' : 'stale: the sources say something else'}`,
      fix: 'Run "askfirst lexicon", after bundling and before publishing.',
    })
  }
}

/** What a file says that has a word: `left 1.0.0, index.js: Cannot be told of it (errors)`. */
function linesAbout(word: string, source: Source, file: string, words: Harvest): readonly string[] {
  const read = { source: { ...source, files: [file] }, scripts: 1, words }
  const path = relative(source.root, file).replaceAll(sep, '/')
  return SECTIONS.flatMap(section =>
    linesOf(read, section)
      .filter(line => pieces(line).includes(word) || identifiers(line).includes(word) || line === word)
      .map(line => `${titleOf(read).slice(0, -1)}, ${path}: ${line} (${section})`),
  )
}

function explainWord(word: string, found: readonly string[]): void {
  if (found.length === 0) {
    throw new Failure('ASKFIRST_LEXICON_UNKNOWN_WORD', {
      message: `"${word}" is not in the lexicon: no report holds it, unless Node.js itself says it`,
      fix: 'Words are looked up as they are written, capitals and all.',
    })
  }
  process.stdout.write(`${found.join('\n')}\n`)
}

function printStats(making: Making): void {
  const rows = making.packages.map(each => {
    const counts = SECTIONS.map(section => `${section} ${linesOf(each, section).length}`)
    return `${titleOf(each)} ${counts.join(', ')}`
  })
  process.stdout.write(`${rows.join('\n')}\n`)
}

function titleOf({ source: { name, version } }: Making['packages'][number]): string {
  return packageLine(name, version)
}

/** On a terminal, for what takes longer than a person waits. */
function progressOn(stream: NodeJS.WriteStream): (file: string, done: number, all: number) => void {
  const begun = performance.now()
  let shown = begun
  return (_, done, all) => {
    const now = performance.now()
    if (!stream.isTTY || now < shown + PROGRESS_MS) return
    shown = now
    stream.write(`\r${done} of ${all} files\u001b[K\r`)
  }
}

function say(line: string): void {
  process.stderr.write(`askfirst: ${line}\n`)
}

const PROGRESS_MS = 300
/** What packages publish, and no program of theirs runs. */
const TESTS =
  /(?:^|[\\/])(?:tests?|__tests?__|specs?|fixtures?|__fixtures__|__mocks__|examples?|docs?|benchmarks?|demos?|coverage)(?:[\\/]|$)|\.(?:test|spec)\.[cm]?[jt]sx?$/
