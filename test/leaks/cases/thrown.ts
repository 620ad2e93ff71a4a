// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Row, under } from '../case.ts'
import { email, fullName, type Person } from '../person.ts'

/** Errors with causes, groups of errors, what is no error at all, and comparisons that fail. */
export const THROWN: readonly LeakCase[] = [
  ...under('assert', [
    throws('compares two texts', 'assert.equal(data, "something else")', fullName, ''),
    throws(
      'compares two texts strictly',
      'assert.strictEqual(data, "something else")',
      fullName,
      'Expected values to be strictly equal',
    ),
    throws(
      'compares two objects',
      'assert.deepStrictEqual({ name: data, list: [data] }, { name: "x", list: [] })',
      fullName,
      'Expected values to be strictly deep equal actual expected',
    ),
    throws(
      'compares long texts',
      'assert.strictEqual(data.repeat(30), "x".repeat(900))',
      fullName,
      'Expected values to be strictly equal actual expected',
    ),
    throws(
      'compares with a pattern',
      'assert.match(data, /^[0-9]+$/)',
      fullName,
      'The input did not match the regular expression Input',
    ),
    throws(
      'expects no match',
      'assert.doesNotMatch(data, /./)',
      fullName,
      'The input was expected to not match the regular expression Input',
    ),
    throws(
      'expects no error',
      'assert.ifError(new Error(`Cannot greet ${data} twice today`))',
      fullName,
      'ifError got unwanted exception Cannot greet twice today',
    ),
    throws(
      'expects no throw',
      'assert.doesNotThrow(() => { throw new Error(data) })',
      fullName,
      'Got unwanted exception Actual message',
    ),
    throws(
      'expects another error',
      'assert.throws(() => { throw new Error(data) }, /^Error: never$/)',
      fullName,
      'The input did not match the regular expression Input',
    ),
    throws(
      'has words of its own',
      'assert.ok(data === "", `The queue of ${data} should be empty by now`)',
      fullName,
      'The queue of should be empty by now',
    ),
    throws('compares maps', 'assert.deepEqual(new Map([[data, new Set([data])]]), new Map())', fullName, ''),
  ]),
  ...under('causes', [
    throws(
      'wraps an error',
      'try { JSON.parse(data) } catch (cause) { throw new Error("Cannot read the address book", { cause }) }',
      fullName,
      'Cannot read the address book Unexpected token is not valid JSON',
    ),
    throws(
      'wraps an error three times',
      'let cause; for (const what of ["row", "sheet", "book"]) cause = new Error(`Cannot import the ${what} of ${data} today`, { cause }); throw cause',
      fullName,
      'Cannot import the of today Cannot import the of today Cannot import the of today',
    ),
    throws(
      'wraps what is no error',
      'throw new Error("The upload was refused by the server", { cause: { mail: data } })',
      email,
      'The upload was refused by the server',
    ),
    throws(
      'wraps a text',
      'throw new Error("The upload was refused by the server", { cause: data })',
      email,
      'The upload was refused by the server',
    ),
    throws(
      'repeats the message of its cause',
      'const cause = new Error(`No such customer: ${data}`); throw new Error(`Cannot send the letter: ${cause.message}`, { cause })',
      fullName,
      'Cannot send the letter No such customer No such customer',
    ),
    throws(
      'groups errors',
      'throw new AggregateError([new Error(`Mirror ${data} did not answer in time`), new TypeError(data)], `All mirrors of ${data} failed to answer`)',
      person => person.host,
      'All mirrors of failed to answer Mirror did not answer in time',
    ),
    throws(
      'waits for any promise',
      'Promise.any([Promise.reject(new Error(`Cannot reach the mirror ${data} at all`))])',
      person => person.host,
      'All promises were rejected Cannot reach the mirror at all',
    ),
    throws(
      'groups what are no errors',
      'throw new AggregateError([data, { message: data }, null], "Several rows were wrong")',
      fullName,
      'Several rows were wrong',
    ),
    throws(
      'has a cause in a circle',
      'const a = new Error(`Cannot open the folder of ${data} again`); a.cause = new Error("Cannot lock the folder", { cause: a }); throw a',
      fullName,
      'Cannot open the folder of again Cannot lock the folder',
    ),
    throws(
      'rejects with an error',
      'Promise.reject(new Error(`Cannot fetch the profile of ${data} just now`))',
      fullName,
      'Cannot fetch the profile of just now',
    ),
  ]),
  ...under('no errors', [
    throws('throws a text', 'throw data', fullName, ''),
    throws(
      'throws a text of its own',
      'throw `Cannot continue without ${data}, sorry`',
      fullName,
      'Cannot continue without sorry',
    ),
    throws('throws an object', 'throw { message: data, name: data, code: data, user: data }', fullName, ''),
    throws(
      'throws an object with a stack',
      'throw { stack: `Error: x\\n    at ${data} (/home/${data}/x.js:1:2)` }',
      person => person.nick,
      '',
    ),
    throws('throws a list', 'throw [data, data]', fullName, ''),
    throws('throws a symbol', 'throw Symbol(data)', fullName, ''),
    throws('throws a function', 'throw { [data]() {} }[data]', person => person.nick, ''),
    throws(
      'throws an object without a prototype',
      'throw Object.assign(Object.create(null), { message: `The plan of ${data} has no steps` })',
      fullName,
      'The plan of has no steps',
    ),
    throws('throws a date', 'throw new Map([[data, data]])', fullName, ''),
    throws('rejects with a text', 'Promise.reject(data)', fullName, ''),
    throws('rejects with an object', 'Promise.reject({ [data]: data })', fullName, ''),
    throws(
      'throws an error with more members',
      'throw Object.assign(new Error("The request failed for good"), { config: { headers: { authorization: data } }, response: data })',
      email,
      'The request failed for good',
    ),
    throws(
      'throws an error whose text is computed',
      'const e = new Error("x"); Object.defineProperty(e, "message", { get: () => `Cannot greet ${data} in the morning` }); throw e',
      fullName,
      'Cannot greet in the morning',
    ),
  ]),
]

function throws(name: string, statement: string, text: (person: Person) => string, keeps: string): Row {
  const imports = statement.includes('assert.') ? ['import assert from "node:assert"'] : []
  return {
    name,
    source: [...imports, 'const data = process.env.CUSTOMER', statement],
    data: person => ({ env: { CUSTOMER: text(person) } }),
    keeps,
  }
}
