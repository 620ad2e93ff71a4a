import { chmodSync, cpSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, countsOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'
import { startRawServer } from '../harness/servers.ts'
import { CAN_TRACE, executedBy } from '../harness/trace.ts'

const DSN = 'https://key@127.0.0.1:9/1'
const CRASHES = `import { start } from 'askfirst'
await start({ dsn: '${DSN}' })
throw new TypeError('Cannot go on')`

test.each([
  'null',
  'undefined',
  '5',
  '"mytool"',
  '{ name: 5, dsn: 7, entry: {} }',
  '{ get name() { throw 1 } }',
])('start(%s) lets the program run', async given => {
  const source = `import { start } from 'askfirst'\nconst { status } = await start(${given})\nconsole.log(status().mode)`
  const tool = makeTool(source)
  // An entry that is none is looked for here, and this checkout is a package that no tool may be.
  const { code, stdout, stderr } = await run([tool], { env: newHome().env, cwd: dirname(tool) })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^(?:off|undecided)\n$/)
})

test.each([
  ['is frozen, as by SES', 'Object.freeze(Error)'],
  ['is another class', 'globalThis.Error = class extends Error {}'],
  [
    'keeps its own idea of a stack',
    'Object.defineProperty(Error, "prepareStackTrace", { value: undefined, writable: false })',
  ],
  [
    'takes no other one',
    'Object.defineProperty(Error, "prepareStackTrace", { get() {}, set() { throw 1 } })',
  ],
])('where Error %s the crash is reported, and the program ends as it would', async (_, made) => {
  const home = newHome()
  const tool = makeTool(CRASHES.replace('await', `${made}\nawait`))
  const { code, stderr } = await run([tool], { env: { ...home.env, MYTOOL_TELEMETRY: 'local' } })
  expect(code).toBe(1)
  expect(stderr).toContain('TypeError: Cannot go on')
  expect(onlyReport(outboxIn(home, 'mytool')).state).toBe('kept')
})

test('Error is after start() as it was before', async () => {
  const source = `import { start } from 'askfirst'
delete Error.prepareStackTrace
await start({ dsn: '${DSN}' })
console.log(!Object.hasOwn(Error, 'prepareStackTrace'))`
  const { stdout } = await run([makeTool(source)], { env: newHome().env })
  expect(stdout).toBe('true\n')
})

test('where all files but the first are missing a program runs, crashes and exits as it would', async () => {
  const index = lonelyIndex()
  const home = newHome()
  const env = { ...home.env, MYTOOL_TELEMETRY: 'on' }
  const crash = await run([makeTool(CRASHES.replace("'askfirst'", `'${index}'`))], { env })
  expect(crash.code).toBe(1)
  expect(crash.stderr).toContain('TypeError: Cannot go on')
  expect(crash.stderr).not.toContain('Cannot find module')

  const asks = `import { runTelemetry } from '${index}'\nprocess.exitCode = await runTelemetry([])`
  const command = await run([makeTool(asks)], { env })
  expect(command).toMatchObject({ code: 1, stdout: '' })
  expect(command.stderr).toMatch(/files of askfirst are missing\n.*"Bundled, or one executable"/)
})

test('a Node that is too old for us runs the program', async () => {
  const old = 'data:text/javascript,delete process.getBuiltinModule'
  const env = { ...newHome().env, MYTOOL_TELEMETRY: 'on' }
  const { code, stderr } = await run(['--import', old, makeTool(CRASHES)], { env })
  expect(code).toBe(1)
  expect(stderr).toContain('TypeError: Cannot go on')
})

test('where Node may not require modules a CommonJS program runs, and its command says why it cannot', async () => {
  const home = newHome()
  const source = `const { start, tag } = require('${resolve('dist/index.cjs')}')
const { telemetryCommand } = require('${resolve('dist/commander.cjs')}')
const { Command } = require('${resolve('node_modules/commander')}')
tag('subsystem', 'build')
start({ dsn: '${DSN}' }).then(({ capture, status, stop }) => {
  console.log(status().mode, capture(new Error('x')), stop())
  const program = new Command('mytool').addCommand(telemetryCommand().description('reports'))
  program.command('build').action(() => { throw new TypeError('Cannot go on') })
  program.parse()
})`
  const tool = join(dirname(makeTool('', { 'cli.cjs': source })), 'cli.cjs')
  const runTool = (word: string) =>
    run(['--no-experimental-require-module', tool, word], { env: { ...home.env, MYTOOL_TELEMETRY: 'on' } })
  const build = await runTool('build')
  expect(build).toMatchObject({ code: 1, stdout: 'off undefined undefined\n' })
  expect(build.stderr).toContain('TypeError: Cannot go on')
  const command = await runTool('telemetry')
  expect(command.code).toBe(1)
  expect(command.stderr).toMatch(/^askfirst: Cannot run the command: .*require.*\n$/)
  expect(home.tree()).toEqual([])
})

