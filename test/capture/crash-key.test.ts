import assert from 'node:assert'
import { expect, test } from 'vitest'
import { crashKey } from '../../src/capture/crash-key.ts'
import { fingerprintOf, isAlike } from '../../src/outbox/fingerprint.ts'
import { makeWorld } from '../harness/world.ts'

/** What lets nobody look. */
const CLOSED = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no')
    },
  },
)

const WORLD = makeWorld({ script: import.meta.filename, arguments: ['build'] })

test.each<[string, () => unknown, () => unknown]>([
  ['two throws in one function', () => fails('once'), () => fails('twice')],
  ['two commands of one framework', () => thrownBy(commands.build), () => thrownBy(commands.deploy)],
  [
    'two callers of what only throws',
    () => thrownBy(() => mustBe(false)),
    () => thrownBy(() => mustBe(false)),
  ],
  ['two types', () => at('Error', 'load.js:1:2'), () => at('TypeError', 'load.js:1:2')],
  ['two columns of minified code', () => at('Error', 'cli.js:1:200'), () => at('Error', 'cli.js:1:900')],
  ['two causes that are wrapped at one place', () => wrapped(fails('once')), () => wrapped(fails('twice'))],
  [
    'two codes at one place',
    () => Object.assign(at('Error', 'a.js:1:2'), { code: 'ENOENT' }),
    () => Object.assign(at('Error', 'a.js:1:2'), { code: 'EACCES' }),
  ],
  ['two callbacks of timers', () => at('Error', 'a.js:1:2'), () => at('Error', 'a.js:9:2')],
  ['two asserts in one function', () => asserted('first'), () => asserted('second')],
  ['two JSON.parse in one function', () => parsed('first'), () => parsed('second')],
  ['two objects that are thrown', () => ({ status: 404 }), () => ({ lock: true })],
  ['two classes of what is rejected', () => rejected('#<Object>'), () => rejected('#<Lock>')],
  ['two texts that are rejected', () => rejected('no disk'), () => rejected('no lock')],
  ['two services that do not answer', () => refused(5432), () => refused(6379)],
  ['two missing modules', () => missing('./formats/yaml.mjs'), () => missing('./plugins/deploy.mjs')],
  ['two broken files', () => broken('/tool/a.cjs:2'), () => broken('/tool/b.cjs:2')],
])('crashKey() tells %s apart', (_, first, second) => {
  expect(alike(first(), second())).toBe(false)
  expect(alike(first(), first())).toBe(true)
})

test.each<[string, () => unknown, () => unknown]>([
  ['the depth of a recursion', () => walked(0), () => walked(3)],
  ['a recursion deeper than a stack tells', () => walked(3), () => walked(300)],
  ['numbers in a message', () => unread('1 of 7'), () => unread('2 of 9')],
  ['data in a message', () => unread('mine.txt'), () => unread('yours.txt')],
  ['lines in a message that look like calls', () => unread('\n    at x (/a.js:1:2)'), () => unread('y')],
  ['values of what is thrown', () => ({ status: 404 }), () => ({ status: 500 })],
  ['members that are data', () => ({ 'a.txt': 1, of: 1 }), () => ({ 'b.txt': 2, of: 2 })],
  ['data in what is rejected', () => rejected('no lock 17'), () => rejected('no lock 18')],
  ['ports that systems give to anybody', () => refused(40_001), () => refused(40_002)],
  [
    'data where there is no call',
    () => stackless("cannot open 'a.txt' (3)"),
    () => stackless("cannot open 'b.txt' (9)"),
  ],
])('crashKey() is the same whatever %s', (_, first, second) => {
  expect(alike(first(), second())).toBe(true)
})

test('crashKey() differs by script and command, and not by other arguments', () => {
  const error = at('Error', 'load.js:1:2')
  const inWorld = (change: object) => keyIn({ ...WORLD, ...change })(error)
  expect(inWorld({ script: '/other.js' })).not.toBe(inWorld({}))
  expect(inWorld({ arguments: ['deploy'] })).not.toBe(inWorld({}))
  expect(inWorld({ arguments: ['build', '--out', 'mine', '17', 'a.txt'] })).toBe(inWorld({}))
  expect(inWorld({ arguments: ['build', 'a.txt', 'mine'] })).toBe(inWorld({}))
})

