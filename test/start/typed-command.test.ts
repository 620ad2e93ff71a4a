import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeTool, withImports } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const SOURCE = withImports(`#!/usr/bin/env node
  import { runTelemetry, start } from 'askfirst'
  await start({ dsn: 'https://key@sentry.example.org/1' })
  if (process.argv[2] === 'telemetry') process.exitCode = await runTelemetry(process.argv.slice(3))
  else throw new Error('Cannot build')`)

const MANIFEST = { name: 'mytool', version: '1.4.2', type: 'module', bin: { mytool: 'cli.js' } }

/** A project in which the tool is installed, as npm does it. */
function project(): string {
  const folder = makeFiles({
    'package.json': { name: 'project', scripts: { build: 'mytool build' } },
    'node_modules/.package-lock.json': '{}',
    'node_modules/mytool/package.json': MANIFEST,
    'node_modules/mytool/cli.js': SOURCE,
    'node_modules/.bin/none': '',
  })
  chmodSync(join(folder, 'node_modules/mytool/cli.js'), 0o755)
  symlinkSync('../mytool/cli.js', join(folder, 'node_modules/.bin/mytool'))
  return folder
}

test.each([
  ['by npx', ['npx', 'mytool', 'build']],
  ['by npm exec', ['npm', 'exec', '--', 'mytool', 'build']],
  ['by a script of the project', ['npm', 'run', 'build']],
  ['by its path', ['node_modules/.bin/mytool', 'build']],
])('a tool of a project, started %s, asks and says how to reach it there', async (_, words) => {
  const home = newHome()
  const cwd = project()
  const terminal = openInHome('/usr/bin/env', words, { home, cwd })
  await terminal.waitFor('[y/N/l/?]')
  const question = terminal.screen()
  expect(question).toContain('Change:  npx mytool telemetry on|local|off\n')
  expect(question).toContain('Policy:  npx mytool telemetry privacy\n')
  terminal.type('l\r')
  await terminal.exit()
  const typed = /see npx mytool telemetry show ([0-9a-f]{8})/.exec(terminal.screen().replaceAll('\n', ' '))
  const [, reference] = typed ?? []
  expect(reference).toBeDefined()
  // It is the same in all.
  if (words[0] !== 'npx') return
  const env = { ...home.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' }
  // As it stands there, it can be typed.
  const shown = spawnSync('sh', ['-c', `npx mytool telemetry show ${reference}`], {
    cwd,
    env,
    encoding: 'utf8',
  })
  expect(shown.stderr).toBe('')
  expect(shown.stdout).toContain(`Reference    ${reference}`)
})

test('askfirst itself, in a project, is reached through npx', async () => {
  const home = newHome()
  const cwd = makeFiles({
    'package.json': { name: 'project' },
    'script.cjs': '',
    'node_modules/.bin/none': '',
  })
  writeAnswers(home, [makeAnswer({ answer: 'local', recipient: '*' })])
  const root = join(import.meta.dirname, '../..')
  mkdirSync(join(cwd, 'node_modules/askfirst'))
  for (const part of ['dist', 'bin', 'package.json']) {
    cpSync(join(root, part), join(cwd, 'node_modules/askfirst', part), { recursive: true })
  }
  symlinkSync('../askfirst/bin/askfirst.js', join(cwd, 'node_modules/.bin/askfirst'))
  const { stdout } = await run(['node_modules/.bin/askfirst', 'telemetry', 'status'], { env: home.env, cwd })
  expect(stdout).toMatch(/^Change +npx askfirst telemetry on\|local\|off\|reset$/m)
})

test('a tool in a checkout is reached as it was started, but its policy is as it is published', async () => {
  const home = newHome()
  const tool = makeTool(SOURCE, { 'package.json': MANIFEST, '.git/HEAD': 'ref: refs/heads/main\n' })
  const cwd = join(tool, '..')
  const { stdout } = await run(['cli.js', 'telemetry', 'status'], { env: home.env, cwd })
  expect(stdout).toMatch(/^Change +node cli\.js telemetry on\|local\|off\|reset$/m)
  const policy = await run(['cli.js', 'telemetry', 'privacy'], { env: home.env, cwd })
  expect(policy.stdout).toContain('`mytool telemetry off`')
})
