import { ARGUMENT } from '../command-forms.ts'
import { isNode, type SyntaxNode } from './parse.ts'
import { nameOf, nodesOf, textOf } from './syntax.ts'

/** Takes flags and subcommands out of one part of a source: as texts, as options of a parser, as what is compared. */
export function noteCommandLine(
  node: SyntaxNode,
  { flags, commands }: { readonly flags: Set<string>; readonly commands: Set<string> },
): void {
  const text = textOf(node) ?? ''
  if (text.includes('-')) for (const flag of text.match(FLAG) ?? []) flags.add(flag)
  if (node.type === 'CallExpression' || node.type === 'NewExpression') noteCall(node, flags, commands)
  else if (node.type === 'Property') noteOption(node, flags, commands)
  else if (node.type === 'ObjectExpression') noteAliases(node, commands)
  else if (node.type === 'PropertyDefinition') {
    noteFlags(node.key, node.value, flags)
    if (nameOf(node.key) === 'paths') notePaths(node.value, commands)
  } else if (node.type === 'AssignmentExpression') noteFlags(node.left, node.right, flags)
  else if (node.type === 'SwitchStatement') noteSwitch(node, commands)
  else if (node.type === 'MemberExpression' && OPTIONS.test(nameOf(node.object)))
    addFlag(flags, nameOf(node.property))
  else if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator))) {
    if (isArgument(node.left)) addCommand(commands, textOf(node.right))
    if (isArgument(node.right)) addCommand(commands, textOf(node.left))
  }
}

function noteSwitch({ discriminant, cases }: SyntaxNode, commands: Set<string>): void {
  if (!isArgument(discriminant) || !Array.isArray(cases)) return
  for (const each of cases.filter(isNode)) addCommand(commands, textOf(each.test))
}

/** `command`, `process.argv[2]`, `args._[0]`, `(positionals[0] ?? 'help')`. */
function isArgument(node: unknown): boolean {
  if (!isNode(node)) return false
  return (
    ARGUMENT.test(nameOf(node)) ||
    [node.computed === true && node.object, node.expression, node.left, calledOn(node)].some(isArgument) ||
    (Array.isArray(node.arguments) && node.arguments.some(isArgument))
  )
}

/** `args.shift()`, but not `args.name`, which is the value of a flag. */
function calledOn({ callee }: SyntaxNode): unknown {
  return isNode(callee) ? (callee.object ?? callee) : undefined
}

/** Of a command of oclif: `static flags = { from: Flags.string() }`, also as TypeScript may compile it. */
function noteFlags(name: unknown, value: unknown, flags: Set<string>): void {
  if (!/^(?:baseF|f)lags$/.test(nameOf(name)) || !isNode(value) || !Array.isArray(value.properties)) return
  for (const { key } of value.properties.filter(isNode)) addFlag(flags, nameOf(key))
}

/** Of a command of clipanion: `static paths = [['install'], ['i']]`. */
function notePaths(value: unknown, commands: Set<string>): void {
  for (const path of elementsOf(value))
    for (const word of elementsOf(path)) addCommand(commands, textOf(word))
}

/** Of a command of yargs: `{ command: 'remove <name>', aliases: ['rm'] }`. */
function noteAliases({ properties }: SyntaxNode, commands: Set<string>): void {
  const members = nodesOf(properties)
  if (!members.some(({ key }) => nameOf(key) === 'command')) return
  for (const { value } of members.filter(({ key }) => nameOf(key) === 'aliases'))
    for (const name of [value, ...elementsOf(value)]) addCommand(commands, textOf(name)?.split(' ')[0])
}

function elementsOf(value: unknown): readonly SyntaxNode[] {
  return isNode(value) ? nodesOf(value.elements) : []
}

function noteCall({ callee, arguments: given }: SyntaxNode, flags: Set<string>, commands: Set<string>): void {
  const [first] = Array.isArray(given) ? given : []
  const texts =
    isNode(first) && first.type === 'ArrayExpression' && Array.isArray(first.elements)
      ? first.elements
      : [first]
  for (const text of texts.flatMap(each => textOf(each) ?? [])) {
    if (/^(?:command|Command|alias|aliases)$/.test(nameOf(callee))) {
      for (const name of text.split(/[ <[]/)[0]?.split('|') ?? []) addCommand(commands, name)
    }
    if (OPTION_CALL.test(nameOf(callee))) addFlag(flags, text)
  }
}

/** `out: { type: 'string' }`, `commands: { build: … }` */
function noteOption({ key, value }: SyntaxNode, flags: Set<string>, commands: Set<string>): void {
  if (!isNode(value)) return
  const members = Array.isArray(value.properties) ? value.properties.filter(isNode) : []
  if (members.some(isOptionMember)) addFlag(flags, nameOf(key))
  const elements = Array.isArray(value.elements) ? value.elements : []
  if (/^(?:boolean|string|number|array)s?$/.test(nameOf(key)))
    for (const each of elements) addFlag(flags, textOf(each))
  if (/^(?:sub)?commands?$/i.test(nameOf(key))) {
    for (const name of [
      ...members.map(({ key: inner }) => nameOf(inner)),
      ...elements.map(textOf),
      textOf(value),
    ]) {
      addCommand(commands, name?.split(' ')[0])
    }
  }
  if (/^(?:short|char|alias)$/.test(nameOf(key)))
    for (const name of [value, ...elementsOf(value)]) addFlag(flags, textOf(name))
}

/** What only options of a parser have: `type: 'string'`, `alias: 'o'`, `boolean: true`. */
function isOptionMember({ key, value }: SyntaxNode): boolean {
  const text = textOf(value)
  if (nameOf(key) === 'type') return text === undefined ? isNode(value) : OPTION_TYPE.test(text)
  return OPTION_KEY.test(nameOf(key)) || (OPTION_TYPE.test(nameOf(key)) && isTrue(value))
}

/** Also `!0`, as it is minified. */
function isTrue(value: unknown): boolean {
  return isNode(value) && (value.value === true || value.operator === '!')
}

function addFlag(flags: Set<string>, name: string | undefined): void {
  if (name === undefined || !/^-{0,2}[A-Za-z][\w.:-]{0,63}$/.test(name)) return
  const kebab = name.replace(/[a-z](?=[A-Z])/g, letter => `${letter}-`).toLowerCase()
  for (const each of [name, kebab])
    flags.add(each.startsWith('-') ? each : `${each.length === 1 ? '-' : '--'}${each}`)
}

function addCommand(commands: Set<string>, name: string | undefined): void {
  if (name !== undefined && /^[A-Za-z][\w:-]{1,39}$/.test(name)) commands.add(name)
}

const FLAG = /(?<![\w-])(?:--[A-Za-z0-9][\w.:-]{0,63}|-[A-Za-z?](?![\w-]))/g
const OPTIONS = /^(?:argv|args|opts?|options|flags|values)$/
const OPTION_CALL =
  /^(?:option|options|requiredOption|flag|positional|boolean|string|array|number|count|alias|describe)$/
const OPTION_KEY = /^(?:alias|short|shortFlag|char|demandOption|multiple)$/
const OPTION_TYPE = /^(?:string|boolean|number|array|count|enum)$/
