import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')

/** The most bytes that each part may have. Who raises one says in the commit what for. */
const MOST_BYTES = {
  // At each launch.
  'index.mjs': 17_500,
  'register.mjs': 16_800,
  'register.cjs': 16_800,
  'cli.mjs': 18_500,
  // At a launch that is out of the ordinary.
  'seldom.cjs': 13_000,
  // At a crash.
  'crash.cjs': 69_000,
  'node-messages.json': 355_000,
  // In processes of their own.
  'recover.cjs': 16_000,
  'sender.mjs': 34_500,
  'network.mjs': 44_500,
  'ask.mjs': 3_500,
  'program.mjs': 1_000,
  'telemetry.mjs': 1_000,
  'commander.mjs': 2_000,
  // Commander, conf, Inquirer, Sentry's transport, our commands.
  'chunk-*.mjs': 440_000,
  'THIRD-PARTY-LICENSES': 16_000,
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

it('the package is one, with at most 1.15 MB', () => {
  const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'))
  expect(packed.bundled).toEqual([])
  expect(packed.unpackedSize).toBeLessThanOrEqual(1_150_000)
  expect(packed.size).toBeLessThanOrEqual(350_000)
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
