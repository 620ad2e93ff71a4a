import { expect, test } from 'vitest'
import { framesOf } from '../../src/capture/stack.ts'
import { thrownChain } from '../../src/capture/thrown.ts'

test('framesOf() reads a stack, oldest call first', () => {
  const stack = [
    'TypeError: no',
    '    at load (/app/dist/load.js:12:7)',
    '    at async Loader.run (file:///app/dist/run.js:3:1)',
    '    at new Loader (node:internal/loader:9:10)',
    '    at /app/main.js:1:2',
  ]
  expect(framesOf({ stack: stack.join('\n'), message: 'no' })).toEqual([
    { filename: '/app/main.js', lineno: 1, colno: 2, in_app: true },
    { filename: 'node:internal/loader', function: 'new Loader', lineno: 9, colno: 10, in_app: false },
    { filename: '/app/dist/run.js', function: 'Loader.run', lineno: 3, colno: 1, in_app: true },
    { filename: '/app/dist/load.js', function: 'load', lineno: 12, colno: 7, in_app: true },
  ])
})

test.each([
  ['a space', '/my tools/a b.js', 'file:///my%20tools/a%20b.js'],
  ['letters that are not English', '/Über/größe.js', 'file:///%C3%9Cber/gr%C3%B6%C3%9Fe.js'],
  ['a percent sign', '/100%/a.js', 'file:///100%25/a.js'],
  ['signs that a URL uses', '/#1/a?.js', 'file:///%231/a%3F.js'],
  ['brackets', '/copy (1)/a.js', 'file:///copy%20(1)/a.js'],
])('framesOf() reads a path with %s, of CommonJS and of a module', (_, path, url) => {
  const stack = `Error: no\n    at inner (${path}:1:2)\n    at outer (${url}:3:4)\n    at ${path}:5:6\n    at async ${url}:7:8`
  const [top, ...others] = framesOf({ stack, message: 'no' }).toReversed()
  expect(top).toMatchObject({ filename: path, function: 'inner', lineno: 1, colno: 2 })
  expect(others).toMatchObject([
    { filename: path, function: 'outer', lineno: 3 },
    { filename: path, lineno: 5, colno: 6 },
    { filename: path, lineno: 7, colno: 8 },
  ])
  expect(others.slice(1).map(frame => frame.function)).toEqual([undefined, undefined])
})

test('framesOf() ends at a line of two million letters', () => {
  const stack = `Error: no\n    at load (/app/load.js:1:2)\n    at ${'file://'.repeat(300_000)}`
  expect(framesOf({ stack, message: 'no' }).at(-1)).toMatchObject({ filename: '/app/load.js' })
})

test('framesOf() is not misled by a message that looks like a stack', () => {
  const error = new Error('first\n    at planted (/home/someone/secret.js:1:1)\n    at /home/someone:2:2')
  const frames = framesOfError(error)
  expect(frames.length).toBeGreaterThan(0)
  expect(JSON.stringify(frames)).not.toContain('someone')
})

test('framesOf() is not misled by a message that was replaced', () => {
  const error = new Error('first\n    at planted (/home/someone/secret.js:1:1)\nlast')
  error.message = 'another one'
  expect(JSON.stringify(framesOfError(error))).not.toContain('someone')
})

test('framesOf() does not take the lines that an author appended', () => {
  const error = new Error('first')
  error.stack += '\n\nSee the manual:\n  at https://example.org/manual'
  const own = new Error('first')
  expect(JSON.stringify(framesOfError(error))).not.toContain('example.org')
  expect(framesOfError(error)).toHaveLength(framesOfError(own).length)
})

test.each([
  ['no stack', ''],
  ['a stack without calls', 'Error: no'],
  ['words', 'it went wrong\nthen it went worse'],
  ['binary data', '\0\u{1f4a9}\ud800\n    at '],
])('framesOf() finds none in %s', (_, stack) => {
  expect(framesOf({ stack, message: 'no' })).toEqual([])
})

test('framesOf() finds none under Error.stackTraceLimit = 0', () => {
  const { stackTraceLimit } = Error
  try {
    Error.stackTraceLimit = 0
    expect(framesOfError(new Error('short'))).toEqual([])
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
})

test('framesOf() gives the 50 calls nearest to the throw', () => {
  const { stackTraceLimit } = Error
  try {
    Error.stackTraceLimit = Number.POSITIVE_INFINITY
    const frames = framesOfError(descend(200))
    expect(frames).toHaveLength(50)
    expect(frames.every(frame => frame.function === 'descend')).toBe(true)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
})

test('framesOf() leaves the program its Error.prepareStackTrace', () => {
  const { prepareStackTrace } = Error
  try {
    Error.prepareStackTrace = (_, sites) => sites
    expect(framesOfError(new Error('prepared'))).toEqual([])
    Error.prepareStackTrace = () => {
      throw new Error('it refuses')
    }
    expect(framesOfError(new Error('prepared'))).toEqual([])
    Error.prepareStackTrace = error => `${error}\n    at prepared (/app/own.js:1:2)`
    expect(framesOfError(new Error('prepared'))).toMatchObject([
      { filename: '/app/own.js', function: 'prepared' },
    ])
  } finally {
    Error.prepareStackTrace = prepareStackTrace
  }
})

test('framesOf() comes to an end with 5 MB of message', () => {
  const error = new Error('    at x (/y:1:1)\n'.repeat(300_000))
  expect(framesOfError(error).length).toBeGreaterThan(0)
})

function framesOfError(error: Error) {
  const [thrown] = thrownChain(error)
  return thrown ? framesOf(thrown) : []
}

function descend(depth: number): Error {
  return depth === 0 ? new Error('deep') : descend(depth - 1)
}

test.each([
  [
    'cannot be parsed',
    '/app/bad.cjs:3\nconst a = {\n\n\nSyntaxError: no\n    at wrapSafe (node:internal/modules/cjs/loader:1:2)',
  ],
  [
    'lacks an export',
    'file:///app/bad.cjs:3\nimport {a} from "b"\n   ^\nSyntaxError: no\n    at run (node:internal/x:1:2)',
  ],
])('framesOf() names the file that %s as the innermost', (_, stack) => {
  expect(framesOf({ stack, message: 'no' }).at(-1)).toEqual({
    filename: '/app/bad.cjs',
    lineno: 3,
    in_app: true,
  })
})
