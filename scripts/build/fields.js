import { readFileSync } from 'node:fs'

/**
 * What a person reads of the field table, a crash need not: it looks up which fields a report may have.
 *
 * @type {import('esbuild').Plugin}
 */
export const fieldsWithoutWords = {
  name: 'fields without words',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src.fields\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const contents = text.replaceAll(
        /, name: (?:'[^']*'|"[^"]*"), why: (?:'[^']*'|"[^"]*"), example: (?:'[^']*'|"[^"]*")/g,
        '',
      )
      if (/^ {2}row\(.*why:/m.test(contents)) throw new Error('a row of the field table has another form')
      return { contents, loader: 'ts' }
    }),
}
