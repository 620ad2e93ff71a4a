import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

/** Tells in its last moment what was loaded of Node; writing so, it loads nothing. */
const CRASHING = `
  process.on('exit', () => require('fs').writeSync(1, JSON.stringify(process.moduleLoadList)))
  throw new Error('Cannot go on')`

test.each([
  ['without a recipient', [], 'on'],
  ['in mode local', ['--dsn', 'https://key@sentry.example.org/1'], 'local'],
])('a crash %s loads nothing that can reach a network', async (_, options, mode) => {
  const loaded = await loadedByUs(options, { MM_TELEMETRY: mode })
  // The list is one.
  expect(loaded).not.toEqual([])
  expect(
    loaded.filter(name => /^(?:net|tls|dgram|dns|https?|http2|child_process)(?:\/|$)/.test(name)),
  ).toEqual([])
})

test('a crash whose report a process of its own will send speaks no protocol itself', async () => {
  const { receiver } = await startRecipient()
  const loaded = await loadedByUs(['--dsn', receiver.dsn], { MM_TELEMETRY: 'on' })
  expect(loaded).toContain('child_process')
  // Node's child_process brings `net` along, for pipes.
  expect(loaded.filter(name => /^(?:tls|dns|https?|http2)(?:\/|$)/.test(name))).toEqual([])
})

/** Modules of Node that a crash loads through askfirst and would not load under plain node. */
async function loadedByUs(
  options: readonly string[],
  variables: Record<string, string>,
): Promise<readonly string[]> {
  const home = newHome()
  const script = `${makeFiles({ 'a.cjs': CRASHING })}/a.cjs`
  const plain = await run([script], { env: home.env })
  const ours = await askfirst(['run', ...options, script], { env: { ...home.env, ...variables } })
  expect(ours.stderr).toMatch(/^askfirst: crash report /)
  const before = new Set(modulesIn(plain.stdout))
  return modulesIn(ours.stdout).filter(name => !before.has(name))
}

function modulesIn(stdout: string): readonly string[] {
  const list: string[] = JSON.parse(stdout)
  return list.flatMap(entry => /^NativeModule (.+)$/.exec(entry)?.[1] ?? [])
}
