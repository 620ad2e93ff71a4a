import { execSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { expect, test } from 'vitest'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { linkTo, makeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const SECTIONS = readFileSync('docs/source-maps.md', 'utf8')
  .split(/^## /m)
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

function build(section: string): string {
  const files = Array.from(
    section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm),
    ([, file = '', text = '']) => [file, text],
  )
  const folder = makeFiles({ ...Object.fromEntries(files), node_modules: linkTo(resolve('node_modules')) })
  const [, command = ''] = /^```sh\n([\s\S]*?)^```$/m.exec(section) ?? []
  execSync(command, { cwd: folder, stdio: 'pipe' })
  rmSync(join(folder, 'node_modules'))
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
