const FRAMES = 2
const MODULES = 2

/**
 * A report with its long lists cut short, to be looked at.
 *
 * @param {import('@sentry/core').Event} event
 */
export function abridge(event) {
  return {
    ...event,
    modules: fewOf(event.modules ?? {}),
    exception: { values: (event.exception?.values ?? []).map(abridgeException) },
  }
}

/** @param {Record<string, string>} modules */
function fewOf(modules) {
  const entries = Object.entries(modules)
  const rest = entries.length - MODULES
  const few = Object.fromEntries(entries.slice(0, MODULES))
  return rest > 0 ? { ...few, '…': `${rest} more` } : few
}

/** @param {import('@sentry/core').Exception} exception */
function abridgeException({ stacktrace, ...rest }) {
  const frames = stacktrace?.frames ?? []
  const shown = frames
    .slice(-FRAMES)
    .map(frame => `${frame.filename}:${frame.lineno}:${frame.colno} ${frame.function ?? ''}`.trimEnd())
  const hidden = frames.length - shown.length
  return { ...rest, frames: hidden > 0 ? [`… ${hidden} more`, ...shown] : shown }
}
