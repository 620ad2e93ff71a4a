import { isNode, type SyntaxNode } from './parse.ts'
import { isIdentifier, nameOf, nodesOf, pathOf, propertiesOf } from './syntax.ts'
import { HOLE, MOST_TEXTS, type Texts, variantsOf } from './templates.ts'

/**
 * The texts that the variables of a source can be: what is filled in by a name is a choice among them. Variables of one
 * name count as one, which has more texts, and no other words; where one of them can be anything, so can all.
 */
export function textsOfVariables(tree: SyntaxNode): Texts {
  const known = new Map<string, Set<string>>()
  const note = (name: string, texts: readonly string[]) => {
    known.set(name, new Set([...(known.get(name) ?? []), ...texts]))
  }
  for (const node of nodesIn(tree)) {
    const { name, value } = assigned(node)
    if (isIdentifier(name) && isNode(value)) note(nameOf(name), variantsOf(value, NONE) ?? HOLE)
    for (const member of membersGiven(node)) note(member.path, variantsOf(member.value, NONE) ?? HOLE)
    // Of a pattern it would take the parts of the value.
    const unknown = [isIdentifier(name) ? undefined : name, node[UNKNOWN[node.type] ?? '']]
    for (const each of nodesIn(unknown.flat())) if (isIdentifier(each)) note(nameOf(each), HOLE)
  }
  return new Map(
    [...known].filter(([, { size }]) => size <= MOST_TEXTS).map(([name, texts]) => [name, [...texts]]),
  )
}

/** What is given a value, and which: where it is added to what there was, its end. */
function assigned(node: SyntaxNode): { name?: unknown; value?: unknown } {
  if (node.type === 'VariableDeclarator') return { name: node.id, value: node.init }
  if (node.type !== 'AssignmentExpression') return {}
  return { name: node.left, value: node.operator === '=' ? node.right : node }
}

/**
 * `const Messages = { GONE: 'It is gone' }`, `class Gone { static GONE = '…' }`, `Messages.GONE = '…'`: where its name begins
 * with a capital, there is one of it, and its members stay what they are.
 */
function membersGiven(node: SyntaxNode): readonly { path: string; value: SyntaxNode }[] {
  const { type, id, init, left, right, body } = node
  if (type === 'AssignmentExpression')
    return isNode(left) && isMember(left) && isNode(right) ? [{ path: pathOf(left), value: right }] : []
  if (!IS_OF_ONE.test(nameOf(id))) return []
  const members =
    type === 'VariableDeclarator' ? propertiesOf(init) : IS_CLASS.test(type) ? staticsIn(body) : []
  return members.flatMap(({ key, value }) =>
    isNode(value) ? [{ path: `${nameOf(id)}.${nameOf(key)}`, value }] : [],
  )
}

function isMember({ type, computed, object }: SyntaxNode): boolean {
  return type === 'MemberExpression' && computed !== true && IS_OF_ONE.test(nameOf(object))
}

function staticsIn(body: unknown): readonly SyntaxNode[] {
  return isNode(body) ? nodesOf(body.body).filter(each => each.static === true) : []
}

const IS_OF_ONE = /^[A-Z]/
const IS_CLASS = /^Class(?:Declaration|Expression)$/

/** The member in which a name is bound to whatever comes. */
const UNKNOWN: Readonly<Record<string, string>> = {
  FunctionDeclaration: 'params',
  FunctionExpression: 'params',
  ArrowFunctionExpression: 'params',
  CatchClause: 'param',
  ForOfStatement: 'left',
  ForInStatement: 'left',
  UpdateExpression: 'argument',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
}

function* nodesIn(value: unknown): Iterable<SyntaxNode> {
  const pending = [value].flat().filter(isNode)
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    for (const member in node) {
      for (const each of [node[member]].flat()) if (isNode(each)) pending.push(each)
    }
  }
}

const NONE: Texts = new Map()
