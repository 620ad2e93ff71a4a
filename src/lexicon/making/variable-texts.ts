import { PLACEHOLDER } from '../../report/placeholder.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { nameOf } from './syntax.ts'
import { MOST_TEXTS, type Texts, variantsOf } from './templates.ts'

/**
 * The texts that the variables of a source can be: what is filled in by a name is a choice among them. Variables of one
 * name count as one, which has more texts, and no other words.
 */
export function textsOfVariables(tree: SyntaxNode): Texts {
  const known = new Map<string, Set<string>>()
  const pending = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { name, value, isWhole } = assigned(node)
    if (isNode(name) && name.type === 'Identifier' && isNode(value)) {
      const texts = known.get(nameOf(name)) ?? new Set()
      for (const text of (isWhole ? variantsOf(value, NONE) : undefined) ?? HOLE) texts.add(text)
      known.set(nameOf(name), texts)
    }
    for (const member in node) {
      for (const each of [node[member]].flat()) if (isNode(each)) pending.push(each)
    }
  }
  return new Map(
    [...known].filter(([, { size }]) => size <= MOST_TEXTS).map(([name, texts]) => [name, [...texts]]),
  )
}

function assigned(node: SyntaxNode): { name?: unknown; value?: unknown; isWhole: boolean } {
  if (node.type === 'VariableDeclarator') return { name: node.id, value: node.init, isWhole: true }
  if (node.type !== 'AssignmentExpression') return { isWhole: false }
  return { name: node.left, value: node.right, isWhole: node.operator === '=' }
}

const HOLE = [PLACEHOLDER]
const NONE: Texts = new Map()
