import { isMessage } from '../message-forms.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { isAsserted, isReturned, isTableOfData, reachesBy, saysBelow } from './reaches-error.ts'
import { isFunction, LATER, textOf } from './syntax.ts'

/** A node of a source, and what those around it make of it. */
export interface Visit {
  readonly node: SyntaxNode
  /** The function around it, or the source. */
  readonly scope: SyntaxNode
  /** Whether what stands here reaches an error, as far as names say. */
  readonly reaches: boolean
  /** Whether the function around it makes a message, as far as its name says: what it returns reaches an error. */
  readonly says: boolean
  /** How many words a text needs here: more if it is a part of one that was taken. */
  readonly least: number
}

/**
 * The nodes right below one.
 *
 * @param isText - whether it was taken as a text itself
 */
export function childrenOf(visit: Visit, isText: boolean): readonly Visit[] {
  const { node, reaches, least } = visit
  const isLater = LATER.has(node.type)
  const scope = FUNCTIONS.has(node.type) ? node : visit.scope
  const says = saysBelow(node, visit.says || (reaches && isFunction(node)))
  const isBorder = isLater || CALLS.has(node.type)
  const inherited = isText ? Math.max(least, SENTENCE_WORDS) : isBorder ? 1 : least
  const visits: Visit[] = []
  for (const member in node) {
    const value = node[member]
    if (typeof value !== 'object' || value === null || IGNORED.has(member)) continue
    const below =
      ((reaches && !isLater) ||
        node.type === 'ThrowStatement' ||
        reachesBy(node, member) ||
        (says && isReturned(node, member))) &&
      !isTableOfData(node, member)
    if (!Array.isArray(value)) {
      if (isNode(value)) {
        visits.push({
          node: value,
          scope,
          reaches: below,
          says,
          least:
            (isText && IS_CHUNK.has(value.type)) || isCompared(node, value, member) ? Infinity : inherited,
        })
      }
      continue
    }
    for (const [at, each] of value.filter(isNode).entries()) {
      const isSaid = below || (member === 'arguments' && isAsserted(node, at))
      visits.push({ node: each, scope, reaches: isSaid, says, least: inherited })
    }
  }
  return visits
}

/** What a value is compared with is a value itself, such as the user gives. */
function isCompared(node: SyntaxNode, value: SyntaxNode, member: string): boolean {
  const isBeside =
    (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator))) ||
    (node.type === 'SwitchCase' && member === 'test')
  return isBeside && !isMessage(textOf(value) ?? '')
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
])

/** What a text is given to is not a part of the text around it. */
const CALLS: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression'])

/** Positions, comments and what else a parser adds. */
const IGNORED: ReadonlySet<string> = new Set([
  'start',
  'end',
  'loc',
  'range',
  'raw',
  'extra',
  'typeAnnotation',
  'returnType',
])
/** What is a part of the text around it, whole. */
const IS_CHUNK: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression'])

const SENTENCE_WORDS = 3
