import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/system/make-folder.ts'
import { makeFiles } from '../harness/files.ts'

test('makeFolder() makes what is missing, for its owner alone, and takes what is there', () => {
  const folder = makeFiles({})
  const path = join(folder, 'a/b/c')
  expect(makeFolder(path)).toBe(path)
  expect(statSync(path).mode & 0o777).toBe(0o700)
  chmodSync(path, 0o755)
  expect(makeFolder(path)).toBe(path)
  expect(statSync(path).mode & 0o777).toBe(0o755)
})

test('makeFolder() refuses what is in the way', () => {
  const folder = makeFiles({ file: '' })
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(join(folder, 'file/a/b'))).toThrow('ENOTDIR')
  writeFileSync(join(folder, 'file'), 'still here')
  expect(existsSync(join(folder, 'file'))).toBe(true)
})

test.skipIf(!existsSync('/proc/self'))('makeFolder() comes to an end where nothing can be made', () => {
  expect(() => makeFolder('/proc/nope')).toThrow('ENOENT')
  expect(() => makeFolder('/proc/nope/a/b/c')).toThrow('ENOENT')
})
