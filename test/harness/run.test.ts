import { expect, onTestFinished, test } from 'vitest'
import { fixture } from './fixture.ts'
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
  const { env } = home()
  const program = ['-e', 'console.log("still here"); setInterval(() => {}, 1000)']
  await expect(run(program, { env, timeoutMs: 500 })).rejects.toThrow('stdout:\nstill here')
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
