import { basename, builtin, isAbsolute, join, resolve } from '../system/builtin.ts'
import { isJsonObject } from '../system/json.ts'
import type { App } from './app.ts'
import { type PackageJson, packageAbove, resolved } from './package-json.ts'

/**
 * Finds the entry file of an app.
 *
 * @param callers - files of the functions that were being called where the app was declared, nearest first
 * @returns absolute path: of the file that its author names, else of the one that called, else of the script
 */
export function entryOf({ entry }: { readonly entry?: string | URL }, callers: readonly string[]): string {
  const text = String(entry ?? callerAmong(callers) ?? process.argv[1] ?? '')
  const path = text.startsWith('file:') ? builtin('node:url').fileURLToPath(text) : text
  return isAbsolute(path) ? path : resolve(path)
}

/**
 * Tells who an app is. Its package proves it: another one may have the same name without scope, or the same `bin`.
 *
 * @param name - as its author says; what people read, and who the app is where it has no package
 * @param entry - absolute path of its entry file
 * @returns undefined if there is neither, and where it is called as we are: our folders hold what was answered for all
 *   programs that we run
 */
export function identityOf(
  { name }: { readonly name?: string },
  entry: string,
): Pick<App, 'name' | 'tool' | 'prefix'> | undefined {
  const found = packageAbove(entry)
  const said = name || undefined
  const whole = found?.name ?? said
  if (whole === undefined || whole.toLowerCase() === 'askfirst') {
    return undefined
  }
  const called = said?.startsWith('@') === false ? said : undefined
  return {
    name: whole,
    tool: called ?? (found ? launchedBin(found) : withoutScope(whole)),
    prefix: prefixOf(called ?? (found ? binsOf(found)[0] : undefined) ?? withoutScope(whole)),
  }
}

/** The name of a command as that of a variable begins: the same whichever of a package's commands is launched. */
export function prefixOf(command: string): string {
  return command.toUpperCase().replaceAll(/\W|^(?=\d)/g, '_')
}

/** The commands of a package: its `bin`, else its name without scope. */
export function binsOf({ name, content: { bin } }: Pick<PackageJson, 'name' | 'content'>): readonly string[] {
  const names = isJsonObject(bin) ? Object.keys(bin).filter(command => command !== '') : []
  return names.length > 0 ? names : [withoutScope(name)]
}

/** The one of a package's commands that was launched, by the name that was typed or by its file; else the first. */
function launchedBin(found: PackageJson): string {
  const bins = binsOf(found)
  const [first = found.name] = bins
  const launched = process.argv[1]
  if (launched === undefined || bins.length === 1) {
    return first
  }
  const typed = basename(launched)
  return bins.includes(typed) ? typed : (bins.find(isFile(found, resolved(launched))) ?? first)
}

/** The command of a package that a file is the program of: `tsc` of `typescript`. Undefined if it is of none. */
export function commandOf(entry: string): string | undefined {
  const found = packageAbove(entry)
  return found && binsOf(found).find(isFile(found, resolved(entry)))
}

function isFile({ folder, content: { bin } }: PackageJson, path: string): (command: string) => boolean {
  return command => {
    const file = isJsonObject(bin) ? bin[command] : undefined
    return typeof file === 'string' && resolved(join(folder, file)) === path
  }
}

export function withoutScope(name: string): string {
  return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name
}

/** The first file that is not the one that asked; in a bundle both are one. */
function callerAmong(files: readonly string[]): string | undefined {
  const places = files.filter(file => file.startsWith('file:') || isAbsolute(file))
  return places.find(file => file !== places[0]) ?? places[0]
}
