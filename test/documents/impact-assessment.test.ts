import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeFiles } from '../harness/files.ts'
import { newHome } from '../harness/person.ts'

const TEXT = readFileSync('docs/impact-assessment.md', 'utf8')
const SCRIPT = /^```sh\n([\s\S]*?)^```$/m.exec(TEXT)?.[1] ?? ''

test.runIf(process.platform !== 'win32')(
  'the audit script of docs/impact-assessment.md finds tools and answers, and its exit code says whether one is yes',
  () => {
    const programs = makeFiles({
      'lib/node_modules/tool/node_modules/askfirst/package.json': '{}',
      'lib/bundled/cli.mjs': readFileSync('dist/whole.mjs', 'utf8'),
      'lib/other/cli.js': 'console.log(1)',
    })
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'off' })], '@acme/cli')
    const before = audit(programs, home.folder)
    expect(before.status).toBe(0)
    expect(before.stdout.split('\n').map(line => line.split(/ {2,}/)[0])).toEqual([
      'installed',
      'bundled',
      'not on',
      '',
    ])
    writeAnswers(home, [makeAnswer()], 'mytool')
    const after = audit(programs, home.folder)
    expect(after.status).toBe(1)
    expect(after.stdout).toMatch(/^on {9}\S*\/mytool\/telemetry\.json$/m)
  },
)

function audit(programs: string, homes: string) {
  const env = { PATH: process.env.PATH, PROGRAMS: programs, HOMES: homes }
  return spawnSync('sh', ['-c', SCRIPT], { env, encoding: 'utf8' })
}
