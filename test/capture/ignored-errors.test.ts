import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { Errors, Parser } from '@oclif/core'
import { runCommand } from 'citty'
import { expect, test } from 'vitest'
import yargs from 'yargs'
import { isBug } from '../../src/capture/ignored-errors.ts'

// Its modules for `import` do not load in Node: https://github.com/arcanis/clipanion/issues
const { Cli, UsageError }: typeof import('clipanion') = createRequire(import.meta.url)('clipanion')

test.each([
  ['an abort', new DOMException('left', 'AbortError')],
  ['an abort of Node', Object.assign(new Error('left'), { code: 'ABORT_ERR' })],
  ['the abort of a signal', AbortSignal.abort().reason],
  ['an interrupted prompt', Object.assign(new Error('left'), { name: 'ExitPromptError' })],
  ['a cancelled prompt', Object.assign(new Error('left'), { name: 'CancelPromptError' })],
  ['an aborted prompt', Object.assign(new Error('left'), { name: 'AbortPromptError' })],
  ['a usage error of commander', Object.assign(new Error('unknown'), { code: 'commander.unknownOption' })],
  ['a reader that left', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' })],
])('isBug() passes over %s', (_, thrown) => {
  expect(isBug(thrown)).toBe(false)
})

test.each([
  ['yargs', () => new Promise((_, reject) => yargs().demandCommand().parse('', {}, reject))],
  ['oclif', () => Parser.parse(['--nope'], { flags: {}, args: {}, strict: true })],
  ['oclif, by the author', () => Errors.error('No such project', { exit: 3 })],
  ['oclif, to exit', () => Errors.exit(4)],
  ['clipanion', () => new Cli().process(['nope'])],
  [
    'clipanion, by the author',
    () => {
      throw new UsageError('No such project')
    },
  ],
  ['citty', () => runCommand({ args: { file: { type: 'positional' } }, run() {} }, { rawArgs: [] })],
  ['parseArgs', () => parseArgs({ args: ['--nope'] })],
])('isBug() passes over a usage error of %s', async (_, misuse) => {
  const thrown: unknown = await (async () => misuse())().catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(Error)
  expect(isBug(thrown)).toBe(false)
})

test.each([
  ['Enquirer', ''],
  ['clack', Symbol('clack:cancel')],
])('isBug() passes over what %s throws for a cancelled prompt', (_, thrown) => {
  expect(isBug(thrown)).toBe(false)
})

test.each([
  ['an error', new Error('no')],
  ['an error with a member that is named like a framework', Object.assign(new Error('no'), { oclif: true })],
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
])('isBug() reports %s', (_, thrown) => {
  expect(isBug(thrown)).toBe(true)
})

function refuse(): never {
  throw new Error('it refuses')
}
