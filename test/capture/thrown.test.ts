import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Thrown, thrownChain } from '../../src/capture/thrown.ts'

const NOTHING = {
  message: '',
  stack: '',
  code: undefined,
  syscall: undefined,
  group: false,
  parent: undefined,
  source: undefined,
}

test.each([
  ['null', null, { type: 'null' }],
  ['undefined', undefined, { type: 'undefined' }],
  ['a string', 'no error, only words', { type: 'string', message: 'no error, only words' }],
  ['an empty string', '', { type: 'string' }],
  ['a number', 42, { type: 'number' }],
  ['a bigint', 42n, { type: 'bigint' }],
  ['a boolean', false, { type: 'boolean' }],
  ['a symbol', Symbol('secret'), { type: 'symbol' }],
  ['a function', function stumble() {}, { type: 'stumble' }],
  ['a class', class Stumble {}, { type: 'Stumble' }],
  ['an empty object', {}, { type: 'Object' }],
  ['an object without prototype', Object.create(null), { type: 'object' }],
  ['an array', [1, 2], { type: 'Array' }],
  ['a promise', Promise.resolve(), { type: 'Promise' }],
  ['an object that looks like an error', { name: 'Odd', message: 'so' }, { type: 'Odd', message: 'so' }],
])('thrownChain() describes %s', (_, value, expected) => {
  expect(thrownChain(value)).toEqual([{ ...NOTHING, ...expected }])
})

test.each([
  ['a revoked proxy', revokedProxy(), { type: 'object' }],
  ['a proxy that refuses all', refusingProxy(), { type: 'object' }],
  ['a proxy of a function that refuses all', refusingProxy(() => {}), { type: 'object' }],
  ['getters that throw', withRefusingGetters(), { type: 'object' }],
  ['a frozen error', Object.freeze(new RangeError('frozen')), { type: 'RangeError', message: 'frozen' }],
  ['an error without a stack', withMembers({ stack: undefined }), { type: 'Error', message: 'made' }],
  ['a name that is no text', withMembers({ name: 7 }), { type: 'Error', message: 'made' }],
  ['an empty name', withMembers({ name: '' }), { type: 'Error', message: 'made' }],
  ['a message that is no text', withMembers({ message: { toString: refuse } }), { type: 'Error' }],
  ['a stack that is no text', withMembers({ stack: [{}] }), { type: 'Error', message: 'made' }],
  [
    'a code that is a number',
    withMembers({ code: 7.5 }),
    { type: 'Error', message: 'made', code: undefined },
  ],
  ['causes that cannot be read', withMembers({ errors: revokedProxy() }), { message: 'made' }],
  ['a list of causes that is none', withMembers({ errors: { length: 3 } }), { message: 'made' }],
  ['a list that refuses to be read', withMembers({ errors: new Proxy([1], { get: refuse }) }), {}],
])('thrownChain() survives %s', (_, value, expected) => {
  expect(thrownChain(value)).toMatchObject([expected])
})

test('thrownChain() keeps code and system call', () => {
  const [thrown] = thrownChain(withMembers({ code: 'ENOENT', syscall: 'open' }))
  expect(thrown).toMatchObject({ code: 'ENOENT', syscall: 'open' })
})

test('thrownChain() follows causes, outermost first', () => {
  const chain = thrownChain(
    new Error('outer', { cause: new TypeError('middle', { cause: new RangeError('inner') }) }),
  )
  expect(chain.map(({ message, parent, source }) => ({ message, parent, source }))).toEqual([
    { message: 'outer', parent: undefined, source: undefined },
    { message: 'middle', parent: 0, source: 'cause' },
    { message: 'inner', parent: 1, source: 'cause' },
  ])
})

test('thrownChain() takes a cause that is a text, and leaves out one that says nothing', () => {
  expect(thrownChain(new Error('outer', { cause: 'only words' }))).toMatchObject([
    { message: 'outer' },
    { type: 'string', message: 'only words', source: 'cause', parent: 0 },
  ])
  for (const cause of [7, '', true, null]) expect(thrownChain(new Error('outer', { cause }))).toHaveLength(1)
})

test('thrownChain() takes members of a group that are texts', () => {
  const group = new AggregateError([new Error('one'), 'only words', '', 7, null], 'all')
  expect(treeOf(thrownChain(group))).toEqual(['all', 'all › errors[0]: one', 'all › errors[1]: only words'])
})

test('thrownChain() takes both errors of one that suppressed another', () => {
  const both = { name: 'SuppressedError', error: new Error('disposing'), suppressed: new Error('body') }
  expect(treeOf(thrownChain(Object.assign(new Error('outer'), both)))).toEqual([
    'outer',
    'outer › error: disposing',
    'outer › suppressed: body',
  ])
})

test('thrownChain() asks VError for its cause', () => {
  const cause = new Error('the disk is full')
  expect(treeOf(thrownChain(withMembers({ cause: () => cause })))).toEqual([
    'made',
    'made › cause: the disk is full',
  ])
  expect(thrownChain(withMembers({ cause: refuse }))).toHaveLength(1)
})

test.each([
  ['a class that sets no name', new (class ParseError extends Error {})('x'), 'ParseError'],
  ['a class that sets one', withMembers({ name: 'Odd' }), 'Odd'],
  ['a class without a telling name', new (class q extends TypeError {})('x'), 'TypeError'],
])('thrownChain() calls %s by it', (_, value, type) => {
  expect(thrownChain(value)[0]?.type).toBe(type)
})

