import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest } from '../../src/app/manifest.ts'
import { modulesOf, packagesOf } from '../../src/capture/packages.ts'
import { programOf } from '../../src/capture/program.ts'
import { type Files, linkTo, makeFiles } from '../harness/files.ts'

test('packagesOf() finds what npm hoists and what it nests', () => {
  expect(
    packagesIn({
      'package.json': pack('tool', '1.0.0', ['left', 'right', '@scope/deep']),
      'node_modules/left/package.json': pack('left', '1.1.0', ['shared']),
      'node_modules/right/package.json': pack('right', '1.2.0', ['shared']),
      'node_modules/right/node_modules/shared/package.json': pack('shared', '2.0.0'),
      'node_modules/shared/package.json': pack('shared', '1.0.0'),
      'node_modules/@scope/deep/package.json': pack('@scope/deep', '3.0.0', ['left']),
    }),
  ).toEqual({ tool: '1.0.0', left: '1.1.0', right: '1.2.0', shared: '1.0.0, 2.0.0', '@scope/deep': '3.0.0' })
})

test('packagesOf() finds what pnpm links', () => {
  const store = 'node_modules/.pnpm'
  expect(
    packagesIn({
      'package.json': pack('tool', '1.0.0', ['left', '@scope/right']),
      [`${store}/left@1.1.0/node_modules/left/package.json`]: pack('left', '1.1.0', ['inner']),
      [`${store}/inner@1.5.0/node_modules/inner/package.json`]: pack('inner', '1.5.0'),
      [`${store}/@scope+right@1.2.0/node_modules/@scope/right/package.json`]: pack('@scope/right', '1.2.0', [
        'left',
      ]),
      [`${store}/left@1.1.0/node_modules/inner`]: linkTo('../../inner@1.5.0/node_modules/inner'),
      [`${store}/@scope+right@1.2.0/node_modules/left`]: linkTo('../../left@1.1.0/node_modules/left'),
      'node_modules/left': linkTo('.pnpm/left@1.1.0/node_modules/left'),
      'node_modules/@scope/right': linkTo('../.pnpm/@scope+right@1.2.0/node_modules/@scope/right'),
    }),
  ).toEqual({ tool: '1.0.0', left: '1.1.0', '@scope/right': '1.2.0', inner: '1.5.0' })
})

test('packagesOf() finds what stands beside an installed program, as npx and global installs have it', () => {
  expect(
    packagesIn(
      {
        'node_modules/tool/package.json': pack('tool', '1.0.0', ['left']),
        'node_modules/left/package.json': pack('left', '1.1.0'),
        'node_modules/npm/package.json': pack('npm', '10.0.0'),
      },
      'node_modules/tool',
    ),
  ).toEqual({ tool: '1.0.0', left: '1.1.0' })
})

test('packagesOf() finds what a workspace shares; of a working copy it knows no version', () => {
  expect(
    packagesIn(
      {
        'package.json': pack('workspace', '0.0.0', ['never']),
        'node_modules/left/package.json': pack('left', '1.1.0'),
        'node_modules/never/package.json': pack('never', '1.0.0'),
        'node_modules/sibling': linkTo('../packages/sibling'),
        'packages/sibling/package.json': pack('sibling', '0.1.0'),
        'packages/tool/package.json': pack('tool', '1.0.0', ['left', 'sibling']),
      },
      'packages/tool',
    ),
  ).toEqual({ tool: '1.0.0', left: '1.1.0', sibling: '<*>' })
})

test('packagesOf() finds optional and peer dependencies that are there, and no development ones', () => {
  expect(
    packagesIn({
      'package.json': {
        name: 'tool',
        version: '1.0.0',
        optionalDependencies: { fast: '*', missing: '*' },
        peerDependencies: { host: '*' },
        devDependencies: { tester: '*' },
      },
      'node_modules/fast/package.json': pack('fast', '1.1.0'),
      'node_modules/host/package.json': pack('host', '1.2.0'),
      'node_modules/tester/package.json': pack('tester', '1.3.0'),
    }),
  ).toEqual({ tool: '1.0.0', fast: '1.1.0', host: '1.2.0' })
})

