// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { windowsIn } from '../../src/scrub/windows.ts'
import { makeFiles } from '../harness/files.ts'
import { messageBy, sourcesOf } from '../harness/sources.ts'

const LINES = Array.from(
  { length: 20_000 },
  (_, index) => `const value${index} = "common text of line ${index}"`,
)
LINES[15_000] = 'throw new Error(`The rare thing of ${it} is missing`)'

const windowsOf = (text: string, positions: Parameters<typeof windowsIn>[1] = []) =>
  windowsIn(join(makeFiles({ 'a.js': text }), 'a.js'), positions)

test('a large file is read around its calls', () => {
  const text = windowsOf(LINES.join('\n'), [
    { line: 10_000, column: 3 },
    { line: 10_001, column: 1 },
    { line: 99_999, column: 1 },
  ]).read()
  expect(text).toContain('value9999 ')
  expect(text.length).toBeLessThan(10_000)
  expect(text.startsWith('const value')).toBe(true)
})

test('and around its rarest words; what is found everywhere tells nothing', () => {
  const text = windowsOf(LINES.join('\n')).near(['common', 'missing', 'nowhere'])
  expect(text).toContain('The rare thing of ${it} is missing')
  expect(text.length).toBeLessThan(1500)
})

test('and around common pairs of words where it has no rare one', () => {
  const text = windowsOf(LINES.join('\n')).near(['common text', 'missing', 'nowhere'])
  expect(text).toContain('value0 ')
  expect(text).toContain('The rare thing')
  expect(text.length).toBeLessThan(100_000)
  expect(windowsOf(LINES.join('\n')).near(['common text', 'rare thing']).length).toBeLessThan(1500)
})

test('one window does not end in another', () => {
  const lines = LINES.with(5_000, 'throw new Error("The odd thing is gone"); const help = `').with(5_200, '`')
  const text = windowsOf(lines.join('\n')).near(['odd', 'missing'])
  const sources = { ...sourcesOf([]), texts: [{ read: () => text, weight: 'stack' as const }] }
  expect(messageBy(sources, 'The odd thing is gone')).toBe('The odd thing is gone')
  expect(messageBy(sources, 'The rare thing of max is missing')).toBe('The rare thing of <*> is missing')
})

test('also where all is one line', () => {
  const { read, near } = windowsOf(LINES.join(';'), [{ line: 1, column: 500_000 }])
  expect(read().length).toBeLessThan(9000)
  expect(near(['missing']).length).toBeLessThan(1000)
})

test('a window that begins within a template ends that first', () => {
  const before = `const help = \`${'a long text '.repeat(900)}\n\`)`
  const text = windowsOf(`${before};throw new Error(\`It is \${what}\`)\n`, [{ line: 2, column: 4 }]).read()
  expect(text.match(/`/g)).toHaveLength(4)
  expect(text.startsWith('`')).toBe(true)
})

test.each([
  ['"', `${'a long text '.repeat(900)}of an operator's end.`, ',b:'],
  ["'", 'a long text '.repeat(900), '.concat(x,'],
])('one that begins within a text in %s ends that first', (quote, before, between) => {
  const text = `a={c:${quote}${before}${quote}${between}${quote}Missing semicolon.${quote},d:${quote}x y z${quote}}`
  const window = windowsOf(`${text}${';x()'.repeat(900)}`).near(['semicolon'])
  expect(window.startsWith(quote)).toBe(true)
  const sources = { ...sourcesOf([]), texts: [{ read: () => window, weight: 'stack' as const }] }
  expect(messageBy(sources, 'Missing semicolon. Rose d Miller')).toBe('Missing semicolon. <*>')
})

test.each(['f(a,"', "return'", 'x=`', "a+' "])('one that begins before a text stays as it is: %s', code => {
  const window = windowsOf(`${'x();'.repeat(900)}${code}, it is missing`).near(['missing'])
  expect(window).toMatch(/^x?\(?\)?;/)
})

test('a file that is gone says nothing', () => {
  const { read, near } = windowsIn('/nowhere/a.js', [{ line: 1, column: 1 }])
  expect([read(), near(['a'])]).toEqual(['', ''])
})
