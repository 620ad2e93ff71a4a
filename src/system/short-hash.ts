/**
 * A short name for a text, the same for the same text. It tells texts apart that nobody chose in order to confuse
 * it, and hides nothing; what a person shall be able to check has its SHA-256. Loading `node:crypto` would cost a
 * dying process some milliseconds.
 *
 * Four of FNV-1a, each with a multiplier of its own.
 *
 * @param digits - of the name: 8, 16, 24 or 32 hex digits
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function shortHash(text: string, digits: 8 | 16 | 24 | 32): string {
  return MULTIPLIERS.slice(0, digits / 8)
    .map(multiplier => lane(text, multiplier).toString(16).padStart(8, '0'))
    .join('')
}

function lane(text: string, multiplier: number): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), multiplier)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

const OFFSET = 0x811c9dc5
/** FNV's own, and those of MurmurHash3 and xxHash: odd, with bits all over. */
const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x9e3779b1]
