import { PLACEHOLDER } from '../report/placeholder.ts'
import { SECRET_PATTERNS, type SecretPattern } from './secret-patterns.ts'

/**
 * The second pass: takes secrets and addresses out of a text that the sources explain, for those that somebody wrote
 * into the source itself. Doing it again changes nothing.
 *
 * Linear: each shape begins with something rare, and no repetition in it is unbounded and ambiguous.
 */
export function withoutSecrets(text: string): string {
  if (!SUSPICIOUS.test(text)) return text
  let rest = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = once(rest)
    if (next === rest) return rest
    rest = next
  }
  return PLACEHOLDER
}

function once(text: string): string {
  return SECRET_PATTERNS.reduce(
    (rest, shape) => (isPossible(rest, shape) ? without(rest, shape) : rest),
    text,
  )
}

function isPossible(text: string, { hint, least }: SecretPattern): boolean {
  return text.length >= least && hint.test(text)
}

function without(text: string, { of, holds }: SecretPattern): string {
  return text.replace(of(text), found => (holds?.(found) === false ? found : PLACEHOLDER))
}

/** One shape may stand against another and be seen only when that is gone. */
const MOST_ROUNDS = 8
/** Every shape has one of these; most texts have none, and then two dozen expressions need not even be compiled. */
const SUSPICIOUS = /[\d@=]|::|\w\w:\w\w:|[\w-]{15}/
