import { PLACEHOLDER } from '../../report/placeholder.ts'
import { FAULT, isMessage, messageInCode, wordsIn } from '../message-forms.ts'
import { hasSymbol } from '../words.ts'
import { readLists } from './accepted-lists.ts'
import { noteCommandLine } from './command-line.ts'
import { readErrorMakers } from './error-makers.ts'
import { noteCodes } from './given-codes.ts'
import type { SyntaxNode } from './parse.ts'
import { noteLabels, noteNames } from './source-names.ts'
import { noteSafe, noteUses } from './source-uses.ts'
import { templatesOf, variantsOf } from './templates.ts'
import { textsOfVariables } from './variable-texts.ts'
import { childrenOf, type Visit } from './visits.ts'

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
  const lists = readLists(into)
  const makers = readErrorMakers()
  const pending: Visit[] = [{ node: tree, scope: tree, reaches: false, says: false, least: 1 }]
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node } = visit
    noteNames(node, into)
    noteLabels(node, into)
    noteCodes(node, into)
    noteUses(node, into)
    if (declaresSafe) noteSafe(node, into)
    lists.note(node)
    if (own) noteCommandLine(node, into)
    makers.note(node, visit.scope)
    const isText = IS_TEXT.has(node.type)
    // What takes an error may join a list itself.
    const isList = visit.reaches && visit.least === 1 && node.type === 'ArrayExpression'
    const templates = isText || isList ? templatesOf(node, known) : []
    for (const template of templates) noteTemplate(template, visit, into)
    for (const child of childrenOf(visit, isText && templates.length > 0)) pending.push(child)
  }
  const given = makers.given().filter(each => variantsOf(each, known)?.includes(PLACEHOLDER) !== true)
  for (const template of given.flatMap(each => templatesOf(each, known)))
    noteTemplate(template, { reaches: true, least: 2 }, into)
}

const IS_TEXT: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'TaggedTemplateExpression',
  'BinaryExpression',
  'CallExpression',
])

function noteTemplate(
  template: string,
  { reaches, least }: Pick<Visit, 'reaches' | 'least'>,
  into: Harvest,
): void {
  const words = wordsIn(template)
  // Also in a list: a table of codes is one.
  if (CONSTANT.test(template) || FAULT.test(template)) into.names.add(template)
  if (words < least) return
  if (reaches && CODE.test(template)) into.labels.add(template)
  if (reaches) into.errors.add(template)
  else if ((words > 1 || hasSymbol(template)) && isMessage(template)) into.texts.add(template)
  const inCode = messageInCode(template)
  if (inCode !== undefined) into.errors.add(inCode)
}

const CODE = /^[A-Za-z][\w.$-]{1,79}$/
const CONSTANT = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{2,19}|\w{1,60}(?:Error|Exception))$/
