import * as http from 'node:http'
import * as https from 'node:https'
import type { HttpModule } from '../sentry.ts'
import { agentFor } from './agent.ts'

/** What one request brought, which Sentry's transport does not tell. */
export interface Exchange {
  /** Takes the place of `node:http` in Sentry's transport. */
  readonly module: HttpModule
  /** The beginning of the answer, once it ended or broke off; `''` if none came. */
  readonly body: () => Promise<string>
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
  let body: Promise<string> = Promise.resolve('')
  let connected: number | undefined
  return {
    module: {
      request: (options, callback) => {
        const given = typeof options === 'object' && !(options instanceof URL) ? options : {}
        const outgoing = request({ ...given, agent: agentFor(url, signal), signal }, incoming => {
          body = beginningOf(incoming)
          callback?.(Object.assign(incoming, { statusCode: incoming.statusCode ?? 0 }))
        })
        // https://github.com/TooTallNate/proxy-agents/tree/main/packages/https-proxy-agent
        outgoing.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
          connected = statusCode
        })
        return outgoing
      },
    },
    body: () => body,
    turnedAway: () => (connected === 200 ? undefined : connected),
  }
}

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
