// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { expect, test } from 'vitest'
import { schemaFindings } from '../../src/scrub/findings.ts'
import { messageBy, sourcesOf } from '../harness/sources.ts'

const FINDINGS = [
  {
    code: 'invalid_type',
    expected: 'string',
    received: 'number',
    path: ['max'],
    message: 'Expected string, received number',
  },
  {
    code: 'too_small',
    minimum: 18,
    type: 'number',
    inclusive: true,
    message: 'Number is too small',
    path: ['people', 3],
  },
  {
    received: 'muster',
    code: 'invalid_enum_value',
    options: ['dog'],
    path: ['max', 'pet'],
    message: "Muster is no 'dog'",
  },
  {
    code: 'unrecognized_keys',
    keys: ['muster'],
    path: [],
    message: 'Unrecognized muster',
    params: { max: 'muster' },
  },
  { code: 'max_is_wrong', path: ['max'], message: 'max' },
]
const SHOWN = [
  {
    code: 'invalid_type',
    expected: 'string',
    received: 'number',
    path: ['<*>'],
    message: 'Expected string, received number',
  },
  {
    code: 'too_small',
    minimum: '<*>',
    type: 'number',
    inclusive: true,
    message: 'Number is too small',
    path: ['<*>', '<*>'],
  },
  { received: '<*>', code: 'invalid_enum_value', options: '<*>', path: ['<*>', '<*>'], message: '<*>' },
  { code: 'unrecognized_keys', keys: '<*>', path: [], message: '<*>' },
  { code: '<*>', path: ['<*>'], message: '<*>' },
]
const covered = (text: string): string => (/^Expected|^Number/.test(text) ? text : '<*>')

test('schemaFindings() keeps codes, kinds and the shape of paths', () => {
  const text = schemaFindings(JSON.stringify(FINDINGS, null, 2), covered) ?? ''
  expect(JSON.parse(text)).toEqual(SHOWN)
  expect(schemaFindings(text, covered)).toBe(text)
})

test('schemaFindings() does not tell how many there are of one kind', () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ ...FINDINGS[0], path: [`max${at}`] }))
  expect(JSON.parse(schemaFindings(JSON.stringify(many), covered) ?? '')).toEqual([SHOWN[0]])
})

test.each([
  '',
  '[]',
  '[{}]',
  '[{"code":1,"path":[]}]',
  '[{"code":"custom","path":[]}, 1]',
  '{"code":"custom","path":[]}',
  '[{ max',
])('schemaFindings() leaves another message to others: %s', message => {
  expect(schemaFindings(message, covered)).toBeUndefined()
})

test('a message with findings is explained by the sources', () => {
  const source = 'fail(`Expected ${a}, received ${b}`)'
  const message = messageBy(sourcesOf(source), JSON.stringify(FINDINGS.slice(0, 1), null, 2))
  expect(JSON.parse(message)).toEqual(SHOWN.slice(0, 1))
})

test.each([
  { code: 'invalid_enum_value', received: 'never' },
  { code: 'invalid_literal', expected: 'Date', received: 'Map' },
  { code: 'invalid_value', input: true, options: false, values: true },
])('a value that looks like a kind does not stay: %j', finding => {
  const told: unknown = JSON.parse(schemaFindings(JSON.stringify([{ ...finding, path: [] }]), () => '') ?? '')
  const hidden = Object.fromEntries(Object.keys(finding).map(name => [name, '<*>']))
  expect(told).toEqual([{ ...hidden, code: finding.code, path: [] }])
})
