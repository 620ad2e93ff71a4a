import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { QUESTION, questionText } from '../src/consent/question.ts'
import { parseDsn } from '../src/dsn.ts'
import { makeApp } from './harness/app.ts'
import { askfirst } from './harness/askfirst.ts'
import { makeFiles } from './harness/files.ts'
import { newHome } from './harness/person.ts'

test('README shows the question as it is asked', () => {
  const recipient = parseDsn('https://key@sentry.example.org/1')
  const app = makeApp({ name: 'tabular', command: 'tabular telemetry', recipient })
  expect(blocksOf('README.md', 'text')[0]).toBe(`${questionText(app, 80)}\n\n? ${QUESTION}\n`)
})

test('README begins with the commands that CI runs', () => {
  const [demo, tests] = blocksOf('README.md', 'sh')
  expect([demo, tests]).toEqual(['npm ci && npm run demo\n', 'npm ci && npm test\n'])
  const ci = readFileSync('.ci/run', 'utf8')
  for (const command of ['npm ci', 'npm run demo', 'npm test']) {
    expect(ci).toMatch(new RegExp(`^${command}$`, 'm'))
  }
})

test('docs/scrubbing.md tells what becomes of its example', async () => {
  const [program = ''] = blocksOf('docs/scrubbing.md', 'js')
  const [orders = '', printed = '', reported = ''] = blocksOf('docs/scrubbing.md', 'text')
  const folder = makeFiles({ 'package.json': { name: 'shop', type: 'module' }, 'shop.js': program })
  writeFileSync(join(folder, 'orders.txt'), orders)
  const env = { ...newHome().env, MM_TELEMETRY: 'local' }
  const { stderr } = await askfirst(['run', 'shop.js', 'orders.txt'], { env, cwd: folder })
  const { stdout: list } = await askfirst(['telemetry', 'list', '--json'], { env })
  const { stdout: report } = await askfirst(['telemetry', 'show', JSON.parse(list)[0].reference], { env })
  for (const line of printed.trim().split('\n')) {
    expect(stderr).toContain(line)
  }
  const errors = report.split('\n').filter(line => /^(?:cause: )?\w*Error: /.test(line))
  expect(`${errors.join('\n')}\n`).toBe(reported)
})

test('docs/delivery.md names a test for each race, by its name', () => {
  const text = readFileSync('docs/delivery.md', 'utf8').replaceAll(/\n {3,4}/g, ' ')
  const named = Array.from(text.matchAll(/`([^`]+)` \((test\/[\w/.-]+)\)/g))
  expect(named.length).toBeGreaterThan(8)
  for (const [, name = '', file = ''] of named) {
    expect(readFileSync(file, 'utf8')).toContain(name)
  }
})

/** The fenced blocks of a language in a document. */
function blocksOf(file: string, language: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return Array.from(text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm))
    .filter(([, name]) => name === language)
    .map(([, , content = '']) => content)
}
