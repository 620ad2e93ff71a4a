import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from '../../src/capture/program.ts'
import type { CapturedEvent, Frame } from '../../src/report/event.ts'
import { gatherSources } from '../../src/scrub/gather.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import { type Files, linkTo, makeFiles } from '../harness/files.ts'

/** What is read for a crash in these files, in its order: the content of each file is its own path. */
function textsRead(files: Files, stack: readonly string[], entry = 'bin/tool.js'): readonly string[] {
  const folder = makeFiles(files)
  const program = programOf({ entry: join(folder, entry) })
  const sources = gatherSources(eventOf(stack.map(file => join(folder, file))), program, join(folder, entry))
  return Array.from(sources.texts ?? [], ({ read, weight }) => `${weight} ${read()}`)
}

/** @param files - innermost call first */
function eventOf(files: readonly string[]): CapturedEvent {
  const frames: Frame[] = files.map(filename => ({ filename, in_app: true })).toReversed()
  const { contexts, ...event } = makeEvent({
    exception: { values: [{ ...makeException(), stacktrace: { frames } }] },
  })
  return { ...event, contexts: { ...contexts, launch: { program: 'tool', arguments: [] } } }
}

function filesNamed(paths: readonly string[]): Files {
  return Object.fromEntries(paths.map(path => [path, path]))
}

const TOOL = { 'package.json': { name: 'tool', dependencies: { left: '1' } } }
const LEFT = { 'node_modules/left/package.json': { name: 'left', author: 'Someone' } }

test('the files of the stack come first, innermost call first, then the rest of their packages', () => {
  const files = {
    ...TOOL,
    ...LEFT,
    ...filesNamed([
      'bin/tool.js',
      'src/a.js',
      'src/b.js',
      'node_modules/left/main.js',
      'node_modules/left/lib/errors.js',
    ]),
  }
  expect(textsRead(files, ['node_modules/left/main.js', 'src/a.js'])).toEqual([
    'stack node_modules/left/main.js',
    'stack src/a.js',
    'stack bin/tool.js',
    'package node_modules/left/lib/errors.js',
    'package src/b.js',
  ])
})

test('of a package, what is called after errors comes first, or its folder is', () => {
  const files = {
    ...TOOL,
    ...LEFT,
    ...filesNamed([
      'bin/tool.js',
      ...['a.js', 'z-error.js', 'z/errors.js', 'z/Error.js', 'z/errors/cast.js'].map(file => `src/${file}`),
    ]),
  }
  expect(textsRead(files, ['bin/tool.js'])).toEqual([
    'stack bin/tool.js',
    'package src/z-error.js',
    'package src/z/Error.js',
    'package src/z/errors.js',
    'package src/z/errors/cast.js',
    'package src/a.js',
  ])
})

test('packages that no stack goes through come last', () => {
  const files = { ...TOOL, ...LEFT, ...filesNamed(['bin/tool.js', 'node_modules/left/main.js']) }
  expect(textsRead(files, ['bin/tool.js'])).toEqual([
    'stack bin/tool.js',
    'distant node_modules/left/main.js',
  ])
})

test('of these, what the packages of the stack need comes first', () => {
  const files = {
    'package.json': { name: 'tool', dependencies: { above: '1', left: '1' } },
    'node_modules/left/package.json': { name: 'left', author: 'Someone', dependencies: { inner: '1' } },
    'node_modules/above/package.json': { name: 'above', author: 'Someone' },
    'node_modules/inner/package.json': { name: 'inner', author: 'Someone' },
    ...filesNamed(['bin/tool.js', ...['left', 'above', 'inner'].map(name => `node_modules/${name}/main.js`)]),
  }
  expect(textsRead(files, ['node_modules/left/main.js', 'bin/tool.js']).slice(2)).toEqual([
    'distant node_modules/inner/main.js',
    'distant node_modules/above/main.js',
  ])
})

