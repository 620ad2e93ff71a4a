/**
 * The value of a string or template literal, given what stands between its quotes.
 *
 * @see https://tc39.es/ecma262/#sec-literals-string-literals
 */
export function literalValue(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  return text.includes('\\') ? text.replace(ESCAPE, character) : text
}

function character(written: string, point?: string, unit?: string, byte?: string, octal?: string): string {
  const hex = point ?? unit ?? byte
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal ?? '', 8)
  if (code <= LAST_CODE_POINT) return String.fromCodePoint(code)
  const char = written.slice(1)
  return SINGLE.get(char) ?? char
}

const ESCAPE =
  /\\(?:u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-3][0-7]{0,2}|[4-7][0-7]?)|[\s\S])/g
const LAST_CODE_POINT = 0x10ffff

const SINGLE = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\n', ''],
  ['\u2028', ''],
  ['\u2029', ''],
])
