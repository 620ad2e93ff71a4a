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
      if (/^(?:name|code|type)$/.test(nameOf(node.left))) add(names, textOf(node.right) ?? '')
      break
    default:
  }
}

/** `Foo.prototype.bar` */
function wordsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  return node.type === 'MemberExpression' ? [...wordsOf(node.object), nameOf(node.property)] : [nameOf(node)]
}

function add(names: Set<string>, name: string): void {
  if (name.length > 1 && !BUILTIN_NAMES.has(name) && NAME.test(name)) names.add(name)
}

const NAME = /^(?=[^A-Za-z]*[A-Za-z])[\w$.-]{2,100}$/
