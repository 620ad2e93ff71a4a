import { once } from 'node:events'
import http from 'node:http'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { Receiver } from '../../examples/receiver.js'
import type { Certificate } from './certificate.ts'

/** A server on this computer that goes when the test is over. */
export interface Listening {
  readonly port: number
  /** TCP connections so far. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** A server that does with each connection what a test wants: nothing, garbage, a reset. */
export function startRawServer(act: (socket: Socket) => void, port = 0): Promise<Listening> {
  return listening(createServer(act), port)
}

/** TLS in front of a receiver that speaks none. */
export function startTlsFront({ port }: Receiver, certificate: Certificate): Promise<Listening> {
  return listening(
    createTlsServer(certificate, socket => splice(socket, connect(port, '127.0.0.1'))),
    0,
  )
}

/** A proxy that keeps what it was asked; one with a password lets in only who knows it. */
export async function startProxy({ status = 200, password }: { status?: number; password?: string } = {}) {
  const asked: string[] = []
  const server = http.createServer((_, outgoing) => {
    asked.push('no tunnel')
    outgoing.writeHead(405).end()
  })
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    asked.push(url)
    const wanted = password && `Basic ${Buffer.from(password).toString('base64')}`
    const answer = wanted && headers['proxy-authorization'] !== wanted ? 407 : status
    socket.on('error', () => {})
    socket.write(`HTTP/1.1 ${answer} Says the proxy\r\n\r\n`)
    const { hostname, port } = new URL(`http://${url}`)
    if (answer === 200) {
      splice(socket, connect(Number(port), hostname))
    } else {
      socket.end()
    }
  })
  const { port } = await listening(server, 0)
  return { asked, url: `http://${password ? `${password}@` : ''}127.0.0.1:${port}` }
}

function splice(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  for (const socket of [one, other]) {
    socket.on('error', () => socket.destroy())
  }
}

async function listening(server: Server, port: number): Promise<Listening> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('tlsClientError', () => {})
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket.on('error', () => {}))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    for (const socket of sockets) {
      socket.destroy()
    }
  }
  onTestFinished(close)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    connections: () => connections,
    close,
  }
}
