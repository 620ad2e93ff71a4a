import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')

/** The most bytes that each part may have. Who raises one says in the commit what for. */
const MOST_BYTES = {
  // At each launch.
  'index.js': 20_000,
  'register.js': 20_000,
  'cli.js': 21_000,
  // At a crash.
  'crash.cjs': 67_000,
  'node-messages.json': 325_000,
  // In processes of their own.
  'sender.js': 54_000,
  'ask.js': 23_000,
  'program.js': 1_000,
  'commander.js': 2_000,
  // Commander, conf, Inquirer, Sentry's transport, our commands.
  'chunk-*.js': 375_000,
  'THIRD-PARTY-LICENSES': 42_000,
}

it.each(Object.entries(MOST_BYTES))('%s has at most %i bytes', (part, most) => {
  const bytes = filesOf(part).reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(most)
})

it('dist/ has no part without a budget', () => {
  const parts = readdirSync(DIST).filter(file => file !== 'types')
  const budgeted = new Set(Object.keys(MOST_BYTES).flatMap(filesOf))
  expect(parts.filter(file => !budgeted.has(file))).toEqual([])
})

it('the package is one, with at most 1.1 MB', () => {
  const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'))
  expect(packed.bundled).toEqual([])
  expect(packed.unpackedSize).toBeLessThanOrEqual(1_100_000)
  expect(packed.size).toBeLessThanOrEqual(320_000)
  const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(npm('pkg', 'get', '--json'))
  expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({})
})

function npm(...words: string[]): string {
  return execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function filesOf(part: string): readonly string[] {
  const [before = '', after] = part.split('*')
  return readdirSync(DIST).filter(file =>
    after === undefined ? file === part : file.startsWith(before) && file.endsWith(after),
  )
}
