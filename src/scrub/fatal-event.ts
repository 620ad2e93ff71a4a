import { createHash, randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import { captureEvent } from '../capture/event.ts'
import type { FatalName } from '../capture/fatal-name.ts'
import type { FatalReport } from '../capture/fatal-report.ts'
import { type Program, programOf } from '../capture/program.ts'
import type { CapturedEvent, CrashEvent } from '../event.ts'
import type { World } from '../world.ts'
import { gatherSources } from './gather.ts'
import { scrub } from './scrub.ts'

/** A fatal error, as Node's report and its file name tell it. */
export interface Fatal extends FatalName, FatalReport {
  /** Name of the file. */
  readonly file: string
}

/**
 * Makes the event of a fatal error of an earlier launch, captured and scrubbed. What cannot be known any more is left
 * out: arguments, commit, memory, and of a program that was replaced since then its version and packages.
 *
 * @returns the same event id for the same file, so that none is reported twice
 */
export function fatalEvent(fatal: Fatal, { app, world }: { app: App; world: World }): CrashEvent {
  const today = programOf(app)
  const then = wasReplaced(today, app, fatal.launched) ? withoutVersions(today, app) : { program: today, app }
  const captured = captureEvent(
    { name: 'Error', message: fatal.message },
    { ...then, world: { ...world, arguments: [] }, origin: 'fatalError' },
  )
  const event = scrub(asOfThen(captured, fatal), gatherSources(captured, today, app.entry), world)
  // The type is our own word, for V8 has none: no source could explain it.
  const values = event.exception.values.map(error => ({ ...error, type: fatal.type }))
  return { ...event, exception: { values } }
}

function asOfThen(captured: CapturedEvent, { file, time, nodeVersion }: Fatal): CapturedEvent {
  const { device: _, ...contexts } = captured.contexts
  return {
    ...captured,
    event_id: eventIdOf(file),
    timestamp: time / 1000,
    user: { id: randomUUID() },
    tags: { installation: captured.tags.installation },
    contexts: { ...contexts, runtime: { name: 'node', version: nodeVersion } },
  }
}

/** The name holds time, process id and a random number, and nothing of the person's. */
function eventIdOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 32)
}

/** Files that an installation writes are new then: their status changes, whatever time the package gives them. */
function wasReplaced({ manifest }: Program, { entry }: App, launched: number): boolean {
  const files = [entry, ...(manifest ? [join(manifest.root, 'package.json')] : [])]
  return files.some(file => changedAt(file) > launched)
}

function withoutVersions({ manifest }: Program, { version: _, ...app }: App): { program: Program; app: App } {
  return {
    program: {
      manifest: manifest && { ...manifest, version: undefined },
      packages: manifest ? [manifest] : [],
    },
    app,
  }
}

/** Milliseconds, as whole as the time of a launch. What is gone counts as replaced. */
function changedAt(file: string): number {
  return Math.trunc(statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? Number.POSITIVE_INFINITY)
}
