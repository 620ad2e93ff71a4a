import type { App } from '../app/app.ts'
import { packageAbove } from '../app/package-json.ts'
import { LARGEST_LEXICON_BYTES, LEXICON_FILE } from '../lexicon/lexicon-text.ts'
import {
  COMMENT_FIELD,
  FIELD_WORDS,
  type FieldWords,
  NEVER_INSIDE,
  ownTagField,
} from '../report/field-words.ts'
import { FIELDS, type FieldGroup } from '../report/fields.ts'
import { ownTagsOf } from '../report/own-tags-part.ts'
import { join } from '../system/builtin.ts'
import { regularText } from '../system/regular-file.ts'

/** What a report contains, and never does: rendered from the field table, as Markdown. */
export function reportContents(app: App): readonly string[] {
  const { tool, prefix, system } = app
  return [
    '## What a report contains',
    '',
    ...table('always', app),
    ...(system ? ['', `${tool} also asks for the system it runs on:`, '', ...table('system', app)] : []),
    '',
    `Only if \`${prefix}_TELEMETRY_SHOW_HOSTNAME\`${prefix === 'MM' ? '' : ' or `MM_TELEMETRY_SHOW_HOSTNAME`'} is \`1\` or \`true\`:`,
    '',
    ...table('hostname', app),
    '',
    `Only with a report that you send by name with a comment of yours, \`${app.command} send REF --comment "…"\`:`,
    '',
    ...rowsOf([COMMENT_FIELD]),
    '',
    '## What a report never contains',
    '',
    `But for a hostname or comment of the two tables above: ${Object.values(NEVER_INSIDE).join(', ')}.`,
    '',
    ...words(app),
    '',
    'A connection has an address: the recipient sees yours while a report arrives, as every server does. The report',
    'does not contain it, and tells the server not to store it.',
  ]
}

/** Where each word of a report's texts comes from: a person can look it up where the program brought a list. */
function words({ tool, entry }: App): readonly string[] {
  const folder = packageAbove(entry)?.folder
  const file = folder && join(folder, LEXICON_FILE)
  const text = file === undefined ? '' : regularText(file, LARGEST_LEXICON_BYTES)
  const lines = text === '' ? 0 : text.split('\n').length
  return lines > 0
    ? [
        `Of every text, a report keeps only words that ${tool} published before, or that Node.js or a program such as git`,
        `says. Every word that ${tool} published is in one file of ${lines} lines, \`${file}\`:`,
        'open it, or look a word up with `grep -w WORD` and its path. A dependency that is here in another version than the file',
        'names is read itself.',
        ...NUMBERS,
      ]
    : [
        "Of every text, a report keeps only words that the program's own source or its published dependencies contain, or that",
        'Node.js or a program such as git says.',
        ...NUMBERS,
      ]
}

const NUMBERS = [
  'Numbers stay that tell a line, column or status, and codes of errors. Everything else is replaced by `<*>` before',
  'the report touches the disk.',
]

function table(group: FieldGroup, app: App): readonly string[] {
  const own = ownTagsOf(app).map(ownTagField)
  const rows = [...FIELDS.map(field => ({ ...field, ...FIELD_WORDS[field.path] })), ...own]
  return rowsOf(rows.filter(field => field.group === group))
}

function rowsOf(fields: readonly (FieldWords & { readonly path: string })[]): readonly string[] {
  return [
    '| field | what it is | what for | example |',
    '| --- | --- | --- | --- |',
    ...fields.map(({ path, name, why, example }) => `| \`${path}\` | ${name} | ${why} | \`${example}\` |`),
  ]
}
