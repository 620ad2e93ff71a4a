import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeTool } from '../harness/embedded.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

// Its name was another until Node 22.13.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

test('what a program sets after it loaded us is no yes, also where /proc cannot be read', async () => {
  const tool = makeTool(`
    import { start } from 'askfirst'
    process.env.MYTOOL_TELEMETRY = 'on'
    const { status } = await start({ dsn: 'https://key@sentry.example.org/1' })
    console.log(status().mode)`)
  const home = newHome()
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const allowed = [root, '/etc/askfirst/', home.folder, tool.slice(0, tool.lastIndexOf('/') + 1)]
  const flags = [PERMISSION, '--no-warnings', '--allow-child-process', `--allow-fs-write=${home.folder}/*`]
  const words = [...flags, ...allowed.map(folder => `--allow-fs-read=${folder}*`), tool]
  expect(await run(words, { env: home.env })).toMatchObject({ stdout: 'undecided\n' })
  expect(await run(words, { env: { ...home.env, MYTOOL_TELEMETRY: 'on' } })).toMatchObject({
    stdout: 'on\n',
  })
})
