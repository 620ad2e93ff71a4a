import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LeakCase } from './case.ts'
import { addFragments } from './fragments.ts'
import { ROOT } from './root.ts'

/**
 * The fragments of all that may be in a report without being anybody's data: programs, the packages that they need,
 * Node's messages, the names of fields.
 */
export function knownFragments(corpus: readonly LeakCase[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { source, keeps, project } of corpus) {
    addFragments(known, [...source, keeps, ...Object.values(project?.files ?? {})].join('\n'))
  }
  for (const name of new Set(corpus.flatMap(({ project }) => project?.dependencies ?? []))) {
    for (const text of scriptsIn(join(ROOT, 'node_modules', name))) addFragments(known, text)
  }
  addFragments(known, readFileSync(join(ROOT, 'src/lexicon/node-messages.mjs'), 'utf8'))
  addFragments(known, readFileSync(join(ROOT, 'src/report/field-words.ts'), 'utf8'))
  addFragments(known, ROOT)
  return known
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.[cm]?js$/.test(path) && !path.endsWith('.min.js'))
    .map(path => readFileSync(join(folder, path), 'utf8'))
}
