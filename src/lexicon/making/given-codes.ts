import { CODE_HOLDER, CODE_TABLE, FAULT, isCodeName } from '../message-forms.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { listOf, nameOf, propertiesOf, textOf } from './syntax.ts'

/**
 * Takes the codes that a source gives to errors, by the names of what holds them: `const CODE = 'X'`,
 * `const ErrorCodes = { bad: 'X' }`; names of faults also where they are handed on: `return 'CommaExpected'`. Others are
 * values, such as a table has.
 */
export function noteCodes(node: SyntaxNode, { labels }: { readonly labels: Set<string> }): void {
  for (const code of textsIn(node)) if (isCodeName(code)) labels.add(code)
  for (const fault of handedBy(node)) if (FAULT.test(fault)) labels.add(fault)
}

function textsIn(node: SyntaxNode): readonly string[] {
  const holder = HOLDERS[node.type]
  const value = holder && node[holder[1]]
  if (holder === undefined) return isTable(node.id) ? valuesOf(node.members ?? node.body, 'initializer') : []
  const { [holder[0]]: name } = node
  const isCode = IS_HOLDER.test(nameOf(name)) || (isNode(name) && isTable(name.object))
  if (isCode) return texts([value])
  return isTable(name) ? valuesOf(propertiesOf(value), 'value') : []
}

function valuesOf(members: unknown, member: string): readonly string[] {
  const inside = isNode(members) ? members.members : members
  return texts(
    listOf(inside)
      .filter(isNode)
      .map(each => each[member]),
  )
}

function handedBy(node: SyntaxNode): readonly string[] {
  if (node.type === 'ReturnStatement') return texts([node.argument])
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression'
  return isCall ? texts(listOf(node.arguments)) : []
}

function texts(nodes: readonly unknown[]): readonly string[] {
  return nodes.flatMap(each => textOf(each) ?? [])
}

function isTable(name: unknown): boolean {
  return IS_TABLE.test(nameOf(name))
}

/** Where a node has the name of what it makes, and what it is given. */
const HOLDERS: Readonly<Record<string, readonly [name: string, value: string]>> = {
  VariableDeclarator: ['id', 'init'],
  AssignmentExpression: ['left', 'right'],
  Property: ['key', 'value'],
  PropertyDefinition: ['key', 'value'],
}
const IS_HOLDER = new RegExp(`^(?:${CODE_HOLDER.source})$`, 'i')
const IS_TABLE = new RegExp(`^(?:${CODE_TABLE.source})$`, 'i')
