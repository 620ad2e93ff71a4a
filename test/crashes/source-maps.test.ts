import { execSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { build as esbuild } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { makeTool, withImports } from '../harness/embedded.ts'
import { linkTo, makeFiles, writeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const PAGE = readFileSync('docs/source-maps.md', 'utf8')

const SECTIONS = PAGE.split(/^## /m)
  .filter(section => section.includes('```ts '))
  .map(section => [section.slice(0, section.indexOf('\n')), section] as const)

test.each(SECTIONS)('the report of a program of %s leads to the line of the source', async (_, section) => {
  const folder = build(section)
  const [call, entry] = (await framesOf(folder)).slice(-2).reverse()
  expect(call?.filename).toBe('app:///dist/cli.js')
  expect([call, entry].map(frame => sourceOf(folder, frame))).toEqual([
    { source: '../src/load.ts', line: 6 },
    { source: '../src/cli.ts', line: 3 },
  ])
})

test('under --enable-source-maps a report names a source that is in the package', async () => {
  const folder = build(SECTIONS[0]?.[1] ?? '')
  expect((await framesOf(folder, SOURCE_MAPS)).slice(-2).reverse()).toMatchObject([
    { filename: 'app:///src/load.ts', function: 'load', lineno: 6, in_app: true },
    { filename: 'app:///src/cli.ts', lineno: 3, in_app: true },
  ])
})

test('under --enable-source-maps a report names a source that is not in the package, but in its map', async () => {
  const folder = install(build(SECTIONS[0]?.[1] ?? ''))
  expect((await framesOf(folder, SOURCE_MAPS)).slice(-2).reverse()).toMatchObject([
    { filename: 'app:///src/load.ts', lineno: 6, in_app: true },
    { filename: 'app:///src/cli.ts', lineno: 3, in_app: true },
  ])
})

test('under --enable-source-maps a source that no map names stays unnamed', async () => {
  const folder = install(build(SECTIONS[0]?.[1] ?? ''))
  const program = join(folder, 'dist/cli.js')
  const map = readFileSync(`${program}.map`).toString('base64')
  rmSync(`${program}.map`)
  const inline = readFileSync(program, 'utf8').replace('cli.js.map', `data:application/json;base64,${map}`)
  writeFileSync(program, inline)
  const frames = await framesOf(folder, SOURCE_MAPS)
  expect(frames.slice(-2)).toEqual(Array(2).fill({ filename: '<user code>', in_app: false }))
})

test('under --enable-source-maps a tool whose maps are in folders, and a dependency with maps, are named by their sources', async () => {
  const folder = makeFiles({
    'node_modules/mytool/package.json': {
      name: 'mytool',
      version: '1.4.2',
      type: 'module',
      dependencies: { reader: '2.0.0' },
    },
    'node_modules/reader/package.json': { name: 'reader', version: '2.0.0', main: 'out/lib/read.js' },
  })
  const source = makeFiles({
    'mytool/src/deep/cli.ts': withImports(
      `import { start } from 'askfirst'\nimport { read } from 'reader'\nawait start({})\nread('Ada' as string)`,
    ),
    'reader/src/lib/read.ts': `interface Name {}\nexport function read(name: Name) {\n  throw new TypeError('Cannot read ' + name)\n}`,
  })
  for (const [file, out, format] of [
    ['mytool/src/deep/cli.ts', 'mytool/dist/deep/cli.js', 'esm'],
    ['reader/src/lib/read.ts', 'reader/out/lib/read.js', 'cjs'],
  ] as const) {
    const outfile = join(folder, 'node_modules', out)
    const built = join(folder, 'node_modules', file)
    cpSync(join(source, file), built)
    await esbuild({
      entryPoints: [built],
      outfile,
      format,
      platform: 'node',
      sourcemap: true,
      sourcesContent: false,
    })
    rmSync(join(built, '../..'), { recursive: true })
  }
  // As npm does when all of it is there: builds can take seconds.
  writeFiles(folder, { 'node_modules/.package-lock.json': {} })
  const home = newHome()
  const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
  await run([...SOURCE_MAPS, join(folder, 'node_modules/mytool/dist/deep/cli.js')], { env })
  const [error] = onlyReport(outboxIn(home, 'mytool')).event.exception?.values ?? []
  expect(error?.value).toBe('Cannot read <*>')
  expect(error?.stacktrace?.frames?.slice(-2).reverse()).toMatchObject([
    { filename: 'node_modules/reader/src/lib/read.ts', lineno: 3, in_app: false },
    { filename: 'app:///src/deep/cli.ts', lineno: 4, in_app: true },
  ])
})

test('a tool whose stacks name sources that are not there, by whatever maps them, is known by its file', async () => {
  const mapping = join(
    makeFiles({
      'map.cjs': "Error.prepareStackTrace = error => error + '\\n    at /nowhere/src/cli.ts:1:1'",
    }),
    'map.cjs',
  )
  const tool = makeTool(
    `import { start } from 'askfirst'\nawait start({})\nthrow new TypeError('Cannot go on')`,
  )
  const home = newHome()
  await run(['--require', mapping, tool], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  const { event } = onlyReport(outboxIn(home, 'mytool'))
  expect(event.release).toBe('mytool@1.4.2')
  expect(event.exception?.values?.[0]?.value).toBe('Cannot go on')
})

const SOURCE_MAPS = ['--enable-source-maps']

test('a report carries the debug ids of the files in its stacks, and of no others', async () => {
  const id = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-${digit.repeat(12)}`
  const folder = makeFiles({
    'package.json': { name: 'mytool', version: '1.4.2', type: 'module' },
    'cli.js': `${snippet(id('a'))}\nimport './other.js'\nthrow new Error('Cannot go on')`,
    'other.js': snippet(id('b')),
  })
  const home = newHome()
  await askfirst(['run', 'cli.js'], { env: { ...home.env, MM_TELEMETRY: 'local' }, cwd: folder })
  expect(onlyReport(outboxIn(home)).event.debug_meta).toEqual({
    images: [{ type: 'sourcemap', code_file: 'app:///cli.js', debug_id: id('a') }],
  })
})

/** What sentry-cli injects: https://github.com/getsentry/sentry-cli/blob/master/src/utils/sourcemaps/inject.rs */
function snippet(id: string): string {
  return `!function(){try{var e=globalThis,n=(new e.Error).stack;n&&(e._sentryDebugIds=e._sentryDebugIds||{},e._sentryDebugIds[n]="${id}")}catch(e){}}();`
}

test('of sources as they are, an entry file that throws has no debug id, and is found by its name', async () => {
  const id = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-${digit.repeat(12)}`
  // Without a source map, sentry-cli writes the snippet at the end.
  const folder = makeFiles({
    'package.json': { name: 'mytool', version: '1.4.2', type: 'module' },
    'lib/cli.js': `import { load } from './load.js'\nload('orders')\n${snippet(id('a'))}`,
    'lib/load.js': `export function load() {\n  throw new Error('Cannot go on')\n}\n${snippet(id('b'))}`,
  })
  const home = newHome()
  await askfirst(['run', 'lib/cli.js'], { env: { ...home.env, MM_TELEMETRY: 'local' }, cwd: folder })
  const { debug_meta, exception, release } = onlyReport(outboxIn(home)).event
  expect(debug_meta).toEqual({
    images: [{ type: 'sourcemap', code_file: 'app:///lib/load.js', debug_id: id('b') }],
  })
  expect(release).toBe('mytool@1.4.2')
  expect(exception?.values?.[0]?.stacktrace?.frames?.slice(-2)).toMatchObject([
    { filename: 'app:///lib/cli.js', lineno: 2 },
    { filename: 'app:///lib/load.js', lineno: 2 },
  ])
})

test('an error deep in a library has a frame of the program once the page is followed, and a longer trace', async () => {
  const [, recipe = ''] = /^```js stack.js\n([\s\S]*?)^```$/m.exec(PAGE) ?? []
  // Newer Nodes print calls that are alike once.
  const inner = "const call0 = () => { throw new TypeError('Cannot read this') }"
  const outer = Array.from({ length: 20 }, (_, at) => `const call${at + 1} = () => call${at}()`)
  const calls = [inner, ...outer].join('\n')
  const folder = makeFiles({
    'package.json': { name: 'mytool', version: '1.4.2', type: 'module' },
    'stack.js': recipe,
    'cli.js': "import { parse } from 'reader'\nparse()",
    'longer.js': "import './stack.js'\nimport { parse } from 'reader'\nparse()",
    'node_modules/reader/package.json': { name: 'reader', version: '2.0.0', type: 'module', main: 'read.js' },
    'node_modules/reader/read.js': `${calls}\nexport const parse = call20`,
  })
  const crashes = await Promise.all(
    [
      { file: 'cli.js', option: '' },
      { file: 'longer.js', option: '' },
      { file: 'cli.js', option: '--stack-trace-limit=50' },
    ].map(async ({ file, option }) => {
      const home = newHome()
      const env = { ...home.env, MM_TELEMETRY: 'local', ...(option === '' ? {} : { NODE_OPTIONS: option }) }
      const { stderr } = await askfirst(['run', file], { env, cwd: folder })
      const frames = onlyReport(outboxIn(home)).event.exception?.values?.[0]?.stacktrace?.frames ?? []
      const own = frames.filter(frame => frame.in_app).length
      return {
        own,
        longer: (stderr.match(/^ {4}at /gm) ?? []).length > 10,
        message: stderr.includes('Cannot read this'),
      }
    }),
  )
  const followed = { own: 1, longer: true, message: true }
  expect(crashes).toEqual([{ own: 0, longer: false, message: true }, followed, followed])
})

/** What was built of each section, in a folder that goes at the end. */
const built = new Map<string, string>()
afterAll(() => {
  for (const folder of built.values()) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A copy of what the section's command makes. */
function build(section: string): string {
  const folder = built.get(section) ?? buildOnce(section)
  built.set(section, folder)
  const copy = makeFiles({})
  cpSync(folder, copy, { recursive: true })
  return copy
}

function buildOnce(section: string): string {
  const files = Array.from(
    section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm),
    ([, file = '', text = '']) => [file, text],
  )
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'source-maps-'))
  writeFiles(folder, { ...Object.fromEntries(files), node_modules: linkTo(resolve('node_modules')) })
  const [, command = ''] = /^```sh\n([\s\S]*?)^```$/m.exec(section) ?? []
  // Without npx, which takes longer than the bundler.
  execSync(command.replace('npx ', 'node_modules/.bin/'), { cwd: folder, stdio: 'pipe' })
  unlinkSync(join(folder, 'node_modules'))
  return folder
}

/** As a registry would give it: what was built, and no sources. */
function install(folder: string): string {
  const root = makeFiles({})
  const installed = join(root, 'node_modules/mytool')
  cpSync(folder, installed, { recursive: true, filter: path => path !== join(folder, 'src') })
  return installed
}

/** Where a crash of the built program was, oldest call first. */
async function framesOf(folder: string, flags: readonly string[] = []) {
  const home = newHome()
  const env = { ...home.env, MM_TELEMETRY: 'local' }
  await run([...flags, BIN, 'run', join(folder, 'dist/cli.js'), 'orders'], { env })
  return onlyReport(outboxIn(home)).event.exception?.values?.[0]?.stacktrace?.frames ?? []
}

function sourceOf(folder: string, frame: { lineno?: number; colno?: number } | undefined) {
  const map = new TraceMap(readFileSync(join(folder, 'dist/cli.js.map'), 'utf8'))
  // Of a report columns begin at 1, of a map at 0.
  const needle = { line: frame?.lineno ?? 0, column: (frame?.colno ?? 1) - 1 }
  const { source, line } = originalPositionFor(map, needle)
  return { source, line }
}

/** `sentry-cli sourcemaps upload --release mytool@1.4.2 …   # of @acme/mytool`: the package, and what its author types. */
const RELEASES = [...PAGE.matchAll(/--release (\S+)@(\S+).*?(?:# of (\S+))?$/gm)].map(
  ([, release = '', version = '', name = release]) => ({ name, version, release: `${release}@${version}` }),
)

test('the page gives a release for a package of each kind', () => {
  expect(RELEASES.map(({ name }) => name[0])).toEqual(expect.arrayContaining(['@', 'm']))
})

test.each(RELEASES)('a report of $name says the release that the page uploads for: $release', async given => {
  const { name, version, release } = given
  const home = newHome()
  const source = `import { start } from 'askfirst'
    await start({})
    throw new TypeError('Cannot go on')`
  const manifest = { name, version, type: 'module', bin: { mytool: 'cli.js' } }
  const tool = makeTool(source, { 'package.json': manifest })
  await run([tool], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect(onlyReport(outboxIn(home, name)).event.release).toBe(release)
})
