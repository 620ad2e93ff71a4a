import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fixture } from './fixture.ts'
import { HANG_MS } from './hang.ts'
import { type Home, makeHome } from './home.ts'
import { run } from './run.ts'

test('run() gives the input and takes output and code', async () => {
  const { env } = home()
  const result = await run([fixture('echoes-stdin-then-exits-3.mjs')], { env, stdin: 'snow ☃\n' })
  expect(result).toEqual({ code: 3, signal: null, stdout: 'snow ☃\n', stderr: '' })
})

test('run() tells the signal', async () => {
  const { env } = home()
  const result = await run([fixture('kills-itself-with-sigterm.cjs')], { env })
  expect(result).toEqual({ code: null, signal: 'SIGTERM', stdout: '', stderr: '' })
})

test('run() gives up on a program that does not end', async () => {
  const { env, folder } = home()
  const mark = join(folder, 'mark')
  const program = `
    process.stdout.write('still here', () => fs.writeFileSync(process.argv[1], ''))
    setInterval(() => {}, 1000)`
  const control = new AbortController()
  const running = run(['-e', program, mark], { env, signal: control.signal })
  await vi.waitUntil(() => existsSync(mark), HANG_MS)
  control.abort()
  await expect(running).rejects.toThrow('stdout:\nstill here')
})

test('run() inherits nothing', async () => {
  const { env, folder } = home()
  const { stdout } = await run(['-p', 'JSON.stringify([process.env, os.homedir()])'], { env })
  const [seen, homedir] = JSON.parse(stdout)
  expect(homedir).toBe(folder)
  expect(Object.keys(seen).filter(name => /^(CI|VITEST|NODE_ENV|NODE_OPTIONS)/.test(name))).toEqual([])
})

test('makeHome() is empty, then lists what was made with its mode', async () => {
  const { env, tree, config, data, remove, folder } = home()
  expect(tree()).toEqual([])
  const program = `
    const [config, data] = process.argv.slice(1)
    fs.mkdirSync(config, { recursive: true, mode: 0o700 })
    fs.mkdirSync(data, { recursive: true, mode: 0o700 })
    fs.writeFileSync(path.join(config, 'telemetry.json'), '{}', { mode: 0o600 })`
  await run(['-e', program, config('tool'), data('tool')], { env })
  const file = `${config('tool')}/telemetry.json`.slice(folder.length + 1).replaceAll('\\', '/')
  expect(tree()).toContainEqual(process.platform === 'win32' ? expect.stringContaining(file) : `0600 ${file}`)
  remove()
  expect(() => tree()).toThrow('ENOENT')
})

function home(): Home {
  const made = makeHome()
  onTestFinished(made.remove)
  return made
}
