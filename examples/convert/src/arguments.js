import { parseArgs } from 'node:util'
import { FORMATS, isFormat } from './formats.js'

/** @typedef {import('./formats.js').Format} Format */

/**
 * @typedef {{ action: 'convert', input: string, to: Format, out: string | undefined }} Conversion
 * @typedef {{ action: 'explain', problem?: string }} Explanation
 */

export const USAGE = `Usage: tabular convert INPUT --to ${FORMATS.join('|')} [--out FILE]

Converts a table from the format that the ending of INPUT names.

  --to FORMAT   ${FORMATS.join(', ')}
  --out FILE    where to write; standard output by default
  --help
  --version`

/**
 * @param {string[]} args
 * @returns {Conversion | Explanation | { action: 'version' }}
 */
export function readArguments(args) {
  const parsed = parse(args)
  if ('problem' in parsed) return { action: 'explain', problem: parsed.problem }
  const { values, positionals } = parsed
  if (values.help) return { action: 'explain' }
  if (values.version) return { action: 'version' }
  const [command, input, ...rest] = positionals
  if (command !== 'convert' || !input || rest.length > 0)
    return { action: 'explain', problem: 'one INPUT, please' }
  if (!isFormat(values.to)) return { action: 'explain', problem: `--to takes ${FORMATS.join(', ')}` }
  return { action: 'convert', input, to: values.to, out: values.out }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
