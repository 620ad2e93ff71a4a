// What Node and V8 put together of values, receivers and words.

import vm from 'node:vm'
import { builtinNames } from './builtins.js'
import { internal, require } from './internals.js'
import { caught, isCode, MARK, messageOf } from './literals.js'

/** How Node and V8 write values, receivers, cycles and reserved words, and what sentences they put together of words. */
export function valueMessages(natives) {
  const { determineSpecificType } = internal('errors')
  const kinds = [undefined, null, true, false, Number.NaN, Infinity, 0n, 0, MARK, Symbol(MARK), {}, () => {}]
  const classes = Object.getOwnPropertyNames(globalThis).filter(name => /^[A-Z]\w*[a-z]\w*$/.test(name))
  return [
    ...kinds.flatMap(kind => [typeof kind, spelled(kind)]),
    ...kinds.map(kind => `Received ${determineSpecificType(kind).replace(/\b\d+\b/, MARK)}`),
    ...classes.map(name => caught(() => determineSpecificType(blank(name)))),
    ...classes.map(name => receiver(blank(name))),
    ...classes,
    ...Object.getOwnPropertyNames(WebAssembly).filter(isCode),
    ...builtinNames(),
    ...reservedWords(natives),
    ...raisedByV8(),
    ...raisedBy(ASSERTIONS),
  ].filter(message => typeof message === 'string')
}

/** `undefined`, `NaN`, … */
function spelled(kind) {
  return Object(kind) === kind || typeof kind === 'symbol' ? '' : String(kind)
}

function blank(name) {
  return Object.create(globalThis[name].prototype ?? null)
}

/** `#<Map>`, `[object Array]` */
function receiver(value) {
  const message = messageOf(() => Map.prototype.get.call(value))
  return /(?<= receiver )(?:#<\w+>|\[object \w+\])$/.exec(message)?.[0]
}

/** Identifiers of Node's own source that V8 takes for something else. */
function reservedWords(natives) {
  const words = natives.flatMap(({ tokens }) => tokens.map(token => token.value))
  const lower = [...new Set(words)].filter(word => /^[a-z]{2,10}$/.test(word))
  return lower
    .flatMap(word => [`0 ${word}`, `(${word})`])
    .map(program => messageOf(() => new vm.Script(program)))
    .filter(message => /^Unexpected token '\w+'$/.test(message))
}

/** Errors in which V8 itself writes more than its templates. */
function raisedByV8() {
  class ǂ {}
  const cycle = new ǂ()
  cycle.ǂ = cycle
  const long = Array.from({ length: 9 }, () => new ǂ())
  for (const [index, node] of long.entries()) node.ǂ = long[(index + 1) % long.length]
  const indexed = new ǂ()
  indexed.ǂ = [indexed]
  const cycles = [cycle, long[0], indexed, indexed.ǂ].map(value => messageOf(() => JSON.stringify(value)))
  return [...cycles.map(unfilled), ...raisedBy(PROGRAMS)]
}

function raisedBy(programs) {
  return programs
    .map(program =>
      messageOf(() => vm.runInThisContext(`(assert, ǂ) => ${program}`)(require('node:assert'), MARK)),
    )
    .filter(message => message !== undefined)
    .map(unfilled)
}

/** A message without what only this program put into it. `Intl` writes it byte by byte. */
function unfilled(message) {
  return message
    .replaceAll(Buffer.from(MARK).toString('latin1'), MARK)
    .replaceAll(/\b(?:\d+|Int16Array)\b|(?<=')(?:Array|\w+:)(?='$|'\n)/g, MARK)
}

/** `assert` puts its sentences together of words. */
const ASSERTIONS = [
  'assert.fail()',
  'assert.throws(() => {})',
  'assert.doesNotThrow(() => assert(ǂ === 1, ǂ))',
  'assert.ifError(ǂ)',
  'assert.match(ǂ, /(?!)/)',
  'assert.doesNotMatch(ǂ, /./)',
]

/** What the sentences of rejections are put together of. */
export async function rejections() {
  const assert = require('node:assert')
  const attempts = [
    () => assert.rejects(Promise.resolve()),
    () => assert.doesNotReject(Promise.reject(new Error(MARK))),
    ...[`https://${MARK}/`, 'about:'].map(url => () => import(url)),
    () => WebAssembly.compile(MARK),
    () => WebAssembly.compile(new Uint8Array()),
    () => WebAssembly.instantiate(MARK),
    () => WebAssembly.instantiate(new Uint8Array()),
  ]
  const settled = await Promise.allSettled(attempts.map(async attempt => attempt()))
  return settled
    .map(({ reason }) => messageOf(() => reason))
    .filter(message => message !== undefined)
    .map(unfilled)
}

const PROGRAMS = [
  '(() => undefined)()()',
  '(() => undefined)().ǂ()',
  'null[Symbol.iterator]()',
  '(([a]) => a)(null)',
  '(([a]) => a)({})',
  '(([a]) => a)(5)',
  'new Map([1])',
  'new Map(5)',
  'Math.max(...5)',
  '(0).toFixed(-1)',
  '(0).toExponential(-1)',
  '(0).toPrecision(-1)',
  'new Int16Array(new ArrayBuffer(1))',
  'new Int16Array(new ArrayBuffer(1), 1)',
  'ǂ.normalize(ǂ)',
  'new Intl.NumberFormat(ǂ, { style: ǂ })',
  "new Intl.NumberFormat('en', { style: 'currency', currency: ǂ })",
  "new Intl.NumberFormat('en', { style: 'unit', unit: ǂ })",
  "new Intl.NumberFormat('en', { numberingSystem: ǂ })",
  "new Intl.DateTimeFormat('en', { calendar: ǂ })",
  "new Intl.DateTimeFormat('en', { timeZone: ǂ })",
  "new Intl.DisplayNames('en', { type: 'language' }).of(ǂ)",
  'new Headers().set()',
  'new Headers().get()',
  'new WebAssembly.Module(new Uint8Array())',
  'new WebAssembly.Module(new Uint8Array(8))',
  'new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 9, 9, 9, 9]))',
]
