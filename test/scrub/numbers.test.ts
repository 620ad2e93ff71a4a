import { expect, test } from 'vitest'
import { confirmedPosition, leadingNumber } from '../../src/scrub/numbers.ts'

test.each([
  ['at line ', '12, column 7', '12'],
  ['at line ', '12:7', '12:7'],
  ['at line ', '1234567', ''],
  ['at line ', '12th', ''],
  ['at line ', '12.5', ''],
  ['at index ', '4', '4'],
  ['the exit code ', '137', '137'],
  ['the exit code ', '4711', ''],
  ['with status ', '404', '404'],
  ['errno ', '-2', '-2'],
  ['the port is ', '8080', ''],
  ['the security code ', '471', ''],
  ['the safe with code ', '471', ''],
  ['it exited with code ', '3', '3'],
  ['the card at index ', '4711', ''],
  ['Your body mass index ', '31', ''],
  ['The viral status: ', '471', ''],
  ['Born in row ', '1971', ''],
  ['The income of column ', '4711', ''],
  ['at line ', '12 of account', ''],
  ['Marital status ', '2', ''],
  ['Disability status: ', '2', ''],
  ['insulin sensitivity index ', '31', ''],
  ['Status: ', '404', '404'],
  ['the response status ', '404', '404'],
  ['element index ', '4', '4'],
  ['The age in column ', '44', ''],
  ['Zip at position ', '4711', ''],
  ['at line ', '12 of it', '12'],
  ['', '12', ''],
])('leadingNumber() keeps after "%s" of "%s": "%s"', (before, text, kept) => {
  expect(leadingNumber(before, text)).toBe(kept)
})

test.each([
  [' of the card', ''],
  [" of the customer's file", ''],
  [' of the file', '4711'],
])('leadingNumber() looks at what is said after it: %j', (after, kept) => {
  expect(leadingNumber('at line ', '4711', after)).toBe(kept)
})

test.each([
  ['Cannot parse it ', '(3:7)', '(3:7)'],
  ['Cannot parse it ', '(3)', ''],
  ['Cannot parse it ', '(3:8)', ''],
  ['The PIN was wrong, it is ', '(3:7)', ''],
  ['Cannot find ', '3:7 of account', ''],
])('confirmedPosition() keeps after "%s" of "%s": "%s"', (before, text, kept) => {
  expect(confirmedPosition(before, text, { isPosition: number => /^[37]$/.test(number) })).toBe(kept)
})
