import { builtin } from './builtin.ts'

/** SHA-256 of bytes (of a text: in UTF-8), 64 hex digits. `node:crypto` is loaded when it is asked: a launch and most crashes do not. */
export function sha256(bytes: Uint8Array | string): string {
  return builtin('node:crypto').createHash('sha256').update(bytes).digest('hex')
}
