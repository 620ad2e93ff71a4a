import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import type { Program } from '../capture/program.ts'
import type { CapturedEvent } from '../event.ts'
import type { Sources, SourceText } from './evidence.ts'
import { nodeVocabulary } from './node-messages.ts'
import { placeOf } from './place.ts'

/**
 * Gathers what explains a crash: the files of its stacks first, then the entry file, then the rest of the program's
 * own package, read as they are asked for, until the budget is spent. The user's files are never read.
 *
 * @param entry - absolute path of the program's entry file
 */
export function gatherSources(event: CapturedEvent, program: Program, entry: string): Sources {
  const { messages, identifiers } = nodeVocabulary()
  return {
    place: file => placeOf(file, program, entry),
    texts: textsOf(event, program, entry),
    platform: [...messages, ...systemErrors()],
    platformIdentifiers: identifiers,
  }
}

/** Codes and descriptions, as the running system has them. */
function systemErrors(): readonly string[] {
  return [...getSystemErrorMap().values()].flat()
}

function* textsOf(event: CapturedEvent, program: Program, entry: string): Iterable<SourceText> {
  const seen = new Set<string>()
  let budget = MOST_BYTES
  for (const file of filesInOrder(event, program, entry)) {
    const path = placeOf(file, program, entry)?.path
    const text = path === undefined || seen.has(path) ? undefined : sourceText(path, budget)
    if (path !== undefined && text !== undefined) {
      seen.add(path)
      budget -= text.length
      yield { text, kind: 'javascript' }
    }
  }
}

/** What a crash has time to read. */
const MOST_BYTES = 2_000_000

function* filesInOrder({ exception }: CapturedEvent, { manifest }: Program, entry: string): Iterable<string> {
  for (const { stacktrace } of exception.values.toReversed()) {
    yield* stacktrace?.frames.map(({ filename }) => filename).reverse() ?? []
  }
  yield entry
  if (manifest) {
    yield* sourceFilesIn(manifest.root)
  }
}

function sourceText(file: string, budget: number): string | undefined {
  try {
    return SOURCE_EXTENSIONS.has(extname(file)) && statSync(file).size <= budget
      ? readFileSync(file, 'utf8')
      : undefined
  } catch {
    return undefined
  }
}

/** What Node runs; a program without an extension is CommonJS. */
const SOURCE_EXTENSIONS: ReadonlySet<string> = new Set(['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', ''])

/** Nearest first, so that a program's own code comes before what lies deep. */
function* sourceFilesIn(root: string): Iterable<string> {
  const folders = [root]
  let budget = MOST_ENTRIES
  for (const folder of folders) {
    for (const entry of entriesOf(folder)) {
      budget -= 1
      if (budget < 0) {
        return
      }
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
        folders.push(join(folder, entry.name))
      } else if (entry.isFile() && extname(entry.name) !== '' && SOURCE_EXTENSIONS.has(extname(entry.name))) {
        yield join(folder, entry.name)
      }
    }
  }
}

/** A checkout may be large; a package rarely is. */
const MOST_ENTRIES = 2_000

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
