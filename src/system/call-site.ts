/**
 * The files of the functions that are being called, nearest first, as they run: not the sources that a source map names,
 * which need not be there. Absolute paths, `file:` URLs, `node:…`.
 *
 * @see https://v8.dev/docs/stack-trace-api#customizing-stack-traces
 */
export function filesOnStack(): readonly string[] {
  const { prepareStackTrace } = Error
  try {
    Error.prepareStackTrace = (_, sites) => sites.filter(isBeingCalled).map(site => site.getFileName())
    const files: unknown = new Error().stack
    // Without this one.
    return Array.isArray(files) ? files.slice(1).filter(file => typeof file === 'string') : []
  } catch {
    // A program may have its own idea of what a stack is.
    return []
  } finally {
    Error.prepareStackTrace = prepareStackTrace
  }
}

/** Not so what only waits for it: who imported the caller, for one. */
function isBeingCalled(site: NodeJS.CallSite): boolean {
  return !('isAsync' in site && typeof site.isAsync === 'function' && site.isAsync() === true)
}
