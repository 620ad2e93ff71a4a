import type { CapturedEvent, CapturedException, CrashEvent, ExceptionValue } from '../report/event.ts'
import { referenceOf } from '../report/event-id.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import { COMPARING, openBudget, READING } from './budget.ts'
import { newCollector } from './collector.ts'
import { commandsInStack, explainCommand, transactionOf } from './command.ts'
import { explainError } from './error.ts'
import {
  DEBUG_ID,
  device,
  eventId,
  heap,
  inFormat,
  modules,
  os,
  release,
  runtime,
  SESSION_ID,
  tags,
} from './field-formats.ts'
import { explainFrame, USER_CODE } from './frames.ts'
import { grouping } from './grouping.ts'
import { learn } from './learn.ts'
import type { Knowledge } from './message.ts'
import { nothingKnown } from './nothing-known.ts'
import { queryOf } from './query.ts'
import type { Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Milliseconds, from anywhere; how many may pass is in `budget.ts`. */
export interface Clock {
  readonly now: () => number
}

/**
 * Reduces a captured event to what the program's own sources, its dependencies' and Node's explain.
 *
 * Never throws. Whatever cannot be explained, for want of sources or time or through a fault of our own, is `<*>`.
 * What comes out is built up field by field: what the event's type does not list cannot pass.
 */
export function scrub(event: CapturedEvent, sources: Sources, clock: Clock): CrashEvent {
  const knowledge = attempt<Knowledge>(() => know(event, sources, clock), ignorance)
  return attempt(() => explainEvent(event, sources, knowledge), nothingKnown)
}

function explainEvent(event: CapturedEvent, sources: Sources, knowledge: Knowledge): CrashEvent {
  const { timestamp, level, environment, server_name } = event
  const event_id = eventId(event.event_id)
  const values = event.exception.values.map(error => explain(error, sources, knowledge))
  const shown = contexts(event, withCommands(knowledge.vocabulary, values))
  return {
    event_id,
    timestamp,
    platform: 'node',
    level,
    transaction: transactionOf(shown.launch.command),
    ...grouping(values),
    release: release(event.release),
    environment,
    user: { id: inFormat(event.user.id, SESSION_ID) },
    ...(server_name === undefined ? {} : { server_name }),
    tags: { ...tags(event.tags), reference: referenceOf(event_id) },
    contexts: shown,
    ...(event.modules === undefined ? {} : { modules: modules(event.modules) }),
    exception: { values },
    ...(event.debug_meta ? debugMeta(event.debug_meta, sources, knowledge) : {}),
    sdk: { name: 'askfirst', version: ASKFIRST_VERSION, settings: { infer_ip: 'never' } },
  }
}

function know(event: CapturedEvent, sources: Sources, { now }: Clock): Knowledge {
  const place = (file: string) =>
    attempt(
      () => sources.place(file),
      () => undefined,
    )
  const vocabulary = learn(sources, queryOf(event, place), openBudget(now, READING))
  return { vocabulary, budget: openBudget(now, COMPARING) }
}

function explain(error: CapturedException, sources: Sources, knowledge: Knowledge): ExceptionValue {
  const { type, handled } = error.mechanism
  const unexplained = { type: PLACEHOLDER, value: PLACEHOLDER, mechanism: { type, handled } }
  return attempt(
    () => explainError(error, sources, knowledge),
    () => unexplained,
  )
}

/** The ids of files that the frames name, under the names that they have there. */
function debugMeta(
  { images: captured }: NonNullable<CapturedEvent['debug_meta']>,
  sources: Sources,
  { vocabulary }: Knowledge,
): Pick<CrashEvent, 'debug_meta'> {
  const images = captured.flatMap(({ code_file, debug_id }) => {
    const frame = { filename: code_file, in_app: true }
    const { filename } = explainFrame(frame, file => sources.place(file), vocabulary)
    return filename === USER_CODE || !DEBUG_ID.test(debug_id)
      ? []
      : [{ type: 'sourcemap' as const, code_file: filename, debug_id }]
  })
  return images.length > 0 ? { debug_meta: { images } } : {}
}

function withCommands(vocabulary: Vocabulary, values: readonly ExceptionValue[]): Vocabulary {
  return { ...vocabulary, subcommands: new Set([...vocabulary.subcommands, ...commandsInStack(values)]) }
}

function contexts(event: CapturedEvent, vocabulary: Vocabulary): CrashEvent['contexts'] {
  const { launch, ...system } = event.contexts
  return {
    runtime: runtime(system.runtime),
    os: os(system.os),
    ...(system.device === undefined ? {} : { device: device(system.device) }),
    ...(system.heap === undefined ? {} : { heap: heap(system.heap) }),
    launch: {
      command: attempt(
        () => explainCommand(launch, vocabulary),
        () => PLACEHOLDER,
      ),
    },
  }
}

function attempt<T>(make: () => T, otherwise: () => T): T {
  try {
    return make()
  } catch {
    return otherwise()
  }
}

/** Knows nothing and may spend nothing, so that everything becomes a placeholder. */
function ignorance(): Knowledge {
  return { vocabulary: newCollector(queryOf(NOTHING)), budget: { afford: () => false } }
}

const NOTHING = { exception: { values: [] }, contexts: { launch: { program: '', arguments: [] } } }
