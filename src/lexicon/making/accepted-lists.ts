import { isNode, type SyntaxNode } from './parse.ts'
import { nameOf, textOf } from './syntax.ts'

/** Takes lists of what a program accepts out of one source, part by part. */
export interface ListReader {
  readonly note: (node: SyntaxNode) => void
}

/**
 * `['development', 'production', 'none']`; the names of what a schema has; what choices are called; the names of a table
 * whose names the source takes, which may be elsewhere: `Object.keys(LEVELS)`; and of one, what a parser expects.
 */
export function readLists({ lists }: { readonly lists: Set<string> }): ListReader {
  const tables = new Map<string, Elements[]>()
  const taken = new Set<string>()
  const add = (elements: Elements): void => {
    if (elements.length < LEAST_ELEMENTS || elements.length > MOST_ELEMENTS || lists.size >= MOST_LISTS)
      return
    if (elements.every(each => each !== undefined && ELEMENT.test(each))) lists.add(elements.join(' '))
  }
  const noteTable = (name: string, value: unknown): void => {
    if (!isObject(value) || name === '') return
    if (taken.has(name)) add(namesOf(value))
    else tables.set(name, [...(tables.get(name) ?? []), namesOf(value)])
  }
  const take = (value: unknown): void => {
    if (isObject(value)) add(namesOf(value))
    const name = nameOf(value)
    for (const table of tables.get(name) ?? []) add(table)
    tables.delete(name)
    taken.add(name)
  }
  const noteGenerated = (value: unknown): void => {
    const expected = generated(value) ?? ''
    if (ELEMENT.test(expected)) lists.add(expected)
  }
  const note = (node: SyntaxNode): void => {
    if (node.type === 'ArrayExpression') add(elementsOf(node))
    else if (node.type === 'Property' && nameOf(node.key) === 'properties' && isObject(node.value))
      add(namesOf(node.value))
    else if (node.type === 'ExportDefaultDeclaration') take(node.declaration)
    else if (node.type === 'VariableDeclarator') {
      noteTable(nameOf(node.id), node.init)
      noteGenerated(node.init)
    } else if (node.type === 'AssignmentExpression' && isExports(node.left)) take(node.right)
    else if (node.type === 'AssignmentExpression') {
      noteTable(nameOf(node.left), node.right)
      noteGenerated(node.right)
    } else if (node.type === 'CallExpression' && Array.isArray(node.arguments)) {
      if (takesNames(node.callee)) take(node.arguments[0])
      const expected = expects(node.callee) ? (textOf(node.arguments[0]) ?? '') : ''
      if (ELEMENT.test(expected)) lists.add(expected)
    }
  }
  return { note }
}

type Elements = readonly (string | undefined)[]

/** `module.exports`, `exports.default`: another source may take its names. */
function isExports(node: unknown): boolean {
  return isNode(node) && (nameOf(node) === 'exports' || nameOf(node.object) === 'exports')
}

/** `Object.keys(`, `Object.entries(` */
function takesNames(callee: unknown): boolean {
  return isNode(callee) && nameOf(callee.object) === 'Object' && /^(?:keys|entries)$/.test(nameOf(callee))
}

/** `this.expect(`, `literalExpectation(`; not `expect('Rose').toBe(…)`, as tests say of a value. */
function expects(callee: unknown): boolean {
  const name = nameOf(callee)
  return /(?<!un)expect/i.test(name) && !(isNode(callee) && callee.type === 'Identifier' && name === 'expect')
}

/** `e1 = e("FROM", true)`: so generated parsers have what they expect, and whether its case counts; shortened or not. */
function generated(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'CallExpression' || !Array.isArray(value.arguments)) return undefined
  const [text, isAnyCase, ...others] = value.arguments
  const isCall = isNode(value.callee) && value.callee.type === 'Identifier' && others.length === 0
  return isCall && isBoolean(isAnyCase) ? textOf(text) : undefined
}

function isBoolean(node: unknown): boolean {
  if (!isNode(node)) return false
  const { value } = node.type === 'UnaryExpression' && isNode(node.argument) ? node.argument : node
  return node.type === 'UnaryExpression'
    ? node.operator === '!' && (value === 0 || value === 1)
    : value === true || value === false
}

function elementsOf({ elements }: SyntaxNode): Elements {
  return Array.isArray(elements) ? elements.map(each => textOf(each) ?? choiceOf(each)) : []
}

/** `{ value: 'es5', description: 'As in 2009' }` */
function choiceOf(choice: unknown): string | undefined {
  if (!isObject(choice)) return undefined
  return textOf(choice.properties.find(each => nameOf(each.key) === 'value')?.value)
}

function namesOf({ properties }: ObjectNode): Elements {
  return properties.map(each => (each.computed === true ? '' : nameOf(each.key)))
}

type ObjectNode = SyntaxNode & { readonly properties: readonly SyntaxNode[] }

function isObject(node: unknown): node is ObjectNode {
  return isNode(node) && node.type === 'ObjectExpression' && Array.isArray(node.properties)
}

/** As `scrub/chains.ts` knows them. */
const ELEMENT = /^(?=.*[A-Za-z])[\w@./:+-]{2,60}$/
const LEAST_ELEMENTS = 3
/** More are a table of data. */
const MOST_ELEMENTS = 80
const MOST_LISTS = 300
