import type { Frame } from '../report/event.ts'
import { explainPath } from './checkout-path.ts'
import { ALIAS, explainName } from './names.ts'
import { isNativeCall } from './native-calls.ts'
import { withoutSecrets } from './secrets.ts'
import type { Place, Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A stack frame as a report may show it. A file of the user, and anything that has no place, is `<user code>`, without function
 * name and position; so is a frame for which anything goes wrong.
 */
export function explainFrame(frame: Frame, place: Sources['place'], vocabulary: Vocabulary): Frame {
  try {
    if (frame.filename === NATIVE && frame.lineno === undefined && isNativeCall(frame.function ?? ''))
      return { filename: NATIVE, function: frame.function?.replace(ALIAS, '') ?? '', in_app: false }
    const found = place(frame.filename)
    return found !== undefined && PLACE.test(found.filename)
      ? ownFrame(frame, found, vocabulary)
      : outside(frame)
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

/** What a file is that is not the program's, as far as its name says: nothing else is told of it. */
function outside({ filename, function: name = '' }: Frame): Frame {
  const kind = KINDS.find(({ file }) => file.test(filename))?.kind ?? (name === 'eval' ? '<eval>' : undefined)
  return kind === undefined ? OUTSIDE : { ...OUTSIDE, function: kind }
}

const KINDS = [
  { kind: '<eval>', file: /^(?:evalmachine|\[eval|eval at |data:|<anonymous>)/ },
  {
    kind: '<configuration>',
    file: /(?:\.config|rc|[\\/]config(?:uration)?)\.[cm]?[jt]sx?$|[\\/]config[\\/][^\\/]+$/,
  },
  {
    kind: '<plug-in>',
    file: /[\\/](?:plug-?ins?|extensions?)[\\/]|plug-?in[^\\/]*(?:[\\/][^\\/]*)*\.[cm]?[jt]s$/,
  },
] as const
/** As V8 writes it in place of a file. */
const NATIVE = '<anonymous>'

function isPosition(number: number | undefined): number is number {
  return Number.isSafeInteger(number) && Number(number) >= 0 && Number(number) <= LARGEST_POSITION
}

/** No source has more lines or columns; a longer number in a line that looks like a frame is somebody's. */
const LARGEST_POSITION = 99_999_999

const PLACE = /^(?:app:\/\/\/|node_modules\/|node:)[^\n]+$/
/** Stands for a file that is not the program's. */
export const USER_CODE = '<user code>'

const OUTSIDE: Frame = { filename: USER_CODE, in_app: false }
