import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { pieces } from '../lexicon/words.ts'
import type { Match } from './phrases.ts'

/**
 * Names in a text that are known by their shape, or from a closed list, wherever they stand: codes of errors, classes of
 * errors that a source has, files that every project has; and what the error's class declares safe.
 *
 * @param text - in pieces
 */
export function knownNames(
  text: readonly string[],
  { isClass, safe }: { isClass: (name: string) => boolean; safe: readonly string[] },
): readonly Match[] {
  return [
    ...text.flatMap((piece, at) => codesAt(text, piece, at)),
    ...safe.flatMap(each => placesOf(text, pieces(each))),
    ...classesIn(text, isClass),
    ...callsIn(text),
    ...filesIn(text),
  ]
}

/** `TS2322`, `ERR_OSSL_EVP_UNSUPPORTED`; also with the word that TypeScript writes before it; `ERROR:`. */
function codesAt(text: readonly string[], piece: string, at: number): readonly Match[] {
  if (LEVEL.test(piece) && text[at + 1] === ':') return [match(text, at, at + 2)]
  if (!CODE_SHAPE.test(piece)) return []
  const isNamed = text[at - 1] === ' ' && SEVERITY.test(text[at - 2] ?? '')
  // Of people, too, a letter and a number is what they are filed under.
  if (FILED.test(piece) && !CODE_OF.test(text.slice(Math.max(0, at - 3), at).join(''))) return []
  return [match(text, at, at + 1), ...(isNamed ? [match(text, at - 2, at + 1, 2)] : [])]
}

/** Where a text stands in another, whole. It says more than a literal that is the same. */
function placesOf(text: readonly string[], part: readonly string[]): readonly Match[] {
  return text.flatMap((_, at) =>
    part.every((piece, index) => text[at + index] === piece)
      ? [match(text, at, at + part.length, part.length + 1)]
      : [],
  )
}

/** `CssSyntaxError: `, as errors are written into others. */
function classesIn(text: readonly string[], isClass: (name: string) => boolean): readonly Match[] {
  return text.flatMap((piece, at) =>
    CLASS.test(piece) && text[at + 1] === ':' && (BUILTIN_NAMES.has(piece) || isClass(piece))
      ? [match(text, at, at + 2)]
      : [],
  )
}

/** `connect ECONNREFUSED`, a line `spawn git ENOENT` and `GET https://`, as Node and HTTP say it, also within a message. */
function callsIn(text: readonly string[]): readonly Match[] {
  return text.flatMap((piece, at) => {
    if (VERB.test(piece) && SCHEME.test(text.slice(at + 1, at + 6).join(''))) return [match(text, at, at + 6)]
    if (!CALL.test(piece) || text[at + 1] !== ' ') return []
    if (CALL_CODE.test(text[at + 2] ?? '')) return [match(text, at, at + 1)]
    const end = text.indexOf('\n', at)
    const isLine =
      piece === 'spawn' && text[at - 1] === '\n' && CALL_CODE.test(text.at(end < 0 ? -1 : end - 1) ?? '')
    return isLine ? [match(text, at - 1, at + 1)] : []
  })
}

/** The end of a path that says nothing of its owner: `/package.json'`. */
function filesIn(text: readonly string[]): readonly Match[] {
  const whole = text.join('')
  if (!FILE_HINT.test(whole)) return []
  const starts = startsOf(text)
  return Array.from(whole.matchAll(FILE), ({ 0: found, index }) => {
    const from = starts.get(index)
    const to = starts.get(index + found.length)
    return from === undefined || to === undefined ? undefined : match(text, from, to)
  }).filter(found => found !== undefined)
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

function match(text: readonly string[], from: number, to: number, words = 1): Match {
  return { from, to, phrase: { ...NAME, words, text: text.slice(from, to).join('') } }
}

/** A word of a message that may be the name of an error's class. */
export const CLASS = /^(?:Error|[A-Z]\w{2,60}(?:Error|Exception))$/
const CALL = /^(?:connect|getaddrinfo|getnameinfo|query[A-Z]\w{0,8}|read|write|listen|bind|spawn)$/
const VERB = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/
const SCHEME = /^ https?:\/\/$/
const CALL_CODE =
  /^E(?:CONN(?:REFUSED|RESET|ABORTED)|NOTFOUND|TIMEDOUT|TIMEOUT|AI_\w+|ADDR\w+|ACCES|PERM|PIPE|NOENT|HOST\w+|NET\w+)$/
/** Words of which OpenSSL makes its reasons. */
const OPENSSL =
  'UNSUPPORTED|BAD|WRONG|INVALID|MISSING|NO|NOT|FINAL|BLOCK|LENGTH|DECRYPT|DECODE|ERROR|PASSWORD|READ|START|LINE|KEY|' +
  'VERSION|NUMBER|MAC|CERTIFICATE|VERIFY|VALUES|MISMATCH|TOO|SMALL|LARGE|FOR|SIZE|DATA|EE|CA|MD|WEAK'

/** Of compilers, databases and OpenSSL: no data looks like these. */
export const CODE_SHAPE = new RegExp(
  String.raw`^(?:TS\d{4,5}|P[1-6]0\d\d|ER_(?:ACCESS_DENIED|BAD_(?:DB|FIELD)|PARSE|CON_COUNT)_ERROR|ER_(?:NO_SUCH_TABLE|DUP_ENTRY|LOCK_(?:DEADLOCK|WAIT_TIMEOUT))|ERR_OSSL_(?:EVP|PEM|RSA|SSL|X509|ASN1|PKCS12)(?:_(?:${OPENSSL}))+)$`,
)
const FILED = /^P\d/
const CODE_OF = /^$|\b(?:code|error):?\s$|[([]$/i
const LEVEL = /^(?:ERROR|WARNING|FATAL)$/
const SEVERITY = /^(?:error|warning)$/
const NAME = {
  words: 1,
  strength: 'sentence',
  spots: [],
  listed: [],
  edges: new Set<number>(),
  chunks: [],
  thrown: false,
  platform: false,
} as const

const FILE_HINT = /\.(?:json|html|ya?ml|toml|lock|md|[cm]?[jt]s)\b|rc\b/
const FILES = [
  String.raw`(?:package|package-lock|npm-shrinkwrap|tsconfig|jsconfig|deno|composer|lerna|nx|turbo|manifest)\.json`,
  String.raw`(?:index|404)\.html|pnpm-(?:lock|workspace)\.yaml|(?:yarn|bun|Cargo)\.lock|(?:Cargo|pyproject|netlify|wrangler)\.toml`,
  String.raw`(?:vite|vitest|webpack|rollup|babel|jest|eslint|prettier|tailwind|postcss|next|nuxt|svelte|astro|playwright|cypress|metro)\.config\.(?:[cm]?[jt]s|json)`,
  String.raw`\.(?:eslintrc|prettierrc|babelrc|stylelintrc|mocharc|swcrc)(?:\.(?:json|ya?ml|[cm]?js))?|\.(?:npmrc|editorconfig)`,
  String.raw`(?:README|CHANGELOG|LICENSE)\.md|docker-compose\.ya?ml`,
]
const FILE = new RegExp(
  String.raw`(?<=^|[\s'"\x60(=]|(?=[\\/]))[\\/]?(?<![\w.-])(?:${FILES.join('|')})(?![\w\\/-]|\.\w)['"\x60]?`,
  'g',
)
