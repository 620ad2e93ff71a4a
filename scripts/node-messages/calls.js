// Node's own errors, raised as its own JavaScript raises them.

import vm from 'node:vm'
import { internal } from './internals.js'
import { chunkOf, closes, opens } from './javascript.js'
import { codedMessageOf, MARK } from './literals.js'

/** Values of every kind that a checker of arguments could refuse. */
const REFUSED = [
  undefined,
  null,
  MARK,
  `${MARK}\0`,
  -1.5,
  2 ** 60,
  Number.NaN,
  {},
  [],
  [MARK],
  new Uint8Array(0),
]

/** The sentences that this file's calls of `new ERR_…(…)` and `validate…(value, 'name')` come to. */
export function raisedByCalls({ tokens }) {
  const { codes } = internal('errors')
  const checkers = { ...internal('fs/utils'), ...internal('validators') }
  const found = []
  for (const [index, { value: callee }] of tokens.entries()) {
    const make = Object.hasOwn(codes, callee) ? codes[callee] : undefined
    const check = /^(?:validate|getValid|parse|check)/.test(callee) ? checkers[callee] : undefined
    // An error may have variants: `new ERR_OUT_OF_RANGE.HideStackFramesError(…)`.
    const start = make !== undefined && tokens[index + 1]?.value === '.' ? index + 3 : index + 1
    if ((make === undefined && check === undefined) || tokens[start]?.value !== '(') continue
    const args = argumentsAt(tokens, start).map(constantOf)
    if (make !== undefined) found.push(codedMessageOf(() => new make(...args)))
    else found.push(...refusals(check, args.slice(1)))
  }
  return [...new Set(found)].filter(message => typeof message === 'string').flatMap(halves)
}

/** What a checker says of values of every kind. Whether its unknown limits are numbers is not to be seen, so both. */
function refusals(check, args) {
  const numbers = args.map(arg => (arg === MARK ? MARK_NUMBER : arg))
  return [args, numbers].flatMap(rest =>
    REFUSED.map(value => codedMessageOf(() => check(value, ...rest))?.replaceAll(String(MARK_NUMBER), MARK)),
  )
}

const MARK_NUMBER = 70_707

/** The tokens of each argument of a call, given the index of its `(`. */
export function argumentsAt(tokens, start) {
  const args = [[]]
  let depth = 0
  for (const token of tokens.slice(start, start + LONGEST_CALL_TOKENS)) {
    if (closes(token)) depth -= 1
    if (depth === 0 && token.value === ')') return args.filter(arg => arg.length > 0)
    if (depth === 1 && token.value === ',') args.push([])
    else if (depth > 0) args.at(-1).push(token)
    if (opens(token)) depth += 1
  }
  return []
}

const LONGEST_CALL_TOKENS = 400

/** What an argument is if it is a constant; what it says in one if it is a template; else the marker. */
export function constantOf(arg) {
  if (arg.every(isConstant)) return vm.runInThisContext(`(${arg.map(token => token.value).join(' ')})`)
  if (arg[0].type !== 'TemplateHead' || arg.at(-1).type !== 'TemplateTail') return MARK
  return arg
    .filter(token => /^Template/.test(token.type))
    .map(chunkOf)
    .join(MARK)
}

function isConstant({ type, value }) {
  if (/^(?:StringLiteral|NoSubstitutionTemplate|NumericLiteral)$/.test(type)) return true
  return /^(?:true|false|null|undefined|[[\],+])$/.test(value)
}

/**
 * Which argument, and what is wrong with it: few of each, thousands of both. What was received is nobody's business.
 */
function halves(message) {
  const [sentence] = message.split(/ (?=Received\b)/)
  const named =
    /^(The (?:(?:argument|property) '[^']+'|"[^"]+" (?:argument|property)|value of "[^"]+"))(.+)$/s
  return named.exec(sentence)?.slice(1) ?? [sentence]
}
