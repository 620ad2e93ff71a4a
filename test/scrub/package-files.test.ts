import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { packageFiles } from '../../src/scrub/package-files.ts'
import { isScript, sourceFilesOf } from '../../src/scrub/source-files.ts'
import { makeFiles } from '../harness/files.ts'

const FILES = {
  'lib/deep/late.js': '',
  'lib/b.mjs': '',
  'lib/a.ts': '',
  'lib/types.d.ts': '',
  'cli.cjs': '',
  'data.json': '{}',
  'node_modules/left/index.js': '',
  '.cache/made.js': '',
}

test('packageFiles() lists the files of a package, nearest to its root first, and none of another', () => {
  const root = makeFiles(FILES)
  const found = Array.from(packageFiles(root), file => relative(root, file).replaceAll('\\', '/'))
  expect(found).toEqual([
    'cli.cjs',
    'data.json',
    'lib/a.ts',
    'lib/b.mjs',
    'lib/types.d.ts',
    'lib/deep/late.js',
  ])
})

test('packageFiles() is not kept long by a large folder, nor by one that is not there', () => {
  const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`${at}.js`, '']))
  expect([...packageFiles(makeFiles(many))]).toHaveLength(2000)
  expect([...packageFiles('/there/is/no/such/folder')]).toEqual([])
})

test('sourceFilesOf() leaves out tests and examples, which have names of people', () => {
  const files = ['test/a.js', 'examples/b.js', 'lib/c.test.js', 'lib/testing.js', 'src/test/d.js', 'lib/e.js']
  const root = makeFiles(Object.fromEntries(files.map(file => [`docs/tool/${file}`, ''])))
  const found = Array.from(sourceFilesOf(`${root}/docs/tool`), file => file.split('tool/')[1])
  expect(found.sort()).toEqual(['lib/e.js', 'lib/testing.js'])
})

test('sourceFilesOf() lists the scripts of a package', () => {
  const root = makeFiles(FILES)
  const found = Array.from(sourceFilesOf(root), file => relative(root, file).replaceAll('\\', '/'))
  expect(found).toEqual(['cli.cjs', 'lib/a.ts', 'lib/b.mjs', 'lib/deep/late.js'])
})

test.each([
  ['bin/tool', true],
  ['a.mts', true],
  ['a.d.ts', false],
  ['a.json', false],
])('isScript(%s) is %s', (path, expected) => {
  expect(isScript(path)).toBe(expected)
})
