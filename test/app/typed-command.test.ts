import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { appOfOptions } from '../../src/app/options.ts'
import { withTypedCommand } from '../../src/app/typed-command.ts'
import { makeFiles } from '../harness/files.ts'

const DUO = { name: '@acme/duo', bin: { duo: 'duo.js' } }
const TWO = { name: '@acme/duo', bin: { duo: 'duo.js', solo: 'duo.js' } }

describe('what is typed to reach the command of a tool', () => {
  test.each([
    ['@acme/duo', 'npx @acme/duo telemetry'],
    ['@acme/duo@latest', 'npx @acme/duo@latest telemetry'],
    ['@acme/duo@1.2.3-rc.1', 'npx @acme/duo@1.2.3-rc.1 telemetry'],
    // In the registry those names may be another's.
    ['/home/jane/duo-1.0.0.tgz', 'duo telemetry'],
    ['@acme/duo@file:../duo', 'duo telemetry'],
    ['@acme/duo@npm:other', 'duo telemetry'],
    ['github:acme/duo', 'duo telemetry'],
    ['@acme/duo-build', 'duo telemetry'],
    ['@acme/duo@; rm -rf ~', 'duo telemetry'],
  ])('that npx fetched as %s', (asked, command) => {
    expect(commandIn('_npx/01ab/node_modules/', { _npx: { packages: ['semver', asked] } })).toBe(command)
  })

  test.each([
    ['fetched by npx that says nothing of it', '_npx/01ab/node_modules/', {}],
    ['fetched by npx that says something else', '_npx/01ab/node_modules/', { _npx: { packages: [5, null] } }],
    ['installed', 'node_modules/', { _npx: { packages: ['@acme/duo'] } }],
    ['fetched by pnpm from an address', `${PNPM}node_modules/`, asks('https://acme.example/duo.tgz')],
    ['fetched by pnpm from a file', `${PNPM}node_modules/`, asks('file:../duo')],
    ['fetched by yarn as the name of another', `${YARN}node_modules/`, asks('npm:other@^1')],
    ['fetched by bun from a repository', `${BUN}node_modules/`, asks('acme/duo')],
  ])('that is %s', (_, modules, note) => {
    expect(commandIn(modules, note)).toBe('duo telemetry')
  })

  test('that says so itself', () => {
    const note = { _npx: { packages: ['@acme/duo'] } }
    expect(commandIn('_npx/01ab/node_modules/', note, { command: 'duo reports' })).toBe('duo reports')
  })

  // As pnpm 9 and 10, Yarn 4 and Bun 1.4 and earlier ones lay it out.
  test.each([
    ['pnpm', PNPM, 'pnpm dlx @acme/duo telemetry', 'pnpm dlx --package=@acme/duo solo telemetry'],
    [
      'an earlier pnpm',
      'pnpm/dlx-417/',
      'pnpm dlx @acme/duo telemetry',
      'pnpm dlx --package=@acme/duo solo telemetry',
    ],
    ['yarn', YARN, 'yarn dlx @acme/duo telemetry', 'yarn dlx -p @acme/duo solo telemetry'],
    ['bun', BUN, 'bunx @acme/duo telemetry', 'bunx -p @acme/duo solo telemetry'],
    [
      'an earlier bun',
      'bunx-0-@acme/duo@latest/',
      'bunx @acme/duo telemetry',
      'bunx -p @acme/duo solo telemetry',
    ],
  ])('that %s fetched', (_, folder, command, ofAnother) => {
    expect(commandIn(`${folder}node_modules/`, asks('^1.0.0'))).toBe(command)
    expect(commandIn(`${folder}node_modules/`, asks('latest'), { manifest: TWO, tool: 'solo' })).toBe(
      ofAnother,
    )
  })
})

const PNPM = 'pnpm/dlx/4lxu/1a22e0e4722-47b3/'
const YARN = 'xfs-0b657587/dlx-19224/'
const BUN = '.bunx-0/@acme/duo@latest/'

function asks(version: string): object {
  return { dependencies: { '@acme/duo': version } }
}

describe('what is typed to reach the command of a tool that is installed in a project', () => {
  test.each([
    ['npm', { 'node_modules/.package-lock.json': '{}' }, 'npx duo telemetry'],
    ['pnpm', { 'node_modules/.modules.yaml': '' }, 'pnpm exec duo telemetry'],
    ['yarn', { 'node_modules/.yarn-integrity': '{}' }, 'yarn duo telemetry'],
    ['a later yarn', { 'node_modules/.yarn-state.yml': '' }, 'yarn duo telemetry'],
    ['bun', { 'bun.lock': '' }, 'bunx duo telemetry'],
    ['nobody knows whom', {}, 'npx duo telemetry'],
  ])('by %s', (_, files, command) => {
    const folder = project(files)
    standIn(folder)
    expect(typedIn(folder)).toBe(command)
    const deeper = join(folder, 'packages/one')
    mkdirSync(deeper, { recursive: true })
    standIn(deeper)
    expect(typedIn(folder)).toBe(command)
  })

  test('by pnpm, from a package of a workspace', () => {
    const store = 'node_modules/.pnpm/@acme+duo@1.0.0/node_modules/'
    const folder = project({}, store)
    const modules = join(folder, 'packages/one/node_modules')
    mkdirSync(join(modules, '.bin'), { recursive: true })
    mkdirSync(join(modules, '@acme'))
    symlinkSync(join(folder, store, '@acme/duo'), join(modules, '@acme/duo'))
    symlinkSync('../@acme/duo/duo.js', join(modules, '.bin/duo'))
    standIn(dirname(modules))
    expect(typedIn(folder, store)).toBe('pnpm exec duo telemetry')
  })

  test('from elsewhere', () => {
    const folder = project({})
    standIn(makeFiles({}))
    expect(typedIn(folder)).toBe(`${join(folder, 'node_modules/.bin/duo')} telemetry`)
  })

  test('where only another package needs it: npx would fetch what has its name', () => {
    const folder = makeFiles({ 'package.json': { name: 'project' }, 'node_modules/.bin/other': '' })
    const inner = join(folder, 'node_modules/other')
    mkdirSync(inner)
    const tool = makeFiles({
      'node_modules/@acme/duo/package.json': DUO,
      'node_modules/@acme/duo/duo.js': '',
    })
    symlinkSync(join(tool, 'node_modules'), join(inner, 'node_modules'))
    standIn(folder)
    expect(typedIn(tool)).toBe('duo telemetry')
  })
})

