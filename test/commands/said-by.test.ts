import { expect, test } from 'vitest'
import { originOf, saidBy } from '../../src/commands/said-by.ts'
import type { ExceptionValue } from '../../src/report/event.ts'
import { makeEvent, makeException } from '../harness/event.ts'

test.each([
  ['app:///dist/load.js', true, 'program'],
  ['node_modules/yaml/dist/parse.js', false, 'package'],
  ['node:fs', false, 'Node.js'],
  ['<anonymous>', false, 'Node.js'],
  ['<user code>', false, 'other file'],
])('a call in %s is marked', (filename, in_app, origin) => {
  expect(originOf({ filename, in_app })).toBe(origin)
})

test.each([
  [thrown('Error', 'Cannot read it', 'app:///load.js'), 'Error: the program'],
  [thrown('YAMLError', 'No tag', 'node_modules/@acme/yaml/parse.js'), 'YAMLError: @acme/yaml'],
  [thrown('Error', 'ENOENT', 'node:fs'), 'Error: Node.js'],
  [thrown('TypeError', 'a.b is not a function', 'app:///load.js'), 'TypeError: Node.js'],
  [thrown('SyntaxError', 'Unexpected token <*> is not valid JSON', '<anonymous>'), 'SyntaxError: Node.js'],
  [thrown('Error', '<*>', '<user code>'), 'Error: a file of yours'],
  [thrown('Error', 'Cannot read it', undefined), undefined],
])('the words of %j are told to be', (value, expected) => {
  expect(saidBy(makeEvent({ exception: { values: [value] } }))).toBe(expected)
})

test('the words of a system call that left no stack are Node.js', () => {
  const error = thrown('Error', 'ENOENT: no such file', undefined)
  const mechanism = { ...error.mechanism, data: { code: 'ENOENT', syscall: 'open' } }
  expect(saidBy(makeEvent({ exception: { values: [{ ...error, mechanism }] } }))).toBe('Error: Node.js')
})

test.each([
  ['Cannot load it: No such tag in <*>, please', 'Error: the program ("No such tag in": yaml); cause: yaml'],
  ['Cannot load <*>: No such <*>', 'Error: the program; cause: yaml'],
  [
    "ENOENT: no such file or directory, open '<*>': Cannot load it",
    'Error: the program ("ENOENT: no such file or directory": Node.js); cause: yaml',
  ],
  ['EOLD: no such file or directory', 'Error: the program; cause: yaml'],
])('of %j it is told which words are of a cause, and which of Node.js', (message, expected) => {
  const cause = thrown('YAMLError', 'No such tag in <*>', 'node_modules/yaml/parse.js')
  const values = [
    { ...cause, mechanism: { ...cause.mechanism, source: 'cause' } },
    thrown('Error', message, 'app:///load.js'),
  ]
  expect(saidBy(makeEvent({ exception: { values } }))).toBe(expected)
})

function thrown(type: string, value: string, filename: string | undefined): ExceptionValue {
  const { stacktrace: _, ...error } = makeException(type, value)
  return filename === undefined
    ? error
    : { ...error, stacktrace: { frames: [{ filename, in_app: filename.startsWith('app:') }] } }
}
