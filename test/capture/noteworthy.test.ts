import { expect, test } from 'vitest'
import { isNoteworthy } from '../../src/capture/noteworthy.ts'

test.each([
  ['an abort', new DOMException('left', 'AbortError')],
  ['an abort of Node', Object.assign(new Error('left'), { code: 'ABORT_ERR' })],
  ['the abort of a signal', AbortSignal.abort().reason],
  ['an interrupted prompt', Object.assign(new Error('left'), { name: 'ExitPromptError' })],
  ['a cancelled prompt', Object.assign(new Error('left'), { name: 'CancelPromptError' })],
  ['an aborted prompt', Object.assign(new Error('left'), { name: 'AbortPromptError' })],
  ['a usage error of commander', Object.assign(new Error('unknown'), { code: 'commander.unknownOption' })],
  ['a reader that left', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' })],
])('isNoteworthy() passes over %s', (_, thrown) => {
  expect(isNoteworthy(thrown)).toBe(false)
})

test.each([
  ['an error', new Error('no')],
  [
    'a broken pipe that is not our output',
    Object.assign(new Error('no'), { code: 'EPIPE', syscall: 'read' }),
  ],
  ['a code that only begins alike', Object.assign(new Error('no'), { code: 'commanderless' })],
  ['words', 'AbortError'],
  ['null', null],
  ['undefined', undefined],
  ['a symbol', Symbol('AbortError')],
  ['a proxy that refuses', new Proxy({}, { get: refuse })],
])('isNoteworthy() reports %s', (_, thrown) => {
  expect(isNoteworthy(thrown)).toBe(true)
})

function refuse(): never {
  throw new Error('it refuses')
}
