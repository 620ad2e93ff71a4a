// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { staticParts } from '../../src/lexicon/format-strings.ts'

describe('staticParts', () => {
  it.each([
    ['no placeholder', ['no placeholder']],
    ['cannot open %s at %d', ['cannot open ', ' at ']],
    ['%5.2f of %-10s, %1$s', [' of ', ', ']],
    ['cannot open %(file)s', ['cannot open ']],
    ['100%% of %s', ['100% of ']],
    ['expected %n to %D of it', ['expected ', ' to ', ' of it']],
    ['Rose Hunter%20Will and 5%Rose', ['Rose Hunter%20Will and 5%Rose']],
    ["%1 expected near '%2'", [" expected near '", "'"]],
    ['100% sure', ['100% sure']],
    ['50%done with it', ['50', ' with it']],
    ['expected {name} at {0}', ['expected ', ' at ']],
    ['expected {{ name }} here', ['expected ', ' here']],
    ['expected ${name} and %{other} too', ['expected ', ' and ', ' too']],
    ['expected {user.name} of {n|upper}, {0:N2}', ['expected ', ' of ', ', ']],
    ['call config({\n  allowEmpty: true\n})', ['call config({\n  allowEmpty: true\n})']],
    ["such as new Client({ apiKey: 'My key' })", ["such as new Client({ apiKey: 'My key' })"]],
    ['use { } or {}', ['use { } or ']],
    ['$1 is not in $2.', [' is not in ', '.']],
    ['it costs $100', ['it costs $100']],
    [
      'found {n, plural, one {# broken file} other {# broken files}} there',
      ['found ', ' broken file', ' broken files', ' there'],
    ],
    [
      '{n, plural, =0 {no file} other {# files}} of {who} at {at, date, short}',
      ['no file', ' files', ' of ', ' at '],
    ],
    ['a <*> in it', ['a ', ' in it']],
  ])('%s', (literal, expected) => {
    expect(staticParts(literal)).toEqual(expected)
  })
})
