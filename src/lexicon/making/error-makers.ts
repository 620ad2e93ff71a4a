import { isNode, type SyntaxNode } from './parse.ts'
import { isFunction, isIdentifier, listOf, nameOf, nodesOf } from './syntax.ts'

export interface ErrorMakers {
  /**
   * Is told each node of a source, the outer before the inner.
   *
   * @param scope - the function around it, or the source
   */
  readonly note: (node: SyntaxNode, scope: SyntaxNode) => void
  /** What calls give them to make an error of, once all nodes are told; and what errors are given by a name. */
  readonly given: () => readonly SyntaxNode[]
}

/**
 * Finds functions that make an error of what they are given, `function a(b, c) { throw new Error(c) }`, whatever they are
 * called: minifiers leave no names. Just the parameter that is the message counts, for others may be data, and what is
 * filled into a message may, too. A name that is bound twice, or to anything else, is of no such function.
 */
export function readErrorMakers(): ErrorMakers {
  const parents = new Map<SyntaxNode, SyntaxNode>()
  const bound = new Map<SyntaxNode, Map<string, SyntaxNode | undefined>>()
  const calls: Call[] = []
  const makers = new Map<SyntaxNode, Set<number>>()
  const named: SyntaxNode[] = []

  const bind = (scope: SyntaxNode, name: string, value?: SyntaxNode): void => {
    const names = bound.get(scope) ?? new Map<string, SyntaxNode | undefined>()
    bound.set(scope, names.set(name, names.has(name) ? undefined : value))
  }
  const calledBy = ({ node, scope }: Call): SyntaxNode | undefined => {
    const name = nameOf(node.callee)
    let at: SyntaxNode | undefined = scope
    while (at !== undefined && bound.get(at)?.has(name) !== true) at = parents.get(at)
    return at && bound.get(at)?.get(name)
  }
  /** @returns whether that is new */
  const learn = (scope: SyntaxNode, argument: unknown): boolean => {
    const at = listOf(scope.params).findIndex(each => isIdentifier(each) && nameOf(each) === nameOf(argument))
    if (!isIdentifier(argument) || at < 0 || makers.get(scope)?.has(at) === true) return false
    makers.set(scope, new Set([...(makers.get(scope) ?? []), at]))
    return true
  }
  const messagesOf = (call: Call): readonly unknown[] => {
    const maker = calledBy(call)
    const taken = maker && makers.get(maker)
    return taken ? listOf(call.node.arguments).filter((_, at) => taken.has(at)) : []
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
      else if (node.type === 'NewExpression' && ERROR.test(nameOf(node.callee))) {
        learn(scope, listOf(node.arguments)[0])
        named.push(...nodesOf(node.arguments).filter(isName))
      } else if (node.type === 'ThrowStatement' && isNode(node.argument))
        named.push(...nodesOf(node.argument.arguments).filter(isName))
      else if (node.type === 'CallExpression' && isIdentifier(node.callee)) calls.push({ node, scope })
    },
    given() {
      for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
        const isNew = calls.map(call => messagesOf(call).some(each => learn(call.scope, each)))
        if (!isNew.includes(true)) break
      }
      return [...calls.flatMap(messagesOf).filter(isNode), ...named]
    },
  }
}

interface Call {
  readonly node: SyntaxNode
  readonly scope: SyntaxNode
}

function functionIn(value: unknown): SyntaxNode | undefined {
  return isNode(value) && isFunction(value) ? value : undefined
}

/** `NOT_FOUND`, `Messages.notFound` */
function isName(node: SyntaxNode): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression'
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
const ERROR = /(?:Error|Exception)[\d$]{0,3}$/
/** Of functions that hand it on to each other. */
const MOST_ROUNDS = 4
