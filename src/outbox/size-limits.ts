import type { CrashEvent, ExceptionValue, Frame } from '../report/event.ts'
import { cut } from '../scrub/truncate.ts'

/**
 * Makes an event as short as Sentry takes it. What is longer, the server would cut anywhere, or refuse; here it is
 * cut between words, and `<*>` says so.
 *
 * @see https://develop.sentry.dev/sdk/expected-features/data-handling/#variable-size
 * @see https://github.com/getsentry/relay/tree/master/relay-event-schema/src/protocol for the fields that page leaves out
 */
export function withinLimits({ modules, ...event }: CrashEvent): CrashEvent {
  const { release, transaction, fingerprint, contexts, exception, server_name } = event
  return withoutSurplusStacks({
    ...event,
    release: cut(release, LONGEST.release),
    transaction: cut(transaction, LONGEST.transaction),
    ...(fingerprint === undefined ? {} : { fingerprint: fingerprint.map(part => cut(part, LONGEST.name)) }),
    ...(server_name === undefined ? {} : { server_name: cut(server_name, LONGEST.name) }),
    contexts: { ...contexts, launch: { command: cut(contexts.launch.command, LONGEST.command) } },
    ...(modules === undefined ? {} : { modules: firstModules(modules) }),
    exception: { values: exception.values.map(shortError) },
  })
}

/** In characters, unless the name says otherwise. */
const LONGEST = {
  // https://docs.sentry.io/product/releases/naming-releases/
  release: 200,
  // https://docs.sentry.io/platforms/javascript/guides/node/enriching-events/transaction-name/
  transaction: 200,
  name: 256,
  message: 8192,
  function: 512,
  frames: 50,
  /** A context may have 8 kB, and a character four bytes. */
  command: 2000,
  modulesBytes: 8192,
  // https://develop.sentry.dev/sdk/foundations/envelopes/#size-limits
  eventBytes: 1_000_000,
} as const

function shortError({ stacktrace, ...error }: ExceptionValue): ExceptionValue {
  return {
    ...error,
    type: cut(error.type, LONGEST.name),
    value: cut(error.value, LONGEST.message),
    // The newest calls stand last.
    ...(stacktrace
      ? { stacktrace: { frames: stacktrace.frames.slice(-LONGEST.frames).map(shortFrame) } }
      : {}),
  }
}

function shortFrame(frame: Frame): Frame {
  const { filename, function: name } = frame
  return {
    ...frame,
    filename: cut(filename, LONGEST.name),
    ...(name === undefined ? {} : { function: cut(name, LONGEST.function) }),
  }
}

/** Direct dependencies come first, and are the likelier cause. */
function firstModules(modules: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let bytes = 2
  const first = Object.entries(modules).filter(entry => {
    bytes += Buffer.byteLength(JSON.stringify(entry))
    return bytes <= LONGEST.modulesBytes
  })
  return Object.fromEntries(first)
}

/** Of a chain of errors, the innermost lose their stacks first. */
function withoutSurplusStacks(event: CrashEvent): CrashEvent {
  const surplus = event.exception.values.findIndex(({ stacktrace }) => stacktrace)
  if (surplus < 0 || Buffer.byteLength(JSON.stringify(event)) <= LONGEST.eventBytes) {
    return event
  }
  const values = event.exception.values.map(({ stacktrace, ...error }, index) =>
    index === surplus || !stacktrace ? error : { ...error, stacktrace },
  )
  return withoutSurplusStacks({ ...event, exception: { values } })
}
