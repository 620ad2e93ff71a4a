import { lettered } from './lettered.ts'

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

/** The flags that a literal names, as usage texts and option definitions do: `-o, --out <file>` names two. */
export function flagsIn(literal: string): readonly string[] {
  return literal.includes('-') ? (literal.match(NAMED_FLAG(literal)) ?? []) : []
}

/** The subcommands that a literal may define: `build`, `build <dir>`, `build|b`. */
export function subcommandsIn(literal: string): readonly string[] {
  return NAMED_COMMAND.exec(literal)?.[0].split('|') ?? []
}

/** Whether an argument is written like a subcommand: no path, no address, nothing with a value in it. */
export function isSubcommand(argument: string): boolean {
  return COMMAND.test(argument)
}

const FLAG = lettered(String.raw`^(?:--[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:-]{0,63}(?=$|=)|-[A-Za-z?](?=$|[^-]))`)
const NAMED_FLAG = lettered(
  String.raw`(?<![\p{L}\p{M}\p{N}_-])(?:--[A-Za-z0-9][\w.:-]{0,63}|-[A-Za-z?](?![\w-]))`,
  'g',
)
const COMMAND = /^[A-Za-z][\w:-]{1,39}$/
const NAMED_COMMAND = /^[A-Za-z][\w:|-]{1,79}(?=$| [<[])/
/** Arguments looked at; a shell may expand `*` to thousands. */
export const MOST_ARGUMENTS = 64
