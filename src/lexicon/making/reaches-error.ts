import { MESSAGE, THROWER } from '../message-forms.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { LATER, nameOf } from './syntax.ts'

/** What is thrown, or given to something that makes or takes an error; what is called a message. */
export function reachesBy(node: SyntaxNode, member: string): boolean {
  switch (node.type) {
    case 'NewExpression':
    case 'CallExpression':
      return member === 'arguments' && THROWER.test(nameOf(node.callee))
    case 'AssignmentExpression':
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

/** A function is named by itself, or by what it is given to. */
export function saysBelow(node: SyntaxNode, says: boolean): boolean {
  const name = nameOf(node.id ?? node.key ?? (node.type === 'AssignmentExpression' ? node.left : undefined))
  return name === '' ? says : SAYER.test(name)
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

const SAYER = /error|message|reason|fail|warn|descri|explain|hint|prefix|suffix|problem|invalid|expected/i