test('thrownChain() takes what an error calls positions, counted from 0 or from 1, and numeric codes', () => {
  const error = withMembers({ code: 14, loc: { line: 3, column: 7 }, mark: { position: 70 }, pin: 4711 })
  expect(thrownChain(error)).toMatchObject([{ code: '14', positions: [3, 4, 7, 8, 70, 71] }])
})

test('thrownChain() takes the members that a class, or an error, declares safe, and only texts', () => {
  const SAFE: unique symbol = Symbol.for('askfirst.safe')
  class FormatError extends Error {
    static [SAFE] = ['format', 'count', 'none']
    format = 'yaml'
    count = 4
    other = 'max'
  }
  expect(thrownChain(new FormatError())).toMatchObject([{ safe: ['yaml'] }])
  const one = Object.assign(withMembers({ pin: '4711' }), { [SAFE]: ['pin', 7] })
  expect(thrownChain(one)).toMatchObject([{ safe: ['4711'] }])
  expect(thrownChain(withMembers({ [SAFE]: 'format', format: 'yaml' }))[0]).not.toHaveProperty('safe')
})

test('thrownChain() takes the members of a group, and their causes', () => {
  const group = new AggregateError(
    [new Error('first'), new Error('second', { cause: new TypeError('inner') })],
    'several',
    { cause: new Error('the cause of the group') },
  )
  expect(treeOf(thrownChain(group))).toEqual([
    'several',
    'several › cause: the cause of the group',
    'several › errors[0]: first',
    'several › errors[1]: second',
    'several › errors[1]: second › cause: inner',
  ])
  expect(thrownChain(group).map(({ group }) => group)).toEqual([true, false, false, false, false])
})

test('thrownChain() counts the members of a group as the group does', () => {
  const group = new AggregateError([7, new Error('second'), 3, new Error('fourth')], 'several')
  expect(thrownChain(group).map(({ source }) => source)).toEqual([undefined, 'errors[1]', 'errors[3]'])
})

test('thrownChain() is not misled by a list with methods of its own', () => {
  const errors = Object.assign([new Error('member')], {
    slice: () => ({ filter: () => 7 }),
    [Symbol.iterator]: refuse,
  })
  expect(treeOf(thrownChain(withMembers({ errors })))).toEqual(['made', 'made › errors[0]: member'])
})

test('thrownChain() ends a cycle where it would begin again', () => {
  const first = new Error('first')
  const second = new Error('second', { cause: first })
  first.cause = second
  expect(thrownChain(first).map(({ message }) => message)).toEqual(['first', 'second'])
  const itself = new Error('itself')
  itself.cause = itself
  expect(thrownChain(itself)).toHaveLength(1)
})

test('thrownChain() ends after 20 errors', () => {
  const deep = Array.from({ length: 5000 }).reduce<Error>(
    cause => new Error('link', { cause }),
    new Error('end'),
  )
  expect(thrownChain(deep)).toHaveLength(20)
  const wide = new AggregateError(Array.from({ length: 5000 }, (_, index) => new Error(`number ${index}`)))
  expect(thrownChain(wide)).toHaveLength(20)
  expect(thrownChain(wide).at(-1)?.message).toBe('number 18')
})

test('thrownChain() ends with a cause that makes a new cause each time', () => {
  const endless: object = {
    get cause() {
      return Object.create(endless)
    },
  }
  expect(thrownChain(endless)).toHaveLength(20)
})

test('thrownChain() gives at least one error and at most 20, for anything', () => {
  fc.assert(
    fc.property(anythingThrown(), value => {
      const chain = thrownChain(value)
      expect(chain.length).toBeGreaterThanOrEqual(1)
      expect(chain.length).toBeLessThanOrEqual(20)
      expect(chain.every(({ type, message }) => type !== '' && typeof message === 'string')).toBe(true)
      expect(chain.slice(1).every(({ parent }, index) => parent !== undefined && parent <= index)).toBe(true)
    }),
  )
})

/** Values, and errors that name values as message, name, stack, cause and members. */
function anythingThrown(): fc.Arbitrary<unknown> {
  return fc.letrec(tie => ({
    value: fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), tie('error')),
    error: fc
      .record({
        name: fc.oneof(fc.string(), fc.anything()),
        message: fc.oneof(fc.string(), fc.anything()),
        stack: fc.oneof(fc.string(), fc.anything()),
        code: fc.oneof(fc.string(), fc.integer()),
        cause: tie('value'),
        errors: fc.oneof(fc.array(tie('value'), { maxLength: 4 }), fc.anything()),
      })
      .map(withMembers),
  })).value
}

function treeOf(chain: readonly Thrown[]): string[] {
  const paths: string[] = []
  for (const { message, parent, source } of chain) {
    paths.push(parent === undefined ? message : `${paths[parent]} › ${source}: ${message}`)
  }
  return paths.sort()
}

function withMembers(members: object): Error {
  const error = new Error('made')
  // Written out now: later Vite's own stack preparation would trip over a name that is no text.
  Reflect.get(error, 'stack')
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(error, name, { value, configurable: true, writable: true })
  }
  return error
}

function withRefusingGetters(): object {
  const names = ['name', 'message', 'stack', 'code', 'syscall', 'cause', 'errors', 'constructor']
  return Object.defineProperties({}, Object.fromEntries(names.map(name => [name, { get: refuse }])))
}

function refusingProxy(target: object = new Error('behind a proxy')): object {
  return new Proxy(target, {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
  })
}

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function refuse(): never {
  throw new Error('it refuses')
}
