import type { App } from '../app/app.ts'
import { commandOf } from '../app/identity.ts'
import { agentOf } from '../consent/agent.ts'
import type { CapturedEvent, CapturedException, Mechanism } from '../report/event.ts'
import { builtin } from '../system/builtin.ts'
import { digestOf } from '../system/hash.ts'
import { monotonicMs } from '../system/monotonic.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import { wallClock } from '../system/wall-clock.ts'
import type { World } from '../system/world.ts'
import { debugImagesOf } from './debug-ids.ts'
import { installationOf } from './installation.ts'
import { modulesOf } from './packages.ts'
import { platformTags, runtimeOf } from './platform.ts'
import type { Program } from './program.ts'
import { framesOf } from './stack.ts'
import { type Thrown, thrownChain } from './thrown.ts'

/** How an error came to us. */
export interface HowCaught {
  readonly origin: Exclude<Mechanism['type'], 'chained'>
  /** Whether the program goes on, or ends itself: false where Node ends it. Default: true only for `capture`. */
  readonly handled?: boolean
}

/**
 * Makes a Sentry event of anything that was thrown: raw, not yet fit to be stored.
 *
 * @param thrown - the error, or what was thrown instead of one
 */
export function captureEvent(
  thrown: unknown,
  {
    app,
    world,
    program,
    origin,
    handled = origin === 'capture',
  }: { app: App; world: World; program: Program } & HowCaught,
): CapturedEvent {
  const { manifest, packages } = program
  const name = manifest?.name ?? (app.answer === 'own' ? app.name : NAMELESS)
  const values = exceptionValues(thrownChain(thrown), { origin, handled })
  const images = debugImagesOf(values)
  const installation = installationOf(manifest)
  const version = app.answer === 'own' ? (app.version ?? manifest?.version) : manifest?.version
  return {
    event_id: randomId(),
    timestamp: world.now() / 1000,
    platform: 'node',
    level: handled ? 'error' : 'fatal',
    release: releaseOf(name, version),
    ...installation,
    tags: { ...installation.tags, ...platformTags(manifest, world) },
    user: { id: SESSION_ID },
    ...(showsHostname(app, world) ? { server_name: system().hostname() } : {}),
    contexts: {
      runtime: runtimeOf(process),
      os: { name: osName(), ...(app.system ? { version: system().release() } : {}) },
      ...(app.system ? { device: device() } : {}),
      launch: {
        program: app.answer === 'own' ? app.tool : (commandOf(app.entry) ?? name),
        arguments: world.arguments,
      },
    },
    modules: modulesOf(packages.filter(({ root }) => root !== manifest?.root)),
    exception: { values },
    ...(images.length > 0 ? { debug_meta: { images: [...images] } } : {}),
    sdk: { name: 'askfirst', version: ASKFIRST_VERSION, settings: { infer_ip: 'never' } },
  }
}

/**
 * Sentry drops a release with a slash, and the name of a scoped package has one.
 *
 * @see https://docs.sentry.io/product/releases/naming-releases/
 */
function releaseOf(name: string, version: string | undefined): string {
  const plain = name.replace(/^@/, '').replaceAll('/', '-')
  return version === undefined ? plain : `${plain}@${version}`
}

/** Stands for a program without a package.json: the name of a script is its owner's word. */
const NAMELESS = 'script'

let ids = 0

/** New at each launch, for it lives no longer than the process. Written as UUIDs are. */
const SESSION_ID = inGroups(randomId())

function inGroups(id: string): string {
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}

/**
 * 32 hex digits, never the same again: programs seed `Math.random`, and stop the clocks, so the process and a count have a
 * say.
 */
function randomId(): string {
  return digestOf(`${Math.random()} ${monotonicMs()} ${process.pid} ${wallClock()} ${ids++}`, 32)
}

/** By the environment, unless an AI agent can have set it. */
function showsHostname(app: App, world: World): boolean {
  const isWanted = [app.prefix, 'MM'].some(prefix => {
    const value = world.env[`${prefix}_TELEMETRY_SHOW_HOSTNAME`]?.toLowerCase()
    return value === '1' || value === 'true'
  })
  return isWanted && agentOf(world) === undefined
}

/** As `uname` has it, and `Windows`. */
function osName(): string {
  return OS_NAMES[process.platform] ?? system().type()
}

const OS_NAMES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Darwin',
  linux: 'Linux',
  win32: 'Windows',
}

function device() {
  const { arch, cpus, freemem, totalmem } = system()
  return {
    arch: arch(),
    memory_size: totalmem(),
    free_memory: freemem(),
    cpu_description: cpus()[0]?.model ?? '',
  }
}

/** Looked up when asked: most reports need none of it. */
function system(): typeof import('node:os') {
  return builtin('node:os')
}

/**
 * Sentry wants the outermost error last.
 *
 * @see https://develop.sentry.dev/sdk/data-model/event-payloads/exception/#exception-groups-and-chained-exceptions
 */
function exceptionValues(chain: readonly Thrown[], how: Required<HowCaught>): CapturedException[] {
  return chain
    .map((thrown, index) => {
      const frames = framesOf(thrown)
      return {
        type: thrown.type,
        value: thrown.message,
        mechanism: mechanismOf(thrown, { index, ...how }),
        ...(frames.length > 0 ? { stacktrace: { frames } } : {}),
        ...(thrown.positions === undefined ? {} : { positions: thrown.positions }),
        ...(thrown.safe === undefined ? {} : { safe: thrown.safe }),
      }
    })
    .reverse()
}

function mechanismOf(
  thrown: Thrown,
  { index, origin, handled }: { index: number } & Required<HowCaught>,
): Mechanism {
  const { code, syscall, parent, source } = thrown
  return {
    type: parent === undefined ? origin : 'chained',
    handled,
    exception_id: index,
    ...(parent === undefined ? {} : { parent_id: parent }),
    ...(source === undefined ? {} : { source }),
    ...(thrown.group ? { is_exception_group: true } : {}),
    ...(code === undefined && syscall === undefined
      ? {}
      : {
          data: {
            ...(code === undefined ? {} : { code }),
            ...(syscall === undefined ? {} : { syscall }),
          },
        }),
  }
}
