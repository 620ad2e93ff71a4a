import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ErrorEvent } from '@sentry/core'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { crashEvent } from '../../src/crash/crash-event.ts'
import { exampleEvent } from '../../src/crash/example.ts'
import { withLeftOut } from '../../src/outbox/crash-loop.ts'
import { freeze, thaw } from '../../src/outbox/envelope.ts'
import { onlyAllowedFields } from '../../src/report/allowlist.ts'
import type { CrashEvent } from '../../src/report/event.ts'
import { FIELD_WORDS, PARTS } from '../../src/report/field-words.ts'
import { FIELDS, type FieldGroup, groupsOf } from '../../src/report/fields.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import type { World } from '../../src/system/world.ts'
import { makeApp } from '../harness/app.ts'
import { makeFiles } from '../harness/files.ts'
import { pathsIn } from '../harness/paths.ts'
import { makeWorld } from '../harness/world.ts'

/**
 * The hash of the table at each revision, oldest first. A changed table needs a raised `FIELDS_REVISION`, so that
 * an old yes is asked again, and a line here.
 */
const DIGESTS = [
  'a7dfbdccfd6181cd707f2ed89cd2e0e1e9018a522d339f5fe0b891a8639142ac',
  '9c031794f63bfe9a74fda4d723bdd64b8635651606da52f5eaaaeddfe9264739',
  '6ad0e3cc4e67a159712ce32bd9e598fa3839e3609d7fa8de8d0f16a66de206f4',
  'ebbcbb8505f68dd5448e79426adf812ff79eb1ab0d2e6c22fcdc31236260725c',
]

test('FIELDS is the table of its revision', () => {
  const table = FIELDS.map(({ path, group }) => [path, group, FIELD_WORDS[path].name])
  expect(DIGESTS).toHaveLength(FIELDS_REVISION)
  expect(createHash('sha256').update(JSON.stringify(table)).digest('hex')).toBe(DIGESTS.at(-1))
})

test('FIELDS lists no path twice, and has words for each', () => {
  expect(new Set(FIELDS.map(({ path }) => path)).size).toBe(FIELDS.length)
  for (const { path, part } of FIELDS) {
    const { name, why, example } = FIELD_WORDS[path]
    expect([name, why, example, PARTS[part]]).not.toContain('')
  }
})

test('PARTS has a part for each field, and a field for each part', () => {
  expect([...new Set(FIELDS.map(({ part }) => part))].sort()).toEqual(Object.keys(PARTS).sort())
})

test('reports hold only fields of the table, and each of them is in some report', () => {
  const paths = [{ app: {} }, { app: { system: true } }, { app: {}, world: HOSTNAME }].flatMap(
    ({ app, world }) =>
      manyEvents(app, world).flatMap(event => {
        const frozen = pathsIn(thaw(freeze(event, groupsOf(makeApp(app)), undefined).bytes).event)
        expect(frozen.filter(path => !isListed(path, groupsOf(makeApp(app))))).toEqual([])
        return frozen
      }),
  )
  // Only Linux has more than one C library.
  const all = FIELDS.map(({ path }) => path).filter(
    path => path !== 'tags.libc' || process.platform === 'linux',
  )
  expect([...new Set(paths)].sort()).toEqual(all.sort())
})

test('reports hold system and hostname only where they are asked for', () => {
  expect(groupsIn(manyEvents())).toEqual(['always'])
  expect(groupsIn(manyEvents({ system: true }))).toEqual(['always', 'system'])
  expect(groupsIn(manyEvents({}, HOSTNAME))).toEqual(['always', 'hostname'])
})

test('reports are error events to Sentry', () => {
  // It is the compiler that says so: `npm run check:types` reads the tests too.
  const events: readonly ErrorEvent[] = manyEvents().map(event => ({ ...event, type: undefined }))
  expect(events.length).toBeGreaterThan(0)
})

test('onlyAllowedFields() keeps what is listed as it is', () => {
  for (const event of manyEvents({ system: true }, HOSTNAME)) {
    expect(onlyAllowedFields(event, ['always', 'system', 'hostname'])).toEqual(event)
  }
})

test('onlyAllowedFields() drops the groups that are not asked for', () => {
  for (const event of manyEvents({ system: true }, HOSTNAME)) {
    expect(groupsIn([onlyAllowedFields(event, ['always'])])).toEqual(['always'])
    expect(groupsIn([onlyAllowedFields(event, ['always', 'system'])])).toEqual(['always', 'system'])
  }
})

