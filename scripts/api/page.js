import { readFileSync } from 'node:fs'
import { commentOf } from './comment.js'

/** @typedef {import('./model.js').Item} Item */

const HEAD = `# API reference

All that \`askfirst\` exports, as its docstrings say it. [embedding.md](embedding.md) says how to use it. \`npm run api\` makes
this page.
`

/**
 * @param {readonly [readonly Item[], readonly Item[]]} entries - what `askfirst` and `askfirst/commander` export
 * @returns the page, without its stamp
 */
export function pageOf([index, commander]) {
  const types = index.filter(item => !isFunction(item))
  return [
    HEAD,
    '## askfirst\n',
    ...index.filter(isFunction).map(sectionOf),
    ...types.filter(isExported).map(sectionOf),
    '## What those types name\n',
    'It is not exported.\n',
    ...types.filter(item => !isExported(item)).map(sectionOf),
    '## askfirst/commander\n',
    ...commander.filter(isFunction).map(sectionOf),
    '## askfirst/register\n',
    `${commentOf(/\/\*\*[\s\S]*?\*\//.exec(readFileSync('src/register.ts', 'utf8'))?.[0]).text}\n`,
  ].join('\n')
}

function isFunction(/** @type {Item} */ { kind }) {
  return kind === 'Function'
}

function isExported(/** @type {Item} */ { canonicalReference }) {
  return !canonicalReference.includes('!~')
}

function sectionOf(/** @type {Item} */ item) {
  const { text, params, returns, example } = commentOf(item.docComment)
  const members = item.kind === 'Interface' ? (item.members ?? []) : []
  return [
    `### \`${item.name}\`\n`,
    ...(text === '' ? [] : [`${text}\n`]),
    ...(members.length === 0 ? [fenced('ts', declarationOf(item))] : [...extendedBy(item), tableOf(members)]),
    ...listOf([...params, ...(returns === undefined ? [] : [['returns', returns]])]),
    ...(example === undefined ? [] : [`${example}\n`]),
  ].join('\n')
}

function extendedBy(/** @type {Item} */ { excerptTokens }) {
  const [, name] = excerptTokens.map(token => token.text)
  return name === undefined ? [] : [`All of [\`${name}\`](#${name.toLowerCase()}), and:\n`]
}

function declarationOf(/** @type {Item} */ { excerptTokens }) {
  const text = excerptTokens.map(token => token.text).join('')
  return text.replace(/^(?:export )?(?:declare )?/, '').replace(/;$/, '')
}

function tableOf(/** @type {readonly Item[]} */ members) {
  const rows = members.map(({ name, isOptional, excerptTokens, propertyTypeTokenRange, docComment }) => {
    const { startIndex, endIndex } = propertyTypeTokenRange ?? { startIndex: 0, endIndex: undefined }
    const type = excerptTokens.slice(startIndex, endIndex).map(token => token.text)
    const { text, returns } = commentOf(docComment)
    const said = returns === undefined ? text : `${text} Returns ${returns}.`
    return [`\`${name}${isOptional ? '?' : ''}\``, `\`${type.join('')}\``, said].map(inCell).join(' | ')
  })
  return `| member | type | what |\n| --- | --- | --- |\n${rows.map(row => `| ${row} |\n`).join('')}`
}

function inCell(/** @type {string} */ text) {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}

function listOf(/** @type {readonly (readonly string[])[]} */ pairs) {
  return pairs.length === 0 ? [] : [pairs.map(([name, text]) => `- \`${name}\`: ${text}\n`).join('')]
}

function fenced(/** @type {string} */ language, /** @type {string} */ text) {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`
}
