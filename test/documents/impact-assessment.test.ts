import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeFiles } from '../harness/files.ts'
import { newHome } from '../harness/person.ts'

const TEXT = readFileSync('docs/impact-assessment.md', 'utf8')
const SCRIPT = /^```js audit.mjs\n([\s\S]*?)^```$/m.exec(TEXT)?.[1] ?? ''

test('the audit script of docs/impact-assessment.md finds tools and answers, and its exit code says whether one is yes', () => {
  const programs = makeFiles({
    'lib/node_modules/tool/node_modules/askfirst/package.json': '{}',
    'lib/bundled/cli.mjs': readFileSync('dist/whole.mjs', 'utf8'),
    'lib/other/cli.js': 'console.log(1)',
  })
  const home = newHome()
  writeAnswers(home, [makeAnswer({ answer: 'off' })], '@acme/cli')
  const before = audit(programs, home.folder)
  expect(before.status).toBe(0)
  const found = before.stdout.split('\n').map(line => line.split(/ {2,}/)[0])
  expect(found.sort()).toEqual(['', 'bundled', 'installed', 'not on'])
  writeAnswers(home, [makeAnswer()], 'mytool')
  const after = audit(programs, home.folder)
  expect(after.status).toBe(1)
  expect(after.stdout).toMatch(/^on {9}\S*[\\/]mytool[\\/]telemetry\.json$/m)
})

test('the audit script says what it could not read', () => {
  const programs = makeFiles({ 'cli.js': '' })
  // What is no folder cannot be listed, whoever asks.
  const { status, stdout } = audit(programs, join(programs, 'cli.js'))
  expect({ status, stdout }).toEqual({ status: 2, stdout: `not read   ${join(programs, 'cli.js')}\n` })
})

function audit(programs: string, homes: string) {
  const env = { PATH: process.env.PATH, PROGRAMS: programs, HOMES: homes }
  const file = join(makeFiles({ 'audit.mjs': SCRIPT }), 'audit.mjs')
  return spawnSync(process.execPath, [file], { env, encoding: 'utf8' })
}
