import { BUILTIN_NAMES } from '../javascript-names.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { isFunction, nameOf, textOf } from './syntax.ts'

/** Functions, classes and what is assigned to them; names given to errors. */
export function noteNames(node: SyntaxNode, { names }: { readonly names: Set<string> }): void {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'ArrowFunctionExpression':
      add(names, nameOf(node.id))
      // V8 quotes the code that failed: `context.getScope is not a function`.
      for (const each of Array.isArray(node.params) ? node.params : []) add(names, nameOf(each))
      break
    case 'ImportSpecifier':
      // Node quotes it, where the module has no such export.
      add(names, nameOf(node.imported))
      break
    case 'MemberExpression':
      if (node.computed !== true) add(names, nameOf(node.property))
      break
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      if (node.type !== 'Property' || isFunction(node.value)) add(names, nameOf(node.key))
      break
    case 'VariableDeclarator':
      if (isFunction(node.init)) add(names, nameOf(node.id))
      break
    case 'AssignmentExpression':
      if (isFunction(node.right)) for (const name of wordsOf(node.left)) add(names, name)
      break
    default:
  }
}

/** What errors are called: `class X extends`, `this.name = 'X'`, `code: 'X'`, and as it was done before classes. */
export function noteLabels(node: SyntaxNode, { labels }: { readonly labels: Set<string> }): void {
  const note = (text: string | undefined): void => {
    if (text !== undefined && LABEL.test(text)) labels.add(text)
  }
  switch (node.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (isNode(node.superClass)) note(nameOf(node.id))
      break
    case 'VariableDeclarator':
      if (isNode(node.init) && isNode(node.init.superClass)) note(nameOf(node.id))
      break
    case 'AssignmentExpression':
      if (/^(?:name|code|type)$/.test(nameOf(node.left))) note(textOf(node.right))
      if (nameOf(node.left) === 'prototype') note(wordsOf(node.left)[0])
      break
    case 'PropertyDefinition':
      if (/^(?:name|code|type)$/.test(nameOf(node.key))) note(textOf(node.value))
      break
    case 'Property':
      if (nameOf(node.key) === 'code') note(textOf(node.value))
      break
    case 'CallExpression':
      noteCall(node, note)
      break
    default:
  }
}

/** `inherits(X, Error)`, `Object.defineProperty(error, 'name', { value: 'X' })` */
function noteCall({ callee, arguments: given }: SyntaxNode, note: (text: string | undefined) => void): void {
  if (!Array.isArray(given)) return
  if (nameOf(callee) === 'inherits') note(nameOf(given[0]))
  if (nameOf(callee) !== 'defineProperty' || !/^(?:name|code)$/.test(textOf(given[1]) ?? '')) return
  const members =
    isNode(given[2]) && Array.isArray(given[2].properties) ? given[2].properties.filter(isNode) : []
  for (const { key, value } of members) if (nameOf(key) === 'value') note(textOf(value))
}

/** `Foo.prototype.bar` */
function wordsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  return node.type === 'MemberExpression' ? [...wordsOf(node.object), nameOf(node.property)] : [nameOf(node)]
}

function add(names: Set<string>, name: string): void {
  if (name.length > 1 && !BUILTIN_NAMES.has(name) && NAME.test(name)) names.add(name)
}

const LABEL = /^[A-Za-z][\w$./: -]{1,100}$/
const NAME = /^(?=[^A-Za-z]*[A-Za-z])[\w$.-]{2,100}$/
