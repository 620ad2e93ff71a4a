import { late } from '../system/late.ts'

/** Words of which OpenSSL makes its reasons. */
const OPENSSL =
  'UNSUPPORTED|BAD|WRONG|INVALID|MISSING|NO|NOT|FINAL|BLOCK|LENGTH|DECRYPT|DECODE|ERROR|PASSWORD|READ|START|LINE|KEY|' +
  'VERSION|NUMBER|MAC|CERTIFICATE|VERIFY|VALUES|MISMATCH|TOO|SMALL|LARGE|FOR|SIZE|DATA|EE|CA|MD|WEAK'

/**
 * Whether a text is a code of compilers, Prisma or OpenSSL: no data looks like these. Few texts begin like one, and
 * only for these is the whole expression compiled, which takes V8 a millisecond.
 */
export function isCodeShaped(text: string): boolean {
  return /^(?:TS\d|P[1-6]0|ERR_)/.test(text) && codeShape().test(text)
}

const codeShape = late(
  () =>
    new RegExp(
      String.raw`^(?:TS\d{4,5}|P[1-6]0\d\d|ERR_OSSL_(?:EVP|PEM|RSA|SSL|X509|ASN1|PKCS12)(?:_(?:${OPENSSL}))+)$`,
    ),
)