test('crashKey() looks at the own files of an installed tool', () => {
  const entry = '/usr/lib/node_modules/@acme/tool/bin.js'
  const stack = (own: string) =>
    at('Error', '/usr/lib/node_modules/dep/index.js:1:2', `/usr/lib/node_modules/@acme/tool/${own}`)
  const key = keyIn(WORLD, entry)
  expect(key(stack('a.js:1:2'))).not.toBe(key(stack('b.js:1:2')))
  const nested = at('Error', '/usr/lib/node_modules/@acme/tool/node_modules/d/x.js:1:2', `${entry}:3:4`)
  expect(key(nested)).toBe(key(at('Error', `${entry}:3:4`)))
})

test.each([null, undefined, 'text', 7n, Symbol('no'), () => {}, Object.create(null), CLOSED])(
  'crashKey() takes anything that is thrown',
  thrown => {
    expect(keyIn(WORLD)(thrown)).toMatch(/^[0-9a-f]{16}$/)
  },
)

function alike(first: unknown, second: unknown): boolean {
  return isAlike(keyIn(WORLD)(first), keyIn(WORLD)(second))
}

function keyIn(world: typeof WORLD, entry = import.meta.filename) {
  return (thrown: unknown) => fingerprintOf(crashKey(thrown, { app: { entry }, world }))
}

function fails(how: string): unknown {
  const errors = { once: new Error('failed'), twice: new Error('failed') }
  return how === 'once' ? errors.once : errors.twice
}

const commands = {
  build: () => fail(),
  deploy: () => fail(),
}

function fail(): never {
  throw new Error('failed')
}

function mustBe(value: boolean): void {
  if (!value) throw new Error('it must be')
}

function walk(depth: number): void {
  if (depth === 0) throw new Error('too deep')
  walk(depth - 1)
}

function read(name: string): never {
  throw new Error(`cannot read ${name}`)
}

function walked(depth: number): unknown {
  return thrownBy(() => walk(depth))
}

function unread(name: string): unknown {
  return thrownBy(() => read(name))
}

function wrapped(cause: unknown): unknown {
  return new Error('the command failed', { cause })
}

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

/** An error with these calls, innermost first. */
function at(name: string, ...places: readonly string[]): Error {
  const calls = places.map(place => `    at call (${place.startsWith('/') ? '' : '/tool/'}${place})`)
  return Object.assign(new Error('failed'), { name, stack: [`${name}: failed`, ...calls].join('\n') })
}

function stackless(message: string): Error {
  return Object.assign(new Error(message), { stack: `Error: ${message}\n    at connect (node:net:1:2)` })
}

function asserted(which: string): unknown {
  return thrownBy(() => {
    assert(which !== 'first')
    assert(which !== 'second')
  })
}

function parsed(which: string): unknown {
  return thrownBy(() => {
    const first = JSON.parse(which === 'first' ? '{' : '1')
    return [first, JSON.parse(which === 'second' ? '{' : '1')]
  })
}

/** As Node wraps what was rejected and is no error. */
function rejected(reason: string): Error {
  const message = `This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${reason}".`
  return Object.assign(new Error(message), {
    name: 'UnhandledPromiseRejection',
    code: 'ERR_UNHANDLED_REJECTION',
    stack: `UnhandledPromiseRejection: ${message}\n    at throwUnhandledRejectionsMode (node:internal/process/promises:1:2)`,
  })
}

function refused(port: number): Error {
  const error = stackless(`connect ECONNREFUSED 127.0.0.1:${port}`)
  return Object.assign(error, { code: 'ECONNREFUSED', port })
}

function missing(file: string): Error {
  return Object.assign(stackless(`Cannot find module '${file}'`), { code: 'ERR_MODULE_NOT_FOUND' })
}

function broken(place: string): Error {
  const stack = `${place}\nconst a = {\n\nSyntaxError: Unexpected end of input\n    at wrapSafe (node:internal/modules/cjs/loader:1:2)`
  return Object.assign(new SyntaxError('Unexpected end of input'), { stack })
}
