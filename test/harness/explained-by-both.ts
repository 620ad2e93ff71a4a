import { lexiconIn } from '../../src/lexicon/lexicon.ts'
import { type Harvest, harvest, newHarvest } from '../../src/lexicon/making/harvest.ts'
import { lexiconText } from '../../src/lexicon/making/lexicon-of.ts'
import { parse } from '../../src/lexicon/making/parse.ts'
import { messageBy, sourcesOf } from './sources.ts'

/** What becomes of a message that a source explains: without a lexicon, and with one. */
export function explainedByBoth(source: string, message: string, type = 'Error'): readonly string[] {
  const words: Harvest = newHarvest()
  harvest(parse(source, 'a.js'), { own: true, declaresSafe: false }, words)
  const about = { name: 'a', version: '1.0.0', root: '/a', files: ['/a/a.js'], own: true, catalogues: [] }
  const text = lexiconText({ packages: [{ source: about, scripts: 1, words }], faults: [] })
  const withOne = { ...sourcesOf([]), lexicon: lexiconIn(text) }
  return [sourcesOf(source), withOne].map(sources => messageBy(sources, message, type))
}
