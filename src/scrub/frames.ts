import type { Frame } from '../event.ts'
import type { Place, Sources } from './evidence.ts'
import { explainName } from './names.ts'
import { explainPath } from './path.ts'
import { withoutSecrets } from './secrets.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A stack frame as a report may show it. A file of the user, and anything that has no place, is `<user code>`, without function
 * name and position; so is a frame for which anything goes wrong.
 */
export function explainFrame(frame: Frame, place: Sources['place'], vocabulary: Vocabulary): Frame {
  try {
    const found = place(frame.filename)
    return found !== undefined && PLACE.test(found.filename) ? ownFrame(frame, found, vocabulary) : OUTSIDE
  } catch {
    return OUTSIDE
  }
}

function ownFrame(frame: Frame, { filename, inApp, checkout }: Place, vocabulary: Vocabulary): Frame {
  const platform = filename.startsWith('node:') ? vocabulary.platformIdentifiers : undefined
  return {
    filename: withoutSecrets(checkout ? explainPath(filename, vocabulary) : filename),
    ...(frame.function === undefined ? {} : { function: explainName(frame.function, vocabulary, platform) }),
    ...(isPosition(frame.lineno) ? { lineno: frame.lineno } : {}),
    ...(isPosition(frame.colno) ? { colno: frame.colno } : {}),
    in_app: inApp,
  }
}

function isPosition(number: number | undefined): number is number {
  return Number.isSafeInteger(number) && Number(number) >= 0 && Number(number) <= LARGEST_POSITION
}

/** No source has more lines or columns; a longer number in a line that looks like a frame is somebody's. */
const LARGEST_POSITION = 99_999_999

const PLACE = /^(?:app:\/\/\/|node_modules\/|node:)[^\n]+$/
/** Stands for a file that is not the program's. */
export const USER_CODE = '<user code>'

const OUTSIDE: Frame = { filename: USER_CODE, in_app: false }
