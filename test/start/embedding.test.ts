import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as exported from '../../src/index.ts'
import { makeFiles } from '../harness/files.ts'
import { countsOf, outboxIn, storedReports } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

const PAGE = readFileSync('docs/embedding.md', 'utf8')
const SECTIONS = PAGE.split(/^## /m)
  .slice(1)
  .filter(section => section.includes('```sh\n'))
  .map(section => [section.slice(0, section.indexOf('\n')), section] as const)

const installed = mkdtempSync(join(tmpdir(), 'askfirst-installed-'))

beforeAll(() => {
  // The tests run what was built; `npm pack` would build anew, under the feet of the others.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', installed])
  const tarball = join(installed, JSON.parse(packed.toString())[0].filename)
  const options = ['--prefix', installed, '--offline', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...options, tarball], { cwd: installed, stdio: 'ignore' })
})
afterAll(() => rmSync(installed, { recursive: true }))

test.each(SECTIONS)('docs/embedding.md works word for word: %s', (_, section) => {
  const home = newHome()
  const cwd = makeFiles(filesIn(section))
  const results = linesOf(section).map(line => {
    const { status, stdout, stderr } = typeLine(line, {
      cwd,
      env: { ...home.env, npm_config_offline: 'true' },
    })
    return { line, status, printed: `${stdout}${stderr}` }
  })
  for (const { line, status, printed } of results) {
    expect({ line, status, printed }).toMatchObject({
      line,
      status: line.includes('greet') ? expect.any(Number) : 0,
    })
    expect(printed).toMatch(line.includes('greet') ? /^askfirst: crash report [0-9a-f]{8} kept/m : /./)
    expect(printed.match(/Cannot greet Ada/g) ?? []).toHaveLength(line.includes('greet') ? 1 : 0)
  }
  const crashes = results.filter(({ line }) => line.includes('greet'))
  expect(crashes.every(({ status }) => status !== 0)).toBe(true)
  const outbox = outboxIn(home, section.includes('start(reports)') ? 'mytool' : 'askfirst')
  expect(countsOf(outbox)).toEqual({ kept: crashes.length })
  for (const { event } of storedReports(outbox)) {
    expect(event).toMatchObject({
      release: 'mytool@1.4.2',
      exception: { values: [{ value: expect.stringMatching(/^Cannot (?:greet )?<\*>$/) }] },
    })
  }
})

test('README shows a tool that works as it stands', () => {
  const home = newHome()
  const source = /^```js\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const cwd = makeFiles({ 'package.json': { name: 'mytool', type: 'module' }, 'cli.js': source })
  typeLine('npm install askfirst commander', { cwd, env: home.env })
  const { status, stdout } = typeLine('node cli.js telemetry status --json', { cwd, env: home.env })
  expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, app: 'mytool', mode: 'undecided' })
})

describe('the list of everything that is exported', () => {
  const list = /^```ts\n([\s\S]*?)^```$/m.exec(PAGE)?.[1] ?? ''

  test('fits on one screen', () => {
    expect(list.split('\n').length).toBeLessThanOrEqual(40)
  })

  test('names each function and no other', () => {
    const names = Array.from(list.matchAll(/^(\w+)\(/gm), ([, name]) => name)
    expect(names.sort()).toEqual([...Object.keys(exported), 'telemetryCommand'].sort())
  })

  test('names each option and each member', () => {
    const inSource = [
      ...membersOf('src/declare.ts', 'AppOptions'),
      ...membersOf('src/index.ts', 'StartOptions'),
    ]
    expect(membersIn(list, 'StartOptions')).toEqual(inSource.sort())
    expect(membersIn(list, 'Telemetry')).toEqual(membersOf('src/reporter.ts', 'Telemetry').sort())
  })
})

/** What a person types; only where npm would ask a registry, the packages are at hand. */
function typeLine(line: string, options: { cwd: string; env: Record<string, string> }) {
  const packages = /^npm install (.*)$/.exec(line)?.[1]?.split(' ')
  if (!packages) {
    return spawnSync('sh', ['-c', line], { ...options, encoding: 'utf8' })
  }
  const modules = join(options.cwd, 'node_modules')
  cpSync(join(installed, 'node_modules'), modules, { recursive: true, verbatimSymlinks: true })
  for (const name of packages.filter(name => name !== 'askfirst')) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  return { status: 0, stdout: '', stderr: 'added' }
}

function filesIn(section: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm), ([, file = '', text = '']) => [
      file,
      text,
    ]),
  )
}

function linesOf(section: string): readonly string[] {
  return (/^```sh\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '').trim().split('\n')
}

function membersIn(text: string, name: string): string[] {
  const body = new RegExp(`interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(text)?.[1] ?? ''
  return Array.from(body.matchAll(/^ {2}(?:readonly )?(\w+)[?:(]/gm), ([, member = '']) => member).sort()
}

function membersOf(file: string, name: string): string[] {
  return membersIn(readFileSync(file, 'utf8'), name)
}
