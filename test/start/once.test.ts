import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { copyOfPackage, IMPORTS, makeTool } from '../harness/embedded.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { run } from '../harness/run.ts'

/** To the tool, to the library in it, and to `askfirst run`. */
const LOCAL = { MYTOOL_TELEMETRY: 'local', LIB_TELEMETRY: 'local', MM_TELEMETRY: 'local' }
const COUNT = `console.log(process.listenerCount('uncaughtExceptionMonitor'))`
const CRASH = `${COUNT}; throw new Error('Cannot go on')`

/** A package inside the tool that calls start() as well: with the same copy of askfirst, or with one of its own. */
function library(askfirst = IMPORTS.askfirst) {
  return {
    'node_modules/lib/package.json': { name: 'lib', version: '3.0.0', type: 'module' },
    'node_modules/lib/index.js': `
      import { start } from '${askfirst}'
      export const begin = () => start()`,
  }
}

test('importing the package does nothing', async () => {
  const home = newHome()
  const source = `
    const look = () => JSON.stringify([Reflect.ownKeys(globalThis).length, Reflect.ownKeys(process).length,
      process.eventNames(), Object.keys(process.env), process.getActiveResourcesInfo()])
    await import('./nothing.js')
    const before = look()
    await import('${IMPORTS.askfirst}')
    console.log(look() === before)`
  const cli = makeTool(source, { 'nothing.js': '' })
  const result = await run([cli], { env: { ...home.env, MYTOOL_TELEMETRY: 'on' } })
  expect(result).toMatchObject({ code: 0, stdout: 'true\n', stderr: '' })
  expect(home.tree()).toEqual([])
})

describe('start() called again', () => {
  test('returns what the first call returned', async () => {
    const { stdout } = await runTool(`
      const first = await start()
      const second = await start({ name: 'other' })
      console.log(first === second)
      ${CRASH}`)
    expect(stdout).toBe('true\n1\n')
  })

  test.each([
    ['', IMPORTS.askfirst],
    [', which has a copy of the package of its own', undefined],
  ])('by a library reports for the program, once%s', async (_, copy) => {
    const { home, stdout } = await runTool(
      `
      import { begin } from 'lib'
      await start()
      const telemetry = await begin()
      telemetry.stop()
      console.log(telemetry.status().mode)
      ${CRASH}`,
      library(copy ?? copyOfPackage()),
    )
    expect(stdout).toBe('local\n1\n')
    expect(onlyReport(outboxIn(home, 'mytool')).event.release).toBe('mytool@1.4.2')
  })

  test('by the program after a library: the command is about the program', async () => {
    const home = newHome()
    const cli = makeTool(
      `import { begin } from 'lib'
      import { runTelemetry, start } from 'askfirst'
      await begin()
      await start()
      process.exitCode = await runTelemetry(['off'])`,
      library(),
    )
    expect((await run([cli], { env: home.env })).code).toBe(0)
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'off' }])
    expect(storedAnswers(home, 'lib')).toEqual([])
  })

  test.each([
    ['', IMPORTS.askfirst],
    [', which has a copy of the package of its own', undefined],
  ])('by the program takes over from a library that was sooner%s', async (_, copy) => {
    const { home, stdout } = await runTool(
      `
      import { begin } from 'lib'
      const telemetry = await begin()
      await start()
      console.log(telemetry.status().mode)
      ${CRASH}`,
      library(copy ?? copyOfPackage()),
    )
    expect(stdout).toBe('off\n1\n')
    expect(contentOf(outboxIn(home, 'lib'))).toEqual({})
    expect(onlyReport(outboxIn(home, 'mytool')).event.release).toBe('mytool@1.4.2')
  })

  test('after stop() starts anew', async () => {
    const { home, stdout } = await runTool(`
      const first = await start({ disabled: true })
      first.stop()
      const second = await start()
      second.stop()
      console.log(first.status().mode, second.status().mode, second.capture(new Error('no')))
      await start()
      ${CRASH}`)
    expect(stdout).toBe('off off undefined\n1\n')
    onlyReport(outboxIn(home, 'mytool'))
  })

  test('does not ask again', async () => {
    const cli = makeTool(`
      import { start } from 'askfirst'
      await start()
      await start()
      console.log('and on')`)
    const terminal = openInHome(process.execPath, [cli], { home: newHome(), rows: 100 })
    await terminal.waitFor(PROMPT)
    terminal.press('escape')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen().split(PROMPT)).toHaveLength(2)
  })
})

