import { expect, test } from 'vitest'
import { grouping } from '../../src/scrub/grouping.ts'
import { makeException } from '../harness/event.ts'

test.each(['<*>', "'<*>'", '<*>: <*>', '', ' "<*>", <*>.'])('grouping() of "%s" is type and place', value => {
  expect(grouping([makeException('LoadError', value)])).toEqual({
    fingerprint: ['LoadError', 'app:///dist/load.js', 'load'],
  })
})

test.each(['Cannot <*>', 'ENOENT', '<*> 7', '不能'])('grouping() leaves "%s" to the server', value => {
  expect(grouping([makeException('LoadError', value)])).toEqual({})
})

test('grouping() takes the innermost line of the app, and of none the innermost', () => {
  const foreign = { filename: 'node_modules/x/index.js', function: 'x', in_app: false }
  const own = { filename: 'app:///cli.js', function: 'main', in_app: true }
  const value = (frames: (typeof own)[]) => ({ ...makeException('Error', '<*>'), stacktrace: { frames } })
  expect(grouping([value([own, foreign])])).toEqual({ fingerprint: ['Error', 'app:///cli.js', 'main'] })
  expect(grouping([value([foreign])])).toEqual({ fingerprint: ['Error', 'node_modules/x/index.js', 'x'] })
  expect(grouping([value([])])).toEqual({ fingerprint: ['Error', '<*>', '<*>'] })
  expect(grouping([])).toEqual({})
})
