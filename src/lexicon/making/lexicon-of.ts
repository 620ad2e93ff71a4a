import { readFileSync, relative, sep } from '../../system/builtin.ts'
import { Failure, reasonOf } from '../../system/failure.ts'
import { parseJson } from '../../system/json.ts'
import { keyOf, LEXICON_FORM, packageLine, SECTIONS, type Section, titleOf, toLine } from '../lexicon-text.ts'
import { SAFE_MEMBERS } from '../safe-members.ts'
import { type Harvest, harvest, newHarvest } from './harvest.ts'
import { parse } from './parse.ts'
import { tidied } from './templates.ts'

/** A package whose words are to be published. */
export interface Source {
  readonly name: string
  readonly version: string | undefined
  /** Absolute path of its folder. */
  readonly root: string
  /** Absolute paths of the scripts that it publishes. */
  readonly files: readonly string[]
  /** Whether it is the tool itself. */
  readonly own: boolean
  /** Message catalogues that its author names: absolute paths of JSON files. */
  readonly catalogues: readonly string[]
}

/** What was read for a lexicon. */
export interface Making {
  readonly packages: readonly { source: Source; scripts: number; words: Harvest }[]
  /** Files that do not parse: path in the package, and why. */
  readonly faults: readonly { file: string; reason: string }[]
}

/** Told before each file is read, of how many. */
export type Progress = (done: number, all: number) => void

/**
 * Reads packages, script for script.
 *
 * @param onRead - is told what each file says, before that is put to the rest
 */
export function readSources(
  sources: readonly Source[],
  progress: Progress = () => {},
  onRead: (source: Source, file: string, words: Harvest) => void = () => {},
): Making {
  const faults: { file: string; reason: string }[] = []
  const all = sources.reduce((sum, { files }) => sum + files.length, 0)
  let done = 0
  const packages = sources.map(source => {
    const words = newHarvest()
    for (const file of source.files) {
      progress(done++, all)
      try {
        const said = newHarvest()
        const text = readFileSync(file, 'utf8')
        harvest(parse(text, file), { own: source.own, declaresSafe: text.includes(SAFE_MEMBERS) }, said)
        onRead(source, file, said)
        merge(said, words)
      } catch (error) {
        faults.push({
          file: `${source.name}/${insideOf(source, file)}`,
          reason: String(error).split('\n')[0] ?? '',
        })
      }
    }
    for (const file of source.catalogues) {
      const texts = textsIn(catalogueIn(file)).map(tidied)
      const said = { ...newHarvest(), texts: new Set(texts) }
      onRead(source, file, said)
      merge(said, words)
    }
    return { source, scripts: source.files.length, words }
  })
  return { packages, faults }
}

function merge(from: Harvest, into: Harvest): void {
  for (const section of HARVESTED) for (const line of from[section]) into[section].add(line)
}

const HARVESTED = SECTIONS.filter(section => section !== 'files')

/** A lexicon as it is written: sorted, a line for each word or template, titles between. */
export function lexiconText({ packages }: Making): string {
  const read = packages.map(
    ({ source: { name, version }, scripts }) => `${packageLine(name, version)} ${scripts} files`,
  )
  const sections = SECTIONS.map(section => {
    const lines = [...new Set(packages.flatMap(each => linesOf(each, section)))]
    return (
      titleOf(section) +
      lines
        .sort(section === 'errors' || section === 'texts' || section === 'lists' ? byKey : undefined)
        .join('\n')
    )
  })
  return `${[LEXICON_FORM, ...ABOUT].join('\n')}${titleOf('packages')}${read.join('\n')}${sections.join('')}\n`
}

/** What a package adds to a section. */
export function linesOf({ source, words }: Making['packages'][number], section: Section): readonly string[] {
  switch (section) {
    case 'files':
      return source.own ? source.files.map(file => insideOf(source, file)) : []
    case 'texts':
      return [...words.texts].filter(text => !words.errors.has(text)).map(toLine)
    default:
      return [...words[section]].map(toLine)
  }
}

function insideOf({ root }: Source, file: string): string {
  return relative(root, file).replaceAll(sep, '/')
}

function byKey(one: string, other: string): number {
  const [first, second] = [keyOf(one), keyOf(other)]
  return first < second ? -1 : first > second ? 1 : one < other ? -1 : 1
}

function catalogueIn(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure('ASKFIRST_LEXICON_UNREADABLE', {
      message: `Cannot read "${file}", which package.json names in askfirst.lexicon.add: ${reasonOf(error)}`,
      fix: 'Name JSON files of your package there, relative to it.',
    })
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** By its name. */
export function isScript(file: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(file) && !/\.d\.[cm]?ts$/.test(file)
}

const ABOUT = [
  '# Words that a crash report can hold, besides those of Node.js: all of them were published with the packages below.',
  '# <*> stands for what is filled in, and never leaves. Made by "askfirst lexicon"; look up a word with --explain WORD.',
]
