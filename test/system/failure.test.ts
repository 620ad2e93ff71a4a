import { expect, test } from 'vitest'
import { reasonOf } from '../../src/system/failure.ts'

test.each([
  [new Error("EROFS: read-only file system, unlink '/a'"), "EROFS: read-only file system, unlink '/a'"],
  // As rmSync of Node 24.21 has it.
  [new Error(", Unknown error: Read-only file system '/a'"), "Read-only file system '/a'"],
  ['a text', 'a text'],
  [undefined, 'undefined'],
])('the reason of %s is %s', (thrown, reason) => {
  expect(reasonOf(thrown)).toBe(reason)
})
