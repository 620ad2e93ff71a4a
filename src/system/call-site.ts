/**
 * The files of the functions that are being called, nearest first, as they run: not the sources that a source map names,
 * which need not be there. Absolute paths, `file:` URLs, `node:…`.
 *
 * @see https://v8.dev/docs/stack-trace-api#customizing-stack-traces
 */
export function filesOnStack(): readonly string[] {
  const before = Reflect.getOwnPropertyDescriptor(Error, PREPARES)
  try {
    replace({ value: filesOf, configurable: true })
    const files: unknown = new Error().stack
    // Without this one.
    return Array.isArray(files) ? files.slice(1).filter(file => typeof file === 'string') : []
  } catch {
    // A program may have its own idea of what a stack is.
    return []
  } finally {
    replace(before)
  }
}

/** Not by assignment: that throws where Error is frozen, and tells whoever listens to it. But Bun heeds nothing else. */
function replace(preparing: PropertyDescriptor | undefined): void {
  if (process.versions.bun !== undefined) {
    Reflect.set(Error, PREPARES, preparing?.value)
  } else if (preparing) {
    Reflect.defineProperty(Error, PREPARES, preparing)
  } else {
    Reflect.deleteProperty(Error, PREPARES)
  }
}

const PREPARES = 'prepareStackTrace'

function filesOf(_: Error, sites: readonly NodeJS.CallSite[]): readonly (string | null | undefined)[] {
  return sites.filter(isBeingCalled).map(site => site.getFileName())
}

/** A function that only waits is not being called: whoever imported the caller, for one. */
function isBeingCalled(site: NodeJS.CallSite): boolean {
  return !('isAsync' in site && typeof site.isAsync === 'function' && site.isAsync() === true)
}
