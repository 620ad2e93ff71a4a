// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Row, under } from '../case.ts'
import { fullName, type Person } from '../person.ts'

/** Names that are computed from data: of errors, classes, functions, codes and calls. */
export const NAMES: readonly LeakCase[] = [
  ...under('names of errors', [
    names(
      'names an error',
      'const e = new Error("The job was refused by its owner"); e.name = data; throw e',
      word,
      'The job was refused by its owner',
    ),
    names(
      'names an error after its author',
      'const e = new Error("The job was refused by its owner"); e.name = `${data}Error`; throw e',
      word,
      'The job was refused by its owner',
    ),
    names(
      'names a class',
      'const made = { [data]: class extends Error {} }[data]; throw new made("The step was refused by its owner")',
      word,
      'The step was refused by its owner',
    ),
    names(
      'defines the name of a class',
      'class Refused extends Error {} Object.defineProperty(Refused, "name", { value: data }); throw new Refused("The step was left out")',
      word,
      'The step was left out',
    ),
    names('names the constructor of what is no error', 'throw new ({ [data]: class {} })[data]()', word, ''),
    names(
      'names an error in several words',
      'const e = new Error("The job was refused by its owner"); e.name = data; throw e',
      fullName,
      'The job was refused by its owner',
    ),
    names(
      'writes the name into the stack',
      'const e = new Error("The job was refused by its owner"); e.stack = `${data}: ${e.stack}`; throw e',
      fullName,
      'The job was refused by its owner',
    ),
    names('tags what it throws', 'throw { [Symbol.toStringTag]: data, toString: () => data }', word, ''),
  ]),
  ...under('names of functions', [
    names(
      'calls a function named by data',
      'const calls = { [data]() { throw new Error("The call was not expected") } }; calls[data]()',
      word,
      'The call was not expected',
    ),
    names(
      'defines the name of a function',
      'const f = () => { throw new Error("The call was not expected") }; Object.defineProperty(f, "name", { value: data }); f()',
      word,
      'The call was not expected',
    ),
    names(
      'calls a method of a class named by data',
      'const made = { [data]: class { run() { throw new Error("The call was not expected") } } }[data]; new made().run()',
      word,
      'The call was not expected',
    ),
    names(
      'calls a method under another name',
      'const o = {}; function run() { throw new Error("The call was not expected") } o[data] = run; o[data]()',
      word,
      'The call was not expected',
    ),
    names(
      'calls an asynchronous function',
      'const calls = { async [data]() { await 1; throw new Error("The call was not expected") } }; calls[data]()',
      word,
      'The call was not expected',
    ),
    names(
      'reads a getter named by data',
      'const o = { get [data]() { throw new Error("The value was not expected") } }; o[data]',
      word,
      'The value was not expected',
    ),
    names(
      'is named by a symbol',
      'const o = { [Symbol(data)]() { throw new Error("The call was not expected") } }; o[Object.getOwnPropertySymbols(o)[0]]()',
      word,
      'The call was not expected',
    ),
    names(
      'constructs a class named by data',
      'const made = { [data]: class { constructor() { throw new Error("The class was not expected") } } }[data]; new made()',
      word,
      'The class was not expected',
    ),
  ]),
  ...under('codes and calls', [
    names(
      'has a code from data',
      'throw Object.assign(new Error("The mail could not be sent"), { code: data })',
      person => person.constant,
      'The mail could not be sent',
    ),
    names(
      'has a code with a known beginning',
      'throw Object.assign(new Error("The mail could not be sent"), { code: `ERR_${data}` })',
      person => person.constant,
      'The mail could not be sent',
    ),
    names(
      'has a code like a system error',
      'throw Object.assign(new Error("The mail could not be sent"), { code: `E${data}` })',
      person => person.last.toUpperCase(),
      'The mail could not be sent',
    ),
    names(
      'has a call from data',
      'throw Object.assign(new Error("The mail could not be sent"), { code: "ENOENT", syscall: data })',
      word,
      'The mail could not be sent',
    ),
    names(
      'has a call with a path',
      'throw Object.assign(new Error("The mail could not be sent"), { code: "ENOENT", syscall: `spawn ${data}` })',
      person => `/opt/${person.nick}`,
      'The mail could not be sent',
    ),
    names(
      'has a code that is an object',
      'throw Object.assign(new Error("The mail could not be sent"), { code: { [data]: data }, syscall: [data] })',
      word,
      'The mail could not be sent',
    ),
    names(
      'has more that Node prints',
      'throw Object.assign(new Error("The mail could not be sent"), { path: data, dest: data, address: data, hostname: data, spawnargs: [data] })',
      fullName,
      'The mail could not be sent',
    ),
  ]),
  ...under('lines like a stack', [
    names(
      'writes lines like a stack',
      'throw new Error(`The loader failed at this place:\\n    at ${data} (/home/${data}/x.js:1:1)\\n    at ${data}`)',
      word,
      'The loader failed at this place',
    ),
    names('writes only such a line', 'throw new Error(`    at ${data} (/home/${data}/x.js:1:1)`)', word, ''),
    names(
      'writes such lines with an address',
      'throw new Error(`The loader failed at this place:\\n    at load (https://user:${data}@host/x.js:1:1)`)',
      person => person.token,
      'The loader failed at this place',
    ),
    names(
      'replaces its stack',
      'const e = new Error("The loader gave up early"); e.stack = `Error: The loader gave up early\\n    at ${data} (/home/${data}/x.js:1:1)`; throw e',
      word,
      'The loader gave up early',
    ),
    names(
      'adds to its stack',
      'const e = new Error("The loader gave up early"); e.stack += `\\n    at ${data} (${data}.js:1:1)\\n    at async Promise.all (index ${data})`; throw e',
      word,
      'The loader gave up early',
    ),
    names(
      'changes its message afterwards',
      'const e = new Error(data); e.message = "The loader gave up early"; throw e',
      word,
      'The loader gave up early',
    ),
    names(
      'throws from a stack that it prepares',
      'Error.prepareStackTrace = (error, calls) => `${error}\\n    at ${data} (${calls[0]})`; throw new Error("The loader gave up early")',
      word,
      'The loader gave up early',
    ),
    names(
      'takes the stack of a remote error',
      'const e = new Error("The remote side failed badly"); e.stack = `${data}\\n    at Object.${data} [as ${data}] (file:///home/${data}/a.js:1:1)\\n` + e.stack; throw e',
      word,
      'The remote side failed badly',
    ),
  ]),
]

function word(person: Person): string {
  return person.first
}

function names(name: string, statement: string, text: (person: Person) => string, keeps: string): Row {
  return {
    name,
    source: ['const [data] = process.argv.slice(2)', statement],
    data: person => ({ args: [text(person)] }),
    keeps,
  }
}
