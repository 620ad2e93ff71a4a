// What the system says, and what was asked of it.

import fs from 'node:fs'
import { STATUS_CODES } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import util from 'node:util'
import { argumentsAt, constantOf } from './calls.js'
import { require } from './internals.js'
import { caught, MARK, messageOf, union } from './literals.js'
import { stringsBefore } from './strings.js'

/** `ENOENT: no such file or directory, open '…'`, `connect ECONNREFUSED …`, `getaddrinfo ENOTFOUND …` */
export function systemMessages(natives, elf) {
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
