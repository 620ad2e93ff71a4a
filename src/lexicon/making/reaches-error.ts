import { ALL_NAMES, ASSERTS, ERRORS, MESSAGE, THROWER } from '../message-forms.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { LATER, nameOf, pathOf, textOf } from './syntax.ts'

/** What is thrown, or given to something that makes or takes an error; what is called a message. */
export function reachesBy(node: SyntaxNode, member: string): boolean {
  switch (node.type) {
    case 'NewExpression':
    case 'CallExpression':
      return member === 'arguments' && isThrower(node.callee)
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return member === 'right' && MESSAGE.test(nameOf(node.left))
    case 'VariableDeclarator':
      return member === 'init' && MESSAGE.test(nameOf(node.id))
    case 'Property':
    case 'PropertyDefinition':
      return member === 'value' && MESSAGE.test(nameOf(node.key))
    default:
      return false
  }
}

function isThrower(callee: unknown): boolean {
  const name = nameOf(callee)
  return THROWER.test(name) || (isNode(callee) && ERRORS.test(`${nameOf(callee.object)}.${name}`))
}

/** Whether what a method of `assert` is given there says what is wrong. */
export function isAsserted({ type, callee }: SyntaxNode, at: number): boolean {
  const found = type === 'CallExpression' ? ASSERTS.exec(pathOf(callee)) : null
  return found !== null && at === (found[1] === undefined ? 1 : 2)
}

/** A function is named by itself, or by what it is given to. */
export function saysBelow(node: SyntaxNode, says: boolean): boolean {
  const name = nameOf(node.id ?? node.key ?? (node.type === 'AssignmentExpression' ? node.left : undefined))
  return name === '' ? says : SAYER.test(name)
}

/**
 * Whether what stands here may be data though it is in what is called messages: a list of them, such as details to choose
 * from; a list, a table or names (`New Zealand`) in a table, unless they are called so themselves.
 */
export function isTableOfData(node: SyntaxNode, member: string): boolean {
  const value = node[member]
  if (!isNode(value)) return false
  const isNamed = reachesBy(node, member)
  if (value.type === 'ArrayExpression')
    return NAMES.has(node.type) && (!isNamed || nameOf(node.id ?? node.left ?? node.key).endsWith('s'))
  const text = textOf(value) ?? ''
  return (
    node.type === 'Property' && !isNamed && (value.type === 'ObjectExpression' || ALL_NAMES(text).test(text))
  )
}

export function isReturned(node: SyntaxNode, member: string): boolean {
  return (
    node.type === 'ReturnStatement' ||
    (node.type === 'ArrowFunctionExpression' &&
      member === 'body' &&
      isNode(node.body) &&
      !LATER.has(node.body.type))
  )
}

const NAMES: ReadonlySet<string> = new Set([
  'AssignmentExpression',
  'AssignmentPattern',
  'VariableDeclarator',
  'Property',
  'PropertyDefinition',
])
const SAYER = /error|message|reason|fail|warn|descri|explain|hint|prefix|suffix|problem|invalid|expected/i