describe('what is typed to reach the command of a tool that is on the path', () => {
  test('is its name, wherever it is installed', () => {
    const folder = project({})
    standIn(folder)
    const PATH = pathTo(folder, 'node_modules/@acme/duo/duo.js')
    expect(typedIn(folder, 'node_modules/', { env: { PATH } })).toBe('duo telemetry')
  })

  test("is not, where that is another package's command", () => {
    const folder = project({ 'other/package.json': { name: 'duo' }, 'other/cli.js': '' })
    standIn(folder)
    const PATH = pathTo(folder, 'other/cli.js')
    expect(typedIn(folder, 'node_modules/', { env: { PATH } })).toBe('npx duo telemetry')
  })

  test('is not, where a package manager put it there', () => {
    const folder = project({})
    standIn(folder)
    const bin = join(folder, 'node_modules/.bin')
    const PATH = [bin, `${bin}/`, relative(process.cwd(), bin), './node_modules/.bin', ''].join(delimiter)
    expect(typedIn(folder, 'node_modules/', { env: { PATH } })).toBe('npx duo telemetry')
    const yarns = pathTo(folder, 'node_modules/@acme/duo/duo.js')
    const env = { PATH: yarns, BERRY_BIN_FOLDER: yarns }
    expect(typedIn(folder, 'node_modules/', { env })).toBe('npx duo telemetry')
  })
})

test('what is typed to reach the command of a tool whose folder of commands is on no path is its file', () => {
  const folder = makeFiles({
    'lib/node_modules/@acme/duo/package.json': DUO,
    'lib/node_modules/@acme/duo/duo.js': '',
  })
  const file = join(folder, 'lib/node_modules/@acme/duo/duo.js')
  chmodSync(file, 0o755)
  for (const [bin, typed] of [
    ['bin', `${join(folder, 'bin/duo')} telemetry`],
    ['a b', `"${join(folder, 'a b/duo')}" telemetry`],
    ['a$b', 'duo telemetry'],
  ] as const) {
    mkdirSync(join(folder, bin), { recursive: true })
    symlinkSync(file, join(folder, bin, 'duo'))
    const script = join(folder, bin, 'duo')
    expect(typedIn(folder, 'lib/node_modules/', { script })).toBe(typed)
  }
})

/** A project in which the tool is installed. */
function project(files: Record<string, object | string>, modules = 'node_modules/'): string {
  const folder = makeFiles({
    'package.json': { name: 'project' },
    [`${modules}@acme/duo/package.json`]: DUO,
    [`${modules}@acme/duo/duo.js`]: '',
    ...files,
  })
  chmodSync(join(folder, modules, '@acme/duo/duo.js'), 0o755)
  mkdirSync(join(folder, 'node_modules/.bin'))
  symlinkSync('../@acme/duo/duo.js', join(folder, 'node_modules/.bin/duo'))
  return folder
}

function pathTo(folder: string, file: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(join(folder, file), join(bin, 'duo'))
  chmodSync(join(folder, file), 0o755)
  return bin
}

function standIn(folder: string): void {
  const before = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(before))
}

function typedIn(
  folder: string,
  modules = 'node_modules/',
  { env = {}, script = '' }: { env?: Record<string, string>; script?: string } = {},
): string {
  const app = appOfOptions({ entry: join(folder, modules, '@acme/duo/duo.js') })
  return withTypedCommand(app, { env, platform: 'linux', script }).command
}

function commandIn(
  modules: string,
  note: object,
  { command, tool, manifest = DUO }: { command?: string; tool?: string; manifest?: object } = {},
): string {
  const folder = makeFiles({
    [join(modules, '../package.json')]: note,
    [`${modules}@acme/duo/package.json`]: manifest,
    [`${modules}@acme/duo/duo.js`]: '',
  })
  const entry = join(folder, modules, '@acme/duo/duo.js')
  const app = appOfOptions({
    entry,
    ...(command === undefined ? {} : { command }),
    ...(tool === undefined ? {} : { name: tool }),
  })
  return withTypedCommand(app, { env: {}, platform: 'linux', script: entry }).command
}
