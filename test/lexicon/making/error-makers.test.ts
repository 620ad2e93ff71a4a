// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { explainedByBoth } from '../../harness/explained-by-both.ts'

/** Without a lexicon nothing says so: sources are not parsed at a crash. */
function explained(source: string, message: string): string | undefined {
  return explainedByBoth(source, message)[1]
}

describe('a function that makes an error of what it is given', () => {
  it.each([
    'function a(b, c) { throw new Error(c) } a(1, "Unexpected close tag")',
    'const a = (b, c) => { b.error = new Error(c) }; a(1, "Unexpected close tag")',
    'function a(b, c) { c += 1; c = new Error(c); return c } a(1, "Unexpected close tag")',
    'function a(b) { throw new TypeError2(b) } function d(e, f) { f && a(e) } d("Unexpected close tag", 1)',
    'var m = w(() => { a("Unexpected close tag"); function a(b) { throw new Error(b) } })',
  ])('says it, by whatever name: %s', source => {
    expect(explained(source, 'Unexpected close tag')).toBe('Unexpected close tag')
  })

  it.each([
    'function a(b, c) { throw new Error(c) } a("Rose of Miller", 1)',
    'function a(b) { throw new Error(`no ${b}`) } a("Rose of Miller")',
    'function a(b) { throw new Error(b + " is not there") } a("Rose of Miller")',
    'function a(b) { use(b, new Error(c)) } a("Rose of Miller")',
    'function a(b) { throw new Error(b) } function d(a) { a("Rose of Miller") }',
    'function a(b) { throw new Error(b) } function d() { const { a } = e; a("Rose of Miller") }',
    'function a(b) { throw new Error(b) } function d() { let a = e; a("Rose of Miller") }',
    'function a(b) { throw new Error(b) } var f = function a(g) { a("Rose of Miller") }',
    'function d() { function a(b) { throw new Error(b) } } a("Rose of Miller")',
    'function a(b) { throw new Error(b) } function a(b) { return b } a("Rose of Miller")',
    'function a(b) { throw new Error(b) } c.a("Rose of Miller")',
    'function a({ b }) { throw new Error(b) } a("Rose of Miller")',
  ])('says nothing else: %s', source => {
    expect(explained(source, 'Rose of Miller')).toBe('<*>')
  })
})