test('packagesOf() calls a fork by the name that it stands in for, and says neither its version nor what it needs', () => {
  expect(
    packagesIn({
      'package.json': pack('tool', '1.0.0', ['left', 'right']),
      'node_modules/left/package.json': pack('@acme/left', '1.1.0', ['secret']),
      'node_modules/secret/package.json': pack('secret', '1.0.0'),
      'node_modules/right/package.json': pack('right', '1.2.0', ['shared']),
      'node_modules/shared/package.json': pack('shared', '1.3.0'),
    }),
  ).toEqual({ tool: '1.0.0', left: '<*>', right: '1.2.0', shared: '1.3.0' })
})

test('packagesOf() goes on from an alias that a manifest names, and does not say its version', () => {
  expect(
    packagesIn({
      'package.json': { name: 'tool', version: '1.0.0', dependencies: { old: 'npm:left@^1.0.0' } },
      'node_modules/old/package.json': pack('left', '1.1.0', ['inner']),
      'node_modules/inner/package.json': pack('inner', '1.5.0'),
    }),
  ).toEqual({ tool: '1.0.0', old: '<*>', inner: '1.5.0' })
})

test('packagesOf() takes what came from a repository in place of a version for a fork', () => {
  const record = {
    packages: {
      'node_modules/left': { version: '1.1.0', resolved: 'git+ssh://git@example.org/acme/left.git#0a1b' },
      'node_modules/right': { version: '1.2.0', resolved: 'https://registry.example.org/right.tgz' },
      'node_modules/meant': { version: '1.3.0', resolved: 'git+ssh://git@example.org/meant.git#0a1b' },
    },
  }
  expect(
    packagesIn({
      'package.json': {
        ...pack('tool', '1.0.0', []),
        dependencies: { left: '^1.0.0', right: '*', meant: 'github:example/meant' },
      },
      'node_modules/.package-lock.json': JSON.stringify(record, undefined, 2),
      'node_modules/left/package.json': pack('left', '1.1.0', ['secret']),
      'node_modules/secret/package.json': pack('secret', '1.0.0'),
      'node_modules/right/package.json': pack('right', '1.2.0'),
      'node_modules/meant/package.json': pack('meant', '1.3.0'),
    }),
  ).toEqual({ tool: '1.0.0', left: '<*>', right: '1.2.0', meant: '1.3.0' })
})

test.each(['file:../left', 'link:../left', 'portal:../left'])(
  'packagesOf() takes what came out of a folder for a fork, though the manifest asks for %s',
  wanted => {
    const record = { packages: { 'node_modules/left': { version: '1.1.0', resolved: 'file:../left' } } }
    expect(
      packagesIn({
        'package.json': { name: 'tool', version: '1.0.0', dependencies: { left: wanted } },
        'node_modules/.package-lock.json': JSON.stringify(record, undefined, 2),
        'node_modules/left/package.json': pack('left', '1.1.0', ['secret']),
        'node_modules/secret/package.json': pack('secret', '1.0.0'),
      }),
    ).toEqual({ tool: '1.0.0', left: '<*>' })
  },
)

const FORKED = {
  'package.json': { private: true, workspaces: ['packages/*'] },
  'packages/tool/package.json': pack('tool', '1.0.0', ['left', '@scope/right']),
  'packages/tool/node_modules/left/package.json': pack('left', '1.1.0', ['secret']),
  'node_modules/secret/package.json': pack('secret', '1.0.0'),
  'node_modules/@scope/right/package.json': pack('@scope/right', '1.2.0'),
}

const npmRecord = (left: string, right: string): string =>
  JSON.stringify(
    {
      packages: {
        'node_modules/@scope/right': { version: '1.2.0', resolved: right },
        'packages/tool/node_modules/left': { version: '1.1.0', resolved: left },
      },
    },
    undefined,
    2,
  )

