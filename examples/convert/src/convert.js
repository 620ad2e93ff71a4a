import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readTable } from './read.js'
import { writeTable } from './write.js'

/**
 * Converts one file, and writes the result to another one or to standard output.
 *
 * @param {import('./arguments.js').Conversion} conversion
 * @throws {Error} If the file cannot be read, or is not what its ending says; the reason is the cause.
 */
export function convert({ input, to, out }) {
  const text = readFileSync(input, 'utf8')
  const result = translate(text, { input, to })
  if (out) writeFileSync(out, result)
  else process.stdout.write(result)
}

/**
 * @param {string} text
 * @param {Pick<import('./arguments.js').Conversion, 'input' | 'to'>} names
 */
function translate(text, { input, to }) {
  try {
    return writeTable(readTable(text, extname(input)), to)
  } catch (cause) {
    throw new Error(`Cannot convert ${input} to ${to}`, { cause })
  }
}
