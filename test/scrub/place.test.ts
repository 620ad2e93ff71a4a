import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { programOf } from '../../src/capture/program.ts'
import { placeOf } from '../../src/scrub/place.ts'
import { type Files, linkTo, makeFiles } from '../harness/files.ts'

const FILES: Files = {
  'tool/package.json': { name: '@acme/tool', dependencies: { left: '1' }, devDependencies: { tester: '1' } },
  'tool/bin/tool.js': '',
  'tool/dist/package.json': { type: 'module' },
  'tool/dist/load.js': '',
  'tool/node_modules/left/package.json': { name: 'left' },
  'tool/node_modules/left/lib/main.js': '',
  'tool/node_modules/tester/package.json': { name: 'tester' },
  'tool/node_modules/tester/main.js': '',
  'tool/node_modules/stray/package.json': { name: 'stray' },
  'tool/node_modules/stray/main.js': '',
  'tool/node_modules/fork/package.json': { name: '@acme/fork' },
  'tool/node_modules/fork/main.js': '',
  'tool/node_modules/.prisma/client/package.json': { name: '.prisma/client' },
  'tool/node_modules/.prisma/client/index.js': '',
  'tool/plugins/mine.js': '',
  'tool/config/config.js': '',
  'tool/tool.config.js': '',
  'tool/linked.js': linkTo('../max/private.js'),
  'node_modules/right/package.json': { name: 'right' },
  'node_modules/right/main.js': '',
  'max/private.js': '',
}

/** The file name that a report gives a file, as a stack names it. */
function nameOf(file: (folder: string) => string, entry = 'tool/bin/tool.js'): string | undefined {
  const folder = makeFiles(FILES)
  const entryPath = join(folder, entry)
  return placeOf(file(folder), programOf({ entry: entryPath }), entryPath)?.filename
}

test.each([
  ['tool/dist/load.js', 'app:///dist/load.js'],
  ['tool/node_modules/left/lib/main.js', 'node_modules/left/lib/main.js'],
  ['tool/node_modules/tester/main.js', 'node_modules/tester/main.js'],
  ['tool/node_modules/stray/main.js', undefined],
  ['tool/node_modules/fork/main.js', undefined],
  ['tool/node_modules/.prisma/client/index.js', undefined],
  ['tool/plugins/mine.js', undefined],
  ['tool/config/config.js', undefined],
  ['tool/tool.config.js', undefined],
  ['node_modules/right/main.js', undefined],
  ['max/private.js', undefined],
  ['tool/linked.js', undefined],
  ['tool/dist/gone.js', undefined],
])('%s is %s', (file, expected) => {
  expect(nameOf(folder => join(folder, file))).toBe(expected)
  expect(nameOf(folder => pathToFileURL(join(folder, file)).href)).toBe(expected)
})

test.each([
  ['node:fs', 'node:fs'],
  ['node:internal/modules/cjs/loader', 'node:internal/modules/cjs/loader'],
  ['node:internal/main/run_main_module', 'node:internal/main/run_main_module'],
  ['node:internal/main/worker_thread', 'node:internal/main/worker_thread'],
  ['node:internal/main/max', undefined],
  ['node:max-mustermann', undefined],
  ['node:internal/../../max', undefined],
  ['node:internal/max/mustermann', undefined],
  ['evalmachine.<anonymous>', undefined],
  ['<anonymous>', undefined],
  ['data:text/javascript,max', undefined],
  ['', undefined],
])('%s is %s', (file, expected) => {
  expect(nameOf(() => file)).toBe(expected)
})

test('a program without a package.json owns its script, by no name', () => {
  expect(nameOf(folder => join(folder, 'max/private.js'), 'max/private.js')).toBe('app:///script.js')
  expect(nameOf(folder => join(folder, 'tool/bin/tool.js'), 'max/private.js')).toBeUndefined()
})

test('a source counts that a map names, if that was published with its script', () => {
  const map = { version: 3, names: [], sources: ['../src/load.ts'], mappings: 'AAAA' }
  const folder = makeFiles({ ...FILES, 'tool/dist/load.js.map': map })
  const entry = join(folder, 'tool/bin/tool.js')
  const place = (): string | undefined =>
    placeOf(join(folder, 'tool/src/load.ts'), programOf({ entry }), entry)?.filename
  expect(place()).toBe('app:///src/load.ts')
  const later = new Date(Date.now() + 300_000)
  utimesSync(join(folder, 'tool/dist/load.js.map'), later, later)
  expect(place()).toBeUndefined()
})
