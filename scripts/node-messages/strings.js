// Texts that the executable's code loads, and those in its tables.

import { placeOf, segmentOf, stringAt, word } from './elf.js'

/** What a function can return: the texts it loads, and those in the tables it looks into. */
export function stringsOfFunctions(elf, pattern) {
  const functions = elf.symbols.filter(({ kind, name }) => kind === 'function' && pattern.test(name))
  return functions.flatMap(({ address, size }) => {
    const range = { from: address, to: address + size }
    return [...stringsIn(elf, range), ...stringsInTablesOf(elf, range)]
  })
}

export function stringsOfTables(elf, pattern) {
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
export function stringsBefore(elf, pattern) {
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
