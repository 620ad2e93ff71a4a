import { BUILTIN_NAMES } from './builtins.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { withoutSecrets } from './secrets.ts'
import type { Vocabulary } from './vocabulary.ts'
import { IDENTIFIER, identifiers } from './words.ts'

/**
 * The name of an error or of a function as a stack shows it (`async Foo.bar [as baz]`), if the sources know it.
 *
 * Names can be computed from data, so each word of one has to be an identifier or a literal of the sources, or
 * JavaScript's own.
 *
 * @param platform further names that count: those of Node's functions, for a frame inside Node
 * @returns the name as it is, the name without an alias that is not known, or `<*>`
 */
export function explainName(name: string, vocabulary: Vocabulary, platform?: ReadonlySet<string>): string {
  const isKnown = (word: string): boolean =>
    vocabulary.identifiers.has(word) ||
    vocabulary.literals.has(word) ||
    BUILTIN_NAMES.has(word) ||
    platform?.has(word) === true
  const isExplained = (text: string): boolean =>
    text !== '' && BETWEEN.test(text.replace(IDENTIFIER(text), '')) && identifiers(text).every(isKnown)
  if (name.length > LONGEST_CHARS) return PLACEHOLDER
  if (isExplained(name) || vocabulary.literals.has(name)) return withoutSecrets(name)
  const unaliased = name.replace(ALIAS, '')
  return isExplained(unaliased) ? withoutSecrets(unaliased) : PLACEHOLDER
}

/**
 * An error's code (`ENOENT`, `ERR_INVALID_ARG_TYPE`, `commander.unknownOption`): one that some source has as a
 * literal, or as an identifier in capitals.
 *
 * @returns the code as it is, or `<*>`
 */
export function explainCode(code: string, { literals, identifiers: known }: Vocabulary): string {
  const isKnown = !/\s/.test(code) && (literals.has(code) || (CONSTANT.test(code) && known.has(code)))
  return isKnown ? withoutSecrets(code) : PLACEHOLDER
}

/**
 * The system call of an error. Of `spawn /home/max/bin/tool`, the first word.
 *
 * @returns the call, followed by `<*>` if there was more; `<*>` for an unknown one
 */
export function explainSyscall(syscall: string, { literals }: Vocabulary): string {
  const [call = '', ...rest] = syscall.split(' ')
  const phrase = literals.get(call) ?? literals.get(`${call} `)
  if (!phrase?.platform) return PLACEHOLDER
  return rest.length === 0 ? call : `${call} ${PLACEHOLDER}`
}

/** UTF-16 units. */
const LONGEST_CHARS = 200
/** What V8 puts between the words of a function name, and `(index 0)` of `Promise.all`. */
const BETWEEN = /^[\s.<>[\]#]*(?:\( \d{1,4}\))?$/
const ALIAS = / \[as [^[\]]{1,100}\]$/
const CONSTANT = /^[A-Z][A-Z0-9_]{1,63}$/
