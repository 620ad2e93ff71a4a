import { hostname, release as osRelease } from 'node:os'
import { join } from 'node:path'
import { applyAggregateErrorsToEvent, type Event, exceptionFromError } from '@sentry/core'
import { defaultStackParser } from '@sentry/node'
import { expect, test, vi } from 'vitest'
import type { App } from '../../src/app/app.ts'
import type { Manifest } from '../../src/app/manifest.ts'
import type { ErrorOrigin } from '../../src/capture/exception-values.ts'
import type { Package } from '../../src/capture/packages.ts'
import { platformTags } from '../../src/capture/platform.ts'
import { captureEvent } from '../../src/capture/raw-event.ts'
import type { CapturedEvent } from '../../src/report/event.ts'
import type { World } from '../../src/system/world.ts'
import { makeApp } from '../harness/app.ts'
import { makeFiles } from '../harness/files.ts'
import { makeWorld, NOON } from '../harness/world.ts'

const MANIFEST: Manifest = {
  root: '/nowhere/tool',
  name: 'tool',
  version: '1.4.2',
  dependencies: new Map(),
  devDependencies: new Map(),
  entries: [],
  bins: [],
  scripts: [],
  files: undefined,
}

test('captureEvent() states what every report has', () => {
  const world = makeWorld({ arguments: ['build', '--out', 'secret'] })
  const event = capture(new TypeError('no'), { world })
  expect(event).toEqual({
    event_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    timestamp: NOON / 1000,
    platform: 'node',
    level: 'fatal',
    release: 'tool@1.4.2',
    environment: 'stable',
    user: { id: expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) },
    tags: { installation: 'package', ...platformTags(undefined, world) },
    contexts: {
      runtime: { name: 'node', version: process.version },
      os: { name: expect.stringMatching(/^(?:Linux|Darwin|Windows)$/) },
      launch: { program: 'tool', arguments: ['build', '--out', 'secret'] },
    },
    modules: {},
    exception: {
      values: [
        {
          type: 'TypeError',
          value: 'no',
          mechanism: { type: 'uncaughtException', handled: false, exception_id: 0 },
          stacktrace: { frames: expect.arrayContaining([expect.objectContaining({ in_app: true })]) },
        },
      ],
    },
    sdk: { name: 'askfirst', version: expect.any(String), settings: { infer_ip: 'never' } },
  })
})

test('captureEvent() gives each event an id of its own, and all of a launch the same session', () => {
  const events = Array.from({ length: 100 }, () => capture(new Error('no')))
  expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(100)
  expect(new Set(events.map(({ user }) => user.id)).size).toBe(1)
})

test('captureEvent() gives each event an id of its own, whatever a program makes of chance and clocks', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  vi.spyOn(Date, 'now').mockReturnValue(NOON)
  vi.spyOn(process.hrtime, 'bigint').mockReturnValue(1n)
  vi.spyOn(performance, 'now').mockReturnValue(1)
  const [first, second] = [capture(new Error('no')), capture(new Error('no'))]
  expect(first.event_id).not.toBe(second.event_id)
})

test.each<[ErrorOrigin['origin'], string, boolean]>([
  ['uncaughtException', 'fatal', false],
  ['unhandledRejection', 'fatal', false],
  ['capture', 'error', true],
])('captureEvent() tells %s', (origin, level, handled) => {
  const event = capture(new Error('no'), { origin })
  expect(event.level).toBe(level)
  expect(event.exception.values[0]?.mechanism).toMatchObject({ type: origin, handled })
})