test('what is not seen to be Node is not started: the report is kept, and status says why', async () => {
  const home = newHome()
  const { wrapper, started } = makeWrapper()
  const source = `process.execPath = ${JSON.stringify(wrapper)}
import { runTelemetry, start } from 'askfirst'
const options = { dsn: '${DSN}' }
await start(options)
if (process.argv[2] === 'telemetry') process.exitCode = await runTelemetry(process.argv.slice(3), options)
else throw new TypeError('Cannot go on')`
  const tool = makeTool(source)
  const env = { ...home.env, MYTOOL_TELEMETRY: 'on' }
  const { stderr } = await run([tool], { env })
  expect(stderr).toMatch(/^askfirst: crash report \w{8} kept; see/m)
  expect(onlyReport(outboxIn(home, 'mytool')).state).toBe('kept')
  const { stdout } = await run([tool, 'telemetry'], { env })
  expect(stdout).toContain(`"${wrapper}" was not seen to be Node.js: nothing is asked, and reports are kept`)
  expect(existsSync(started)).toBe(false)
})

test('at a terminal, what is not seen to be Node asks nothing, and is not started', async () => {
  const home = newHome()
  const { wrapper, started } = makeWrapper()
  const source = `process.execPath = ${JSON.stringify(wrapper)}
import { start } from 'askfirst'
const { status } = await start({ dsn: '${DSN}' })
console.log(JSON.stringify(status()))`
  const terminal = openInHome(process.execPath, [makeTool(source)], { home, columns: 300 })
  expect(await terminal.exit()).toMatchObject({ code: 0 })
  expect(terminal.screen()).toContain('"mode":"undecided"')
  expect(existsSync(started)).toBe(false)
})

test('under our mark nothing asks, reports or starts', async () => {
  const home = newHome()
  const env = { ...home.env, MYTOOL_TELEMETRY: 'on', ASKFIRST_PART: 'sender' }
  const { code, stderr } = await run([makeTool(CRASHES)], { env })
  expect(code).toBe(1)
  expect(stderr).not.toContain('askfirst:')
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
  const terminal = openInHome(process.execPath, [makeTool(CRASHES)], {
    home,
    variables: { ASKFIRST_PART: '' },
  })
  await terminal.exit()
  expect(terminal.screen()).not.toContain('crash reports')
})

test.runIf(CAN_TRACE)('a crash starts one process, which is marked', async () => {
  const home = newHome()
  const executed = await executedBy([makeTool(CRASHES)], { home, variables: { MYTOOL_TELEMETRY: 'on' } })
  expect(executed.map(({ variables }) => variables.ASKFIRST_PART)).toEqual([undefined, 'sender'])
})

test.runIf(CAN_TRACE)('ten errors of one moment start one sender', async () => {
  const home = newHome()
  let answers = 0
  // The first answer takes longer than ten captures: whoever is started meanwhile would find a sender at work.
  const server = await startRawServer(socket => {
    socket.on('data', () => {
      answers += 1
      const answer = () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}')
      setTimeout(answer, answers === 1 ? SLOWLY_MS : 0)
    })
  })
  const source = `import { start } from 'askfirst'
const { capture } = await start({ dsn: 'http://key@127.0.0.1:${server.port}/1' })
const bugs = [${Array.from({ length: 10 }, (_, bug) => `() => new Error('bug ${bug}')`).join()}]
for (const bug of bugs) capture(bug())`
  const executed = await executedBy([makeTool(source)], { home, variables: { MYTOOL_TELEMETRY: 'on' } })
  expect(executed.map(({ variables }) => variables.ASKFIRST_PART)).toEqual([undefined, 'sender'])
  expect(countsOf(outboxIn(home, 'mytool'))).toEqual({ sent: 10 })
})

const SLOWLY_MS = 8_000

/** A built package of which only the file is there that authors import. */
function lonelyIndex(): string {
  const folder = makeFiles({ 'package.json': { type: 'module' } })
  cpSync(resolve('dist/index.mjs'), join(folder, 'index.mjs'))
  return pathToFileURL(join(folder, 'index.mjs')).href
}

/** A script that notes that it was started, and starts Node. */
function makeWrapper(): { wrapper: string; started: string } {
  const folder = makeFiles({})
  const [wrapper, started] = [join(folder, 'node'), join(folder, 'started')]
  writeFileSync(wrapper, `#!/bin/sh\necho "$@" >> '${started}'\nexec '${process.execPath}' "$@"\n`)
  chmodSync(wrapper, 0o755)
  return { wrapper, started }
}
