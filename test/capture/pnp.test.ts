import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const YARN = createRequire(import.meta.url).resolve('@yarnpkg/cli-dist/bin/yarn.js')

const PROJECT = {
  'package.json': { name: 'tool', version: '1.0.0', dependencies: { reader: 'file:./reader' } },
  '.yarnrc.yml': 'enableNetwork: false\nenableTelemetry: false\nenableGlobalCache: false\n',
  'reader/package.json': { name: 'reader', version: '2.0.0' },
  'reader/index.js': "exports.read = text => { throw new Error('Cannot read the order of ' + text) }",
  'index.js': "require('reader').read(process.argv[2])",
}

test("a package in an archive of Yarn's Plug'n'Play is reported with its version, file and words", async () => {
  const cwd = makeFiles(PROJECT)
  const home = newHome()
  const { code, stdout } = await run([YARN, 'install'], { env: home.env, cwd })
  expect(code, stdout).toBe(0)

  const program = ['--require', './.pnp.cjs', BIN, 'run', 'index.js', 'Wilhelmina']
  await run(program, { env: { ...home.env, MM_TELEMETRY: 'local' }, cwd })

  const { event } = onlyReport(outboxIn(home))
  const [error] = event.exception?.values ?? []
  expect(event.modules).toEqual({ reader: '2.0.0' })
  expect(error?.value).toBe('Cannot read the order of <*>')
  expect(error?.stacktrace?.frames?.at(-1)?.filename).toBe('node_modules/reader/index.js')
})
