import { isNode, type SyntaxNode } from './parse.ts'
import { nameOf, textOf } from './syntax.ts'

/** `['development', 'production', 'none']`, and the names of what a schema has. */
export function noteList(node: SyntaxNode, { lists }: { readonly lists: Set<string> }): void {
  const elements =
    node.type === 'ArrayExpression' && Array.isArray(node.elements)
      ? node.elements.map(textOf)
      : node.type === 'Property' &&
          nameOf(node.key) === 'properties' &&
          isNode(node.value) &&
          Array.isArray(node.value.properties)
        ? node.value.properties.map((each: unknown) => (isNode(each) ? nameOf(each.key) : ''))
        : []
  if (elements.length < LEAST_ELEMENTS || elements.length > MOST_ELEMENTS || lists.size >= MOST_LISTS) return
  if (elements.every(each => each !== undefined && ELEMENT.test(each))) lists.add(elements.join(' '))
}

/** As `scrub/chains.ts` knows them. */
const ELEMENT = /^(?=.*[A-Za-z])[\w@./:+-]{2,60}$/
const LEAST_ELEMENTS = 3
/** More are a table of data. */
const MOST_ELEMENTS = 80
const MOST_LISTS = 300
