/**
 * Stands in the name of a report's file from when its bytes are frozen; for the wire there is the SHA-256. Who could change the
 * file on purpose could also rename it, so a stronger one would prove no more.
 *
 * @returns 16 hex digits
 */
export function checksumOf(bytes: Uint8Array): string {
  // As one number, for V8 divides it at once; a loop over bytes it would compile first. The one in front keeps zeros.
  const digits = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
  return (BigInt(`0x1${digits}`) % LARGEST_PRIME).toString(16).padStart(16, '0')
}

/** Of 64 bits. */
const LARGEST_PRIME = 0xffff_ffff_ffff_ffc5n
