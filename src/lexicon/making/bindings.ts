import { isNode, type SyntaxNode } from './parse.ts'
import { isFunction, isIdentifier, listOf, nameOf } from './syntax.ts'

export interface Bindings {
  /**
   * Is told each node of a source, the outer before the inner.
   *
   * @param scope - the function around it, or the source
   */
  readonly note: (node: SyntaxNode, scope: SyntaxNode) => void
  /** The function that a name stands for, once all nodes are told; none for a name that is bound twice, or to anything else. */
  readonly functionNamed: (name: string, scope: SyntaxNode) => SyntaxNode | undefined
}

/** Finds which functions the names of a source stand for. */
export function readBindings(): Bindings {
  const parents = new Map<SyntaxNode, SyntaxNode>()
  const bound = new Map<SyntaxNode, Map<string, SyntaxNode | undefined>>()
  const bind = (scope: SyntaxNode, name: string, value?: SyntaxNode): void => {
    const names = bound.get(scope) ?? new Map<string, SyntaxNode | undefined>()
    bound.set(scope, names.set(name, names.has(name) ? undefined : value))
  }
  return {
    note(node, scope) {
      if (isFunction(node) && node.type !== 'BlockStatement') {
        parents.set(node, scope)
        for (const name of listOf(node.params).flatMap(namesIn)) bind(node, name)
        if (node.type === 'FunctionExpression') bind(node, nameOf(node.id), node)
      }
      if (node.type === 'FunctionDeclaration') bind(scope, nameOf(node.id), node)
      else if (node.type === 'VariableDeclarator')
        for (const name of namesIn(node.id)) bind(scope, name, functionIn(node.init))
      else if (BINDS[node.type] !== undefined)
        for (const name of namesIn(node[BINDS[node.type] ?? ''])) bind(scope, name)
    },
    functionNamed(name, scope) {
      let at: SyntaxNode | undefined = scope
      while (at !== undefined && bound.get(at)?.has(name) !== true) at = parents.get(at)
      return at && bound.get(at)?.get(name)
    },
  }
}

function functionIn(value: unknown): SyntaxNode | undefined {
  return isNode(value) && isFunction(value) ? value : undefined
}

/** What a pattern binds. */
function namesIn(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return []
  if (isIdentifier(pattern)) return [nameOf(pattern)]
  const { left, argument, value, elements, properties } = pattern
  return [left ?? argument ?? value, elements, properties].flat().flatMap(namesIn)
}

/** Where what binds a name to something else has it. */
const BINDS: Readonly<Record<string, string>> = {
  AssignmentExpression: 'left',
  ClassDeclaration: 'id',
  CatchClause: 'param',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
}
