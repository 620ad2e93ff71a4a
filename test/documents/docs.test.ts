import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import realPackages from '../../bench/real-packages.json' with { type: 'json' }
import { pageOf } from '../../bench/report.js'
import results from '../../docs/bench/results.json' with { type: 'json' }
import {
  GIVE_UP_DAYS,
  MOST_PER_HOUR,
  MOST_SENT,
  MOST_UNSENT,
  MOST_UNSENT_BYTES,
  RETENTION_DAYS,
} from '../../src/report/retention.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { LONG } from '../harness/length.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { CORPUS } from '../leaks/corpus.ts'

test('README shows the question as a terminal of 80 columns does', () => {
  // It is test/question/screens.test.ts that opens the terminal.
  expect(blocksOf('README.md', 'text')[0]).toBe(readFileSync('docs/screens/question-80.txt', 'utf8'))
})

test('README shows how to ask in another language', async () => {
  const [example = ''] = blocksOf('README.md', 'js').filter(block => block.includes('words:'))
  const tool = makeTool(`import { start } from 'askfirst'\n${example}\nawait start(reports)`)
  const terminal = openInHome(process.execPath, [tool], { home: newHome() })
  await terminal.waitFor('? Absturzberichte von mytool an sentry.example.org senden? [y/N/l/?]')
  expect(terminal.screen()).toContain('kann mytool Abstürze melden, an sentry.example.org.')
  expect(terminal.screen()).toMatch(/; Betriebssystem;[\s\S]+ Never: +Namen, e-mail,/)
})

test('README tries the commands that CI runs', () => {
  const tries = blocksOf('README.md', 'sh').filter(block => block.startsWith('npm ci'))
  expect(tries).toEqual(['npm ci && npm run demo\n', 'npm ci && npm test\n'])
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

test.each(documents())('%s links to files that are there', file => {
  const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)
  const missing = Array.from(links, ([, path = '']) => join(dirname(file), path)).filter(
    path => !existsSync(path),
  )
  expect(missing).toEqual([])
})

test.each(documents())('%s names files that are there', file => {
  const named = readFileSync(file, 'utf8').matchAll(
    /`((?:\.ci|bench|bin|docs|examples|scripts|src|test)\/[\w./-]+|dist\/[\w-]+\.[cm]js)`/g,
  )
  expect(Array.from(named, ([, path = '']) => path).filter(path => !existsSync(path))).toEqual([])
})

test('README counts the crashes of its measurements as they are', () => {
  const text = readFileSync('README.md', 'utf8')
  const ofPackages = CORPUS.filter(({ category }) => category === 'packages').length
  expect(text).toMatch(new RegExp(`^${CORPUS.length} programs crash [\\s\\S]*; in ${ofPackages} of`, 'm'))
  expect(text).toContain(`| askfirst | ${CORPUS.length} | 0 | 0 of `)
  expect(text).toContain(`${realPackages.length} crashes of real packages`)
  expect(text).toContain(`| mean of ${realPackages.length} crashes |`)
})

test.each([
  ['docs/delivery.md', `pending --> kept: ${GIVE_UP_DAYS} days without an answer`],
  ['docs/delivery.md', `none of these for ${GIVE_UP_DAYS} days`],
  ['docs/delivery.md', `sent --> [*]: ${RETENTION_DAYS} days, or beyond the newest ${MOST_SENT}`],
  [
    'docs/delivery.md',
    `kept --> [*]: ${RETENTION_DAYS} days, or beyond the newest ${MOST_UNSENT} or ${MOST_UNSENT_BYTES / 1e6} MB`,
  ],
  ['docs/compliance.md', `| this computer | ${RETENTION_DAYS} days;`],
  ['docs/compliance.md', `At most ${MOST_UNSENT} unsent reports and ${MOST_UNSENT_BYTES / 1e6} MB of them`],
  ['docs/compliance.md', `the newest ${MOST_SENT} that were sent`],
  ['docs/compliance.md', `of those beyond ${MOST_PER_HOUR} an hour`],
  ['docs/status-json.md', `that none took for ${GIVE_UP_DAYS} days`],
])('%s says how long reports stay, and how many: %s', (file, words) => {
  expect(readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ')).toContain(words)
})

test('docs/bench/README.md is the page of docs/bench/results.json', () => {
  const { machine, start, crashes, verdicts } = results
  const silent = crashes.find(
    ({ kind, server }) => kind === 'thrown' && server === 'accepts and says nothing',
  )
  const crash = silent?.times ?? {}
  expect(readFileSync('docs/bench/README.md', 'utf8')).toBe(pageOf({ machine, start, crash }, verdicts))
})

test('README and docs/performance.md say what the bench measured, and which bounds do not hold', () => {
  const { verdicts, installed } = results
  const valuesOf = (kind: string) =>
    verdicts.filter(({ what }) => what.startsWith(kind)).map(({ value }) => value)
  const launches = valuesOf('start, ')
  const range = (digits: number) =>
    [Math.min(...launches), Math.max(...launches)].map(one => one.toFixed(digits))
  const crash = valuesOf('throw to exit, any').concat(valuesOf('throw to exit with a lexicon'))
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ')
  const page = readFileSync('docs/performance.md', 'utf8').replaceAll(/\s+/g, ' ')
  expect(readme).toContain(`A launch takes ${range(2).join(' to ')} times as long`)
  expect(readme).toContain(`installs ${Math.round(installed['@sentry/node 11'].bytes / 1e6)} MB`)
  for (const value of crash) {
    expect(readme).toContain(`${value.toFixed(1)} `)
    expect(page).toContain(value.toFixed(2))
  }
  for (const value of range(3)) {
    expect(page).toContain(value)
  }
  const others = verdicts.filter(({ what, holds }) => !holds && !/^(?:start, |throw to exit)/.test(what))
  for (const { value } of others) {
    expect(readme).toContain(` ${value.toFixed(2)} `)
    expect(page).toContain(String(value))
  }
})

test.runIf(LONG)('docs/delivery.md quotes what `npm run simulate` prints', () => {
  const printed = execFileSync(process.execPath, ['scripts/simulate.js'], { encoding: 'utf8' })
  expect(blocksOf('docs/delivery.md', 'text')).toContain(printed)
})

test('Each page of docs/ is on the map', () => {
  const map = readFileSync('docs/README.md', 'utf8')
  const pages = documents().filter(file => file.startsWith('docs/') && file !== 'docs/README.md')
  expect(pages.filter(page => !map.includes(`](${page.slice('docs/'.length)})`))).toEqual([])
})

function documents(): readonly string[] {
  const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map(name => join('docs', name))
  return [...readdirSync('.'), ...inDocs, 'test/README.md'].filter(file => file.endsWith('.md'))
}

test('docs/delivery.md names a test for each race, by its name', () => {
  const text = readFileSync('docs/delivery.md', 'utf8').replaceAll(/\n {3,4}/g, ' ')
  const named = Array.from(text.matchAll(/`([^`]+)` \((test\/[\w/.-]+)\)/g))
  expect(named.length).toBeGreaterThan(8)
  for (const [, name = '', file = ''] of named) {
    // A title of many cases has a hole.
    for (const part of name.split('…')) {
      expect(readFileSync(file, 'utf8')).toContain(part)
    }
  }
})

/** The fenced blocks of a language in a document. */
function blocksOf(file: string, language: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return Array.from(text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm))
    .filter(([, name]) => name === language)
    .map(([, , content = '']) => content)
}
