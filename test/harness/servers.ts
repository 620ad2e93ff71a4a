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
export function startRawServer(act: (socket: Socket) => void): Promise<Listening> {
  return listening(createServer(act))
}

/**
 * A port of this computer that is a test's own until its end, whoever listens there or not. One that was merely closed goes
 * to whoever is next to ask for any: to the server of another test, which would get what is sent here. A connection that
 * goes out from it holds it.
 */
export async function reservePort(): Promise<number> {
  const other = createServer(socket => socket.resume()).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const holder = connect({ port: portOf(other), host: '127.0.0.1', localAddress: '127.0.0.1' })
  await once(holder, 'connect')
  onTestFinished(() => {
    holder.destroy()
    other.close()
  })
  return holder.localPort ?? 0
}

/** TLS in front of a receiver that speaks none. */
export function startTlsFront({ port }: Receiver, certificate: Certificate): Promise<Listening> {
  return listening(createTlsServer(certificate, socket => splice(socket, connect(port, '127.0.0.1'))))
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
  const { port } = await listening(server)
  return { asked, url: `http://${password ? `${password}@` : ''}127.0.0.1:${port}` }
}

function splice(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  for (const socket of [one, other]) {
    socket.on('error', () => socket.destroy())
  }
}

async function listening(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('tlsClientError', () => {})
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket.on('error', () => {}))
  })
  const port = await reservePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    for (const socket of sockets) {
      socket.destroy()
    }
  }
  onTestFinished(close)
  return { port, connections: () => connections, close }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
