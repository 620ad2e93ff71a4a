import { wordsIn } from '../lexicon/message-forms.ts'
import type { CrashEvent, ExceptionValue, Frame } from '../report/event.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { USER_CODE } from '../scrub/frames.ts'
import { builtin } from '../system/builtin.ts'

/** Whose a file is, or the words of an error. */
export type Origin = 'program' | 'package' | 'Node.js' | 'other file'

/** Whose file a call is in. */
export function originOf({ in_app, filename }: Frame): Origin {
  if (filename === USER_CODE) return 'other file'
  if (filename.startsWith('node:') || filename === '<anonymous>') return 'Node.js'
  return in_app ? 'program' : 'package'
}

/** The package that a file is of: `yaml` of `node_modules/yaml/dist/parse.js`. */
function packageOf({ filename }: Frame): string {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(filename)?.[1] ?? 'a package'
}

/**
 * Who says the words of an error: whose code threw it, and Node.js where that or V8 says them itself.
 *
 * @returns undefined if nothing tells
 */
function sayerOf({ type, value, mechanism: { data }, stacktrace }: ExceptionValue): string | undefined {
  const innermost = stacktrace?.frames.at(-1)
  if (ENGINE.test(type) && V8.test(value)) return NODE
  if (innermost === undefined) return data?.syscall === undefined ? undefined : NODE
  const origin = originOf(innermost)
  return origin === 'package' ? packageOf(innermost) : NAMES[origin]
}

const NODE = 'Node.js'
const NAMES = { program: 'the program', 'Node.js': NODE, 'other file': 'a file of yours' } as const

/**
 * Of each error, outermost first, who says its words, and which of them somebody else says: `Error: the program ("No such
 * tag": yaml); cause: yaml`. Undefined if nothing tells.
 */
export function saidBy({ exception }: CrashEvent): string | undefined {
  const errors = exception.values.toReversed()
  const rows = errors.flatMap((error, index) => {
    const sayer = sayerOf(error)
    if (sayer === undefined) return []
    const others = wordsOfOthers(error, errors.slice(index + 1)).filter(each => each.sayer !== sayer)
    const inside = others.map(each => `"${each.words}": ${each.sayer}`).join(', ')
    const name = index === 0 ? error.type : (error.mechanism.source ?? 'cause')
    return [`${name}: ${sayer}${inside === '' ? '' : ` (${inside})`}`]
  })
  return rows.length === 0 ? undefined : rows.join('; ')
}

/** What a message repeats of its causes, and of the system, for which Node.js speaks. */
function wordsOfOthers(
  { value }: ExceptionValue,
  causes: readonly ExceptionValue[],
): readonly { words: string; sayer: string | undefined }[] {
  const known = [
    ...causes.flatMap(cause =>
      cause.value.split(PLACEHOLDER).map(words => ({ words: words.trim(), sayer: sayerOf(cause) })),
    ),
    ...[...systemErrors().values()].map(([code, reason]) => ({ words: `${code}: ${reason}`, sayer: NODE })),
  ]
  const found = known.filter(
    ({ words, sayer }) => wordsIn(words) >= LEAST_WORDS && sayer && value.includes(words),
  )
  return found.filter(
    ({ words }, at) => !found.some((each, other) => other < at && each.words.includes(words)),
  )
}

/** Bun has no such list. */
function systemErrors(): ReadonlyMap<number, [string, string]> {
  return builtin('node:util').getSystemErrorMap?.() ?? new Map()
}

/** Fewer may be there by chance. */
const LEAST_WORDS = 3

const ENGINE = /^(?:Type|Reference|Syntax|Range)Error$/
/** V8's messages, of errors that the program's code runs into. */
const V8 =
  / is not (?:a function|a constructor|defined|iterable|valid JSON)|^Cannot (?:read|set) properties of |^Cannot (?:access|destructure) |^Maximum call stack size exceeded/
