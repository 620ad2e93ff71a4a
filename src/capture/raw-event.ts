import type { App } from '../app/app.ts'
import { commandOf } from '../app/identity.ts'
import type { CapturedEvent } from '../report/event.ts'
import { releaseOf } from '../report/release.ts'
import { agentOf } from '../system/ai-agent.ts'
import { builtin } from '../system/builtin.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import type { World } from '../system/world.ts'
import { debugImagesOf } from './debug-ids.ts'
import { type ErrorOrigin, exceptionValues } from './exception-values.ts'
import { installationOf } from './installation.ts'
import { modulesOf } from './packages.ts'
import { platformTags, runtimeOf } from './platform.ts'
import type { Program } from './program.ts'
import { randomId, SESSION_ID } from './random-id.ts'
import { thrownChain } from './thrown.ts'

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
  }: { app: App; world: World; program: Program } & ErrorOrigin,
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

/** Stands for a program without a package.json: the name of a script is its owner's word. */
const NAMELESS = 'script'

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
