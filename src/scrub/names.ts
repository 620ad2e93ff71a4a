import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { IDENTIFIER, identifiers } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { isCodeShaped } from './error-codes.ts'
import { withoutSecrets } from './secrets.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The name of an error (`ParseError`, `Error [ERR_BAD]`): one that a source gives to errors, or that is written like one
 * and known. Any other name may be a word that the user gave.
 *
 * @returns the name, or `<*>`
 */
export function explainType(type: string, vocabulary: Vocabulary): string {
  if (vocabulary.labels.has(type)) return withoutSecrets(type)
  const isKnown = (word: string): boolean =>
    PRIMITIVE.test(word) ||
    (BUILTIN_TYPE.test(word) && BUILTIN_NAMES.has(word)) ||
    vocabulary.labels.has(word) ||
    (isLabel(word) && (vocabulary.identifiers.has(word) || vocabulary.literals.has(word)))
  return identifiers(type).every(isKnown)
    ? explainName(type, vocabulary, new Set(identifiers(type)))
    : PLACEHOLDER
}

/** Those of JavaScript's and Node's names that errors have, and what is thrown instead of one; `Date` is a name of people. */
const BUILTIN_TYPE = /^(?:Error|Object|Array|Function)$|^[A-Z]\w*(?:Error|Exception|Rejection)$/
/** What an error is called that was no error; and PostgreSQL's, by how bad it is. */
const PRIMITIVE = /^(?:error|string|number|bigint|boolean|symbol|undefined|null|object|function)$/

/** Whether a name is written like that of an error, or like a code. */
function isLabel(word: string): boolean {
  return LABEL.test(word)
}

const LABEL =
  /^(?:[A-Z]\w*(?:Error|Exception|Warning|Failure|Fault|Violation|Rejection)|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,19})$/

/**
 * The name of a function as a stack shows it (`async Foo.bar [as baz]`), if the sources know it.
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
    (vocabulary.literals.has(word) && MADE.test(word)) ||
    BUILTIN_NAMES.has(word) ||
    platform?.has(word) === true
  const isExplained = (text: string): boolean =>
    text !== '' &&
    !(/\s/.test(text) && LOOSE.test(text)) &&
    BETWEEN.test(text.replace(IDENTIFIER(text), '')) &&
    identifiers(text.replace(LOADER, '$1')).every(isKnown)
  if (name.length > LONGEST_CHARS) return PLACEHOLDER
  if (isExplained(name) || (vocabulary.literals.has(name) && MADE.test(name))) return withoutSecrets(name)
  const unaliased = name.replace(ALIAS, '')
  return isExplained(unaliased) ? withoutSecrets(unaliased) : PLACEHOLDER
}

/**
 * An error's code (`ENOENT`, `ERR_INVALID_ARG_TYPE`, `commander.unknownOption`): one that a source gives to errors, or that
 * is written like one and known; one of a known shape; a small number, as gRPC and HTTP have them.
 *
 * @returns the code as it is, or `<*>`
 */
export function explainCode(
  code: string,
  { literals, identifiers: known, labels }: Pick<Vocabulary, 'literals' | 'identifiers' | 'labels'>,
): string {
  const isKnown = (text: string): boolean =>
    (labels.has(text) && !/\s/.test(text)) ||
    (isLabel(text) && (literals.has(text) || known.has(text))) ||
    literals.get(text)?.platform === true
  return isKnown(code) || isCodeShaped(code) || SQL_STATE.test(code) || SMALL.test(code)
    ? withoutSecrets(code)
    : PLACEHOLDER
}

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQL_STATE =
  /^(?:428C9|(?:0[012389ABFLPZ]|2[0-8BDF]|3[489BDF]|4[024]|5[34578]|72|F0|HV|P0|XX)[\dA-Z]\d[\dA-Z])$/
/**
 * Other numbers may be somebody's.
 *
 * @see https://grpc.io/docs/guides/status-codes/
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-status-codes
 */
const SMALL = /^(?:1?\d|10[0-3]|20[0-8]|226|30[0-8]|4(?:0\d|1[0-8]|2[1-689]|31|51)|5(?:0[0-8]|1[01]))$/

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
/** Node's for files of a kind: `Module._extensions..js` */
const LOADER = /(\b_extensions)\.\.(?:[cm]?[jt]s|json|node)$/
/** A literal that is written as names of functions are; other words may be a value that the program knows, and the user chose. */
const MADE = /^[\w$:.]*(?:[a-z\d][A-Z]|\$|\w:\w)[\w$:.]*$/
/** A space where V8 puts none: names side by side are a text. */
const LOOSE = /(?<!\b(?:async|new|get|set|as|static|index))\s(?![[(])/
/** The name under which a function was called, where it is not its own: one that can be computed. */
export const ALIAS = / \[as [^[\]]{1,100}\]$/
