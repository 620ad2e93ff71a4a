import { expect, test } from 'vitest'
import { queryOf } from '../../src/scrub/query.ts'
import { errorOf, eventOf } from '../harness/sources.ts'

test('queryOf() asks for each word and name of an event, and for nothing else', () => {
  const frames = [{ filename: '/app/src/load.js', function: 'async Table.read', in_app: true }]
  const data = { code: 'E_GONE', syscall: 'open' }
  const error = errorOf({
    type: 'TableError',
    value: 'CsvError: no row 12',
    mechanism: { type: 'capture', handled: true, data },
    stacktrace: { frames },
  })
  const { contexts, ...event } = eventOf({ exception: { values: [error] } })
  const launch = { program: 'mytool', arguments: ['build', '--out=max', '-v', './max', '--'] }
  const query = queryOf({ ...event, contexts: { ...contexts, launch } })
  expect(query.messages).toEqual(['CsvError: no row 12'])
  expect(query.words).toEqual(
    new Set(['CsvError', 'no', 'row', '12', 'TableError', 'E_GONE', 'open', 'async', 'Table', 'read']),
  )
  expect(query.identifiers).toEqual(
    new Set(['TableError', 'E_GONE', 'open', 'async', 'Table', 'read', 'CsvError']),
  )
  expect(query.flags).toEqual(new Set(['--out', '-v']))
  expect(query.subcommands).toEqual(new Set(['build']))
})

test('queryOf() asks for the names in the paths of a checkout, but those that every project has', () => {
  const frames = ['/app/src/load.js', '/usr/lib/node_modules/tool/parse.js', '/home/max/notes.js'].map(
    filename => ({ filename, in_app: true }),
  )
  const place = (file: string) =>
    file.startsWith('/home')
      ? undefined
      : { filename: file.replace('/app/', 'app:///'), inApp: true, checkout: file.startsWith('/app') }
  const event = eventOf({ exception: { values: [errorOf({ stacktrace: { frames } })] } })
  expect(queryOf(event, place).segments).toEqual(new Set(['load']))
})

test('queryOf() asks for the names in code that V8 quotes', () => {
  const quoted = (value: string, type: string) =>
    queryOf(eventOf({ exception: { values: [errorOf({ type, value })] } })).identifiers
  expect(quoted('options.files is not a function', 'TypeError')).toContain('files')
  expect(quoted('Cannot load it: options.files is not a function', 'Error')).toContain('files')
  expect(quoted('Cannot load max', 'Error')).not.toContain('max')
})

test('queryOf() asks for no more names of a long message than of one that is shown', () => {
  const value = `x is not ${Array.from({ length: 20_000 }, (_, at) => `name${at}`).join(' ')}`
  const { identifiers } = queryOf(eventOf({ exception: { values: [errorOf({ value })] } }))
  expect(identifiers.size).toBeLessThan(5000)
})
