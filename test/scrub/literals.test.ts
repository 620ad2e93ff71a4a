// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { type LiteralUse, readLiterals } from '../../src/scrub/literals.ts'
import { PLENTY } from '../harness/sources.ts'

describe('readLiterals', () => {
  it.each([
    [`throw new Error('it is "broken"')`, ['it is "broken"']],
    [
      `say("a\\tb\\u0041\\x42\\u{43}\\
c")`,
      ['a\tbABCc'],
    ],
    ['`head ${x} middle ${`inner ${y} tail`} end`', ['head ', ' middle ', ' end', 'inner ', ' tail']],
    [`'left ' + value + ' right'`, ['left ', ' right']],
    [`const a = { 'a-key': 1, plain: 2 }`, ['a-key']],
    [`tag\`raw \\n text\``, ['raw \n text']],
    ['{"key": "a message from a catalogue"}', ['key', 'a message from a catalogue']],
    ['`line\r\nbreak`', ['line\nbreak']],
  ])('hears the literals of %s', (source, expected) => {
    expect(heard(source).literals).toEqual(expected)
  })

  it.each([
    ['an escaped quote at the end', `say("a\\\\")`, ['a\\']],
    ['an open one with an escaped quote', `say("a\\")\n`, []],
    ['an escaped expression', '`a \\${b} c`', ['a ${b} c']],
    ['an expression after an escaped backslash', '`a \\\\${b} c`', ['a \\', ' c']],
    ['an object in an expression', '`a ${f({ b: "c" })} d`', ['a ', ' d', 'c']],
    ['a template that has no end', 'say(`a ${b} c', ['a ']],
    ['a literal of a hundred thousand letters', `say("${'a'.repeat(100_000)}")`, ['a'.repeat(100_000)]],
    ['one of two million', `say("${'a'.repeat(2_000_000)}"); say('b')`, ['b']],
  ])('hears %s', (_, source, expected) => {
    expect(heard(source).literals).toEqual(expected)
  })

  it.each([
    '// written by Max Muster',
    '/* "Max Muster" */',
    '#!/home/max/bin/node',
    'x = /Max Muster/',
    "<p>Max isn't here</p>\n",
  ])('does not hear %s', source => {
    expect(heard(source).literals).toEqual([])
  })

  it.each([
    [`throw new Error('this')`, true],
    [`reject('this')`, true],
    [`throw 'this'`, true],
    [`throw new JWSInvalid('this')`, true],
    [`throw new (x.Gone)('this'), throwing(new Gone)`, false],
    [`throw errors.gone( 'this')`, true],
    [`TomlError.x('this', ctx)`, true],
    [`errors.push('this')`, true],
    [`errors.get('this')`, false],
    [`error.startsWith('this')`, false],
    [`people.push('this')`, false],
    [`throw new Map(list.of('this'))`, false],
    [`new Invalid('this')`, true],
    [`throw new Error(/* because */ 'this')`, false],
    [`throw new Error(\`this\`)`, true],
    [`return callback(this._formatError('this', code))`, true],
    [`path.join('this')`, false],
    [`callback(path.join('this'))`, false],
    [`throw new Error(code, 'this')`, true],
    [`throw new Error(isLate ? 'this' : x)`, true],
    [`const reason = 'this'`, true],
    [`const city = 'this'`, false],
    [`call(('this'))`, false],
  ])('knows whether %s is thrown', (source, expected) => {
    expect(heard(source).thrown).toEqual(expected ? ['this'] : [])
  })

  it('takes for thrown what may stand in the place of what is, and what goes with it', () => {
    expect(heard("throw new Error(isLate ? 'this' : 'that')").thrown).toEqual(['this', 'that'])
    expect(heard("throw new Error('this', 'that')").thrown).toEqual(['this', 'that'])
    expect(heard("onError(at, 'this', `that`); use('other')").thrown).toEqual(['this', 'that'])
  })

  it('stops when the budget is used up', () => {
    let left = 1
    const literals: string[] = []
    const listener = {
      asks: () => true,
      literal: (chunks: readonly string[]) => literals.push(...chunks),
    }
    readLiterals(`a('one');b('two')`, listener, { afford: () => left-- > 0 })
    expect(literals).toEqual(['one'])
  })
})

function heard(source: string) {
  const literals: string[] = []
  const thrown: string[] = []
  const literal = (chunks: readonly string[], { thrown: isThrown }: LiteralUse): void => {
    literals.push(...chunks)
    if (isThrown) thrown.push(...chunks.slice(0, 1))
  }
  readLiterals(source, { asks: () => true, literal }, PLENTY)
  return { literals, thrown }
}
