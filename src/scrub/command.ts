import type { ExceptionValue, Launch } from '../report/event.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { PACKAGE_NAME } from './field-formats.ts'
import { flagName, MOST_ARGUMENTS } from './flags.ts'
import { withoutSecrets } from './secrets.ts'
import { truncate } from './truncate.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The launch command as a report may show it: `mytool build --out <*> --region <*>`.
 *
 * A flag stays when the program defines it, a word before the first flag when the program defines it as a subcommand:
 * see `definitions.ts`. Values never stay, not even those that a source has as literals: a user may be called like one
 * of them. After `--` everything is one. Neighbouring `<*>` are merged into one: how many files a shell's `*` stood for
 * is data too.
 *
 * @returns the command; `<*>` for a program whose name is no package name
 */
export function explainCommand({ program, arguments: all }: Launch, vocabulary: Vocabulary): string {
  const end = all.indexOf('--')
  const own = end === -1 ? all : all.slice(0, end)
  const foreign = end === -1 ? [] : ['--', ...all.slice(end + 1, end + 2).map(() => PLACEHOLDER)]
  const name = PACKAGE_NAME.test(program) ? withoutSecrets(program) : PLACEHOLDER
  const words = [name, ...explainArguments(own, vocabulary), ...foreign]
  return words.filter((word, at) => word !== PLACEHOLDER || words[at - 1] !== PLACEHOLDER).join(' ')
}

/**
 * The subcommands that a stack goes through, where a file is a command, as oclif has it: `db`, `migrate` and `db:migrate`
 * of `app:///dist/commands/db/migrate.js`. The report names that file anyway.
 *
 * @param values - as they are reported
 * @see https://oclif.io/docs/commands
 */
export function commandsInStack(values: readonly ExceptionValue[]): readonly string[] {
  return values
    .flatMap(({ stacktrace }) => stacktrace?.frames ?? [])
    .flatMap(({ filename }) => {
      const named = filename.includes('commands/') ? COMMAND_FILE.exec(filename)?.[1] : undefined
      const path = named?.replace(/\/index$/, '')
      return path === undefined ? [] : [...path.split('/'), path.replaceAll('/', ':')]
    })
}

const COMMAND_FILE = /^app:\/\/\/(?:[^<]+\/)?commands\/([\w/-]{1,200})\.[cm]?[jt]s$/

/**
 * The words of a scrubbed command that name tool and subcommand: `mytool build` of `mytool build --out <*>`.
 *
 * @param command - as {@link explainCommand} made it
 */
export function transactionOf(command: string): string {
  const words = command.split(' ')
  const end = words.findIndex((word, at) => at > 0 && (word.startsWith('-') || word.includes(PLACEHOLDER)))
  return words.slice(0, end === -1 ? words.length : end).join(' ')
}

function explainArguments(all: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const looked = all.slice(0, MOST_ARGUMENTS).map(truncate)
  const other = looked.findIndex(argument => !vocabulary.subcommands.has(argument))
  const named = other === -1 ? looked : looked.slice(0, other)
  const valued = other === -1 ? [] : looked.slice(other)
  const rest = all.length > MOST_ARGUMENTS ? [PLACEHOLDER] : []
  return [...named.map(withoutSecrets), ...valued.map(argument => explainFlag(argument, vocabulary)), ...rest]
}

function explainFlag(argument: string, { flags }: Vocabulary): string {
  const flag = flagName(argument)
  if (flag === undefined || !(flags.has(flag) || USUAL_FLAGS.has(flag))) return PLACEHOLDER
  if (flag === argument) return withoutSecrets(flag)
  return `${withoutSecrets(flag)}${argument.startsWith('=', flag.length) ? '=' : ''}${PLACEHOLDER}`
}

/** What every framework defines. */
const USUAL_FLAGS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-V'])
