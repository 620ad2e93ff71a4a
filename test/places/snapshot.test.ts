import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { linkTo, makeFiles } from '../harness/files.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const CRASHES = "startupSnapshot.setDeserializeMainFunction(() => { throw new TypeError('Cannot go on') })"

test('what is decided while a snapshot is made does not hold where it runs', async () => {
  const snapshot = await snapshotOf(`start(reports)\n${CRASHES}`)
  const home = newHome()
  const { code, stderr } = await run(snapshot, { env: home.env })
  expect(code).toBe(1)
  expect(stderr).toContain('TypeError: Cannot go on')
  expect(stderr).not.toContain('askfirst:')
  expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
})

test('a program in a snapshot reports once it runs, also if it called start() before', async () => {
  const snapshot = await snapshotOf(`start(reports)\n${CRASHES.replace('=> {', '=> { start(reports);')}\n`)
  const home = newHome()
  const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
  const { stderr } = await run(snapshot, { env })
  expect(stderr).toMatch(/^askfirst: crash report \w{8} kept/m)
  expect(onlyReport(outboxIn(home, 'mytool')).event.exception?.values?.[0]?.type).toBe('TypeError')
})

/** Made where a yes stands in the environment. @returns what Node is given to run it */
async function snapshotOf(source: string): Promise<readonly string[]> {
  const head = `import { startupSnapshot } from 'node:v8'
import { start } from 'askfirst'
const reports = { dsn: 'https://key@127.0.0.1:9/1', name: 'mytool', version: '1.4.2' }`
  const folder = makeFiles({
    'cli.js': `${head}\n${source}`,
    'node_modules/askfirst': linkTo(resolve('.')),
  })
  const [bundled, blob] = [join(folder, 'cli.cjs'), join(folder, 'blob')]
  await build({ entryPoints: [join(folder, 'cli.js')], outfile: bundled, bundle: true, platform: 'node' })
  const env = { ...newHome().env, MYTOOL_TELEMETRY: 'on' }
  const made = await run(['--snapshot-blob', blob, '--build-snapshot', bundled], { env })
  expect(made.code).toBe(0)
  return ['--snapshot-blob', blob, 'mytool']
}
