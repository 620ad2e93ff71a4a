import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { type Files, linkTo, makeFiles } from '../harness/files.ts'
import { everyNth } from '../harness/length.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { bothWays } from '../harness/plainly.ts'

const COMMONJS = `
  console.log(JSON.stringify({
    argv: process.argv.slice(1),
    main: require.main === module,
    id: module.id,
    parent: module.parent === null ? 'null' : typeof module.parent,
    filename: __filename,
    cwd: process.cwd(),
    paths: module.paths[0],
  }))`
const MODULE = `
  console.log(JSON.stringify({ argv: process.argv.slice(1), url: import.meta.url, dirname: import.meta.dirname }))`
const CRASH = 'function stumble() { throw new Error("stumbled here") }\nstumble()'

test.each(
  everyNth<[string, Files, string]>(
    [
      ['with an extension', { 'a.cjs': COMMONJS }, 'a.cjs'],
      ['a module', { 'a.mjs': MODULE }, 'a.mjs'],
      ['a .js file', { 'a.js': COMMONJS }, 'a.js'],
      ['a .js file of a package of modules', { 'package.json': { type: 'module' }, 'a.js': MODULE }, 'a.js'],
      ['without an extension', { tool: `#!/usr/bin/env node\n${COMMONJS}` }, 'tool'],
      ['whose extension is left out', { 'a.js': COMMONJS }, 'a'],
      ['given as ./', { 'a.js': COMMONJS }, './a.js'],
      ['in a folder above', { 'a.js': COMMONJS, 'inside/b.js': '' }, 'inside/../a.js'],
      ['a folder with an index', { 'tool/index.js': COMMONJS }, 'tool'],
      [
        'a folder with a package.json',
        { 'tool/package.json': { main: 'lib/a.js' }, 'tool/lib/a.js': COMMONJS },
        'tool',
      ],
      ['the folder one stands in', { 'index.js': COMMONJS }, '.'],
      [
        'with spaces and other letters',
        { 'my tools/grüße ☃ #1 100%.js': COMMONJS },
        'my tools/grüße ☃ #1 100%.js',
      ],
      [
        'a module with spaces and other letters',
        { 'my tools/grüße ☃ #1?.mjs': MODULE },
        'my tools/grüße ☃ #1?.mjs',
      ],
      ['behind a link', { 'lib/a.js': COMMONJS, 'bin/tool': linkTo('../lib/a.js') }, 'bin/tool'],
      [
        'a module behind a link',
        { 'lib/a.mjs': MODULE, 'bin/tool.mjs': linkTo('../lib/a.mjs') },
        'bin/tool.mjs',
      ],
      ['named like an option of ours', { 'dsn.js': COMMONJS }, 'dsn.js'],
    ],
    2,
  ),
)('a script %s sees what it sees under plain node', async (_, files, script) => {
  const cwd = makeFiles(files)
  const words = [script, '--dsn', 'x', '-h', '--', '']
  const { plain, ours } = await bothWays(words, { env: newHome().env, cwd })
  expect(plain).toMatchObject({ code: 0, stderr: '' })
  expect(ours).toEqual(plain)
})

test.each(
  everyNth<[string, Files, string]>(
    [
      ['a script with a fault in its grammar', { 'a.cjs': 'let a = ;' }, 'a.cjs'],
      ['a module with a fault in its grammar', { 'a.mjs': 'let a = ;' }, 'a.mjs'],
      ['a script that needs what is not there', { 'a.cjs': 'require("./missing.js")' }, 'a.cjs'],
      ['a module that needs what is not there', { 'a.mjs': 'import "./missing.js"' }, 'a.mjs'],
      ['a module that needs a package that is not there', { 'a.mjs': 'import "missing"' }, 'a.mjs'],
      ['a module that never ends waiting', { 'a.mjs': 'await new Promise(() => {})' }, 'a.mjs'],
      ['a script that forks itself', { 'a.cjs': forksItself() }, 'a.cjs'],
      ['a script that warns', { 'a.cjs': 'process.emitWarning("careful")' }, 'a.cjs'],
      ['a script that sets the trace limit', { 'a.cjs': `Error.stackTraceLimit = 1\n${CRASH}` }, 'a.cjs'],
      [
        'a script that prepares stacks',
        { 'a.cjs': `Error.prepareStackTrace = () => "prepared"\n${CRASH}` },
        'a.cjs',
      ],
      ['a script that replaces stderr', { 'a.cjs': `process.stderr.write = () => true\n${CRASH}` }, 'a.cjs'],
      [
        'a script that closes stderr',
        { 'a.cjs': `require("fs").closeSync(2)\nsetTimeout(() => process.exit(3), 50)` },
        'a.cjs',
      ],
      ['a script that goes elsewhere', { 'a.cjs': `process.chdir("/")\n${CRASH}` }, 'a.cjs'],
      [
        'a script that asks for its listeners',
        { 'a.cjs': 'console.log(process.listenerCount("uncaughtException"))' },
        'a.cjs',
      ],
      ['a script that throws later', { 'a.cjs': `setTimeout(() => { ${CRASH} }, 5)` }, 'a.cjs'],
      [
        'a script that throws in its last moment',
        { 'a.cjs': `process.on("exit", () => { ${CRASH} })` },
        'a.cjs',
      ],
      ['a script that aborts', { 'a.cjs': 'AbortSignal.abort().throwIfAborted()' }, 'a.cjs'],
    ],
    2,
  ),
)('%s ends as under plain node', async (_, files, script) => {
  const cwd = makeFiles(files)
  const telemetry = { MM_TELEMETRY: 'local' }
  const { plain, ours } = await bothWays([script], { env: newHome().env, cwd, telemetry })
  expect(withoutPid(ours)).toEqual(withoutPid(plain))
})

