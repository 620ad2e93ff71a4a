import { once } from 'node:events'
import { createServer } from 'node:http'

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