describe('start() in a worker thread', () => {
  const WORKER = `
    import { Worker, isMainThread } from 'node:worker_threads'
    if (isMainThread) {
      MAIN
      new Worker(new URL(import.meta.url))
    } else {
      const { capture } = await start()
      BODY
    }`

  test('leaves an error that nobody handles to the main thread', async () => {
    const { home, code } = await runTool(
      WORKER.replace('MAIN', 'await start()').replace('BODY', `throw new Error('Cannot go on')`),
    )
    expect(code).toBe(1)
    onlyReport(outboxIn(home, 'mytool'))
  })

  test('adds no listener, and captures what it is given', async () => {
    const { home, stdout } = await runTool(
      WORKER.replace('MAIN', '').replace('BODY', `${COUNT}; capture(new Error('Cannot go on'))`),
    )
    expect(stdout).toBe('0\n')
    onlyReport(outboxIn(home, 'mytool'))
  })
})

test('a child process makes a report of its own', async () => {
  const { home } = await runTool(`
    import { fork } from 'node:child_process'
    await start()
    if (process.argv[2] === 'child') throw new Error('Cannot go on, child')
    fork(process.argv[1], ['child']).on('exit', () => { throw new TypeError('Cannot go on, parent') })`)
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({ kept: ['envelope', 'envelope'] })
})

describe.each([
  ['askfirst run', [BIN, 'run']],
  ['--import askfirst/register', ['--import', IMPORTS['askfirst/register']]],
  ['--require askfirst/register', ['--require', IMPORTS['askfirst/register.cjs']]],
])('a tool under %s that calls start()', (_, flags) => {
  const TOOL = `
    import { start } from 'askfirst'
    await start()
    ${CRASH}`

  test.each([
    ['its own yes', { mytool: 'local', askfirst: 'off' }, { mytool: { kept: ['envelope'] }, askfirst: {} }],
    ['its own no', { mytool: 'off', askfirst: 'local' }, { mytool: {}, askfirst: {} }],
    ['none of its own', { askfirst: 'local' }, { mytool: {}, askfirst: { kept: ['envelope'] } }],
  ] as const)('goes by the answer: %s', async (_, answers, expected) => {
    const home = newHome()
    for (const [app, answer] of Object.entries(answers)) {
      writeAnswers(home, [makeAnswer({ answer })], app)
    }
    const { code, stdout } = await run([...flags, makeTool(TOOL)], { env: home.env })
    expect(code).toBe(1)
    expect(Number(stdout)).toBeLessThanOrEqual(1)
    expect({
      mytool: contentOf(outboxIn(home, 'mytool')),
      askfirst: contentOf(outboxIn(home, 'askfirst')),
    }).toEqual(expected)
  })
})

test('registered twice, and run, a program is reported once', async () => {
  const home = newHome()
  const cli = makeTool(CRASH)
  const env = {
    ...home.env,
    ...LOCAL,
    NODE_OPTIONS: `--import=${IMPORTS['askfirst/register']} --require=${JSON.stringify(IMPORTS['askfirst/register.cjs'])}`,
  }
  for (const words of [[cli], [BIN, 'run', cli]]) {
    expect((await run(words, { env })).stdout).toBe('1\n')
  }
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope', 'envelope'] })
})

test.each([
  ['before it', `await start(); sentry()`],
  ['after it', `sentry(); await start()`],
])('beside @sentry/node, started %s, each makes its report', async (_, begin) => {
  const home = newHome()
  const sentry = await startServer()
  const cli = makeTool(`
    import { start } from 'askfirst'
    import * as Sentry from ${JSON.stringify(import.meta.resolve('@sentry/node'))}
    const sentry = () => Sentry.init({ dsn: 'http://key@127.0.0.1:${sentry.port}/1' })
    ${begin}
    throw new Error('Cannot go on')`)
  const { code, stderr } = await run([cli], { env: { ...home.env, ...LOCAL } })
  expect(code).toBe(1)
  expect(stderr).toContain('Error: Cannot go on')
  expect(onlyReport(outboxIn(home, 'mytool')).event).toMatchObject({ level: 'fatal' })
  expect((await sentry.bodies()).filter(body => body.includes('"level":"fatal"'))).toHaveLength(1)
})

/** Takes whatever comes. */
async function startServer() {
  const bodies: Promise<Buffer[]>[] = []
  const server = createServer((request, response) => {
    bodies.push(request.toArray())
    request.on('end', () => response.end('{}'))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    port,
    bodies: async () => (await Promise.all(bodies)).map(chunks => Buffer.concat(chunks).toString()),
  }
}

/** Runs a tool in mode local. */
async function runTool(source: string, files = {}) {
  const home = newHome()
  const cli = makeTool(`import { start } from 'askfirst'\n${source}`, files)
  return { home, ...(await run([cli], { env: { ...home.env, ...LOCAL } })) }
}