test('a script whose folder is gone ends as under plain node, and is reported', async () => {
  const home = newHome()
  const leave = `
    const gone = require('node:fs').mkdtempSync(require('node:os').tmpdir() + '/gone-')
    process.chdir(gone)
    require('node:fs').rmdirSync(gone)\n`
  const cwd = makeFiles({ 'a.cjs': leave + CRASH })
  const telemetry = { MM_TELEMETRY: 'local' }
  const { plain, ours, line } = await bothWays(['a.cjs'], { env: home.env, cwd, telemetry })
  expect(ours).toEqual(plain)
  expect(line).toContain(onlyReport(outboxIn(home)).event.event_id?.slice(0, 8))
})

test.each(['a b.mjs', 'grüße ☃.mjs', 'größe.cjs', '100%.cjs', '#1?.mjs', 'copy (1).cjs', 'copy (1).mjs'])(
  'the report of "%s" names its file',
  async script => {
    const home = newHome()
    const folder = makeFiles({
      'node_modules/tool/package.json': { name: 'tool', version: '1.0.0' },
      [`node_modules/tool/my tools/${script}`]: CRASH,
    })
    const path = join(folder, 'node_modules', 'tool', 'my tools', script)
    await askfirst(['run', path], { env: { ...home.env, MM_TELEMETRY: 'local' } })
    const { event } = onlyReport(outboxIn(home))
    expect(event.exception?.values?.[0]?.stacktrace?.frames?.at(-1)).toMatchObject({
      filename: `app:///my tools/${script}`,
      function: 'stumble',
    })
  },
)

test('the report lists the packages of the program, not those of the folder one stands in', async () => {
  const home = newHome()
  const folder = makeFiles({
    'tool/package.json': {
      name: 'tool',
      version: '1.0.0',
      dependencies: { left: '*', '@scope/shared': '*' },
    },
    'tool/node_modules/left/package.json': {
      name: 'left',
      version: '1.1.0',
      dependencies: { '@scope/shared': '*' },
    },
    'tool/node_modules/left/node_modules/@scope/shared/package.json': {
      name: '@scope/shared',
      version: '2.0.0-rc.1',
    },
    'tool/node_modules/@scope/shared/package.json': { name: '@scope/shared', version: '1.0.0' },
    'tool/cli.js': CRASH,
    'here/package.json': { name: 'here', version: '9.9.9', dependencies: { right: '*' } },
    'here/node_modules/right/package.json': { name: 'right', version: '1.2.0' },
  })
  const env = { ...home.env, MM_TELEMETRY: 'local' }
  await askfirst(['run', '../tool/cli.js'], { env, cwd: join(folder, 'here') })
  const { release, modules } = onlyReport(outboxIn(home)).event
  expect({ release, modules }).toEqual({
    release: 'tool@1.0.0',
    modules: { left: '1.1.0', '@scope/shared': '1.0.0, 2.0.0-rc.1' },
  })
})

function forksItself(): string {
  return `
    const { fork } = require('node:child_process')
    if (process.argv[2] === 'child') {
      console.log(JSON.stringify(process.argv.slice(1)), JSON.stringify(process.execArgv))
    } else {
      fork(__filename, ['child'])
    }`
}

function withoutPid<T extends { stderr: string }>(result: T): T {
  return { ...result, stderr: result.stderr.replaceAll(/\(node:\d+\)/g, '(node:PID)') }
}