test.each([
  [
    'npm out of a folder, and another out of an archive',
    'node_modules/.package-lock.json',
    npmRecord('file:../acme/left', 'file:../acme/right-1.2.0.tgz'),
  ],
  [
    'npm as an archive of a repository, and another out of a registry at the same place',
    'node_modules/.package-lock.json',
    npmRecord(
      'https://github.com/acme/left/archive/main.tar.gz',
      'https://gitlab.com/api/v4/packages/npm/@scope/right.tgz',
    ),
  ],
  [
    'npm as an archive of a repository elsewhere',
    'node_modules/.package-lock.json',
    npmRecord(
      'https://git.example.org/acme/left/get/main.tar.gz',
      'https://registry.example.org/@scope/right/-/right-1.2.0.tgz',
    ),
  ],
  [
    'Yarn 1 as an archive of a repository elsewhere',
    'node_modules/.yarn-integrity',
    JSON.stringify(
      {
        lockfileEntries: {
          '@scope/right@*': 'https://registry.example.org/@scope/right/-/right-1.2.0.tgz#0a1b',
          'left@*': 'https://git.example.org/acme/left/-/archive/main/left.tar.gz',
        },
      },
      undefined,
      2,
    ),
  ],
  [
    'Yarn 1 out of a folder',
    'node_modules/.yarn-integrity',
    JSON.stringify(
      {
        lockfileEntries: {
          '@scope/right@*': 'file:../acme/right-1.2.0.tgz#0a1b',
          'left@file:../acme/left': '',
        },
      },
      undefined,
      2,
    ),
  ],
  [
    'Yarn with a patch, and another with one of its own',
    'node_modules/.yarn-state.yml',
    `"@scope/right@patch:@scope/right@npm%3A1.2.0#optional!builtin<compat/right>::version=1.2.0&hash=0a1b":
  locations:
    - "node_modules/@scope/right"

"left@patch:left@npm%3A1.1.0#~/.yarn/patches/left-npm-1.1.0-0a1b.patch::version=1.1.0&hash=0a1b":
  locations:
    - "packages/tool/node_modules/left"
`,
  ],
  [
    'Yarn out of a folder, and another for the peers that it has',
    'node_modules/.yarn-state.yml',
    `"@scope/right@virtual:0a1b#npm:1.2.0":
  locations:
    - "node_modules/@scope/right"

"left@file:../acme/left#../acme/left::hash=0a1b&locator=x%40workspace%3A.":
  locations:
    - "packages/tool/node_modules/left"
`,
  ],
  [
    'npm from a repository',
    'node_modules/.package-lock.json',
    JSON.stringify(
      {
        packages: {
          'node_modules/@scope/right': {
            version: '1.2.0',
            resolved: 'https://registry.example.org/right.tgz',
          },
          'packages/tool/node_modules/left': {
            version: '1.1.0',
            resolved: 'git+ssh://git@example.org/a.git#0',
          },
        },
      },
      undefined,
      2,
    ),
  ],
  [
    'Yarn 1 from a repository',
    'node_modules/.yarn-integrity',
    JSON.stringify(
      {
        lockfileEntries: {
          '@scope/right@*': 'https://registry.example.org/right.tgz#0a1b',
          'left@*': 'https://registry.example.org/left.tgz#0a1b',
          'left@git+ssh://git@example.org/acme/left.git': 'git+ssh://git@example.org/acme/left.git#0a1b',
        },
      },
      undefined,
      2,
    ),
  ],
  [
    'Yarn from a repository',
    'node_modules/.yarn-state.yml',
    `"@scope/right@npm:1.2.0":
  locations:
    - "node_modules/@scope/right"

"left@https://example.org/acme/left.git#commit=0a1b":
  locations:
    - "node_modules/elsewhere"
    - "packages/tool/node_modules/left"
`,
  ],
])('packagesOf() knows the fork that a package of a workspace got by %s', (_, record, content) => {
  expect(packagesIn({ ...FORKED, [record]: content }, 'packages/tool')).toEqual({
    tool: '1.0.0',
    left: '<*>',
    '@scope/right': '1.2.0',
  })
})

