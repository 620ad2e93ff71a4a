import { PLACEHOLDER } from '../../report/placeholder.ts'
import { staticParts } from '../format-strings.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { nameOf, nodesOf, pathOf } from './syntax.ts'

/**
 * The texts that an expression can be, each with `<*>` for what is filled in: of a literal, a template, a sum of them, a
 * list that is joined; where it chooses among literals, one for each.
 *
 * @param known - what stands in their place
 * @returns an empty list if it is no text; at most {@link MOST_TEXTS}
 */
export function templatesOf(node: SyntaxNode, known: Texts): readonly string[] {
  return (variantsOf(node, known) ?? [])
    .filter(text => text.length <= LONGEST_CHARS)
    .map(tidied)
    .filter(text => text !== PLACEHOLDER)
}

/** The texts that variables can be, by their names, and those of their members: `Messages.GONE`. */
export type Texts = ReadonlyMap<string, readonly string[]>

/** Undefined for what is no text, as far as its form says. */
export function variantsOf(node: SyntaxNode, known: Texts): readonly string[] | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : undefined
    case 'TemplateLiteral':
      return ofTemplate(node, known)
    case 'TaggedTemplateExpression':
      return isNode(node.quasi) ? ofTemplate(node.quasi, known) : undefined
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return /^\+=?$/.test(String(node.operator)) ? ofSum(node, known) : undefined
    case 'ConditionalExpression':
      return ofChoice(node.consequent, node.alternate, known)
    case 'LogicalExpression':
      return ofChoice(node.left, node.right, known)
    case 'CallExpression':
      return ofJoin(node, known) ?? ofConcat(node, known)
    case 'ArrayExpression':
      return ofList(node, ' ', known)
    case 'Identifier':
      return known.get(nameOf(node))
    case 'MemberExpression':
      return node.computed === true ? undefined : known.get(pathOf(node))
    default:
      return isNode(node.expression) ? variantsOf(node.expression, known) : undefined
  }
}

function ofTemplate({ quasis, expressions }: SyntaxNode, known: Texts): readonly string[] {
  const chunks = nodesOf(quasis).map(({ value }) => cookedOf(value))
  const holes = nodesOf(expressions).map(each => variantsOf(each, known) ?? HOLE)
  return joined(chunks.flatMap((chunk, at) => [[chunk], ...(holes[at] === undefined ? [] : [holes[at]])]))
}

function cookedOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
    ? value.cooked
    : ''
}

function ofSum({ left, right }: SyntaxNode, known: Texts): readonly string[] | undefined {
  const [one, other] = [variants(left, known), variants(right, known)]
  return one === undefined && other === undefined ? undefined : joined([one ?? HOLE, other ?? HOLE])
}

/** `x ? 'file' : 'folder'`, `name || 'it'`. */
function ofChoice(one: unknown, other: unknown, known: Texts): readonly string[] | undefined {
  const [first, second] = [variants(one, known), variants(other, known)]
  return first === undefined && second === undefined
    ? undefined
    : [...new Set([...(first ?? HOLE), ...(second ?? HOLE)])].slice(0, MOST_TEXTS)
}

/** `['one line', 'another'].join('\n')` */
function ofJoin({ callee, arguments: given }: SyntaxNode, known: Texts): readonly string[] | undefined {
  if (!isCallOf(callee, 'join') || !isNode(callee.object) || callee.object.type !== 'ArrayExpression')
    return undefined
  const [between = ','] = variants(nodesOf(given)[0], known) ?? []
  return ofList(callee.object, between, known)
}

function ofList({ elements }: SyntaxNode, between: string, known: Texts): readonly string[] {
  const parts = nodesOf(elements).map(element => variantsOf(element, known) ?? HOLE)
  return joined(parts.flatMap((part, at) => (at === 0 ? [part] : [[between], part])))
}

/** `'a text'.concat(x, ' and ', y)`, as compilers write templates. */
function ofConcat({ callee, arguments: given }: SyntaxNode, known: Texts): readonly string[] | undefined {
  const start = isCallOf(callee, 'concat') ? variants(callee.object, known) : undefined
  return start && joined([start, ...nodesOf(given).map(each => variantsOf(each, known) ?? HOLE)])
}

function isCallOf(callee: unknown, name: string): callee is SyntaxNode {
  return (
    isNode(callee) &&
    callee.type === 'MemberExpression' &&
    isNode(callee.property) &&
    callee.property.name === name
  )
}

function variants(node: unknown, known: Texts): readonly string[] | undefined {
  return isNode(node) ? variantsOf(node, known) : undefined
}

/** All ways to join the parts; where there are too many, parts that vary become holes. */
function joined(parts: readonly (readonly string[])[]): readonly string[] {
  const count = parts.reduce((product, part) => product * part.length, 1)
  const few = count > MOST_TEXTS ? parts.map(part => (part.length > 1 ? HOLE : part)) : parts
  return few.reduce<readonly string[]>(
    (texts, part) =>
      texts.flatMap(text => part.map(next => (text.length > LONGEST_CHARS ? text : text + next))),
    [''],
  )
}

/** What a formatter fills in is a hole as well. Neighbours are one. */
export function tidied(text: string): string {
  return text.split(PLACEHOLDER).map(holed).join(PLACEHOLDER).replace(HOLES, PLACEHOLDER)
}

function holed(chunk: string): string {
  const parts = staticParts(chunk)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (first === chunk || parts.length === 0) return chunk
  const before = chunk.startsWith(first) ? '' : PLACEHOLDER
  return `${before}${parts.join(PLACEHOLDER)}${parts.length > 1 && chunk.endsWith(last) ? '' : PLACEHOLDER}`
}

/** What is filled in. */
export const HOLE = [PLACEHOLDER]
const HOLES = /(?:<\*>)+/g
export const MOST_TEXTS = 8
const LONGEST_CHARS = 17_000
