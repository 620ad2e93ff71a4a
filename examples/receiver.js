import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { KEY, Refusal, readRequest } from './protocol.js'

/** @typedef {import('./protocol.js').ReceivedRequest} ReceivedRequest */

/**
 * What the receiver says to a request; whatever is left out is as Sentry answers.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 by default
 * @property {Record<string, string>} [headers]
 * @property {number} [delayMs] time to wait before the answer, in milliseconds
 */

/**
 * Decides the answer to a request, whose index counts from 0: `never` leaves it open, `hang-up` closes the
 * connection, nothing takes the report. A promise keeps the sender waiting.
 *
 * @typedef {Answer | 'never' | 'hang-up' | undefined} Decision
 * @typedef {(request: ReceivedRequest, index: number) => Decision | Promise<Decision>} Respond
 */

/**
 * @typedef {object} Receiver
 * @property {string} dsn
 * @property {string} host `address:port`
 * @property {number} port
 * @property {readonly ReceivedRequest[]} requests those that kept to the protocol, in order of arrival
 * @property {readonly string[]} refused why the others were turned away
 * @property {number} connections TCP connections so far
 * @property {(count: number, timeoutMs?: number) => Promise<readonly ReceivedRequest[]>} waitFor
 *   until so many requests have arrived; throws after `timeoutMs`, a minute by default
 * @property {() => Promise<void>} close
 */

/**
 * Starts a server on the loopback address that takes crash reports as Sentry does.
 *
 * @param {object} [options]
 * @param {Respond} [options.respond] by default each report is taken
 * @param {number} [options.port] any free one by default
 * @returns {Promise<Receiver>}
 */
export async function startReceiver({ respond = () => undefined, port = 0 } = {}) {
  /** @type {ReceivedRequest[]} */
  const requests = []
  /** @type {string[]} */
  const refused = []
  let connections = 0

  const server = createServer(async (incoming, outgoing) => {
    try {
      const request = readRequest(incoming, Buffer.concat(await incoming.toArray()))
      const index = requests.push(request) - 1
      server.emit('report')
      await answer(outgoing, request, await respond(request, index))
    } catch (error) {
      const { status, message } = error instanceof Refusal ? error : new Refusal(500, String(error))
      refused.push(`${status} ${message}`)
      outgoing.writeHead(status, JSON_TYPE).end(JSON.stringify({ detail: message }))
    }
  })
  server.on('connection', () => {
    connections += 1
  })
  const boundPort = await listen(server, port)
  const host = `127.0.0.1:${boundPort}`

  return {
    dsn: `http://${KEY}@${host}/1`,
    host,
    port: boundPort,
    requests,
    refused,
    get connections() {
      return connections
    },
    async waitFor(count, timeoutMs = 60_000) {
      const signal = AbortSignal.timeout(timeoutMs)
      while (requests.length < count) {
        await once(server, 'report', { signal }).catch(() => {
          const seen = `${requests.length} came, refused: [${refused.join('; ')}]`
          throw new Error(`Cannot see ${count} reports within ${timeoutMs} ms: ${seen}`)
        })
      }
      return requests
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
async function listen(server, port) {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

/**
 * @param {import('node:http').ServerResponse} outgoing
 * @param {ReceivedRequest} request
 * @param {Decision} decision
 */
async function answer(outgoing, request, decision = {}) {
  if (decision === 'never') return
  if (decision === 'hang-up') {
    outgoing.destroy()
    return
  }
  const { status = 200, headers = {}, delayMs = 0 } = decision
  if (delayMs > 0) await delay(delayMs, undefined, { ref: false })
  outgoing.writeHead(status, { ...JSON_TYPE, ...headers })
  outgoing.end(
    JSON.stringify(status === 200 ? { id: request.event.event_id } : { detail: `status ${status}` }),
  )
}

const JSON_TYPE = { 'content-type': 'application/json' }
