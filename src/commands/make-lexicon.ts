import { type Manifest, readManifest } from '../app/manifest.ts'
import { LEXICON_FILE, packageLine, SECTIONS } from '../lexicon/lexicon-text.ts'
import type { Harvest } from '../lexicon/making/harvest.ts'
import {
  lexiconText,
  linesOf,
  type Making,
  type Progress,
  readSources,
  type Source,
} from '../lexicon/making/lexicon-of.ts'
import { packedFiles } from '../lexicon/making/packed-files.ts'
import { identifiers, pieces } from '../lexicon/words.ts'
import { existsSync, join, readFileSync, relative, sep, writeFileSync } from '../system/builtin.ts'
import { Failure } from '../system/failure.ts'
import { sourcesOf } from './lexicon-sources.ts'

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
      message: `Cannot make a lexicon in "${folder}": ${existsSync(join(folder, 'package.json')) ? 'its package.json is no JSON with a name' : 'there is no package.json with a name'}`,
      fix: 'Run it in the folder of your package.',
    })
  }
  const found: string[] = []
  const note = (source: Source, file: string, words: Harvest): void => {
    if (explain !== undefined) found.push(...linesAbout(explain, source, file, words))
  }
  const making = readSources(sourcesOf(manifest, say), progressOn(process.stderr), note)
  for (const { file, reason } of making.faults) say(`left out ${file}, which does not parse: ${reason}`)
  if (explain !== undefined) {
    const packages = making.packages.filter(({ source }) => source.name === explain)
    explainWord(explain, [...packages.map(each => `${titleOf(each).slice(0, -1)} (packages)`), ...found])
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

/** By the name in "files", or by what npm says: it may have patterns there, or in .npmignore. */
function isLeftOut({ root, files }: Manifest): boolean {
  return files?.includes(LEXICON_FILE) !== true && !packedFiles(root).includes(join(root, LEXICON_FILE))
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
      .filter(line => [...pieces(line), ...identifiers(line), line].includes(word) || isPart(word, line))
      .map(line => `${titleOf(read).slice(0, -1)}, ${path}: ${line} (${section})`),
  )
}

/** Words that follow each other. */
function isPart(words: string, line: string): boolean {
  return /\s/.test(words) && line.includes(words)
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
function progressOn(stream: NodeJS.WriteStream): Progress {
  const begun = performance.now()
  let shown = begun
  return (done, all) => {
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
