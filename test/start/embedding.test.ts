import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as exported from '../../src/index.ts'
import { filesIn, installPacked, linesOf, type Packed, sectionOf, typeLine } from '../harness/author.ts'
import { makeFiles, writeFiles } from '../harness/files.ts'
import { countsOf, outboxIn, storedReports } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

const PAGE = readFileSync('docs/embedding.md', 'utf8')
const SECTIONS = PAGE.split(/^## /m)
  .slice(1)
  .filter(section => section.includes('```sh\n'))
  .map(section => [section.slice(0, section.indexOf('\n')), section] as const)

let packed: Packed

beforeAll(() => {
  packed = installPacked()
})
afterAll(() => packed.remove())

test.each(SECTIONS)('docs/embedding.md works word for word: %s', (_, section) => {
  const home = newHome()
  const cwd = makeFiles(filesIn(section))
  const results = linesOf(section).map(line => {
    const { status, stdout, stderr } = typeLine(line, { cwd, env: home.env, packed })
    return { line, status, printed: `${stdout}${stderr}` }
  })
  for (const { line, status, printed } of results) {
    expect({ line, status, printed }).toMatchObject({
      line,
      status: line.includes('greet') ? expect.any(Number) : 0,
    })
    expect(printed).toMatch(line.includes('greet') ? /^askfirst: crash report [0-9a-f]{8} kept/m : /./)
    if (line.endsWith('--help')) expect(printed).toMatch(/\btelemetry\b[\s\S]*crash reports/i)
    expect(printed.match(/Cannot greet Ada/g) ?? []).toHaveLength(line.includes('greet') ? 1 : 0)
  }
  const crashes = results.filter(({ line }) => line.includes('greet'))
  expect(crashes.every(({ status }) => status !== 0)).toBe(true)
  const hasStart = section.includes('start({')
  const misuse = hasStart ? crashes.map(({ line }) => line.replace('greet Ada', 'greet --nope')) : []
  const misused = misuse.map(line => typeLine(line, { cwd, env: home.env, packed }))
  for (const { status, stderr } of misused) {
    expect({ status, stderr }).not.toMatchObject({ status: 0 })
    expect(stderr).not.toContain('askfirst: crash report')
  }
  const outbox = outboxIn(home, hasStart ? 'mytool' : 'askfirst')
  expect(countsOf(outbox)).toEqual({ kept: crashes.length })
  for (const { event } of storedReports(outbox)) {
    expect(event).toMatchObject({
      release: 'mytool@1.4.2',
      exception: { values: [{ value: expect.stringMatching(/^Cannot (?:greet )?<\*>$/) }] },
    })
  }
})

test('docs/embedding.md shows messages of an author, and how to go without telemetry', () => {
  const home = newHome()
  const cwd = makeFiles({
    ...filesIn(sectionOf(PAGE, 'Commander')),
    ...filesIn(sectionOf(PAGE, 'Messages of your own')),
  })
  typeLine('npm install askfirst', { cwd, env: home.env, packed })
  const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
  const [told, without] = ['', ' --no-telemetry'].map(option =>
    typeLine(`node friendly.js Ada${option}`, { cwd, env, packed }),
  )
  expect(told?.status).toBe(1)
  expect(told?.stderr).toMatch(
    /^Sorry, this is our fault: Cannot greet Ada\nQuote [0-9a-f]{8} if you write to us\.\n$/,
  )
  expect(without?.stderr).toBe('Sorry, this is our fault: Cannot greet Ada\n')
  expect(countsOf(outboxIn(home, 'mytool'))).toEqual({ kept: 1 })
})

test('docs/embedding.md shows a test that works as it stands', () => {
  const home = newHome()
  const cwd = makeFiles({
    ...filesIn(sectionOf(PAGE, 'Commander')),
    ...filesIn(sectionOf(PAGE, 'In your tests')),
  })
  typeLine('npm install askfirst commander', { cwd, env: home.env, packed })
  const { status, stdout, stderr } = typeLine('node --test crash.test.js', { cwd, env: home.env, packed })
  expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: expect.stringMatching(/pass 1/) })
  expect(home.tree()).toEqual([])
})

test('docs/embedding.md says whose words stay in a checkout', () => {
  const home = newHome()
  const cwd = makeFiles({
    ...filesIn(sectionOf(PAGE, 'Commander')),
    'greet.js': 'export function greet(name) { throw new TypeError("Cannot greet " + name) }',
    '.gitignore': 'node_modules',
  })
  const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
  const cli = readFileSync(`${cwd}/cli.js`, 'utf8')
  const entry = cli.slice(0, cli.indexOf('function greet'))
  writeFiles(cwd, { 'cli.js': entry.replace('import', "import { greet } from './greet.js'\nimport") })
  const crash = (before: string) => {
    typeLine(before, { cwd, env: home.env, packed })
    typeLine('node cli.js greet Ada', { cwd, env, packed })
    const { exception } = JSON.parse(
      typeLine('node cli.js telemetry show --json', { cwd, env, packed }).stdout,
    )
    const [{ value, stacktrace }] = exception.values
    return [value, stacktrace.frames.at(-1).filename]
  }
  typeLine('npm install askfirst commander', { cwd, env: home.env, packed })
  expect(crash('git init')).toEqual(['Cannot <*>', '<user code>'])
  expect(crash('git add .')).toEqual(['Cannot greet <*>', 'app:///greet.js'])
})

test('README shows a tool that works as it stands', () => {
  const home = newHome()
  const source = /^```js\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const cwd = makeFiles({ 'package.json': { name: 'mytool', type: 'module' }, 'cli.js': source })
  typeLine('npm install askfirst commander', { cwd, env: home.env, packed })
  const { status, stdout } = typeLine('node cli.js telemetry status --json', { cwd, env: home.env, packed })
  expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, app: 'mytool', mode: 'undecided' })
})

describe('the list of everything that is exported', () => {
  const list = /^```ts\n([\s\S]*?)^```$/m.exec(PAGE)?.[1] ?? ''

  test('fits on one screen', () => {
    expect(list.split('\n').length).toBeLessThanOrEqual(40)
  })

  test('names each function and no other', () => {
    const names = Array.from(list.matchAll(/^(\w+)\(/gm), ([, name]) => name)
    // Internal: for `askfirst/commander`.
    const { declaredApp: _, ...forAuthors } = exported
    expect(names.sort()).toEqual([...Object.keys(forAuthors), 'telemetryCommand'].sort())
  })

  test('names each option and each member', () => {
    const inSource = [
      ...membersOf('src/app/options.ts', 'AppOptions'),
      ...membersOf('src/launch/start.ts', 'StartOptions'),
    ]
    expect(membersIn(list, 'StartOptions')).toEqual(inSource.sort())
    expect(membersIn(list, 'Telemetry')).toEqual(
      membersOf('src/launch/active-reporter.ts', 'Telemetry').sort(),
    )
  })
})

function membersIn(text: string, name: string): string[] {
  const body = new RegExp(`interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(text)?.[1] ?? ''
  return Array.from(body.matchAll(/^ {2}(?:readonly )?(\w+)[?:(]/gm), ([, member = '']) => member).sort()
}

function membersOf(file: string, name: string): string[] {
  return membersIn(readFileSync(file, 'utf8'), name)
}
