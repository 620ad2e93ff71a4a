/**
 * What Sentry documents of the fields that a crash report uses: it cuts, drops or refuses what does not keep to it.
 *
 * @see https://develop.sentry.dev/sdk/foundations/transport/event-payloads/
 * @see https://develop.sentry.dev/sdk/expected-features/data-handling/#variable-size
 * @see https://docs.sentry.io/product/releases/naming-releases/
 * @see https://github.com/getsentry/relay/tree/master/relay-event-schema/src/protocol
 */

/** @typedef {import('@sentry/core').Event} Event */

/**
 * Names the fields of an event that Sentry would not take as they are.
 *
 * @param {Event} event
 * @param {number} bytes of the event as JSON
 * @returns {readonly string[]} empty if all is well
 */
export function brokenLimits(event, bytes) {
  const errors = event.exception?.values ?? []
  const frames = errors.flatMap(({ stacktrace }) => stacktrace?.frames ?? [])
  /** @type {readonly (readonly [string, boolean])[]} */
  const rules = [
    ['event: 1 MB', bytes <= 1_000_000],
    ['event_id: 32 lower-case hex digits', /^[\da-f]{32}$/.test(event.event_id ?? '')],
    ['timestamp: seconds since 1970', optional(event.timestamp, time => time >= 0 && time < 1e11)],
    ['level', optional(event.level, level => LEVELS.includes(level))],
    ['release: 200 characters', optional(event.release, fits(200))],
    ['release: no newline, tab or slash', optional(event.release, text => !/[\n\r\t\f\\/]/.test(text))],
    ['release: not ".", ".." or blank', optional(event.release, text => !/^(?:\s*|\.{1,2})$/.test(text))],
    ['environment: 64 characters', optional(event.environment, fits(64))],
    ['environment: no newline, space or slash, not "None"', optional(event.environment, isEnvironment)],
    ['server_name: 256 characters', optional(event.server_name, fits(256))],
    ['user.id: 128 characters', optional(event.user?.id, id => fits(128)(String(id)))],
    ['tags: 200 characters, no newline', Object.entries(event.tags ?? {}).every(isTag)],
    ['contexts: 8 kB each', Object.values(event.contexts ?? {}).every(context => jsonBytes(context) <= 8192)],
    ['modules: 8 kB', jsonBytes(event.modules ?? {}) <= 8192],
    ['exception.type: 256 characters', errors.every(({ type }) => fits(256)(type ?? ''))],
    ['exception.value: 8192 characters', errors.every(({ value }) => fits(8192)(value ?? ''))],
    ['stacktrace: 50 frames', errors.every(({ stacktrace }) => (stacktrace?.frames?.length ?? 0) <= 50)],
    ['frame.filename: 256 characters', frames.every(({ filename }) => fits(256)(filename ?? ''))],
    ['frame.function: 512 characters', frames.every(frame => fits(512)(frame.function ?? ''))],
    ['frame: whole line and column numbers', frames.every(isPlaced)],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule)
}

const LEVELS = ['fatal', 'error', 'warning', 'info', 'debug', 'log']

/**
 * @template T
 * @param {T | undefined} value
 * @param {(value: T) => boolean} holds
 */
function optional(value, holds) {
  return value === undefined || holds(value)
}

/** @param {number} characters */
function fits(characters) {
  return (/** @type {string} */ text) => [...text].length <= characters
}

/** @param {string} name */
function isEnvironment(name) {
  return !/[\s/]/.test(name) && name !== '' && name.toLowerCase() !== 'none'
}

/** @param {[string, unknown]} tag */
function isTag([key, value]) {
  return /^[\w.:-]{1,200}$/.test(key) && fits(200)(String(value)) && !String(value).includes('\n')
}

/** @param {unknown} value */
function jsonBytes(value) {
  return Buffer.byteLength(JSON.stringify(value))
}

/** @param {import('@sentry/core').StackFrame} frame */
function isPlaced({ lineno = 0, colno = 0 }) {
  return Number.isSafeInteger(lineno) && Number.isSafeInteger(colno) && lineno >= 0 && colno >= 0
}
