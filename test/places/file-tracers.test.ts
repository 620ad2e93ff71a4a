import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What no tool needs where it runs: the other doors, what bundlers take, and what authors run. */
const ELSEWHERE =
  /^(?:cli|commander|register|index)\.|^(?:bundle|bundle-commander|whole)\.mjs$|^lexicon\.cjs$|\.(?:cjs|mjs)\.map$/

test('literal paths lead from the files that authors import and require to all that a launch, a crash and a command load', () => {
  const reached = new Set<string>(['index.mjs', 'index.cjs'])
  // A set goes on with what is added meanwhile.
  for (const file of reached) {
    for (const found of literalsIn(file)) reached.add(found)
  }
  const needed = readdirSync('dist').filter(name => /\.[cm]js$/.test(name) && !ELSEWHERE.test(name))
  expect(needed.length).toBeGreaterThan(15)
  expect(needed.filter(name => !reached.has(name))).toEqual([])
})

/** As tracers see them: of a module `import`, for its `require` is ours; of CommonJS `require` and what lies beside it. */
function literalsIn(file: string): readonly string[] {
  const text = readFileSync(join('dist', file), 'utf8')
  const seen = file.endsWith('.mjs')
    ? /(?:import\(|from)["'`]\.\/([\w-]+\.[cm]js)["'`]/g
    : /(?:require\(["'`]\.\/|\$\{__dirname\}\/)([\w-]+\.[cm]js)["'`]/g
  return Array.from(text.matchAll(seen), ([, name = '']) => name)
}
