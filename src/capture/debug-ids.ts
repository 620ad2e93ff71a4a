import type { DebugImage, ExceptionValue } from '../report/event.ts'
import { getDebugImagesForResources } from '../report/sentry.ts'
import { stackParser } from './stack.ts'

/**
 * Finds the ids that a bundler gave to the files of these stacks, so that a server finds the source map of each,
 * whatever its name. The code that Sentry's tools inject keeps them in a global, by the stack of each file.
 *
 * @see https://docs.sentry.io/platforms/javascript/sourcemaps/troubleshooting_js/debug-ids/
 */
export function debugImagesOf(values: readonly ExceptionValue[]): readonly DebugImage[] {
  if (!('_sentryDebugIds' in globalThis || '_debugIds' in globalThis)) {
    return []
  }
  const files = values.flatMap(({ stacktrace }) => stacktrace?.frames.map(({ filename }) => filename) ?? [])
  try {
    return getDebugImagesForResources(stackParser, [...new Set(files)]).flatMap(image =>
      image.type === 'sourcemap'
        ? [{ type: image.type, code_file: image.code_file, debug_id: image.debug_id }]
        : [],
    )
  } catch {
    return []
  }
}
