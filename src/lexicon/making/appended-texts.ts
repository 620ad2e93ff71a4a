import { PLACEHOLDER } from '../../report/placeholder.ts'
import { MESSAGE } from '../message-forms.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { nameOf } from './syntax.ts'
import { type Texts, tidied, variantsOf } from './templates.ts'

export interface AppendedTexts {
  /**
   * Is told each node of a source.
   *
   * @param scope - the function around it, or the source
   */
  readonly note: (node: SyntaxNode, scope: SyntaxNode) => void
  /** What was put together, once all nodes are told. */
  readonly templates: () => readonly string[]
}

/**
 * Messages that a function puts together piece by piece, each as one template, for of a piece of one word its neighbours
 * are the proof: `message += ', file: ' + file`.
 *
 * @param known - the texts that variables can be
 */
export function readAppended(known: Texts): AppendedTexts {
  const scopes = new Map<SyntaxNode, Map<string, Assigned[]>>()
  const note = (node: SyntaxNode, scope: SyntaxNode): void => {
    const assigned = assignedBy(node)
    if (assigned === undefined || !MESSAGE.test(assigned.name)) return
    const names = scopes.get(scope) ?? new Map<string, Assigned[]>()
    scopes.set(scope, names.set(assigned.name, [...(names.get(assigned.name) ?? []), assigned]))
  }
  const templates = () =>
    [...scopes.values()]
      .flatMap(names => [...names.values()])
      .filter(pieces => pieces.some(({ isAppended }) => isAppended))
      .map(pieces => pieces.toSorted((a, b) => a.start - b.start))
      .map(pieces => pieces.flatMap(({ value }) => variantsOf(value, known) ?? []))
      .filter(texts => texts.length > 1)
      .map(texts => tidied(texts.slice(0, MOST_PIECES).join(PLACEHOLDER)))
  return { note, templates }
}

interface Assigned {
  readonly name: string
  readonly value: SyntaxNode
  readonly isAppended: boolean
  /** Where it stands in the source. */
  readonly start: number
}

function assignedBy({ type, id, init, left, right, operator, start }: SyntaxNode): Assigned | undefined {
  const [name, value] =
    type === 'VariableDeclarator' ? [id, init] : type === 'AssignmentExpression' ? [left, right] : []
  return isNode(value)
    ? { name: nameOf(name), value, isAppended: operator === '+=', start: Number(start) }
    : undefined
}

const MOST_PIECES = 16
