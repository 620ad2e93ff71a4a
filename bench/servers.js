import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { join } from 'node:path'

/** @typedef {import('./peers.js').Address & { received: () => number, hangUp: () => void, close: () => void }} Server */

/** How a server may treat a dying program. */
export const SERVERS = ['answers', 'answers after 300 ms', 'accepts and says nothing', 'refuses']

/**
 * @param {string} kind - one of {@link SERVERS}
 * @param {number} [port] - any free one by default
 * @returns {Promise<Server>}
 */
export async function startServer(kind, port = 0) {
  let received = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      received += 1
      if (kind === 'accepts and says nothing') return
      setTimeout(() => response.end('{}'), kind === 'answers after 300 ms' ? 300 : 0)
    })
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  const address = server.address()
  const used = typeof address === 'object' && address !== null ? address.port : 0
  const hangUp = () => server.closeAllConnections()
  const close = () => {
    hangUp()
    server.close()
  }
  if (kind === 'refuses') close()
  return {
    port: used,
    url: `http://127.0.0.1:${used}/`,
    dsn: `http://${'0'.repeat(32)}@127.0.0.1:${used}/1`,
    received: () => received,
    hangUp,
    close,
  }
}

/**
 * A server that takes reports over TLS, as servers do in life.
 *
 * @param {string} folder - for its certificate
 * @returns {Promise<Pick<Server, 'dsn' | 'received' | 'close'> & { host: string, authority: string }>} `authority`: a
 *   file for `NODE_EXTRA_CA_CERTS`
 */
export async function startTlsServer(folder) {
  const [key, cert] = [join(folder, 'server.key'), join(folder, 'server.pem')]
  execFileSync('openssl', [...SELF_SIGNED, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  let received = 0
  const server = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, response) => {
      request.resume().on('end', () => {
        received += 1
        response.end('{}')
      })
    },
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const host = `localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    host,
    dsn: `https://${'0'.repeat(32)}@${host}/1`,
    authority: cert,
    received: () => received,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const SELF_SIGNED =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost'.split(
    ' ',
  )
