import { expect, test } from 'vitest'
import { explainPath, segmentsOf } from '../../src/scrub/checkout-path.ts'
import { scrub } from '../../src/scrub/scrub.ts'
import { errorOf, eventOf, STILL, sourcesOf } from '../harness/sources.ts'

/** What becomes of a file of a checkout, given one source. */
function shown(path: string, source: string): string | undefined {
  const frames = [{ filename: `/app/${path}`, in_app: true }]
  const event = eventOf({ exception: { values: [errorOf({ stacktrace: { frames } })] } })
  const place = () => ({ filename: `app:///${path}`, inApp: true, checkout: true })
  const { exception } = scrub(event, { ...sourcesOf(source), place }, STILL)
  return exception.values[0]?.stacktrace?.frames[0]?.filename
}

test.each([
  ['src/load.js', "import './load.js'", 'app:///src/load.js'],
  ['src/load.ts', "import './load.js'", 'app:///src/load.ts'],
  ['src/load.js', "require('./load')", 'app:///src/load.js'],
  ['src/load.js', "join(folder, 'load.js')", 'app:///src/load.js'],
  ['bin/tool', '["bin/tool"]', 'app:///bin/tool'],
  ['src/load.js', '', 'app:///src/<*>.js'],
  ['clients/Max Muster/run.mjs', "import './run.mjs'", 'app:///<*>/<*>/run.mjs'],
  ['max.cjs', 'const max = "max"', 'app:///<*>.cjs'],
  ['max.cjs', 'say("hello max/min there")', 'app:///<*>.cjs'],
  ['max', '', 'app:///<*>'],
])('%s, given %s, is %s', (path, source, expected) => {
  expect(shown(path, source)).toBe(expected)
})

test('what a published package is called stays', () => {
  const place = () => ({ filename: 'app:///dist/whatever.js', inApp: true })
  const frames = [{ filename: '/app/dist/whatever.js', in_app: true }]
  const event = eventOf({ exception: { values: [errorOf({ stacktrace: { frames } })] } })
  const { exception } = scrub(event, { ...sourcesOf(''), place }, STILL)
  expect(exception.values[0]?.stacktrace?.frames[0]?.filename).toBe('app:///dist/whatever.js')
})

test('segmentsOf() leaves out extensions and both kinds of slashes', () => {
  expect(segmentsOf('../lib/load.test.js')).toEqual(['..', 'lib', 'load.test'])
  expect(segmentsOf('a\\b.mts')).toEqual(['a', 'b'])
})

test('explainPath() knows nothing by itself', () => {
  const segments = new Set<string>()
  const { phrases, literals } = { phrases: { next: new Map(), phrase: undefined }, literals: new Map() }
  const nothing = new Set<string>()
  const vocabulary = {
    phrases,
    literals,
    identifiers: nothing,
    platformIdentifiers: nothing,
    labels: nothing,
    uses: nothing,
    safe: nothing,
    flags: nothing,
    subcommands: nothing,
    segments,
  }
  expect(explainPath('app:///max/index.js', vocabulary)).toBe('app:///<*>/index.js')
})
