/**
 * Tells a bug from what is none: an interrupted prompt, an abort, a usage error of commander, a reader of our
 * output that left (`… | head`).
 *
 * @param thrown - anything
 */
export function isNoteworthy(thrown: unknown): boolean {
  try {
    return !(typeof thrown === 'object' && thrown !== null && isNoBug(thrown))
  } catch {
    return true
  }
}

function isNoBug(thrown: object): boolean {
  const { name, code, syscall }: { name?: unknown; code?: unknown; syscall?: unknown } = thrown
  return (
    (typeof name === 'string' && HARMLESS_NAMES.has(name)) ||
    code === 'ABORT_ERR' ||
    (typeof code === 'string' && code.startsWith('commander.')) ||
    (code === 'EPIPE' && syscall === 'write')
  )
}

/** Of aborts (https://dom.spec.whatwg.org/#aborting-ongoing-activities) and of Inquirer's prompts. */
const HARMLESS_NAMES: ReadonlySet<string> = new Set([
  'AbortError',
  'AbortPromptError',
  'CancelPromptError',
  'ExitPromptError',
])
