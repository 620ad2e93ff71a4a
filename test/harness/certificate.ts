import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFiles } from './files.ts'

/** A server's certificate, signed by an authority that nobody knows. */
export interface Certificate {
  readonly key: Buffer
  readonly cert: Buffer
  /** File of the authority, for `NODE_EXTRA_CA_CERTS`. */
  readonly authority: string
}

/** Makes an authority, and a certificate of it for this computer. */
export function makeCertificate(): Certificate {
  const folder = makeFiles({ extensions: 'subjectAltName=DNS:localhost,IP:127.0.0.1' })
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' })
  openssl(...REQUEST, '-x509', '-keyout', 'authority.key', '-out', 'authority.pem', '-subj', '/CN=authority')
  openssl(...REQUEST, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost')
  openssl('x509', '-req', '-in', 'server.csr', ...SIGNED, '-extfile', 'extensions', '-out', 'server.pem')
  return {
    key: readFileSync(join(folder, 'server.key')),
    cert: readFileSync(join(folder, 'server.pem')),
    authority: join(folder, 'authority.pem'),
  }
}

const REQUEST = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
const SIGNED = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial', '-days', '2']
