import { expect, test } from 'vitest'
import { canariesIn, newCanary } from './canary.ts'

test.each<[string, (canary: string) => string]>([
  ['as it is', canary => `a ${canary} b`],
  ['in capitals', canary => canary.toUpperCase()],
  ['by half', canary => canary.slice(3, 11)],
  ['URL-encoded', canary => canary.replaceAll(/./g, letter => `%${letter.charCodeAt(0).toString(16)}`)],
  [
    'in JSON escapes',
    canary => canary.replaceAll(/./g, letter => `\\u00${letter.charCodeAt(0).toString(16)}`),
  ],
  ['in base64', canary => Buffer.from(canary).toString('base64')],
  ['in base64 of more', canary => Buffer.from(`/home/${canary}/x`).toString('base64url')],
  ['in hexadecimal', canary => Buffer.from(canary).toString('hex')],
])('canariesIn() finds one %s', (_, write) => {
  const canary = newCanary()
  expect(canariesIn(`before ${write(canary)} after`, [newCanary(), canary])).toEqual([canary])
})

test('canariesIn() finds none where there is none', () => {
  expect(canariesIn('The quick brown fox jumps over the lazy dog', [newCanary(), newCanary()])).toEqual([])
})
