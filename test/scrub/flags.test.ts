import { expect, test } from 'vitest'
import { flagName, flagSpellings, isSubcommand } from '../../src/scrub/flags.ts'

test.each([
  ['--out', '--out'],
  ['--out=max', '--out'],
  ['--dry-run', '--dry-run'],
  ['-o', '-o'],
  ['-omax', '-o'],
  ['-o=max', '-o'],
  ['--', undefined],
  ['-', undefined],
  ['--out max', undefined],
  ['--ma@x', undefined],
  ['-4', undefined],
  ['max', undefined],
  [`--${'x'.repeat(65)}`, undefined],
])('flagName(%j) is %j', (argument, expected) => {
  expect(flagName(argument)).toBe(expected)
})

test('flagSpellings() says how a program may name a flag', () => {
  expect(flagSpellings('--dry-run')).toEqual(['dry-run', 'dryRun', 'dry_run'])
  expect(flagSpellings('--no-color')).toEqual(['no-color', 'noColor', 'no_color', 'color'])
  expect(flagSpellings('-o')).toEqual(['o'])
})

test.each([
  ['build', true],
  ['db:seed', true],
  ['./max', false],
  ['max@example.org', false],
  ['a', false],
  ['key=max', false],
  ['-o', false],
])('isSubcommand(%j) is %j', (argument, expected) => {
  expect(isSubcommand(argument)).toBe(expected)
})
