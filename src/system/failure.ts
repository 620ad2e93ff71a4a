import { codeOf } from './error-code.ts'

/**
 * What a person can act on: a mistake, or something in the way. Commands print it on stderr, without a stack trace;
 * inside a host program it never leaves askfirst.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Stable, for programs: `ASKFIRST_…`. */
  readonly code: FailureCode
  /** What to do next, a full sentence. */
  readonly fix: string

  constructor(code: FailureCode, { message, fix }: { message: string; fix: string }) {
    super(message)
    this.code = code
    this.fix = fix
  }

  /** 2 for wrong usage, 1 for what could not be done. */
  get exitCode(): 1 | 2 {
    return WRONG_USAGE.has(this.code) ? 2 : 1
  }
}

export type FailureCode =
  | 'ASKFIRST_ANSWER_UNWRITABLE'
  | 'ASKFIRST_DSN_INVALID'
  | 'ASKFIRST_LEXICON_NO_LIST'
  | 'ASKFIRST_LEXICON_NO_PACKAGE'
  | 'ASKFIRST_LEXICON_STALE'
  | 'ASKFIRST_LEXICON_UNKNOWN_WORD'
  | 'ASKFIRST_LEXICON_UNREADABLE'
  | 'ASKFIRST_NO_BROWSER'
  | 'ASKFIRST_NO_FOLDER'
  | 'ASKFIRST_NO_RECIPIENT'
  | 'ASKFIRST_NOT_PERMITTED'
  | 'ASKFIRST_MACHINE'
  | 'ASKFIRST_OPTIONS_DIFFER'
  | 'ASKFIRST_OUTBOX_UNREADABLE'
  | 'ASKFIRST_OUTBOX_UNWRITABLE'
  | 'ASKFIRST_PAGE_TOO_LARGE'
  | 'ASKFIRST_PAGE_UNWRITABLE'
  | 'ASKFIRST_REFERENCE_AMBIGUOUS'
  | 'ASKFIRST_REFERENCE_UNKNOWN'
  | 'ASKFIRST_REFERENCES_UNWRITABLE'
  | 'ASKFIRST_REPORT_UNREADABLE'
  | 'ASKFIRST_SCRIPT_MISSING'
  | 'ASKFIRST_SEND_FAILED'
  | 'ASKFIRST_USAGE'

const WRONG_USAGE: ReadonlySet<FailureCode> = new Set(['ASKFIRST_DSN_INVALID', 'ASKFIRST_USAGE'])

/** Whether it is a failure, of whatever part of the bundle: each has a class of its own. */
export function isFailure(thrown: unknown): thrown is Failure {
  return isError(thrown) && thrown.name === 'Failure' && 'fix' in thrown
}

/** The text of whatever was thrown, for the debug line and for the reason inside a {@link Failure}. */
export function reasonOf(thrown: unknown): string {
  return isError(thrown) ? String(thrown.message).replace(WITHOUT_CODE, '') : String(thrown)
}

/** With which `rmSync` of Node 24 and 26 begins where it has no code: on a disk that is read-only, for one. */
const WITHOUT_CODE = /^, (?:Unknown error: )?/

/** Whether the machine said no: a file, a disk, a descriptor, a connection. It is nobody's bug. */
export function isSystemError(thrown: unknown): thrown is Error & { readonly code: string } {
  return isError(thrown) && 'syscall' in thrown && typeof codeOf(thrown) === 'string'
}

/**
 * What a person can act on: a failure of ours, or of the machine.
 *
 * @returns undefined for what is a bug of askfirst
 */
export function failureOf(thrown: unknown): Failure | undefined {
  if (isFailure(thrown)) {
    return thrown
  }
  if (isSystemError(thrown)) {
    return new Failure('ASKFIRST_MACHINE', {
      message: `Cannot do that: ${reasonOf(thrown)}`,
      fix: 'Nothing else is wrong; try again once the computer lets it be.',
    })
  }
  return isMissingPart(thrown)
    ? new Failure('ASKFIRST_MACHINE', {
        message: `Cannot load a part of askfirst: ${thrown.message.split('\n')[0]}`,
        fix: 'Install the package again, or see who may read its files.',
      })
    : undefined
}

function isMissingPart(thrown: unknown): thrown is Error {
  const code = codeOf(thrown)
  return isError(thrown) && (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
}

/** Of whatever class: programs replace `Error`. */
function isError(thrown: unknown): thrown is Error {
  return typeof thrown === 'object' && thrown !== null && 'stack' in thrown && 'message' in thrown
}
