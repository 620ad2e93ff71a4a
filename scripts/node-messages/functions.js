// Functions of Node's own JavaScript.

import { isCode, union } from './literals.js'

const KEYWORD =
  /^(?:if|for|while|switch|catch|return|throw|default|export|case|else|do|of|in|await|yield|with)$/

/** Where Node's own stack frames seldom are. A frame without its function still has its file and line. */
const SELDOM =
  /^internal\/(?:bootstrap|cluster|crypto|deps|histogram|http2|inspector|perf|source_map|v8|web)|^inspector/

/** Names before `(…) {` and `(…) =>`, of classes, also those of C++, and of handlers: what a stack frame can show. */
export function functionsOf({ name: file, tokens }) {
  if (SELDOM.test(file)) return []
  const found = []
  const open = []
  for (const [index, { value }] of tokens.entries()) {
    if (value === 'class' || value === 'new') found.push(tokens[index + 1])
    if (/^_?on\w/.test(value) && tokens[index + 1]?.value === '=') found.push(tokens[index])
    if (value === '(') open.push(index)
    if (value !== ')') continue
    const start = open.pop()
    if (/^(?:\{|=>)$/.test(tokens[index + 1]?.value)) found.push(nameBefore(tokens, start))
  }
  const names = found.filter(token => /Identifier/.test(token?.type) && !KEYWORD.test(token.value))
  return union([names.map(token => token.value.replace('#', ''))]).filter(
    name => name.length > 1 && !isCode(name),
  )
}

/** `name(`, `name = (`, `name: async function* (`, `[name](` */
function nameBefore(tokens, start) {
  let at = start - 1
  while (/^(?:async|function|\*)$/.test(tokens[at]?.value)) at -= 1
  if (/^[=:\]]$/.test(tokens[at]?.value)) at -= 1
  return tokens[at]
}
