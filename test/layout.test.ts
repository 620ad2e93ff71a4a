import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { ASKFIRST_VERSION } from '../src/version.ts'

/** The order of the data. A file imports from its own step, from earlier ones, or from the ground. */
const STEPS = ['consent', 'capture', 'scrub', 'outbox', 'deliver'] as const

/** Composes the steps: roads, commands and ways in, each importing only from those before it. */
const ON_TOP = [
  ['notice.ts'],
  ['crash.ts'],
  ['caught.ts', 'leftovers.ts', 'recover.ts'],
  ['monitor.ts'],
  ['launch.ts'],
  ['begin.ts'],
  ['usual.ts'],
  ['commands'],
  ['telemetry.ts'],
  ['ask.ts', 'commander.ts', 'index.ts', 'register.ts', 'run.ts'],
  ['cli.ts'],
]

/** The one file that imports each dependency. */
const DOORS = {
  '@inquirer/prompts': 'inquirer.ts',
  '@sentry/core': 'sentry.ts',
  '@sentry/node': ['deliver/network.ts', 'sentry.ts'],
  'ci-info': 'ci.ts',
  commander: 'commands/ending.ts',
  conf: 'consent/store.ts',
  'env-paths': 'folders.ts',
  'fast-string-truncated-width': 'wrap.ts',
  'fast-wrap-ansi': 'wrap.ts',
  'hono/html': 'commands/page/html.ts',
  'https-proxy-agent': 'deliver/agent.ts',
  open: 'commands/browser.ts',
  'proxy-from-env': 'deliver/agent.ts',
}

const SOURCE = resolve(import.meta.dirname, '../src')
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))

describe('layout', () => {
  it.each(files)('%s imports from earlier steps or the ground only', file => {
    const forward = importsOf(file)
      .filter(target => target.startsWith('.'))
      .map(target => relative(SOURCE, resolve(SOURCE, dirname(file), target)))
      .filter(target => rank(target) > rank(file))
    expect(forward).toEqual([])
  })

  it('lets one file import each dependency', () => {
    const doors = files.flatMap(file =>
      importsOf(file)
        .filter(target => !target.startsWith('.') && !target.startsWith('node:'))
        .map(target => `${target} in ${file}`),
    )
    const expected = Object.entries(DOORS).flatMap(([name, files]) =>
      [files].flat().map(file => `${name} in ${file}`),
    )
    const typesOnly = ['commander in commander.ts']
    expect([...new Set(doors)].filter(door => !typesOnly.includes(door)).sort()).toEqual(expected.sort())
  })

  it('knows its own version', () => {
    expect(ASKFIRST_VERSION).toBe(packageJson.version)
  })
})

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8')
  const targets = text.matchAll(/^(?! \*).*(?:from|import\(|require\(|import) ?'([^']+)'/gm)
  return [...targets].flatMap(([, target]) => target ?? [])
}

function rank(file: string): number {
  const step = STEPS.findIndex(folder => file.startsWith(`${folder}/`))
  const top = ON_TOP.findIndex(names => names.some(name => file === name || file.startsWith(`${name}/`)))
  return top >= 0 ? STEPS.length + 1 + top : step + 1
}
