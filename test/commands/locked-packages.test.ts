import { expect, test } from 'vitest'
import { lockedPackages } from '../../src/commands/locked-packages.ts'
import { makeFiles } from '../harness/files.ts'

const installed = (name: string, version: string) => ({ name, version })
const FILES = {
  'node_modules/left/package.json': installed('left', '1.0.0'),
  'node_modules/left/node_modules/@acme/deep/package.json': installed('@acme/deep', '2.0.0'),
  'node_modules/tester/package.json': installed('tester', '1.0.0'),
  'node_modules/fork/package.json': installed('@globex/fork', '1.0.0'),
  'node_modules/alias/package.json': installed('real', '1.0.0'),
  'node_modules/linked/package.json': installed('linked', '1.0.0'),
  'node_modules/private/package.json': installed('private', '1.0.0'),
  'node_modules/other/package.json': installed('other', '1.1.0'),
}
const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': installed('tool', '1.0.0'),
    'node_modules/left': { version: '1.0.0', resolved: 'https://registry.example.org/left.tgz' },
    'node_modules/left/node_modules/@acme/deep': { version: '2.0.0' },
    'node_modules/tester': { version: '1.0.0', dev: true },
    'node_modules/fork': { version: '1.0.0' },
    'node_modules/alias': { name: 'real', version: '1.0.0' },
    'node_modules/linked': { resolved: 'packages/linked', link: true },
    'packages/linked': { version: '1.0.0' },
    'node_modules/private': { version: '1.0.0', resolved: 'git+ssh://git@example.org/private.git' },
    'node_modules/other': { version: '1.0.0' },
    'node_modules/gone': { version: '1.0.0' },
    'node_modules/for-mac': { version: '1.0.0', optional: true },
  },
}

test.each(['package-lock.json', 'npm-shrinkwrap.json'])('lockedPackages() reads %s', name => {
  const said: string[] = []
  const found = lockedPackages(makeFiles({ ...FILES, [name]: LOCK }), line => said.push(line))
  expect(found?.map(({ key, version }) => `${key} ${version}`)).toEqual([
    'left 1.0.0',
    '@acme/deep 2.0.0',
    'alias 1.0.0',
    'other 1.1.0',
  ])
  expect(said).toEqual([
    'other is 1.1.0 here, and 1.0.0 in the lock file: run "npm ci"',
    'left out gone, which is not installed: run "npm ci"',
  ])
})

test('lockedPackages() says that a lock file cannot be read', () => {
  const folder = makeFiles({ 'package-lock.json': '{' })
  expect(() => lockedPackages(folder, () => {})).toThrow(/^Cannot read ".+package-lock\.json": /)
})

test.each([{}, { 'package-lock.json': { lockfileVersion: 1 } }])(
  'lockedPackages() has nothing of %j',
  files => {
    expect(lockedPackages(makeFiles({ ...FILES, ...files }), () => {})).toBeUndefined()
  },
)
