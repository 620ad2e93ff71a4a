import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { identityOf } from '../../src/app/identity.ts'
import { type Files, linkTo, makeFiles } from '../harness/files.ts'

const BINS = { acme: 'cli.js', 'acme-admin': './lib/admin.js' }

it.each<[string, object, string | undefined, string, object]>([
  ['by its package alone', {}, undefined, 'cli.js', { name: '@acme/cli', tool: 'cli', prefix: 'CLI' }],
  [
    'by its one bin',
    { bin: { acme: 'x.js' } },
    undefined,
    'cli.js',
    { name: '@acme/cli', tool: 'acme', prefix: 'ACME' },
  ],
  [
    'by a bin without a name',
    { bin: './cli.js' },
    undefined,
    'cli.js',
    { name: '@acme/cli', tool: 'cli', prefix: 'CLI' },
  ],
  [
    'by the first bin',
    { bin: BINS },
    undefined,
    'other.js',
    { name: '@acme/cli', tool: 'acme', prefix: 'ACME' },
  ],
  [
    'by the bin of the file',
    { bin: BINS },
    undefined,
    'lib/admin.js',
    { name: '@acme/cli', tool: 'acme-admin', prefix: 'ACME' },
  ],
  [
    'by the bin that was typed',
    { bin: BINS },
    undefined,
    'bin/acme-admin',
    { name: '@acme/cli', tool: 'acme-admin', prefix: 'ACME' },
  ],
  [
    'by what its author calls it',
    { bin: BINS },
    'roadrunner',
    'cli.js',
    { name: '@acme/cli', tool: 'roadrunner', prefix: 'ROADRUNNER' },
  ],
  [
    'by its bin, where the author gives the whole name',
    { bin: BINS },
    '@acme/cli',
    'cli.js',
    { name: '@acme/cli', tool: 'acme', prefix: 'ACME' },
  ],
])('identityOf() names an app %s', (_, manifest, name, launched, expected) => {
  const folder = packageWith({ name: '@acme/cli', ...manifest })
  launch(join(folder, launched))
  expect(identityOf(name === undefined ? {} : { name }, join(folder, 'cli.js'))).toEqual(expected)
})

it('identityOf() goes by what its author says where there is no package', () => {
  const entry = join(makeFiles({ 'cli.js': '' }), 'cli.js')
  expect(identityOf({ name: '@acme/cli' }, entry)).toEqual({ name: '@acme/cli', tool: 'cli', prefix: 'CLI' })
  expect(identityOf({}, entry)).toBe(undefined)
})

function packageWith(manifest: object): string {
  const files: Files = {
    'package.json': manifest,
    'cli.js': '',
    'lib/admin.js': '',
    'bin/acme-admin': linkTo('../lib/admin.js'),
  }
  return makeFiles(files)
}

function launch(file: string): void {
  const [, before = ''] = process.argv
  process.argv[1] = file
  onTestFinished(() => {
    process.argv[1] = before
  })
}
