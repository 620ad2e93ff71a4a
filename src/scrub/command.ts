import type { Launch } from '../event.ts'
import { clip } from './clip.ts'
import { PACKAGE_NAME } from './facts.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { withoutSecrets } from './secrets.ts'
import { flagName, flagSpellings, MOST_ARGUMENTS } from './usage.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The launch command as a report may show it: `mytool build --out <*> --region <*>`.
 *
 * A flag stays when some source names it: in a usage text (`-o, --out <file>`), as a literal (`'out'`) or as a key
 * (`out:`), in kebab or camel case. Values never stay, not even those that a source has as literals: a user may be
 * called like one of them. Before the first flag or unknown word, words that are literals of the sources stay as
 * subcommands; after it a word may be a value. After `--` everything is one. Neighbouring `<*>` are merged into one:
 * how many files a shell's `*` stood for is data too.
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

function explainArguments(all: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const looked = all.slice(0, MOST_ARGUMENTS).map(clip)
  const other = looked.findIndex(argument => !vocabulary.subcommands.has(argument))
  const named = other === -1 ? looked : looked.slice(0, other)
  const valued = other === -1 ? [] : looked.slice(other)
  const rest = all.length > MOST_ARGUMENTS ? [PLACEHOLDER] : []
  return [...named.map(withoutSecrets), ...valued.map(argument => explainFlag(argument, vocabulary)), ...rest]
}

function explainFlag(argument: string, vocabulary: Vocabulary): string {
  const flag = flagName(argument)
  if (flag === undefined || !isKnown(flag, vocabulary)) return PLACEHOLDER
  if (flag === argument) return withoutSecrets(flag)
  return `${withoutSecrets(flag)}${argument.startsWith('=', flag.length) ? '=' : ''}${PLACEHOLDER}`
}

function isKnown(flag: string, { flags, literals, identifiers }: Vocabulary): boolean {
  if (flags.has(flag)) return true
  const isLong = flag.startsWith('--')
  return flagSpellings(flag).some(name => literals.has(name) || (isLong && identifiers.has(name)))
}
