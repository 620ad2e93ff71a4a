import * as http from 'node:http'
import * as https from 'node:https'
import { ASKFIRST_VERSION } from '../system/version.ts'
import { connectionTo } from './connection.ts'

/** What the head of an answer says, as Sentry's transport wants it. */
interface Answer {
  readonly statusCode: number
  readonly headers: { readonly 'x-sentry-rate-limits': string | null; readonly 'retry-after': string | null }
}

/** One request, and what it brought beyond what Sentry's transport asks. */
interface Exchange {
  /** Posts the very bytes, once. Rejects with the error of `node:http` where no answer comes. */
  readonly post: (body: Uint8Array | string) => Promise<Answer>
  /** The beginning of the answer, once it ended or broke off; `''` if none came. */
  readonly body: () => Promise<string>
  /** Whether it took a connection that earlier ones had used: the server may have ended it meanwhile. */
  readonly wasOverBefore: () => boolean
  /** Leaves the connection to the next exchange, if it is in order. */
  readonly leave: (isInOrder: boolean) => void
  /** The status with which a proxy turned us away; undefined if there was none, or it let us through. */
  readonly turnedAway: () => number | undefined
}

/**
 * Prepares one request that can be watched and cut off.
 *
 * @param signal - ends it, wherever it is: connecting, sending, or waiting for the rest of an answer
 */
export function watchedExchange(url: URL, signal: AbortSignal): Exchange {
  const { request } = url.protocol === 'https:' ? https : http
  const { agent, close } = connectionTo(url)
  let body: Promise<string> = Promise.resolve('')
  let asked: http.ClientRequest | undefined
  signal.addEventListener('abort', close)
  let connected: number | undefined
  return {
    post: bytes =>
      new Promise((resolve, reject) => {
        const options = { method: 'POST', headers: HEADERS, ...VERIFIED, agent, signal }
        const outgoing = request(url, options, incoming => {
          body = beginningOf(incoming)
          resolve(answerOf(incoming))
        })
        asked = outgoing
        // Without a listener Node would close the connection and say nothing.
        outgoing.on(
          'upgrade',
          ({ statusCode }: http.IncomingMessage, socket: Pick<http.IncomingMessage, 'destroy'>) => {
            socket.destroy()
            outgoing.emit('error', new Error(`the server answered ${statusCode}`))
          },
        )
        // https://github.com/TooTallNate/proxy-agents/tree/main/packages/https-proxy-agent
        outgoing.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
          connected = statusCode
        })
        outgoing.on('error', reject).end(bytes)
      }),
    body: () => body,
    wasOverBefore: () => asked?.reusedSocket === true,
    leave: isInOrder => {
      signal.removeEventListener('abort', close)
      if (!isInOrder) {
        close()
      }
    },
    turnedAway: () => (connected === 200 ? undefined : connected),
  }
}

/** @see https://develop.sentry.dev/sdk/foundations/transport/envelopes/#transport-protocols */
const HEADERS = {
  'content-type': 'application/x-sentry-envelope',
  'user-agent': `askfirst/${ASKFIRST_VERSION}`,
} as const

function answerOf({ statusCode = 0, headers }: http.IncomingMessage): Answer {
  return {
    statusCode,
    headers: {
      'x-sentry-rate-limits': [headers['x-sentry-rate-limits']].flat().join(', ') || null,
      'retry-after': headers['retry-after'] ?? null,
    },
  }
}

/** Whatever `NODE_TLS_REJECT_UNAUTHORIZED` says: that may be set by anybody, and for something else. */
const VERIFIED = { rejectUnauthorized: true } as const

/** Resolves even if the rest never comes: what the server decided stands in the status. */
function beginningOf(incoming: http.IncomingMessage): Promise<string> {
  return new Promise(resolve => {
    let text = ''
    const finish = () => resolve(text)
    incoming.on('data', (chunk: Buffer | string) => {
      text += chunk.toString()
      if (text.length > LONGEST_ANSWER) {
        incoming.destroy()
      }
    })
    incoming.on('error', finish).on('end', finish).on('close', finish)
  })
}

/** Sentry answers with some forty characters. */
const LONGEST_ANSWER = 10_000
