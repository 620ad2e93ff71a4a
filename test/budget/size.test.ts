import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')

/** The most bytes that each part may have. Who raises one says in the commit what for. */
const MOST_BYTES = {
  // At each launch.
  'index.mjs': 30_000,
  'register.mjs': 100,
  'register.cjs': 26_000,
  'cli.mjs': 28_200,
  'commander.mjs': 1_700,
  // What a `require` gets leads to them.
  'index.cjs': 130,
  'commander.cjs': 130,
  // Or to this, where Node cannot require modules.
  'unloaded.cjs': 1_450,
  'bundle.mjs': 33_200,
  'bundle-commander.mjs': 3_200,
  'whole.mjs': 407_800,
  // At a launch that a policy decides, or that asks.
  'policy.cjs': 7_650,
  'askable.cjs': 5_100,
  'ci.cjs': 6_300,
  'ask.cjs': 3_900,
  'ask-about.cjs': 4_400,
  // Where a process of our own is started.
  'own-process.cjs': 4_800,
  // At a crash.
  'report-error.cjs': 29_100,
  'own-tags.cjs': 4_500,
  // Where the command of a tool is printed.
  'off-path-command.cjs': 6_500,
  'crash-event.cjs': 83_800,
  // Where a crash reads sources.
  'source-reader.cjs': 21_900,
  // Where one looks up what Node and other programs say.
  'program-messages.cjs': 17_400,
  'node-messages.mjs': 296_000,
  // In processes of their own.
  'question.cjs': 58_500,
  'recover.cjs': 57_500,
  'sender.cjs': 40_500,
  'network.cjs': 19_000,
  'commands.cjs': 193_000,
  // At a command that asks for it, and at an answer. Of conf most is its validator of schemas.
  'store-answer.cjs': 210_300,
  'inquirer.cjs': 30_900,
  // For authors alone: a parser that knows TypeScript and JSX.
  'lexicon.cjs': 277_000,
  'THIRD-PARTY-LICENSES': 14_000,
}

it.each(Object.entries(MOST_BYTES))('%s has at most %i bytes', (part, most) => {
  const bytes = filesOf(part).reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(most)
})

/** One letter beyond Latin, and Node keeps two bytes for each letter of the whole file. */
it.each(['index.mjs', 'register.mjs', 'register.cjs', 'cli.mjs', 'report-error.cjs', 'sender.cjs'])(
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

it('the package is one, with at most 2 MB', () => {
  const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'))
  expect(packed.bundled).toEqual([])
  // Less is not the whole package: `npm run build` makes the types last.
  const files: { readonly path: string }[] = packed.files
  expect(files.map(({ path }) => path)).toContain('dist/types/index.d.ts')
  expect(packed.unpackedSize).toBeLessThanOrEqual(2_000_000)
  expect(packed.size).toBeLessThanOrEqual(680_000)
  const { dependencies, optionalDependencies, ...manifest } = JSON.parse(npm('pkg', 'get', '--json'))
  expect({ dependencies, optionalDependencies }).toEqual({})
  // For the types of its command alone.
  expect(manifest.peerDependencies).toEqual({ commander: expect.any(String) })
  expect(manifest.peerDependenciesMeta).toEqual({ commander: { optional: true } })
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
