import { unicodeRegExp } from '../lexicon/unicode-regexp.ts'

/**
 * The flag in a command-line argument, without its value.
 *
 * @returns `--out` for `--out` and `--out=FILE`, `-o` for `-o`, `-oFILE` and `-o=FILE`; `undefined` for what is no flag
 */
export function flagName(argument: string): string | undefined {
  return FLAG(argument).exec(argument)?.[0]
}

/** How a program may name a flag that it takes: `--dry-run` is `dry-run`, `dryRun`, `dry_run`; `--no-color` also `color`. */
export function flagSpellings(flag: string): readonly string[] {
  const name = flag.replace(/^-+/, '')
  const positive = name.replace(/^no-/, '')
  return [...new Set([name, positive].flatMap(each => [each, camelCase(each), each.replaceAll('-', '_')]))]
}

function camelCase(name: string): string {
  return name.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** Whether an argument is written like a subcommand: no path, no address, nothing with a value in it. */
export function isSubcommand(argument: string): boolean {
  return COMMAND.test(argument)
}

const FLAG = unicodeRegExp(
  String.raw`^(?:--[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:-]{0,63}(?=$|=)|-[A-Za-z?](?=$|[^-]))`,
)
const COMMAND = /^[A-Za-z][\w:-]{1,39}$/
/** Arguments looked at; a shell may expand `*` to thousands. */
export const MOST_ARGUMENTS = 64
