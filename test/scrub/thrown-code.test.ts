// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { explainedByBoth } from '../harness/explained-by-both.ts'

describe('a call as compilers write it', () => {
  it.each([
    ['(0, errors_1.fail)("Bad syntax")', 'Bad syntax', 'Bad syntax'],
    ['(0,a.assert)(isGood, "Bad syntax")', 'Bad syntax', 'Bad syntax'],
    ['(0, child_process_1.spawn)("hatter", [])', 'spawn hatter ENOENT', 'spawn hatter ENOENT'],
  ])('says what the function is given: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })

  it.each([
    ['(0, table_1.get)("Rose")', 'Rose'],
    ['get(error)("Rose")', 'Rose'],
    ['(0, find)(error)("Rose")', 'Rose'],
  ])('of another function is data: %s', (source, message) => {
    expect(explainedByBoth(source, message)).toEqual(['<*>', '<*>'])
  })
})

describe('what a method of assert is given', () => {
  it.each([
    'assert.ok(commands.length, "no commands here")',
    'assert.ok(Array.isArray(commands), "no commands here")',
    'assert_1.default.notStrictEqual(commands.length, 0, "no commands here")',
    'import_assert2.default.equal(a, b, "no commands here")',
  ])('says what is wrong after its values: %s', source => {
    expect(explainedByBoth(source, 'no commands here')).toEqual(['no commands here', 'no commands here'])
  })

  it.each([
    'assert.equal(name, "Rose of Miller")',
    'assert.equal("Rose of Miller", name)',
    'assert.strictEqual(find("Rose of Miller"), b, c)',
    'assert.deepEqual(names, ["Rose of Miller"])',
    'assert.ok("Rose of Miller")',
    'assert.ok(find(one, "Rose of Miller"))',
    'assert.propertyVal(all, name, "Rose of Miller")',
    'assertions.get(a, b, "Rose of Miller")',
  ])('is data elsewhere: %s', source => {
    expect(explainedByBoth(source, 'Rose of Miller')).toEqual(['<*>', '<*>'])
  })
})

describe('what is given to a call that is thrown', () => {
  it.each([
    'throw a(b, "Parenthesis ) expected")',
    'throw new a(b.c, d, "Parenthesis ) expected")',
    'if (e) throw a(b, "Parenthesis ) expected")',
  ])('is said, after other arguments, too: %s', source => {
    const shown = 'Parenthesis ) expected'
    expect(explainedByBoth(source, shown)).toEqual([shown, shown])
  })

  it.each([
    'throw a; b(c, "Rose Miller")',
    'throw a(b); c(d, "Rose Miller")',
    'throw a\nb(c, "Rose Miller")',
    'a.find(b, "Rose Miller")',
  ])('is not said beside it: %s', source => {
    expect(explainedByBoth(source, 'Rose Miller')).toEqual(['<*>', '<*>'])
  })
})

describe('a constant that is thrown', () => {
  it.each([
    ['const NOT_FOUND = "Record missing"; throw new Error(NOT_FOUND)', 'Record missing', 'Record missing'],
    [
      'class GoneError extends Error { static NOT_FOUND = "Record missing"; static at(x) { return new GoneError(`${GoneError.NOT_FOUND} of ${x}`) } }',
      'Record missing of Rose',
      'Record missing of <*>',
    ],
    [
      'const M = Object.freeze({ E1: "Record missing" }); throw new Error(M.E1 + ", at " + x)',
      'Record missing, at Rose',
      'Record missing, at <*>',
    ],
  ])('is said: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })

  it('is said with a lexicon, whatever a minifier called it', () => {
    const source = 'var a="Record missing";var b=c=>{throw new d(a)}'
    expect(explainedByBoth(source, 'Record missing')[1]).toBe('Record missing')
  })

  it('is no member of what there may be many of', () => {
    const source = 'token.type = "scalar"; throw new Error(`There is no ${token.type} here`)'
    expect(explainedByBoth(source, 'There is no scalar here')).toEqual([
      'There is no <*> here',
      'There is no <*> here',
    ])
  })

  it.each([
    'const who = "Rose Miller"; function f(who) { throw new Error(who) }',
    'const who = "Rose Miller"; throw new Error(find(who))',
    'const NAMES = { RM: "Rose Miller" }; throw new Error(NAMES[x])',
    'const NAMES = { RM: "Rose Miller" }; throw new Error(name)',
    'const RM = "Rose Miller"; use(RM); throw new Error(ARM)',
  ])('is data elsewhere: %s', source => {
    expect(explainedByBoth(source, 'Rose Miller')).toEqual(['<*>', '<*>'])
  })
})
