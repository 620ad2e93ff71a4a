import { ARGUMENT, STARTER } from '../lexicon/command-forms.ts'
import { escapeRegExp } from '../lexicon/escape-regexp.ts'
import { isCodeName, THROWER } from '../lexicon/message-forms.ts'
import { SAFE_MEMBERS } from '../lexicon/safe-members.ts'
import { codeForms, isInCodeTable } from './code-forms.ts'
import { flagSpellings } from './flags.ts'
import { placesOfText } from './places-of-text.ts'

/** Whether a source defines something. */
export type Definition = (source: string) => boolean

/**
 * Whether a source of the program defines a flag: in a usage text (`--out <file>`), as an option (`.option('out')`,
 * `out: { type: 'string' }`, `boolean: ['out']`), or by reading it where options are (`argv.out`).
 *
 * @param flag - as typed, without its value
 */
export function flagDefinition(flag: string): Definition {
  const names = anyOf(flagSpellings(flag))
  const written = new RegExp(`(?<![\\w-])${escapeRegExp(flag)}(?![\\w-])`)
  if (!flag.startsWith('--')) {
    // A single letter is named beside the dash, or as what a longer name is short for.
    const letter = escapeRegExp(flag.slice(1))
    const short = new RegExp(
      `\\b(?:short|alias|char)\\w*['"]?\\s*:\\s*(?:\\[[^\\]]{0,100}|\\{[^}]{0,400})?['"\`]?\\b${letter}\\b`,
    )
    return source => written.test(source) || short.test(source)
  }
  const forms = [
    new RegExp(`(?<![\\w-])--(?:no-|\\[no-\\])?${names}(?![\\w-])`),
    new RegExp(`\\.(?:${METHODS})\\(\\s*\\[?\\s*['"\`]${names}['"\`]`),
    new RegExp(
      `(?<![\\w$.])['"\`]?${names}['"\`]?\\s*:\\s*(?:\\{[^{}]{0,300}\\b(?:type\\s*:\\s*(?:['"](?:${TYPES})['"]|[A-Z])|(?:alias|short|shortFlag|char|demandOption|multiple)\\s*:|(?:${TYPES})\\s*:\\s*(?:true|!0))|Flags\\.|Option\\.|Boolean\\b|String\\b|Number\\b|\\[(?:Boolean|String|Number))`,
    ),
    new RegExp(
      `\\b(?:boolean|string|number|array|alias|default)s?['"\`]?\\s*:\\s*[[{][^\\]}]{0,400}\\b${names}\\b`,
    ),
    new RegExp(`\\b(?:argv|args|opts?|options|flags|values|program|cli)\\??\\.${names}(?![\\w$])`),
  ]
  return source => forms.some(form => form.test(source))
}

/**
 * Whether a source of the program defines a subcommand: `.command('build <dir>')`, `commands: { build: … }`, or a
 * comparison, where the program reads its arguments itself.
 *
 * @param name - as typed
 */
export function subcommandDefinition(name: string): Definition {
  const word = escapeRegExp(name)
  const quoted = `['"\`](?:[\\w:-]+\\|)*${word}(?=['"\`| <[])`
  const forms = [
    new RegExp(`(?:\\.(?:command|alias|aliases)|\\bCommand)\\(\\s*\\[?\\s*(?:[^)]{0,80},\\s*)?${quoted}`),
    new RegExp(`\\b(?:sub)?commands?['"]?\\s*[:=]\\s*(?:[\\w.]+\\s*\\(\\s*)*${quoted}`, 'i'),
    new RegExp(
      `\\b(?:sub_?)?commands['"]?\\s*[:=]\\s*(?:[\\w.]+\\s*\\(\\s*)*[[{][^;]{0,4000}?(?:${quoted}|(?<![\\w$.-])${word}\\s*[:(,}])`,
      'i',
    ),
    new RegExp(`\\bpaths['"]?\\s*=\\s*\\[\\s*\\[[^;]{0,400}?${quoted}`),
    new RegExp(`\\bcommand['"]?\\s*:[^;{}]{0,200}\\baliases['"]?\\s*:\\s*\\[?[^\\]{};]{0,200}${quoted}`),
  ]
  const text = `['"\`]${word}['"\`]`
  const compared = [
    new RegExp(`${ONE}\\s*[!=]==?\\s*${text}|${text}\\s*[!=]==?\\s*[\\w.$]*${ONE}(?![\\w.])`, 'i'),
    new RegExp(
      `switch\\s*\\([^{]{0,60}${ONE}(?!\\w|\\.\\w+\\))[^{]{0,30}\\{[^]{0,8000}?case\\s*${text}`,
      'i',
    ),
  ]
  return source => source.includes(name) && [...forms, ...compared].some(form => form.test(source))
}

