import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AppOptions } from './declare.ts'
import { packageAbove } from './package-json.ts'

/**
 * Finds the entry file of an app.
 *
 * @param caller - an error that was made where the app was declared
 * @returns absolute path: of the file that its author names, else of the one that called, else of the script
 */
export function entryOf({ entry }: Pick<AppOptions, 'entry'>, caller: Error): string {
  const text = String(entry ?? callerIn(caller) ?? process.argv[1] ?? '')
  const path = text.startsWith('file:') ? fileURLToPath(text) : text
  return isAbsolute(path) ? path : resolve(path)
}

/**
 * Finds the name of an app: what its author says, else that of its package, without scope.
 *
 * @param entry - looked up only if the author says nothing
 */
export function nameOf({ name }: Pick<AppOptions, 'name'>, entry: () => string): string | undefined {
  return name ?? withoutScope(packageAbove(entry())?.name)
}

function withoutScope(name: string | undefined): string | undefined {
  return name?.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name
}

/** The first file of a stack that does not stand beside the one that made it: our parts all do, once bundled. */
function callerIn({ stack }: Error): string | undefined {
  let ours: string | undefined
  // A program may have its own idea of what a stack is.
  for (const line of String(stack).split('\n')) {
    const file = fileOf(line)
    // Not `import.meta`: Node takes a quarter of a millisecond to make it.
    ours ??= file && dirname(file)
    if (file !== undefined && dirname(file) !== ours) {
      return file
    }
  }
  return undefined
}

/**
 * The file of a call, as V8 writes it: `    at load (file:///a/b.js:1:2)`, `    at /a/b.cjs:1:2`.
 *
 * @see https://v8.dev/docs/stack-trace-api#appendix-stack-trace-format
 */
function fileOf(line: string): string | undefined {
  const bracket = line.indexOf(' (')
  const nameless = line.startsWith('    at async ') ? 13 : 7
  const place = bracket < 0 ? line.slice(nameless) : line.slice(bracket + 2)
  const file = place.slice(0, place.lastIndexOf(':', place.lastIndexOf(':') - 1))
  return file.startsWith('file:') || isAbsolute(file) ? file : undefined
}
