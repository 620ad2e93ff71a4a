import { isNode, type SyntaxNode } from './parse.ts'

/** What runs later: it is not said where it stands. */
export const LATER: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'BlockStatement',
])

export function isFunction(node: unknown): boolean {
  return isNode(node) && LATER.has(node.type)
}

export function isIdentifier(node: unknown): node is SyntaxNode {
  return isNode(node) && node.type === 'Identifier'
}

/** The elements of a member that is a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Of a literal that is a text. */
export function textOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

/** Of an identifier, a private name, a member, a text as key; of `(0, errors.fail)` as compilers write it. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'SequenceExpression' && Array.isArray(node.expressions))
    return nameOf(node.expressions.at(-1))
  if (typeof node.name === 'string') return node.name
  if (node.type === 'MemberExpression') return nameOf(node.property)
  if (node.type === 'Super') return 'super'
  return textOf(node) ?? ''
}

/** `assert_1.default.ok`, `Messages.GONE` */
export function pathOf(node: unknown): string {
  return isNode(node) && node.type === 'MemberExpression'
    ? `${pathOf(node.object)}.${nameOf(node)}`
    : nameOf(node)
}

/** `{ … }`, `Object.freeze({ … })` */
export function propertiesOf(node: unknown): readonly SyntaxNode[] {
  if (!isNode(node)) return []
  const { type, properties, arguments: given } = node
  if (type === 'ObjectExpression') return nodesOf(properties)
  return type === 'CallExpression' ? nodesOf(given).flatMap(propertiesOf) : []
}

/** The nodes of a list. */
export function nodesOf(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}
