import { randomInt } from 'node:crypto'

/** A word that nobody ever wrote: 16 letters, the first a capital. */
export function newCanary(): string {
  const letters = Array.from({ length: 16 }, () => String.fromCharCode(97 + randomInt(26))).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/**
 * Looks for canaries in bytes: as they are, URL-decoded, JSON-decoded, and in all that can be read as base64 or
 * hexadecimal; in any case, and half of one counts.
 *
 * @returns those that are there
 */
export function canariesIn(bytes: Uint8Array | string, canaries: readonly string[]): readonly string[] {
  const texts = readings(Buffer.from(bytes).toString()).map(text => text.toLowerCase())
  return canaries.filter(canary =>
    halves(canary.toLowerCase()).some(half => texts.some(text => text.includes(half))),
  )
}

function readings(text: string): readonly string[] {
  const encoded = [...text.matchAll(/[\w+/=-]{8,}/g)].map(([run]) => run)
  return [
    text,
    text.replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded),
    text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    // Base64 of a text inside another one may begin at any of four places.
    ...encoded.flatMap(run =>
      [0, 1, 2, 3].map(from => Buffer.from(run.slice(from), 'base64').toString('latin1')),
    ),
    ...encoded.map(run => Buffer.from(run, 'hex').toString('latin1')),
  ]
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}

function halves(canary: string): readonly string[] {
  const length = canary.length / 2
  return Array.from({ length: length + 1 }, (_, from) => canary.slice(from, from + length))
}
