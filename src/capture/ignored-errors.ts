/** What an author may add: true for an error that is no bug. */
export type Ignore = (error: unknown) => boolean

/**
 * Tells a bug from what is none: an abort, an interrupted prompt, a usage error of a command-line framework, a reader
 * of our output that left (`… | head`). A usage error that its framework prints and ends with never comes here.
 *
 * @param thrown - anything
 */
export function isBug(thrown: unknown): boolean {
  try {
    return !(typeof thrown === 'object' && thrown !== null ? isNoBug(thrown) : isCancel(thrown))
  } catch {
    return true
  }
}

function isNoBug(thrown: object): boolean {
  const { name, code, syscall }: { name?: unknown; code?: unknown; syscall?: unknown } = thrown
  return (
    (typeof name === 'string' && HARMLESS_NAMES.has(name)) ||
    (typeof code === 'string' && HARMLESS_CODES.test(code)) ||
    (code === 'EPIPE' && syscall === 'write') ||
    FRAMEWORK_MARKS.some(mark => typeof Reflect.get(thrown, mark) === 'object')
  )
}

const HARMLESS_NAMES: ReadonlySet<string> = new Set([
  // https://dom.spec.whatwg.org/#aborting-ongoing-activities
  'AbortError',
  // Inquirer: https://github.com/SBoudrias/Inquirer.js/blob/main/packages/core/src/lib/errors.ts
  'AbortPromptError',
  'CancelPromptError',
  'ExitPromptError',
  // cac: https://github.com/cacjs/cac
  'CACError',
  // citty: https://github.com/unjs/citty/blob/main/src/_utils.ts
  'CLIError',
  // yargs: https://github.com/yargs/yargs/blob/main/lib/yerror.ts
  'YError',
])

/**
 * Of aborts, of commander and of `parseArgs`.
 *
 * @see https://nodejs.org/api/errors.html#err_parse_args_invalid_option_value
 */
const HARMLESS_CODES = /^(?:ABORT_ERR$|commander\.|ERR_PARSE_ARGS_)/

/**
 * Members that oclif and clipanion give to the errors that they print without a stack.
 *
 * @see https://github.com/oclif/core/blob/main/src/errors/errors/cli.ts
 * @see https://github.com/arcanis/clipanion/blob/master/sources/errors.ts
 */
const FRAMEWORK_MARKS = ['oclif', 'clipanion']

/** Enquirer rejects with an empty text, clack's prompts give a symbol, when a person cancels. */
function isCancel(thrown: unknown): boolean {
  return thrown === '' || (typeof thrown === 'symbol' && thrown.description === 'clack:cancel')
}
