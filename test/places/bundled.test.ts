import { execSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { bundleTool, FORMS } from '../harness/bundled.ts'
import { linkTo, makeFiles } from '../harness/files.ts'
import { LITTLE_MEMORY, newSession } from '../harness/memory.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

const SENT = { sent: ['envelope', 'receipt.json'] }

describe.each(FORMS)('a tool that is one file of esbuild, as $format', form => {
  test('asks, crashes and delivers, and runs once for each launch', async () => {
    const { home, receiver } = await startRecipient()
    const tool = await bundleTool(form)
    const ran = join(makeFiles({}), 'ran')
    const terminal = openInHome(process.execPath, [tool, 'greet', 'Ada'], {
      home,
      variables: { DSN: receiver.dsn, RAN: ran },
    })
    await terminal.waitFor(PROMPT)
    terminal.type('?\r')
    await terminal.waitFor(/SHA-256[\s\S]*crash reports to .*\[y\/N\/l\/\?\]/)
    terminal.type('y\r')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    const [request] = await receiver.waitFor(1)
    expect(request?.event.exception?.values?.[0]).toMatchObject({
      value: 'Cannot greet <*>',
      stacktrace: {
        frames: expect.arrayContaining([expect.objectContaining({ filename: `app:///dist/${form.file}` })]),
      },
    })
    await expect.poll(() => contentOf(outboxIn(home, 'mytool'))).toEqual(SENT)
    expect(readFileSync(ran, 'utf8')).toBe('greet.js\ncli.js greet,Ada\n')
  })

  test('asks at its crash, about the report at hand', async () => {
    const { home, receiver } = await startRecipient()
    const terminal = openInHome(process.execPath, [await bundleTool(form), 'greet', 'Ada'], {
      home,
      variables: { DSN: receiver.dsn, ASK: 'crash' },
    })
    await terminal.waitFor('TypeError: Cannot greet <*>')
    await terminal.waitFor('[y/a/x/N/?]')
    terminal.type('y\r')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    await receiver.waitFor(1)
    await expect.poll(() => contentOf(outboxIn(home, 'mytool')).sent).toEqual(SENT.sent)
  })

  test('reports what it throws while it loads, and its commands work', async () => {
    const home = newHome()
    const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
    const tool = await bundleTool(form)
    await run([tool, 'load', 'Ada'], { env })
    const { event } = onlyReport(outboxIn(home, 'mytool'))
    expect(event.exception?.values?.[0]?.value).toBe('Cannot load the greeting of <*>')
    for (const words of [
      ['status'],
      ['list'],
      ['show', event.event_id?.slice(0, 8) ?? ''],
      ['preview'],
      ['on'],
    ]) {
      expect(await run([tool, 'telemetry', ...words], { env })).toMatchObject({ code: 0 })
    }
  })

  test('is reported at its next launch if it ran out of memory', async () => {
    const { receiver } = await startRecipient()
    const home = newSession()
    const env = { ...home.env, DSN: receiver.dsn, MYTOOL_TELEMETRY: 'on' }
    const tool = await bundleTool(form)
    expect(await run([...LITTLE_MEMORY, tool, 'eat'], { env })).toMatchObject({ signal: 'SIGABRT' })
    expect(await run([tool], { env })).toMatchObject({ code: 0 })
    const [request] = await receiver.waitFor(1)
    expect(request?.event.exception?.values?.[0]?.type).toBe('OutOfMemory')
    await expect.poll(() => contentOf(outboxIn(home, 'mytool'))).toEqual(SENT)
  })

  test('keeps its reports where another program loads it', async () => {
    const home = newHome()
    const tool = await bundleTool(form)
    const other = makeFiles({
      'other.mjs': `process.argv.splice(2, 0, 'greet')\nawait import(${JSON.stringify(tool)})`,
    })
    const env = { ...home.env, DSN: 'https://key@127.0.0.1:9/1', MYTOOL_TELEMETRY: 'on' }
    const { stderr } = await run([join(other, 'other.mjs')], { env })
    expect(stderr).toMatch(/^askfirst: crash report \w{8} kept/)
  })

  test('runs as without us if its bundler asks for no condition', async () => {
    const home = newHome()
    const tool = await bundleTool(form, [])
    writeAnswers(home, [makeAnswer()], 'mytool')
    const { code, stderr } = await run([tool, 'greet', 'Ada'], { env: home.env })
    expect(code).toBe(1)
    expect(stderr).toContain('TypeError: Cannot greet Ada')
    expect(await run([tool, '--help'], { env: home.env })).toMatchObject({ code: 0, stderr: '' })
  })
})

test("README's tool, bundled as docs/packaging.md says, runs and reports", async () => {
  const [, program = ''] = /^```js\n(#![\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? []
  const [, command = ''] =
    /^```sh\n(npx esbuild[\s\S]*?)^```$/m.exec(readFileSync('docs/packaging.md', 'utf8')) ?? []
  const greets =
    "program.command('greet').action(() => { throw new TypeError('Cannot greet') })\nprogram.parse()"
  const folder = makeFiles({
    'package.json': { name: 'mytool', version: '1.4.2', type: 'module', bin: 'dist/cli.js' },
    'cli.js': program.replace('program.parse()', greets),
    'node_modules/askfirst': linkTo(resolve('.')),
    'node_modules/commander': linkTo(resolve('node_modules/commander')),
    'node_modules/.bin/esbuild': linkTo(resolve('node_modules/.bin/esbuild')),
  })
  // Without npx, which takes longer than the bundler.
  execSync(command.replace('npx ', 'node_modules/.bin/'), { cwd: folder, stdio: 'pipe' })
  const tool = join(makeFiles({ 'package.json': { name: 'mytool' } }), 'cli.mjs')
  copyFileSync(join(folder, 'dist/cli.js'), tool)
  const env = { ...newHome().env, MYTOOL_TELEMETRY: 'local' }
  const { stderr } = await run([tool, 'greet'], { env })
  expect(stderr).toMatch(/^askfirst: crash report \w{8} kept/)
  expect((await run([tool, '--help'], { env })).stdout).toMatch(/^ {2}telemetry +crash reports/m)
})
