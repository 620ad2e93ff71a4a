import { styleText } from 'node:util'

/** @param {string} text */
export function heading(text) {
  print(`\n${style('bold', text)}\n${style('dim', '─'.repeat(text.length))}`)
}

/** @param {string} text */
export function print(text) {
  process.stdout.write(`${text}\n`)
}

/** @param {string} text */
export function quote(text) {
  print(text.trimEnd().replaceAll(/^/gm, style('dim', '│ ')))
}

/** @param {string} text */
export function command(text) {
  print(style('cyan', `$ ${text}`))
}

/** @param {string} text */
export function good(text) {
  print(style('green', text))
}

/** @param {string} text */
export function bad(text) {
  print(style('red', text))
}

/**
 * JSON in as few lines as fit into the width.
 *
 * @param {unknown} value
 * @param {{ width?: number, indent?: string }} [layout]
 * @returns {string}
 */
export function pretty(value, { width = 76, indent = '' } = {}) {
  const line = JSON.stringify(value)
  if (line.length + indent.length <= width || typeof value !== 'object' || value === null) return line
  const inner = { width, indent: `${indent}  ` }
  const parts = Array.isArray(value)
    ? value.map(item => pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pretty(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.map(part => inner.indent + part).join(',\n')}\n${indent}${close}`
}

/**
 * @param {Parameters<typeof styleText>[0]} format
 * @param {string} text
 */
function style(format, text) {
  return styleText(format, text, { stream: process.stdout })
}
