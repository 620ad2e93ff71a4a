// Messages in Node's own JavaScript.

import vm from 'node:vm'
import jsTokens from 'js-tokens'
import { isCode, isPhrase } from './literals.js'

/**
 * What no command-line tool meets: the debugger's and test runner's own programs, and what is behind
 * `--experimental-…` flags.
 */
const ASIDE =
  /^(?:internal\/)?(?:deps\/(?:acorn|amaro|cjs-module-lexer|v8)|bench|debugger|dtls|ffi|main\/|quic|repl|streams?\/iter|test|v8_prof|vfs|webworker|zip\/|zlib\/iter)/

export function ownSources() {
  const natives = Object.entries(process.binding('natives'))
  return natives
    .filter(([name, source]) => typeof source === 'string' && !ASIDE.test(name))
    .map(([name, source]) => ({ name, tokens: tokensOf(source) }))
}

function tokensOf(source) {
  return [...jsTokens(source)].filter(token => !/^(?:WhiteSpace|LineTerminator|.*Comment)/.test(token.type))
}

/** Calls whose arguments become messages. */
const RAISES = /^(?:E|super)$|^ERR_|error|exception|throw|fail|reject|abort|invalid/i

/** Names of what messages, codes and names of errors are put together in. */
const HOLDS =
  /^(?:\w*message|msg|\w+(?:Msg|Desc|Error)|code|name|reason|hint|details?|suffix|prefix|description|base|other|addition|example|explanation)$/i

export function messagesOf({ name, tokens }) {
  const everywhere = /^internal\/(?:errors|assert\/)/.test(name)
  const walk = { open: [], held: NOWHERE }
  const found = []
  let text = ''
  for (const [index, token] of tokens.entries()) {
    leave(walk, token)
    const chunk = chunkOf(token)
    if (chunk !== undefined) {
      text += chunk
      if (joins(tokens, index)) continue
      if ((everywhere || isRaising(walk)) && speaks(text, { tokens, index })) found.push(text)
      text = ''
    }
    enter(walk, { token, before: tokens[index - 1] })
  }
  return found
}

/** The depth of an assignment that there is none of. */
const NOWHERE = Number.POSITIVE_INFINITY

function isRaising({ open, held }) {
  return held < NOWHERE || open.includes(true)
}

/** Closes brackets, and an assignment at the end of its statement or property. */
function leave(walk, token) {
  if (closes(token)) walk.open.pop()
  const depth = walk.open.length
  if (depth < walk.held || (depth === walk.held && /^[;,]$/.test(token.value))) walk.held = NOWHERE
}

function enter(walk, { token, before }) {
  if (opens(token)) walk.open.push(token.value === '(' && RAISES.test(before?.value))
  const isAssigned = /^(?:=|\+=|:|\?\?=)$/.test(token.value) && HOLDS.test(before?.value)
  if (isAssigned) walk.held = Math.min(walk.held, walk.open.length)
}

export function opens({ type, value }) {
  return type === 'TemplateHead' || (type === 'Punctuator' && /^[([{]$/.test(value))
}

export function closes({ type, value }) {
  return type === 'TemplateTail' || (type === 'Punctuator' && /^[)\]}]$/.test(value))
}

/** The text of a literal, or of one chunk of a template. */
export function chunkOf({ type, value }) {
  if (type === 'StringLiteral') return vm.runInThisContext(value)
  if (type === 'NoSubstitutionTemplate') return vm.runInThisContext(value)
  if (type === 'TemplateHead' || type === 'TemplateMiddle') return cooked(value.slice(1, -2))
  if (type === 'TemplateTail') return cooked(value.slice(1, -1))
  return undefined
}

function cooked(raw) {
  return vm.runInThisContext(`\`${raw}\``)
}

/** Whether the literal goes on in the next one: `'a' + 'b'`. The `+` itself is no literal and breaks nothing. */
function joins(tokens, index) {
  const [token, plus, next] = tokens.slice(index, index + 3)
  if (/^Template(?:Head|Middle)$/.test(token.type) || plus?.value !== '+') return false
  return /^(?:StringLiteral|NoSubstitutionTemplate|TemplateHead)$/.test(next?.type)
}

/** A single word speaks only as a code, next to a gap or a mark in a longer message, or as all that an error says. */
function speaks(text, { tokens, index }) {
  if (isPhrase(text) || isCode(text) || /^[A-Z]\w*\.\w+$/.test(text)) return true
  const [before, token, after] = tokens.slice(Math.max(index - 1, 0), index + 2)
  const isPart =
    /^Template/.test(token.type) || before?.value === '+' || before?.value === '+=' || after?.value === '+'
  if (isPart) return /\W/.test(text)
  return before?.value === '(' && tokens[index - 3]?.value === 'new' && /Error$/.test(tokens[index - 2].value)
}
