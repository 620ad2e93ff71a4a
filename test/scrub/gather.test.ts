import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from '../../src/capture/program.ts'
import { newHarvest } from '../../src/lexicon/making/harvest.ts'
import { lexiconText } from '../../src/lexicon/making/lexicon-of.ts'
import { gatherSources } from '../../src/scrub/gather.ts'
import { makeFiles } from '../harness/files.ts'
import { eventOf } from '../harness/sources.ts'

test('a file in a checkout keeps its name if the lexicon has it', () => {
  const words = { ...newHarvest(), names: new Set(['load']) }
  const source = { name: 'tool', version: '1.0.0', root: '/tool', own: true, catalogues: [] }
  const making = { source: { ...source, files: ['/tool/lib/load.js'] }, scripts: 1, words }
  const folder = makeFiles({
    'package.json': { name: 'tool', version: '1.0.0' },
    'lib/load.js': '',
    'lib/max.js': '',
    'askfirst.lexicon': lexiconText({ packages: [making], faults: [] }),
  })
  const entry = join(folder, 'lib/load.js')
  const { place } = gatherSources(eventOf(), programOf({ entry }), entry)
  expect(place(entry)).toMatchObject({ filename: 'app:///lib/load.js', checkout: false })
  expect(place(join(folder, 'lib/max.js'))).toMatchObject({ filename: 'app:///lib/max.js', checkout: true })
})