test('of these, a file that is published in several forms is read once, the largest', () => {
  const files = {
    ...TOOL,
    ...LEFT,
    ...filesNamed([
      'bin/tool.js',
      ...[
        'index.js',
        'dev/index.js',
        'a.js',
        'esm/a.mjs',
        'lib/parse/a.js',
        'dist/b.min.js',
        'dist/b.js',
      ].map(name => `node_modules/left/${name}`),
    ]),
  }
  expect(textsRead(files, ['bin/tool.js']).slice(1)).toEqual([
    'distant node_modules/left/esm/a.mjs',
    'distant node_modules/left/dev/index.js',
    'distant node_modules/left/dist/b.min.js',
    'distant node_modules/left/lib/parse/a.js',
  ])
})

test('there is time for these, however much the packages of the stack have', () => {
  const files = {
    ...TOOL,
    ...LEFT,
    ...filesNamed(['bin/tool.js', 'node_modules/left/main.js']),
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map(name => [`src/${name}.js`, `//${'x'.repeat(549_990)}`]),
    ),
  }
  const read = textsRead(files, ['bin/tool.js']).filter(text => !text.endsWith(' '))
  expect(read.filter(text => text.startsWith('package'))).toHaveLength(3)
  expect(read.at(-1)).toBe('distant node_modules/left/main.js')
})

test('the files of the user are not read, imported or not', () => {
  const files = {
    'home/tool.config.js': 'home/tool.config.js',
    'home/node_modules/plugin/package.json': { name: 'plugin' },
    'home/node_modules/plugin/main.js': 'home/node_modules/plugin/main.js',
    'lib/node_modules/tool/package.json': { name: 'tool' },
    'lib/node_modules/tool/tool.js': 'lib/node_modules/tool/tool.js',
  }
  const stack = ['home/tool.config.js', 'home/node_modules/plugin/main.js', 'lib/node_modules/tool/tool.js']
  expect(textsRead(files, stack, 'lib/node_modules/tool/tool.js')).toEqual([
    'stack lib/node_modules/tool/tool.js',
  ])
})

test('a program without a package.json has its script alone', () => {
  const files = filesNamed(['script.js', 'other.js', 'data.json'])
  expect(textsRead(files, ['script.js', 'other.js'], 'script.js')).toEqual(['stack script.js'])
})

test('JSON never counts: a program may write it', () => {
  const files = {
    ...TOOL,
    ...LEFT,
    ...filesNamed([
      'bin/tool.js',
      'data.json',
      'node_modules/left/main.js',
      'node_modules/left/locales/en.json',
    ]),
  }
  expect(textsRead(files, ['node_modules/left/main.js'])).toEqual([
    'stack node_modules/left/main.js',
    'stack bin/tool.js',
  ])
})

test('packages that pnpm links are the same as installed ones', () => {
  const store = 'node_modules/.pnpm/left@1.0.0/node_modules/left'
  const files = {
    ...TOOL,
    'bin/tool.js': 'bin/tool.js',
    [`${store}/package.json`]: { name: 'left' },
    [`${store}/main.js`]: 'main.js',
    [`${store}/errors.js`]: 'errors.js',
    'node_modules/left': linkTo('.pnpm/left@1.0.0/node_modules/left'),
  }
  const expected = ['stack main.js', 'stack bin/tool.js', 'package errors.js']
  expect(textsRead(files, ['node_modules/left/main.js'])).toEqual(expected)
  expect(textsRead(files, [`${store}/main.js`])).toEqual(expected)
})

test('a large file is read in windows, and smaller files after it are read', () => {
  const files = {
    ...TOOL,
    'bin/tool.js': 'small',
    'src/huge.js': 'x'.repeat(2_000_001),
    'src/late.js': 'late',
  }
  expect(textsRead(files, ['src/huge.js'])).toEqual(['stack ', 'package ', 'stack small', 'package late'])
})

test('declarations, dot folders and nested node_modules are not read', () => {
  const paths = ['bin/tool.js', 'src/types.d.ts', 'src/types.d.mts', '.cache/x.js', 'src/node_modules/y/z.js']
  expect(textsRead({ ...TOOL, ...filesNamed(paths) }, [])).toEqual(['stack bin/tool.js'])
})
