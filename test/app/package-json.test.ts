import { chmodSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageAbove } from '../../src/app/package-json.ts'
import { makeFiles } from '../harness/files.ts'

const OTHER = 4711

/** Changes something about a folder with a package.json, below which lies a program in a folder of its own. */
function nameAbove(change: (folder: string) => void): string | undefined {
  const folder = makeFiles({ 'package.json': { name: 'theirs' }, 'work/a.js': '' })
  chmodSync(folder, 0o755)
  change(folder)
  return packageAbove(join(folder, 'work/a.js'))?.name
}

it('packageAbove() finds the package.json that describes a file', () => {
  expect(nameAbove(() => {})).toBe('theirs')
  expect(nameAbove(folder => chmodSync(folder, 0o1777))).toBe('theirs')
})

it.each<[string, (folder: string) => void]>([
  ['that everybody can write', folder => chmodSync(join(folder, 'package.json'), 0o666)],
  ['in a folder that everybody can write', folder => chmodSync(folder, 0o777)],
])('packageAbove() passes over one %s', (_, change) => {
  expect(nameAbove(change)).toBe(undefined)
})

// Only root can give files away.
it.runIf(process.getuid?.() === 0).each<[string, (folder: string) => void]>([
  ['of another user', folder => chownSync(join(folder, 'package.json'), OTHER, OTHER)],
  ['in a folder of another user', folder => chownSync(folder, OTHER, OTHER)],
])('packageAbove() passes over one %s, unless the program is of that user, too', (_, change) => {
  expect(nameAbove(change)).toBe(undefined)
  const both = (folder: string) => {
    change(folder)
    chownSync(join(folder, 'work/a.js'), OTHER, OTHER)
  }
  expect(nameAbove(both)).toBe('theirs')
})

it('packageAbove() does not mind where the program itself is open for everybody', () => {
  const open = (folder: string) => {
    for (const path of ['package.json', 'work/a.js', '.']) chmodSync(join(folder, path), 0o777)
  }
  expect(nameAbove(open)).toBe('theirs')
})
