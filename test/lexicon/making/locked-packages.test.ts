import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockedPackages } from '../../../src/lexicon/making/locked-packages.ts'
import { linkTo, makeFiles } from '../../harness/files.ts'

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
  'node_modules/both/package.json': installed('both', '1.0.0'),
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
    'node_modules/both': { version: '1.0.0', devOptional: true },
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
    'both 1.0.0',
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

const WORKSPACE = {
  'package.json': { private: true, workspaces: ['packages/*'] },
  'packages/tool/package.json': { ...installed('@acme/tool', '1.0.0'), dependencies: { left: '1' } },
  'packages/core/package.json': installed('core', '1.2.0'),
  'packages/inner/package.json': { ...installed('inner', '1.0.0'), private: true },
  'packages/other/package.json': installed('other', '1.0.0'),
  'packages/tool/node_modules/left/package.json': installed('left', '1.0.0'),
  'node_modules/left/package.json': installed('left', '2.0.0'),
  'node_modules/deep/package.json': installed('deep', '1.0.0'),
  'node_modules/of-core/package.json': installed('of-core', '1.0.0'),
  'node_modules/of-inner/package.json': installed('of-inner', '1.0.0'),
  'node_modules/of-other/package.json': installed('of-other', '1.0.0'),
  'node_modules/tester/package.json': installed('tester', '1.0.0'),
  'node_modules/host/package.json': installed('host', '1.0.0'),
  'node_modules/core': linkTo('../packages/core'),
  'node_modules/inner': linkTo('../packages/inner'),
  'package-lock.json': {
    lockfileVersion: 3,
    packages: {
      '': { name: 'room', workspaces: ['packages/*'] },
      'packages/tool': {
        name: '@acme/tool',
        version: '1.0.0',
        dependencies: { left: '1', core: '1', inner: '1', missing: '1' },
        devDependencies: { tester: '1' },
        peerDependencies: { host: '1', maybe: '1' },
        peerDependenciesMeta: { maybe: { optional: true } },
      },
      'packages/core': { version: '1.2.0', dependencies: { 'of-core': '1' } },
      'packages/inner': { version: '1.0.0', dependencies: { 'of-inner': '1' } },
      'packages/other': { version: '1.0.0', dependencies: { 'of-other': '1' } },
      'packages/tool/node_modules/left': { version: '1.0.0', dependencies: { deep: '1' } },
      'node_modules/core': { resolved: 'packages/core', link: true },
      'node_modules/inner': { resolved: 'packages/inner', link: true },
      'node_modules/left': { version: '2.0.0' },
      'node_modules/deep': { version: '1.0.0', dependencies: { left: '2' } },
      'node_modules/of-core': { version: '1.0.0' },
      'node_modules/of-inner': { version: '1.0.0' },
      'node_modules/of-other': { version: '1.0.0' },
      'node_modules/tester': { version: '1.0.0', dev: true },
      'node_modules/host': { version: '1.0.0' },
      'node_modules/maybe': { version: '1.0.0' },
    },
  },
}

test('lockedPackages() reads of a workspace what one package of it brings', () => {
  const folder = join(makeFiles(WORKSPACE), 'packages/tool')
  const found = lockedPackages(folder, () => {})
  expect(found?.map(({ key, version }) => `${key} ${version}`).sort()).toEqual([
    'core 1.2.0',
    'deep 1.0.0',
    'host 1.0.0',
    'left 1.0.0',
    'left 2.0.0',
    'of-core 1.0.0',
  ])
})

test.skipIf(process.platform === 'win32')('lockedPackages() takes no lock file that others can write', () => {
  const root = makeFiles(WORKSPACE)
  const said: string[] = []
  chmodSync(join(root, 'package-lock.json'), 0o666)
  expect(lockedPackages(join(root, 'packages/tool'), line => said.push(line))).toBeUndefined()
  expect(said).toEqual([`left out "${join(root, 'package-lock.json')}": others can write it`])
})

test('lockedPackages() does not know a package that the lock file does not have', () => {
  const root = makeFiles({ ...WORKSPACE, 'packages/new/package.json': installed('new', '1.0.0') })
  const said: string[] = []
  expect(lockedPackages(join(root, 'packages/new'), line => said.push(line))).toBeUndefined()
  expect(said).toEqual([])
})
