import { once } from 'node:events'
import { createServer } from 'node:http'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const SENTRY = pathToFileURL(resolve('node_modules/@sentry/node/build/esm/index.js')).href
const STARTS = {
  'Sentry.init': (dsn: string) => `import * as Sentry from '${SENTRY}'\nSentry.init({ dsn: '${dsn}' })`,
  'start()': (dsn: string) => `import { start } from 'askfirst'\nawait start({ dsn: '${dsn}' })`,
}
const NOBODY = 'http://key@127.0.0.1:9/1'

test('a crash, as docs/from-sentry.md says', async () => {
  const sentry = await crashOf('Sentry.init')
  const ours = await crashOf('start()')
  expect([sentry.code, ours.code]).toEqual([1, 1])

  expect(sentry.event).toContain('/home/anna/plan.csv')
  expect(ours.event).not.toContain('anna')
  expect(ours.event).toContain('"value":"Cannot load <*>"')

  expect(sentry.event).toContain('"context_line"')
  expect(ours.event).not.toContain('context_line')

  expect(sentry.event).toContain(`"server_name":"${hostname()}"`)
  expect(ours.event).not.toContain('server_name')

  expect(sentry.event).toContain(`"filename":"${sentry.tool}"`)
  expect(ours.event).toContain('"filename":"app:///cli.js"')

  for (const word of ['"timezone"', '"boot_time"', '"free_memory"']) {
    expect(sentry.event).toContain(word)
    expect(ours.event).not.toContain(word)
  }
  expect(sentry.event).not.toContain('"launch"')
  expect(ours.event).toContain('"launch":{"command":"mytool <*>"}')
})

test('a rejection, as docs/from-sentry.md says', async () => {
  const codes = await Promise.all(
    kinds().map(async kind => {
      const { env } = ready(newHome())
      return (await run([toolOf(kind, NOBODY, 'Promise.reject(new Error("no"))')], { env })).code
    }),
  )
  expect(codes).toEqual([0, 1])
})

test('a crash without a network, as docs/from-sentry.md says', async () => {
  const home = ready(newHome())
  await Promise.all(kinds().map(kind => run([toolOf(kind, NOBODY, THROW)], { env: home.env })))
  expect(Object.keys(contentOf(outboxIn(home, 'mytool')))).toEqual(['pending'])
})

const THROW = 'throw new Error("Cannot load ".concat(process.argv[2] ?? ""))'

async function crashOf(kind: keyof typeof STARTS) {
  const { dsn, event } = await startLenientServer()
  const tool = toolOf(kind, dsn, THROW)
  const { code } = await run([tool, '/home/anna/plan.csv'], { env: ready(newHome()).env })
  return { code, tool, event: await event }
}

/** Takes what the other sends too: without a content type, and compressed where it is long. */
async function startLenientServer(): Promise<{ dsn: string; event: Promise<string> }> {
  let arrived = (_: string): void => {}
  const event = new Promise<string>(resolve => {
    arrived = resolve
  })
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request)
    response.end('{}')
    arrived((request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString())
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { dsn: `http://key@127.0.0.1:${port}/1`, event }
}

function toolOf(kind: keyof typeof STARTS, dsn: string, body: string): string {
  return makeTool(`${STARTS[kind](dsn)}\n${body}`)
}

function kinds(): readonly (keyof typeof STARTS)[] {
  return ['Sentry.init', 'start()']
}

function ready(home: Home): Home {
  writeAnswers(home, [makeAnswer()], 'mytool')
  return home
}