/**
 * Whether a source gives a text to errors, as their name or code: `class X extends`, `this.name = 'X'`, `code: 'X'`,
 * `new ToolError('X'`.
 *
 * @param label - type or code of an error
 */
export function labelDefinition(label: string): Definition {
  const word = escapeRegExp(label)
  const quoted = `['"\`]${word}['"\`]`
  const forms = [
    new RegExp(`\\bclass\\s+${word}\\s+extends\\b|(?<![\\w$])${word}\\s*=\\s*class\\b`),
    new RegExp(`\\binherits\\(\\s*${word}\\b|(?<![\\w$])${word}\\.prototype\\s*=`),
    new RegExp(
      `(?:\\.|\\b(?:static|readonly|const|let|var)\\s+|[;{}\\n]\\s*)(?:name|code|type)\\s*=\\s*${quoted}`,
    ),
    new RegExp(`\\bcode['"]?\\s*:\\s*${quoted}`),
    new RegExp(
      `\\bdefineProperty\\([^()]{1,80}['"](?:name|code)['"],\\s*\\{[^{}]{0,80}\\bvalue:\\s*${quoted}`,
    ),
    new RegExp(`(?:${THROWER.source})\\)?\\s*\\((?:[^()'"\`]{0,80},)?\\s*${quoted}`, 'i'),
  ]
  if (!isCodeName(label)) return source => isBeside(source, label, forms)
  const all = [...forms, ...codeForms(label)]
  return source => isBeside(source, label, all) || isInCodeTable(source, label)
}

/**
 * Whether a source asks for a module or starts a program by this name.
 *
 * @param name - a specifier, or a command
 */
export function useDefinition(name: string): Definition {
  const form = new RegExp(
    `(?:\\b(?:require(?:\\.resolve)?\\s*\\(|import\\s*\\(?|from)|${STARTER.source}\\w*\\)?\\s*\\()\\s*['"\`]${escapeRegExp(name)}['"\`]`,
  )
  return source => isBeside(source, name, [form])
}

/**
 * Whether a source that declares members of its errors safe says a text, whole, as a literal or a key.
 *
 * @param text - a value of such a member
 */
export function safeDefinition(text: string): Definition {
  const word = escapeRegExp(text)
  const form = new RegExp(`(['"\`])${word}\\1|[{,]\\s*${word}\\s*[:,}(]`)
  return source => source.includes(SAFE_MEMBERS) && isBeside(source, text, [form])
}

/** Whether a form is found where a source says a text. */
function isBeside(source: string, text: string, forms: readonly RegExp[]): boolean {
  for (const at of placesOfText(source, text)) {
    const around = source.slice(Math.max(0, at - BEFORE_CHARS), at + text.length + AFTER_CHARS)
    if (forms.some(form => form.test(around))) return true
  }
  return false
}

/** A call and its first arguments. */
const BEFORE_CHARS = 160
const AFTER_CHARS = 40

function anyOf(names: readonly string[]): string {
  return `(?:${names.map(escapeRegExp).join('|')})`
}

/** An argument, or what holds them: `args?.[0]`, but not `args.name`, which is the value of a flag. */
const ONE = `(?:${ARGUMENT.source})\\w{0,20}[?!]?(?:\\.?\\[\\w+])?`
const TYPES = 'string|boolean|number|array|count|enum'
const METHODS =
  'option|options|requiredOption|flag|flags|positional|boolean|string|array|number|count|alias|describe|default|coerce|implies|conflicts'
