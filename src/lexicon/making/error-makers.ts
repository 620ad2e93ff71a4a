import { readBindings } from './bindings.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { isIdentifier, listOf, nameOf, nodesOf } from './syntax.ts'

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
 * filled into a message may, too.
 */
export function readErrorMakers(): ErrorMakers {
  const bindings = readBindings()
  const calls: Call[] = []
  const makers = new Map<SyntaxNode, Set<number>>()
  const named: SyntaxNode[] = []

  /** @returns whether that is new */
  const learn = (scope: SyntaxNode, argument: unknown): boolean => {
    const at = listOf(scope.params).findIndex(each => isIdentifier(each) && nameOf(each) === nameOf(argument))
    if (!isIdentifier(argument) || at < 0 || makers.get(scope)?.has(at) === true) return false
    makers.set(scope, new Set([...(makers.get(scope) ?? []), at]))
    return true
  }
  const messagesOf = ({ node, scope }: Call): readonly unknown[] => {
    const maker = bindings.functionNamed(nameOf(node.callee), scope)
    const taken = maker && makers.get(maker)
    return taken ? listOf(node.arguments).filter((_, at) => taken.has(at)) : []
  }

  return {
    note(node, scope) {
      bindings.note(node, scope)
      if (node.type === 'NewExpression' && ERROR.test(nameOf(node.callee))) {
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

/** `NOT_FOUND`, `Messages.notFound` */
function isName(node: SyntaxNode): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression'
}

const ERROR = /(?:Error|Exception)[\d$]{0,3}$/
/** Of functions that hand it on to each other. */
const MOST_ROUNDS = 4
