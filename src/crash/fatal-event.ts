import type { App } from '../app/app.ts'
import type { FatalName } from '../capture/fatal-name.ts'
import type { FatalReport } from '../capture/fatal-report.ts'
import type { Program } from '../capture/program.ts'
import type { CapturedEvent, CrashEvent } from '../report/event.ts'
import { builtin, join } from '../system/builtin.ts'
import { statIfThere } from '../system/if-there.ts'
import { late } from '../system/late.ts'
import { sha256 } from '../system/sha256.ts'
import type { World } from '../system/world.ts'

/** A fatal error, as Node's report and its file name tell it. */
export interface Fatal extends FatalName, FatalReport {
  /** Name of the file. */
  readonly file: string
}

/**
 * Makes the event of a fatal error of an earlier launch, captured and scrubbed. What cannot be known any more is left
 * out: arguments, terminal, memory of the computer, and of a program that was replaced since then its version and
 * packages.
 *
 * @returns the same event id for the same file, so that none is reported twice
 */
export function fatalEvent(fatal: Fatal, { app, world }: { app: App; world: World }): CrashEvent {
  const event = eventPart().crashEvent(
    { name: 'Error', message: fatal.message },
    { app, world: { ...world, arguments: [] }, origin: 'fatalError' },
    today => ({
      ...(wasReplaced(today, app, fatal.launched) ? withoutVersions(today, app) : { program: today, app }),
      change: captured => asOfThen(captured, fatal),
    }),
  )
  // The type is our own word, for V8 has none: no source could explain it.
  const values = event.exception.values.map(error => ({ ...error, type: fatal.type }))
  return { ...event, exception: { values } }
}

const eventPart = late<typeof import('./crash-event.ts')>(() => require('./crash-event.ts'))

function asOfThen(captured: CapturedEvent, { file, time, nodeVersion, type, heap }: Fatal): CapturedEvent {
  const { device: _, ...contexts } = captured.contexts
  const { ci, terminal, ...tags } = captured.tags
  return {
    ...captured,
    event_id: fatalEventId(file),
    timestamp: time / 1000,
    user: { id: builtin('node:crypto').randomUUID() },
    tags,
    contexts: {
      ...contexts,
      runtime: { name: 'node', version: nodeVersion },
      ...(type === 'OutOfMemory' && heap !== undefined ? { heap } : {}),
    },
  }
}

/** The event id for a file of Node's: its name holds time, process id and a random number, and nothing of the person's. */
export function fatalEventId(file: string): string {
  return sha256(file).slice(0, 32)
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
      packages: [],
    },
    app,
  }
}

/** Milliseconds, as whole as the time of a launch. What is gone counts as replaced. */
function changedAt(file: string): number {
  return Math.trunc(statIfThere(file)?.ctimeMs ?? Number.POSITIVE_INFINITY)
}
