import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')

/** The most bytes that each part may have. Who raises one says in the commit what for. */
const MOST_BYTES = {
  // At each launch.
  'index.mjs': 12_500,
  'register.mjs': 16_800,
  'register.cjs': 16_800,
  'cli.mjs': 18_500,
  // At a launch that is out of the ordinary.
  'seldom.cjs': 24_500,
  // At a crash.
  'crash.cjs': 79_000,
  'node-messages.json': 355_000,
  // In processes of their own.
  'recover.cjs': 16_000,
  'sender.cjs': 35_500,
  'network.cjs': 45_000,
  // At a command. Commander is half of it.
  'program.mjs': 117_500,
  'commander.mjs': 3_500,
  'telemetry.mjs': 3_600,
  // At a command that asks for it, and at the question.
  'answer.mjs': 16_000,
  'ask.mjs': 19_500,
  'inquirer.mjs': 31_000,
  'open.mjs': 47_000,
  'preview.mjs': 58_500,
  'review.mjs': 49_500,
  'store.mjs': 28_000,
  'THIRD-PARTY-LICENSES': 13_500,
}

it.each(Object.entries(MOST_BYTES))('%s has at most %i bytes', (part, most) => {
  const bytes = filesOf(part).reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(most)
})

/** One letter beyond Latin, and Node keeps two bytes for each letter of the whole file. */
it.each(['index.mjs', 'register.mjs', 'register.cjs', 'cli.mjs', 'seldom.cjs', 'crash.cjs', 'sender.cjs'])(
  '%s is plain ASCII',
  part => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
    expect(readFileSync(join(DIST, part), 'utf8').match(/[^\x00-\x7f]/g)).toBe(null)
  },
)

it('dist/ has no part without a budget', () => {
  const parts = readdirSync(DIST).filter(file => file !== 'types')
  const budgeted = new Set(Object.keys(MOST_BYTES).flatMap(filesOf))
  expect(parts.filter(file => !budgeted.has(file))).toEqual([])
})

it('the package is one, with at most 1.06 MB', () => {
  const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'))
  expect(packed.bundled).toEqual([])
  // Less is not the whole package: `npm run build` makes the types last.
  const files: { readonly path: string }[] = packed.files
  expect(files.map(({ path }) => path)).toContain('dist/types/index.d.ts')
  expect(packed.unpackedSize).toBeLessThanOrEqual(1_060_000)
  expect(packed.size).toBeLessThanOrEqual(335_000)
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
