import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'

/**
 * @param {string} text
 * @param {string} ending such as `.csv`
 * @returns {unknown}
 */
export function readTable(text, ending) {
  switch (ending.toLowerCase()) {
    case '.json':
      return JSON.parse(text)
    case '.yaml':
    case '.yml':
      return parseYaml(text)
    case '.csv':
      return parseCsv(text, { columns: true, skip_empty_lines: true })
    default:
      throw new TypeError(`Unknown kind of file: ${ending}`)
  }
}
