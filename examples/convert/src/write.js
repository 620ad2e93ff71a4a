import { stringify as toYaml } from 'yaml'

/**
 * @param {unknown} table
 * @param {import('./formats.js').Format} format
 */
export function writeTable(table, format) {
  switch (format) {
    case 'json':
      return `${JSON.stringify(table, null, 2)}\n`
    case 'yaml':
      return toYaml(table)
    case 'csv':
      return toCsv(rowsOf(table))
  }
}

/**
 * @param {unknown} table
 * @returns {object[]}
 */
function rowsOf(table) {
  if (!Array.isArray(table) || !table.every(row => typeof row === 'object' && row !== null)) {
    throw new TypeError('Only a list of records can become CSV')
  }
  return table
}

/** @param {object[]} rows */
function toCsv(rows) {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const lines = rows.map(row => {
    const values = new Map(Object.entries(row))
    return columns.map(column => cell(values.get(column)))
  })
  return [columns.map(cell), ...lines].map(line => `${line.join(',')}\n`).join('')
}

/** @param {unknown} value */
function cell(value) {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
