import { PLACEHOLDER } from './placeholder.ts'
import { CHECKED, SHAPES } from './shapes.ts'

/**
 * The second pass: takes secrets and addresses out of a text that the sources explain, for those that somebody wrote
 * into the source itself. Doing it again changes nothing.
 *
 * Linear: each shape begins with something rare, and no repetition in it is unbounded and ambiguous.
 */
export function withoutSecrets(text: string): string {
  const unlike = SHAPES.reduce((rest, shape) => rest.replace(shape, PLACEHOLDER), text)
  return CHECKED.reduce(
    (rest, { shape, holds }) => rest.replace(shape, found => (holds(found) ? PLACEHOLDER : found)),
    unlike,
  )
}
