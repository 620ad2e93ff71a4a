import { expect, test } from 'vitest'
import { closerAfter, closerDue } from '../../src/scrub/brackets.ts'

test.each([
  ['cannot open "', '"'],
  ["cannot open '", "'"],
  ['cannot open (', ')'],
  ['cannot open [', ']'],
  ['cannot open “', '”'],
  ['cannot open «', '»'],
  ['path="', '"'],
  ['cannot open', ''],
  ["the users'", ''],
  ['opened "it"', ''],
  ['', ''],
])('closerAfter(%j) is %j', (text, closer) => {
  expect(closerAfter(text)).toBe(closer)
})

test.each([
  ['in region "north', '"'],
  ['in (north', ')'],
  ['in region "north" of', ''],
  ['in region "', ''],
  ['nowhere', ''],
])('closerDue(%j) is %j', (text, closer) => {
  expect(closerDue(text)).toBe(closer)
})
