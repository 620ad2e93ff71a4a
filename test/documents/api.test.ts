import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFresh } from '../../scripts/api/stamp.js'
import { makeFiles } from '../harness/files.ts'
import { LONG } from '../harness/length.ts'

const PAGE = readFileSync('docs/api.md', 'utf8')

test('docs/api.md is what `npm run api` makes of the docstrings', () => {
  expect(isFresh(PAGE), 'docs/api.md is stale: run `npm run api`').toBe(true)
})

test('A change of docs/api.md by hand is seen', () => {
  expect(isFresh(PAGE.replace('Default: 90.', 'Default: 30.'))).toBe(false)
})

test('docs/embedding.md names all of them, in short', () => {
  const short = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync('docs/embedding.md', 'utf8'))?.[1] ?? ''
  const members = ['AppOptions', 'StartOptions', 'Telemetry'].flatMap(membersOf)
  expect(members.length).toBeGreaterThan(15)
  expect(members.filter(name => !new RegExp(`^  ${name}\\b`, 'm').test(short))).toEqual([])
})

test.runIf(LONG)('docs/api.md is made again as it is', () => {
  const file = join(makeFiles({}), 'api.md')
  execFileSync(process.execPath, ['scripts/api.js', file])
  expect(readFileSync(file, 'utf8')).toBe(PAGE)
})

/** The members of a type, as its table in the page has them. */
function membersOf(type: string): readonly string[] {
  const [, section = ''] = PAGE.split(`### \`${type}\`\n`)
  const [table = ''] = section.split('\n### ')
  return Array.from(table.matchAll(/^\| `(\w+)/gm), ([, name = '']) => name)
}
