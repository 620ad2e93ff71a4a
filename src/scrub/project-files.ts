import { late } from '../system/late.ts'

/**
 * Where the end of a path stands in a text that says nothing of its owner: `/package.json'`.
 *
 * @param text - in pieces
 * @returns of each the first piece, and the one after its last
 */
export function filesIn(text: readonly string[]): readonly (readonly [number, number])[] {
  const whole = text.join('')
  if (!ENDS.some(end => whole.includes(end))) return []
  const starts = startsOf(text)
  return Array.from(whole.matchAll(file())).flatMap(({ 0: found, index }) => {
    const [from, to] = [starts.get(index), starts.get(index + found.length)]
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
}

/** Which piece begins at an offset. */
function startsOf(text: readonly string[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  let offset = 0
  for (const [at, piece] of text.entries()) {
    starts.set(offset, at)
    offset += piece.length
  }
  return starts.set(offset, text.length)
}

/** What each of these has; most texts have none, and then the expression is not compiled. */
const ENDS = 'rc .json .html .yml .yaml .toml .lock .md .js .ts .cjs .cts .mjs .mts'.split(' ')
const FILES = [
  String.raw`(?:package|package-lock|npm-shrinkwrap|tsconfig|jsconfig|deno|composer|lerna|nx|turbo|manifest)\.json`,
  String.raw`(?:index|404)\.html|pnpm-(?:lock|workspace)\.yaml|(?:yarn|bun|Cargo)\.lock|(?:Cargo|pyproject|netlify|wrangler)\.toml`,
  String.raw`(?:vite|vitest|webpack|rollup|babel|jest|eslint|prettier|tailwind|postcss|next|nuxt|svelte|astro|playwright|cypress|metro)\.config\.(?:[cm]?[jt]s|json)`,
  String.raw`\.(?:eslintrc|prettierrc|babelrc|stylelintrc|mocharc|swcrc)(?:\.(?:json|ya?ml|[cm]?js))?|\.(?:npmrc|editorconfig)`,
  String.raw`(?:README|CHANGELOG|LICENSE)\.md|docker-compose\.ya?ml`,
]
const file = late(
  () =>
    new RegExp(
      String.raw`(?<=^|[\s'"\x60(=]|(?=[\\/]))[\\/]?(?<![\w.-])(?:${FILES.join('|')})(?![\w\\/-]|\.\w)['"\x60]?`,
      'g',
    ),
)
