import { fragmentsOf } from './fragments.ts'

/**
 * Looks for canaries in bytes: as they are, URL-decoded, JSON-unescaped, and in all that can be read as base64 or
 * hexadecimal; composed or decomposed, in any case; any six characters of one count.
 *
 * @returns those of which something is there
 */
export function leaked(bytes: Uint8Array | string, canaries: readonly string[]): readonly string[] {
  const all = readings(Buffer.from(bytes).toString())
  return canaries.filter(canary => fragmentsOf(canary).some(fragment => all.includes(fragment)))
}

/** Every way to read a text, one after the other. */
function readings(text: string): string {
  const open = [text, ...unescapings.map(read => read(text))]
  const all = [...open, ...open.map(unescapePercent), ...open.flatMap(decodings)]
  const whole = all.join('\n').toLowerCase()
  return [whole.normalize('NFC'), whole.normalize('NFD'), text.normalize('NFKC').toLowerCase()].join('\n')
}

const unescapings: readonly ((text: string) => string)[] = [
  text => text.replaceAll(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  text => text.replaceAll(/\\+u\{?([\da-f]{1,6})\}?/gi, (_, code) => letter(code)),
  text => text.replaceAll(/\\+x([\da-f]{2})/gi, (_, code) => letter(code)),
  text => text.replaceAll(/\\+/g, ''),
  text => text.replaceAll(/&#x([\da-f]{1,6});/gi, (_, code) => letter(code)),
]

function letter(code: string): string {
  const point = Number.parseInt(code, 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

function unescapePercent(text: string): string {
  return text
    .replaceAll('%25', '%')
    .replaceAll(/(?:%[\da-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
}

/** A run of base64 may begin with a word that is none, so that it can be read from any of four places. */
function decodings(text: string): readonly string[] {
  return [...text.matchAll(/[\w+/=-]{8,}/g)].flatMap(([run]) => [
    ...[0, 1, 2, 3].map(from => Buffer.from(run.slice(from), 'base64').toString()),
    Buffer.from(run, 'hex').toString(),
  ])
}