test.each([
  ['left@1.1.0_patch_hash=0a1b', '<*>'],
  ['left@file+..+acme+left', '<*>'],
  ['left@file+..+acme+left-1.1.0.tgz', '1.1.0'],
  ['left@https+++git.example.org+acme+left+get+main.tar.gz', '<*>'],
  ['left@1.1.0_patch@1.0.0', '1.1.0'],
])('packagesOf() says of what pnpm keeps as %s the version %s', (folder, version) => {
  const store = `node_modules/.pnpm/${folder}/node_modules/left`
  expect(
    packagesIn({
      'package.json': pack('tool', '1.0.0', ['left']),
      [`${store}/package.json`]: pack('left', '1.1.0'),
      'node_modules/left': linkTo(`.pnpm/${folder}/node_modules/left`),
    }),
  ).toEqual({ tool: '1.0.0', left: version })
})

test('packagesOf() survives what it cannot read, and goes on', () => {
  expect(
    packagesIn({
      'package.json': {
        ...pack('tool', '1.0.0', ['torn', 'list', 'nameless', 'gone', 'left']),
        peerDependencies: 7,
      },
      'node_modules/torn/package.json': '{"name": "torn", ',
      'node_modules/list/package.json': '[]',
      'node_modules/nameless/package.json': { version: '1.0.0' },
      'node_modules/gone': linkTo('./nowhere'),
      'node_modules/left/package.json': pack('left', '1.1.0', ['tool', 'left', '../../secret', '']),
    }),
  ).toEqual({ tool: '1.0.0', left: '1.1.0' })
})

test('packagesOf() ends with packages that need each other', () => {
  expect(
    packagesIn({
      'package.json': pack('tool', '1.0.0', ['left']),
      'node_modules/left/package.json': pack('left', '1.1.0', ['right']),
      'node_modules/right/package.json': pack('right', '1.2.0', ['left']),
    }),
  ).toEqual({ tool: '1.0.0', left: '1.1.0', right: '1.2.0' })
})

test('packagesOf() ends after 500', () => {
  const names = Array.from({ length: 600 }, (_, index) => `part-${index}`)
  const parts = names.map(name => [`node_modules/${name}/package.json`, pack(name, '1.0.0')])
  const folder = makeFiles({ 'package.json': pack('tool', '1.0.0', names), ...Object.fromEntries(parts) })
  expect(programOf({ entry: join(folder, 'tool.js') }).packages).toHaveLength(500)
})

test('programOf() goes by the entry file, through symbolic links', () => {
  const folder = makeFiles({
    'lib/node_modules/tool/package.json': pack('tool', '1.0.0'),
    'lib/node_modules/tool/cli.js': '',
    'bin/tool': linkTo('../lib/node_modules/tool/cli.js'),
    'package.json': pack('elsewhere', '9.9.9'),
  })
  expect(programOf({ entry: join(folder, 'bin/tool') }).manifest?.name).toBe('tool')
})

test('programOf() passes over a package.json that only marks a folder', () => {
  const folder = makeFiles({
    'package.json': pack('tool', '1.0.0'),
    'dist/esm/package.json': { type: 'module' },
    'dist/esm/cli.js': '',
  })
  expect(programOf({ entry: join(folder, 'dist/esm/cli.js') }).manifest?.name).toBe('tool')
})

test('programOf() knows nothing of a script that stands alone', () => {
  const folder = makeFiles({ 'alone.js': '' })
  expect(programOf({ entry: join(folder, 'alone.js') })).toEqual({ manifest: undefined, packages: [] })
})

test('modulesOf() lists a package without version as nothing more than its name', () => {
  const folder = makeFiles({ 'package.json': { name: 'tool' } })
  expect(modulesOf(programOf({ entry: join(folder, 'tool.js') }).packages)).toEqual({ tool: '' })
})

function packagesIn(files: Files, program = '.'): Readonly<Record<string, string>> {
  const manifest = readManifest(join(makeFiles(files), program))
  return manifest ? modulesOf(packagesOf(manifest)) : {}
}

function pack(name: string, version: string, dependencies: readonly string[] = []): object {
  return {
    name,
    version,
    dependencies: Object.fromEntries(dependencies.map(dependency => [dependency, '*'])),
  }
}
