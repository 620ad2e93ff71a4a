import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitIndex, hasContent, repositoryOf } from '../../src/lexicon/git-index.ts'
import { makeFiles } from '../harness/files.ts'
import { git } from '../harness/published.ts'

const FILES = { 'src/a.js': 'a()', 'src/b.js': 'b()\n', 'src/crlf.js': 'c()\n' }

/** A repository that has three files, with an index of this version. */
function repository(version: number) {
  const folder = makeFiles(FILES)
  git(folder, 'init', '--quiet')
  git(folder, 'update-index', '--index-version', String(version))
  git(folder, 'add', '--all')
  expect(readFileSync(join(folder, '.git/index')).readUInt32BE(4)).toBe(version)
  const found = repositoryOf(join(folder, 'src'))
  if (found === undefined) throw new Error('There is no repository')
  return { folder, isKnown: gitIndex(found), found }
}

test('gitIndex() knows what git has just as it is, and nothing else', () => {
  const { folder, isKnown, found } = repository(2)
  expect(found).toEqual({ folder, git: join(folder, '.git') })
  expect(hasContent(found)).toBe(true)
  expect(isKnown('src/a.js', Buffer.from('a()'))).toBe(true)
  expect(isKnown('src/a.js', Buffer.from('a() // of Max'))).toBe(false)
  expect(isKnown('src/b.js', Buffer.from('a()'))).toBe(false)
  expect(isKnown('b.js', Buffer.from('b()\n'))).toBe(false)
  expect(isKnown('src/max.js', Buffer.from('a()'))).toBe(false)
  expect(isKnown('src/crlf.js', Buffer.from('c()\r\n'))).toBe(true)
})

test('gitIndex() knows nothing by an index of the compressed version, which it does not read', () => {
  const { isKnown } = repository(4)
  expect(isKnown('src/a.js', Buffer.from('a()'))).toBe(false)
})

test('gitIndex() knows nothing by what is no index', () => {
  const { folder, found } = repository(2)
  writeFileSync(join(folder, '.git/index'), 'something else')
  expect(gitIndex(found)('src/a.js', Buffer.from('a()'))).toBe(false)
  expect(repositoryOf(makeFiles({ 'a/b.js': '' }))?.folder).not.toBe(folder)
})