test('onlyAllowedFields() drops whatever else an event has, wherever it is', () => {
  const event = anEvent(new Error('no'))
  fc.assert(
    fc.property(strangeMembers(), members => {
      const listed = onlyAllowedFields({ ...event, ...members }, ['always'])
      expect(pathsIn(listed).filter(path => !isListed(path, ['always']))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('TABLE_IS_COMPLETE does not compile once an event has a field more, or the table a row less', () => {
  expect(compileFields()).toEqual([])
  const fault = expect.stringMatching(/^src\/report\/fields\.ts\(\d+,\d+\): error TS2322: .* type 'never'/)
  const more = {
    file: 'src/report/event.ts',
    from: 'readonly server_name?',
    to: 'readonly more?: 1\n  readonly server_name?',
  }
  expect(compileFields(more)).toEqual([fault])
  const less = { file: 'src/report/fields.ts', from: /^ {2}row\('hostname'[\s\S]*?\),\n/m, to: '' }
  expect(compileFields(less)).toEqual([fault])
})

const HOSTNAME = makeWorld({ env: { MM_TELEMETRY_SHOW_HOSTNAME: '1' } })

/** Events of a chain, a group and a system error, of a checkout with packages. */
function manyEvents(app?: Partial<App>, world?: World): readonly CrashEvent[] {
  const cause = Object.assign(new Error('inner'), { code: 'ENOENT', syscall: 'open' })
  const events = [
    new Error('outer', { cause }),
    new AggregateError([new TypeError('one'), new RangeError('other')], 'several'),
    'only words',
  ].map((thrown, count) => withLeftOut(anEvent(thrown, app, world), count))
  return [...events, ...events.map(ofAFullHeap), anExample(app, world)]
}

/** As one of a process that ran out of memory, which no test may. */
function ofAFullHeap(event: CrashEvent): CrashEvent {
  return { ...event, contexts: { ...event.contexts, heap: { limit: 2_000_000, used: 1_000_000 } } }
}

/** Of a package that npm installed. */
function anExample(app: Partial<App> = {}, world: World = makeWorld()): CrashEvent {
  const folder = makeFiles({
    'node_modules/.package-lock.json': {},
    'node_modules/tool/package.json': { name: 'tool', version: '1.4.2', dependencies: { left: '*' } },
    'node_modules/left/package.json': { name: 'left', version: '1.0.0' },
    'node_modules/tool/tool.js': '',
  })
  return exampleEvent(makeApp({ entry: join(folder, 'node_modules/tool/tool.js'), ...app }), world)
}

function anEvent(thrown: unknown, app: Partial<App> = {}, world: World = makeWorld()): CrashEvent {
  const folder = makeFiles({
    '.git/HEAD': 'a'.repeat(40),
    'package.json': { name: 'tool', version: '1.4.2', dependencies: { left: '*' } },
    'node_modules/left/package.json': { name: 'left', version: '1.0.0' },
    'tool.js': '',
  })
  if (thrown instanceof Error) {
    thrown.stack = `Error: ${thrown.message}\n    at anEvent (${join(folder, 'tool.js')}:1:2)`
  }
  const entry = join(folder, 'tool.js')
  DEBUG_IDS[`Error\n    at ${entry}:1:1`] = '6f0c2d4e-8a1b-5c3d-9e7f-0a1b2c3d4e5f'
  vi.stubGlobal('_sentryDebugIds', DEBUG_IDS)
  onTestFinished(() => void vi.unstubAllGlobals())
  return crashEvent(thrown, { app: makeApp({ entry, ...app }), world, origin: 'uncaughtException' })
}

/** As the code that a bundler injected leaves them. Sentry's reader wants them to become more, never others. */
const DEBUG_IDS: Record<string, string> = {}

function isListed(path: string, groups: readonly FieldGroup[]): boolean {
  return FIELDS.some(field => field.path === path && groups.includes(field.group))
}

function groupsIn(events: readonly object[]): readonly FieldGroup[] {
  const paths = new Set(events.flatMap(event => pathsIn(event)))
  return [...new Set(FIELDS.filter(({ path }) => paths.has(path)).map(({ group }) => group))].sort()
}

/** Objects and lists whose keys are those of an event, or read like paths in one, or are none of ours. */
function strangeMembers(): fc.Arbitrary<Record<string, unknown>> {
  const steps = FIELDS.flatMap(({ path }) => [path, ...path.split('.'), ...path.split(/[.[\]]+/)])
  const key = fc.oneof(fc.constantFrom(...steps, '*', '[]', '', 'breadcrumbs', 'extra'), fc.string())
  const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.string(),
      fc.constant(null),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }))
  return fc.dictionary(key, tree, { maxKeys: 6 })
}

/** What the compiler finds in `fields.ts`, after a change. */
function compileFields(change?: { file: string; from: string | RegExp; to: string }): readonly string[] {
  const folder = makeFiles({
    'package.json': { type: 'module' },
    'tsconfig.json': {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(ROOT, 'node_modules/@types')] },
      include: ['src/report/fields.ts'],
    },
  })
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true })
  if (change) {
    const file = join(folder, change.file)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(change.from)
    writeFileSync(file, text.replace(change.from, change.to))
  }
  const { stdout } = spawnSync(process.execPath, [COMPILER], { cwd: folder, encoding: 'utf8' })
  return stdout.split('\n').filter(line => line.includes('error'))
}

const ROOT = resolve(import.meta.dirname, '../..')
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc')
