import { describe, expect, test } from 'vitest'
import { newPerson } from './person.ts'
import { leaked } from './search.ts'

const { first, accented, ideographs, token, digits } = newPerson(new Set())

describe('leaked() finds a canary', () => {
  test.each<[string, string, string]>([
    ['as it is', first, first],
    ['in capitals', first, first.toUpperCase()],
    ['of which six letters are left', first, first.slice(2, 8)],
    ['URL-encoded', accented, encodeURIComponent(accented)],
    ['URL-encoded twice', accented, encodeURIComponent(encodeURIComponent(accented))],
    ['in JSON escapes', first, first.replaceAll(/./g, char => `\\u00${char.charCodeAt(0).toString(16)}`)],
    ['in base64', first, Buffer.from(first).toString('base64')],
    ['in base64 of more', accented, Buffer.from(`/home/${accented}/x`).toString('base64url')],
    ['in base64 inside a word', token, `data${Buffer.from(token).toString('base64')}`],
    ['in hexadecimal', first, Buffer.from(first).toString('hex')],
    ['decomposed', accented, accented.normalize('NFD')],
    ['of ideographs', ideographs, ideographs],
    ['of digits', digits, `+${digits}`],
    ['with backslashes', first, `${first.slice(0, 3)}\\${first.slice(3)}`],
  ])('%s', (_, canary, written) => {
    expect(leaked(`before ${written} after`, [canary])).toEqual([canary])
  })
})

test('leaked() finds none where there is none', () => {
  expect(leaked('The quick brown fox jumps over the lazy dog', [first, accented, token, digits])).toEqual([])
})
