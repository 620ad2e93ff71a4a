import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { ASKFIRST_VERSION } from '../src/system/version.ts'

/** The ground, then the order of the data: a file imports from its own room or from earlier ones. */
const ROOMS = [
  'system',
  'report',
  'app',
  'lexicon',
  'consent',
  'capture',
  'scrub',
  'outbox',
  'deliver',
  'crash',
  'launch',
  'commands',
]

/** What lies at the top: the ways in. */
const DOORS = ['bundle.ts', 'cli.ts', 'commander.ts', 'index.ts', 'register.ts']

/** The one file that imports each dependency. */
const DEPENDENCIES = {
  '@inquirer/prompts': ['system/inquirer.ts'],
  '@sentry/core': ['report/sentry.ts'],
  '@sentry/core/server': ['report/sentry.ts'],
  '@sveltejs/acorn-typescript': ['lexicon/making/parse.ts'],
  acorn: ['lexicon/making/parse.ts'],
  'ci-info': ['system/ci.ts'],
  commander: ['commander.ts', 'commands/exit.ts'],
  conf: ['consent/write-settings.ts'],
  'fast-string-truncated-width': ['system/wrap.ts'],
  'fast-wrap-ansi': ['system/wrap.ts'],
  'hono/html': ['commands/page/html.ts'],
  'https-proxy-agent': ['deliver/connection.ts'],
  open: ['commands/browser.ts'],
  'proxy-from-env': ['deliver/connection.ts'],
}

/** Types of Node's are nothing that runs. */
const TYPES_ONLY = [
  'node:fs in system/file-owner.ts',
  'node:fs in system/if-there.ts',
  'node:fs in system/trusted-file.ts',
  'node:os in capture/raw-event.ts',
]

/** Folders of the tests that hold none. */
const SUPPORT = ['fixtures', 'harness', 'screens']

const TESTS = import.meta.dirname
const SOURCE = resolve(import.meta.dirname, '../src')
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const imports = new Map(files.map(file => [file, importsOf(file)]))

describe('src/', () => {
  it('has only doors at its top, and rooms', () => {
    const entries = readdirSync(SOURCE)
    expect(entries.sort()).toEqual([...DOORS, ...ROOMS].sort())
  })

  it('has each file name once', () => {
    const names = files.map(file => basename(file))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('imports nothing back', () => {
    const back = [...imports].flatMap(([file, targets]) =>
      ownIn(targets)
        .filter(target => roomOf(target) > roomOf(file))
        .map(target => `${file} -> ${target}`),
    )
    expect(back).toEqual([])
  })

  it('has no circle, types included', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      else if (!done.has(file)) {
        for (const target of ownIn(imports.get(file) ?? [])) visit(target, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it('imports each dependency in one place', () => {
    const found: Record<string, string[]> = {}
    for (const [file, targets] of imports) {
      for (const target of targets) {
        if (!existsSync(join(SOURCE, target)) && !target.startsWith('node:'))
          found[target] = [...(found[target] ?? []), file]
      }
    }
    expect(
      Object.fromEntries(Object.entries(found).map(([name, by]) => [name, [...new Set(by)].sort()])),
    ).toEqual(DEPENDENCIES)
  })

  it("takes Node's own modules in one place, but for the two that open sockets", () => {
    const found = [...imports].flatMap(([file, targets]) =>
      targets.filter(target => target.startsWith('node:')).map(target => `${target} in ${file}`),
    )
    expect(found.filter(one => !TYPES_ONLY.includes(one))).toEqual([
      'node:http in deliver/connection.ts',
      'node:https in deliver/connection.ts',
      'node:http in deliver/exchange.ts',
      'node:https in deliver/exchange.ts',
    ])
  })
})

describe('test/', () => {
  const folders = readdirSync(TESTS, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const testFiles = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.test.ts'),
  )

  it('mirrors src/ where a folder has the name of a room', () => {
    const mirrored = testFiles.filter(file => ROOMS.includes(file.split('/')[0] ?? ''))
    expect(mirrored.filter(file => !files.includes(file.replace('.test.ts', '.ts')))).toEqual([])
  })

  it('says of every other folder what it crosses', () => {
    const table = readFileSync(join(TESTS, 'README.md'), 'utf8')
    const said = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    const crossing = folders.map(({ name }) => name).filter(name => ![...ROOMS, ...SUPPORT].includes(name))
    expect(said).toEqual(crossing.sort())
  })
})

test('askfirst knows its own version', () => {
  expect(ASKFIRST_VERSION).toBe(packageJson.version)
})

/** What a file imports, types included: files as their paths in src/, packages by name. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8')
  const targets = text.matchAll(/^(?! *(?:\*|\/\/)).*?(?:from|\bimport\(|\brequire\(|^import) ?'([^']+)'/gm)
  return [...targets].flatMap(([, target = '']) =>
    target.startsWith('.') ? relative(SOURCE, resolve(SOURCE, dirname(file), target)) : target,
  )
}

function isOwn(target: string): boolean {
  return imports.has(target)
}

function ownIn(targets: readonly string[]): readonly string[] {
  return targets.filter(isOwn)
}

/** Doors come last. */
function roomOf(file: string): number {
  const room = ROOMS.indexOf(file.split('/')[0] ?? '')
  return room === -1 ? ROOMS.length : room
}
