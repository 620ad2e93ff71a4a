import type { Frame } from '../report/event.ts'
import { explainPath } from './checkout-path.ts'
import { ALIAS, explainName } from './names.ts'
import { withoutSecrets } from './secrets.ts'
import type { Place, Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A stack frame as a report may show it. A file of the user, and anything that has no place, is `<user code>`, without function
 * name and position; so is a frame for which anything goes wrong.
 */
export function explainFrame(frame: Frame, place: Sources['place'], vocabulary: Vocabulary): Frame {
  try {
    if (frame.filename === NATIVE && isNative(frame))
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

/** A function of V8's own, which has no file: `Array.sort`, `JSON.parse`, `new Promise`. */
function isNative({ function: name = '', lineno }: Frame): boolean {
  if (lineno !== undefined) return false
  const [, owner = '', method] = NATIVE_CALL.exec(name) ?? []
  if (owner === '') return false
  if (/^(?:Async)?Generator$/.test(owner)) return /^(?:next|return|throw)$/.test(method ?? '')
  const maker: unknown = Reflect.get(globalThis, owner)
  const prototype: unknown = typeof maker === 'function' ? Reflect.get(maker, 'prototype') : undefined
  return method === undefined
    ? isBuiltin(maker)
    : [maker, prototype].some(holder => hasBuiltin(holder, method))
}

function hasBuiltin(holder: unknown, method: string): boolean {
  const isHolder = (typeof holder === 'object' && holder !== null) || typeof holder === 'function'
  return isHolder && isBuiltin(Reflect.getOwnPropertyDescriptor(holder, method)?.value)
}

function isBuiltin(value: unknown): boolean {
  return (
    typeof value === 'function' && /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value))
  )
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
const NATIVE_CALL =
  /^(?:new |async )?([A-Z]\w{1,40})(?:\.(\w{1,40}))?(?: \[as \w{1,40}\])?(?: \(index \d{1,6}\))?$/

function isPosition(number: number | undefined): number is number {
  return Number.isSafeInteger(number) && Number(number) >= 0 && Number(number) <= LARGEST_POSITION
}

/** No source has more lines or columns; a longer number in a line that looks like a frame is somebody's. */
const LARGEST_POSITION = 99_999_999

const PLACE = /^(?:app:\/\/\/|node_modules\/|node:)[^\n]+$/
/** Stands for a file that is not the program's. */
export const USER_CODE = '<user code>'

const OUTSIDE: Frame = { filename: USER_CODE, in_app: false }
