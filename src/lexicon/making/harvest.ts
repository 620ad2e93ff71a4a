import { isMessage, wordsIn } from '../message-forms.ts'
import { noteList } from './accepted-lists.ts'
import { noteCommandLine } from './command-line.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { isReturned, reachesBy, saysBelow } from './reaches-error.ts'
import { noteLabels, noteNames } from './source-names.ts'
import { noteSafe, noteUses } from './source-uses.ts'
import { LATER, textOf } from './syntax.ts'
import { templatesOf } from './templates.ts'
import { textsOfVariables } from './variable-texts.ts'

/** The words of one source that a report may need. */
export interface Harvest {
  /** Texts that reach an error, as templates. */
  readonly errors: Set<string>
  /** Other texts. */
  readonly texts: Set<string>
  /** What a program accepts, and lists in messages: single words, with a space between. */
  readonly lists: Set<string>
  /** Names of functions and classes, and constants. */
  readonly names: Set<string>
  /** Types and codes that errors are given. */
  readonly labels: Set<string>
  /** Modules that are imported, programs that are started. */
  readonly uses: Set<string>
  /** Literals and keys of sources that declare members of errors safe. */
  readonly safe: Set<string>
  readonly flags: Set<string>
  readonly commands: Set<string>
}

export function newHarvest(): Harvest {
  return {
    errors: new Set(),
    texts: new Set(),
    lists: new Set(),
    names: new Set(),
    labels: new Set(),
    uses: new Set(),
    safe: new Set(),
    flags: new Set(),
    commands: new Set(),
  }
}

/**
 * Takes the words out of a syntax tree. Short texts that are no messages are left out: they are the program's data, and
 * what a user chose among them is the user's.
 *
 * @param about - whether it is the tool's own source, for of others flags and subcommands mean nothing; whether it declares
 *   members of its errors safe
 */
export function harvest(
  tree: SyntaxNode,
  { own, declaresSafe }: { own: boolean; declaresSafe: boolean },
  into: Harvest,
): void {
  const known = textsOfVariables(tree)
  const pending: Visit[] = [{ node: tree, reaches: false, says: false, least: 1 }]
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node } = visit
    noteNames(node, into)
    noteLabels(node, into)
    noteUses(node, into)
    if (declaresSafe) noteSafe(node, into)
    noteList(node, into)
    if (own) noteCommandLine(node, into)
    const isText = IS_TEXT.has(node.type)
    // What takes an error may join a list itself.
    const isList = visit.reaches && visit.least === 1 && node.type === 'ArrayExpression'
    const templates = isText || isList ? templatesOf(node, known) : []
    for (const template of templates) noteTemplate(template, visit, into)
    for (const child of childrenOf(visit, isText && templates.length > 0)) pending.push(child)
  }
}

interface Visit {
  readonly node: SyntaxNode
  /** Whether what stands here reaches an error, as far as names say. */
  readonly reaches: boolean
  /** Whether the function around it makes a message, as far as its name says: what it returns reaches an error. */
  readonly says: boolean
  /** How many words a text needs here: more if it is a part of one that was taken. */
  readonly least: number
}

const IS_TEXT: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'TaggedTemplateExpression',
  'BinaryExpression',
  'CallExpression',
])

/** What is a part of the text around it, whole. */
const IS_CHUNK: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression'])

function noteTemplate(template: string, { reaches, least }: Visit, into: Harvest): void {
  const words = wordsIn(template)
  // Also in a list: a table of codes is one.
  if (CONSTANT.test(template)) into.names.add(template)
  if (words < least) return
  if (reaches && CODE.test(template)) into.labels.add(template)
  if (reaches) into.errors.add(template)
  else if (words > 1 && isMessage(template)) into.texts.add(template)
}

function childrenOf(visit: Visit, isText: boolean): readonly Visit[] {
  const { node, reaches, least } = visit
  const isLater = LATER.has(node.type)
  const says = saysBelow(node, visit.says)
  const isBorder = isLater || CALLS.has(node.type)
  const inherited = isText ? Math.max(least, SENTENCE_WORDS) : isBorder ? 1 : least
  const visits: Visit[] = []
  for (const member in node) {
    const value = node[member]
    if (typeof value !== 'object' || value === null || IGNORED.has(member)) continue
    const below =
      (reaches && !isLater) ||
      node.type === 'ThrowStatement' ||
      reachesBy(node, member) ||
      (says && isReturned(node, member))
    if (!Array.isArray(value)) {
      if (isNode(value)) {
        visits.push({
          node: value,
          reaches: below,
          says,
          least:
            (isText && IS_CHUNK.has(value.type)) || isCompared(node, value, member) ? Infinity : inherited,
        })
      }
      continue
    }
    for (const each of value.filter(isNode))
      visits.push({ node: each, reaches: below, says, least: inherited })
  }
  return visits
}

/** What a value is compared with is a value itself, such as the user gives. */
function isCompared(node: SyntaxNode, value: SyntaxNode, member: string): boolean {
  const isBeside =
    (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator))) ||
    (node.type === 'SwitchCase' && member === 'test')
  return isBeside && !isMessage(textOf(value) ?? '')
}

/** What a text is given to is not a part of the text around it. */
const CALLS: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression'])

/** Positions, comments and what else a parser adds. */
const IGNORED: ReadonlySet<string> = new Set([
  'start',
  'end',
  'loc',
  'range',
  'raw',
  'extra',
  'typeAnnotation',
  'returnType',
])
const CODE = /^[A-Za-z][\w.$-]{1,79}$/
const CONSTANT = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,19}|\w{1,60}(?:Error|Exception))$/
const SENTENCE_WORDS = 3