test('captureEvent() chains errors as Sentry does: the outermost last, with ids and parents', () => {
  const error = new AggregateError(
    [
      new RangeError('first'),
      new Error('second', { cause: new TypeError('inner', { cause: new SyntaxError('innermost') }) }),
      new AggregateError([new Error('nested')], 'third'),
    ],
    'several',
    { cause: new Error('why all of it') },
  )
  const values = capture(error).exception.values
  expect(treeOf(values)).toEqual(treeOf(sentrysOwn(error)))
  expect(values.at(-1)).toMatchObject({
    value: 'several',
    mechanism: { type: 'uncaughtException', exception_id: 0, is_exception_group: true },
  })
  expect(values.map(({ mechanism }) => mechanism.exception_id)).toEqual([7, 6, 5, 4, 3, 2, 1, 0])
})

test('captureEvent() keeps code and system call of each error', () => {
  const cause = Object.assign(new Error('inner'), { code: 'ENOENT', syscall: 'open' })
  const [inner, outer] = capture(new Error('outer', { cause })).exception.values
  expect(inner?.mechanism.data).toEqual({ code: 'ENOENT', syscall: 'open' })
  expect(outer?.mechanism).not.toHaveProperty('data')
})

test.each([
  ['1', true],
  ['true', true],
  ['TRUE', true],
  ['True', true],
  ['0', false],
  ['false', false],
  ['yes', false],
  ['on', false],
  ['', false],
  [' 1', false],
  [undefined, false],
])('captureEvent() under MM_TELEMETRY_SHOW_HOSTNAME=%s has the hostname: %s', (value, shown) => {
  const event = capture(new Error('no'), { world: makeWorld({ env: { MM_TELEMETRY_SHOW_HOSTNAME: value } }) })
  expect('server_name' in event ? event.server_name : undefined).toBe(shown ? hostname() : undefined)
})

test('captureEvent() looks for the prefix of the app', () => {
  const world = makeWorld({ env: { OTHER_TELEMETRY_SHOW_HOSTNAME: '1' } })
  expect(capture(new Error('no'), { world, app: { prefix: 'TOOL' } })).not.toHaveProperty('server_name')
  const own = makeWorld({ env: { TOOL_TELEMETRY_SHOW_HOSTNAME: '1' } })
  expect(capture(new Error('no'), { world: own, app: { prefix: 'TOOL' } })).toHaveProperty('server_name')
})

test('captureEvent() takes no wish for the hostname that an AI agent can have set', () => {
  for (const agent of [
    { env: { CLAUDECODE: '1' }, envNow: {} },
    { env: {}, envNow: { AI_AGENT: 'some' } },
  ]) {
    const env = { MM_TELEMETRY_SHOW_HOSTNAME: '1', ...agent.env }
    const event = capture(new Error('no'), { world: makeWorld({ env, envNow: { ...env, ...agent.envNow } }) })
    expect(event).not.toHaveProperty('server_name')
  }
})

test('captureEvent() tells about the system only if the author asks for it', () => {
  const plain = capture(new Error('no'))
  expect(plain.contexts).not.toHaveProperty('device')
  expect(plain.contexts.os).not.toHaveProperty('version')
  const asked = capture(new Error('no'), { app: { system: true } })
  expect(asked.contexts.os.version).toBe(osRelease())
  expect(asked.contexts.device).toEqual({
    arch: process.arch,
    memory_size: expect.any(Number),
    free_memory: expect.any(Number),
    cpu_description: expect.any(String),
  })
})

test('captureEvent() names the release by the package, or by what the author says of an own app', () => {
  expect(capture(new Error('no'), { app: { version: '9.9.9' } }).release).toBe('tool@9.9.9')
  expect(capture(new Error('no'), { app: { version: '9.9.9', answer: 'shared' } }).release).toBe('tool@1.4.2')
  expect(capture(new Error('no'), { manifest: { version: undefined } }).release).toBe('tool')
})

test('captureEvent() names a scoped package so that Sentry takes the release', () => {
  // https://docs.sentry.io/product/releases/naming-releases/: no slashes
  expect(capture(new Error('no'), { manifest: { name: '@acme/tool' } }).release).toBe('acme-tool@1.4.2')
})

