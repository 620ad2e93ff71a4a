import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Event } from '@sentry/core'
import { readEnvelope, sha256 } from '../../examples/protocol.js'
import { HANG_MS } from './hang.ts'
import { makeHome } from './home.ts'

/** A report, as Spotlight holds it. */
interface HeldReport {
  readonly event: Event
  readonly sha256: string
}

export interface Spotlight {
  readonly dsn: string
  readonly host: string
  /** What Spotlight has received, oldest first, read back from its own interface. */
  reports(): Promise<readonly HeldReport[]>
  /** The events in {@link reports}. */
  events(): Promise<readonly Event[]>
  close(): Promise<void>
}

/**
 * Starts Sentry's own server for development, on the loopback address.
 *
 * @see https://spotlightjs.com/docs/
 */
export async function startSpotlight(): Promise<Spotlight> {
  const home = makeHome()
  const program = fileURLToPath(new URL('spotlight-server.js', import.meta.url))
  const child = fork(program, {
    env: { ...home.env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const host = `127.0.0.1:${await portFrom(child)}`
  return {
    dsn: `http://spotlight@${host}/1`,
    host,
    reports: () => readBack(`http://${host}`),
    events: async () => (await readBack(`http://${host}`)).map(({ event }) => event),
    async close() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      home.remove()
    },
  }
}

function portFrom(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', port => resolve(Number(port)))
    child.once('exit', () => reject(new Error('Cannot start Spotlight')))
  })
}

// The stream never ends by itself, so a mark is put behind what is there, and read up to.
async function readBack(origin: string): Promise<HeldReport[]> {
  const mark = randomUUID()
  await post(origin, JSON.stringify({ mark }))
  const ids = await idsUpTo(mark, origin)
  const envelopes = await Promise.all(ids.map(id => bytesOf(id, origin)))
  return envelopes
    .filter(bytes => !bytes.toString().startsWith('{"mark":'))
    .map(bytes => ({ sha256: sha256(bytes), ...readEnvelope(bytes) }))
}

async function post(origin: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/x-sentry-envelope' }
  await fetch(`${origin}/stream`, { method: 'POST', headers, body })
}

async function idsUpTo(mark: string, origin: string): Promise<string[]> {
  const { body } = await fetch(`${origin}/stream`, { signal: AbortSignal.timeout(HANG_MS) })
  if (!body) throw new Error('Cannot read from Spotlight: no stream')
  let seen = ''
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    seen += text
    if (new RegExp(`${mark}.*\nid: .*\n`).test(seen)) break
  }
  return Array.from(seen.matchAll(/^id: (.+)$/gm), ([, id = '']) => id)
}

async function bytesOf(id: string, origin: string): Promise<Buffer> {
  const response = await fetch(`${origin}/envelope/${id}`)
  if (!response.ok) throw new Error(`Cannot read envelope ${id} from Spotlight: ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}
