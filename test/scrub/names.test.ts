import { describe, expect, it } from 'vitest'
import { explainCode, explainName, explainSyscall, explainType } from '../../src/scrub/names.ts'
import { errorOf, eventOf, vocabularyOf } from '../harness/sources.ts'

const SOURCE = `
  class ParseError extends Error { name = 'Bad Input' }
  Object.defineProperty(err, 'name', { value: 'Template error' })
  export async function load(file) { this.#check(file) }
  const code = 'tool.badInput', TOOL_BAD = 1
  use('fetchit', 'Max', 'max-muster', 'Max Muster', 'loadIt', 'Program:exit'); fail('PUG:' + code, 'NO_BRACKET')
`
const PLATFORM = ['ENOENT', 'open', 'spawn', 'spawnSync ']

function vocabulary(text: string) {
  const error = errorOf({
    type: text,
    mechanism: { type: 'capture', handled: true, data: { code: text, syscall: text } },
  })
  return vocabularyOf(SOURCE, eventOf({ exception: { values: [error] } }), PLATFORM)
}

describe('explainName', () => {
  it.each([
    ['ParseError', 'ParseError'],
    ['TypeError', 'TypeError'],
    ['Bad Input', '<*>'],
    ['loadIt', 'loadIt'],
    ['Program:exit', 'Program:exit'],
    ['Max', '<*>'],
    ['max-muster', '<*>'],
    ['Max Muster', '<*>'],
    ['Object.Max', '<*>'],
    ['async load', 'async load'],
    ['new ParseError', 'new ParseError'],
    ['ParseError.load [as check]', 'ParseError.load [as check]'],
    ['ParseError.load [as maxmuster]', 'ParseError.load'],
    ['ParseError.#check', 'ParseError.#check'],
    ['Object.<anonymous>', 'Object.<anonymous>'],
    ['async Promise.all (index 0)', 'async Promise.all (index 0)'],
    ['MaxMuster', '<*>'],
    ['load max', '<*>'],
    ['load check file', '<*>'],
    ['fetchit', '<*>'],
    ['load 4711', '<*>'],
    ['4load', '<*>'],
    ['load-file', '<*>'],
    ['', '<*>'],
    [`${'load.'.repeat(100)}load`, '<*>'],
  ])('%s', (name, expected) => {
    expect(explainName(name, vocabulary(name))).toBe(expected)
  })

  it('takes names of the platform where they count', () => {
    expect(explainName('wrapModuleLoad', vocabulary(''), new Set(['wrapModuleLoad']))).toBe('wrapModuleLoad')
    expect(explainName('wrapModuleLoad', vocabulary(''))).toBe('<*>')
    const loader = new Set(['Module', '_extensions'])
    expect(explainName('Module._extensions..js', vocabulary(''), loader)).toBe('Module._extensions..js')
    expect(explainName('Module._extensions..max', vocabulary(''), loader)).toBe('<*>')
  })
})

describe('explainType', () => {
  it.each([
    ['Template error', 'Template error'],
    ['Other error', '<*>'],
    // PostgreSQL's
    ['error', 'error'],
  ])('%s', (type, expected) => {
    expect(explainType(type, vocabulary(type))).toBe(expected)
  })
})

describe('explainCode', () => {
  it.each([
    ['ENOENT', 'ENOENT'],
    ['tool.badInput', 'tool.badInput'],
    ['TOOL_BAD', 'TOOL_BAD'],
    ['load', '<*>'],
    ['PUG:NO_BRACKET', '<*>'],
    ['PUG:MAX_MUSTER', '<*>'],
    ['MAX:NO_BRACKET', '<*>'],
    ['MAX_MUSTER', '<*>'],
    ['EMAX', '<*>'],
    ['Bad Input', '<*>'],
    ['428C9', '428C9'],
    ['SQLITE_BUSY', 'SQLITE_BUSY'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_UNIQUE'],
    ['SQLITE_MAX_MUSTER', '<*>'],
    ['SQLITE_CONSTRAINT_MAX', '<*>'],
    ['ER_NO_REFERENCED_ROW_2', 'ER_NO_REFERENCED_ROW_2'],
    ['ER_TABLEACCESS_DENIED_ERROR', 'ER_TABLEACCESS_DENIED_ERROR'],
    ['ER_DATA_TOO_LONG', 'ER_DATA_TOO_LONG'],
    ['ER_MAX_MUSTER', '<*>'],
    ['InvalidArg', 'InvalidArg'],
  ])('%s', (code, expected) => {
    expect(explainCode(code, vocabulary(code))).toBe(expected)
  })
})

describe('explainSyscall', () => {
  it.each([
    ['open', 'open'],
    ['spawn /home/max/tool', 'spawn <*>'],
    ['spawnSync max', 'spawnSync <*>'],
    ['max', '<*>'],
    ['load', '<*>'],
    ['fetchit', '<*>'],
  ])('%s', (syscall, expected) => {
    expect(explainSyscall(syscall, vocabulary(syscall))).toBe(expected)
  })
})