test('captureEvent() names an own app without a package.json as its author does', () => {
  const [app, program] = [makeApp({ name: '@acme/tool' }), { manifest: undefined, packages: [] }]
  const event = captureEvent(new Error('no'), {
    app,
    program,
    world: makeWorld(),
    origin: 'uncaughtException',
  })
  expect(event.release).toBe('acme-tool')
})

test('captureEvent() calls a program that others launch by its command, as its package.json has it', () => {
  const folder = makeFiles({
    'package.json': { name: '@acme/language', bin: { tsc: 'bin/compile.js', tsserver: './bin/serve.js' } },
    'bin/compile.js': '',
    'bin/serve.js': '',
    'other.js': '',
  })
  const calledBy = (file: string, answer: 'own' | 'shared'): string =>
    capture(new Error('no'), { app: { answer, entry: join(folder, file) } }).contexts.launch.program
  expect(calledBy('bin/serve.js', 'shared')).toBe('tsserver')
  expect(calledBy('other.js', 'shared')).toBe('tool')
  expect(calledBy('bin/serve.js', 'own')).toBe('tool')
})

test('captureEvent() calls a program without a package.json a script', () => {
  const app = makeApp({ answer: 'shared' })
  const program = { manifest: undefined, packages: [] }
  const event = captureEvent(new Error('no'), {
    app,
    program,
    world: makeWorld(),
    origin: 'uncaughtException',
  })
  expect(event).toMatchObject({
    release: 'script',
    environment: 'development',
    tags: { installation: 'script' },
    contexts: { launch: { program: 'script' } },
  })
})

test('captureEvent() lists the packages of the program, itself not among them', () => {
  const program = {
    manifest: MANIFEST,
    packages: [
      packageOf('tool', '1.4.2', MANIFEST.root),
      packageOf('left', '1.0.0', '/nowhere/tool/node_modules/left'),
      packageOf('right', '2.0.0', '/nowhere/tool/node_modules/right'),
    ],
  }
  const event = captureEvent(new Error('no'), {
    app: makeApp(),
    program,
    world: makeWorld(),
    origin: 'capture',
  })
  expect(event.modules).toEqual({ left: '1.0.0', right: '2.0.0' })
})

function packageOf(name: string, version: string, root: string): Package {
  return { ...MANIFEST, root, name, version, key: name, published: true, publishes: () => true }
}

interface Change {
  readonly app?: Partial<App>
  readonly world?: World
  readonly manifest?: Partial<Manifest>
  readonly origin?: ErrorOrigin['origin']
}

function capture(
  thrown: unknown,
  { app, world, manifest, origin = 'uncaughtException' }: Change = {},
): CapturedEvent {
  const program = { manifest: { ...MANIFEST, ...manifest }, packages: [] }
  return captureEvent(thrown, { app: makeApp(app), world: world ?? makeWorld(), program, origin })
}

/** What Sentry's own code makes of a chain. */
function sentrysOwn(error: Error): NonNullable<NonNullable<Event['exception']>['values']> {
  const event: Event = { exception: { values: [exceptionFromError(defaultStackParser, error)] } }
  applyAggregateErrorsToEvent(exceptionFromError, defaultStackParser, 'cause', 20, event, {
    originalException: error,
  })
  return event.exception?.values ?? []
}

/** Each error by the way that leads to it, whatever the order and the numbers. */
function treeOf(values: NonNullable<NonNullable<Event['exception']>['values']>): string[] {
  const way = (id: number | undefined): string => {
    const { value, mechanism } = values.find(({ mechanism }) => mechanism?.exception_id === id) ?? {}
    const step = `${value}${mechanism?.is_exception_group ? ' (group)' : ''}`
    return mechanism?.parent_id === undefined
      ? step
      : `${way(mechanism.parent_id)} › ${mechanism.source}: ${step}`
  }
  return values.map(({ mechanism }) => way(mechanism?.exception_id)).sort()
}
