import * as http from 'node:http'
import * as https from 'node:https'
import { getProxyForUrl } from 'proxy-from-env'

/** A way to a recipient, kept open for as many reports as there are. */
export interface Connection {
  readonly agent: http.Agent
  /** Ends it, wherever it is: also with a proxy that took the connection and says nothing. */
  readonly close: () => void
}

/**
 * Connects to a recipient: through the proxy that the environment names, or directly. `https_proxy`, else
 * `http_proxy`, less what `no_proxy` exempts; in small or capital letters. A second report finds the way open.
 *
 * Plain `http` is for this computer alone, so it takes no proxy: that would carry the report to another one.
 *
 * @throws TypeError if the environment names a proxy by something that is no URL
 * @see https://about.gitlab.com/blog/we-need-to-talk-no-proxy/
 */
export function connectionTo(url: URL): Connection {
  const known = open.get(url.origin)
  if (known) {
    return known
  }
  const ending = new AbortController()
  const agent = agentFor(url, ending.signal)
  const connection = {
    agent,
    close: () => {
      open.delete(url.origin)
      ending.abort()
      agent.destroy()
    },
  }
  open.set(url.origin, connection)
  return connection
}

const open = new Map<string, Connection>()

function agentFor({ protocol, host, hostname, port }: URL, signal: AbortSignal): http.Agent {
  if (protocol === 'http:') {
    return new http.Agent(KEPT)
  }
  const proxy =
    getProxyForUrl(`https://${host}`) || getProxyForUrl(`http://${hostname}:${port || HTTPS_PORT}`)
  if (proxy === '') {
    return new https.Agent(KEPT)
  }
  // Required where there is a proxy: with what it brings along it is a third of the code that sends.
  const { HttpsProxyAgent }: typeof import('https-proxy-agent') = require('https-proxy-agent')
  // A proxy that is spoken to by TLS shows its certificate, too.
  return new HttpsProxyAgent(proxy, { ...KEPT, signal, rejectUnauthorized: true })
}

const KEPT = { keepAlive: true, maxSockets: 1 }

const HTTPS_PORT = 443
