import * as http from 'node:http'
import * as https from 'node:https'
import { getProxyForUrl } from 'proxy-from-env'

/**
 * Chooses how to connect: through the proxy that the environment names, or directly. `https_proxy`, else
 * `http_proxy`, less what `no_proxy` exempts; in small or capital letters.
 *
 * Plain `http` is for this computer alone, so it takes no proxy: that would carry the report to another one.
 *
 * @param signal - ends a connection to a proxy that says nothing
 * @throws TypeError if the environment names a proxy by something that is no URL
 * @see https://about.gitlab.com/blog/we-need-to-talk-no-proxy/
 */
export function agentFor({ protocol, host, hostname, port }: URL, signal: AbortSignal): http.Agent {
  if (protocol === 'http:') {
    return new http.Agent()
  }
  const proxy =
    getProxyForUrl(`https://${host}`) || getProxyForUrl(`http://${hostname}:${port || HTTPS_PORT}`)
  if (proxy === '') {
    return new https.Agent()
  }
  // Required where there is a proxy: with what it brings along it is a third of the code that sends.
  const { HttpsProxyAgent }: typeof import('https-proxy-agent') = require('https-proxy-agent')
  return new HttpsProxyAgent(proxy, { signal })
}

const HTTPS_PORT = 443
