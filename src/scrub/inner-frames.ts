import type { Frame } from '../report/event.ts'
import { explainFrame, USER_CODE } from './frames.ts'
import type { Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A text in which calls of a stack stand, as programs put another process's error into a message. Those in files of the
 * program, its dependencies and Node are shown as the stack's own are.
 *
 * @param covered - reduces what stands around them
 */
export function withInnerFrames(
  text: string,
  ground: { place: Sources['place']; vocabulary: Vocabulary },
  covered: (text: string) => string,
): string {
  return text.includes(CALL) ? withFoundFrames(text, ground, covered) : covered(text)
}

function withFoundFrames(
  text: string,
  { place, vocabulary }: { place: Sources['place']; vocabulary: Vocabulary },
  covered: (text: string) => string,
): string {
  let out = ''
  let at = 0
  const add = (end: number): void => {
    const part = text.slice(at, end)
    const lead = out === '' ? '' : (/^\s*/.exec(part)?.[0] ?? '')
    if (part !== lead) out += lead + covered(part.slice(lead.length))
  }
  for (const { 0: found, 1: indent, 2: name, 3: filename = '', 4: line, 5: column, index } of text.matchAll(
    FRAME,
  )) {
    const frame: Frame = {
      filename,
      ...(name === undefined ? {} : { function: name }),
      lineno: Number(line),
      colno: Number(column),
      in_app: true,
    }
    const shown = explainFrame(frame, place, vocabulary)
    if (shown.filename === USER_CODE) continue
    add(index)
    const position = `${shown.filename}:${line}:${column}`
    out += `${indent}at ${shown.function === undefined ? position : `${shown.function} (${position})`}`
    at = index + found.length
  }
  add(text.length)
  return out
}

/** What calls of a stack in a text are of: names that sources may have. */
export function namesInFrames(text: string): readonly string[] {
  return text.includes(CALL) ? Array.from(text.matchAll(FRAME), ([, , name = '']) => name) : []
}

const CALL = '    at '
const FRAME =
  /(\n[ \t]+)at (?:([^\n()]{1,200}) \()?([^\s()][^\n()]{0,500}?):(\d{1,5}):(\d{1,5})\)?(?= (?:\{\n|<\*>)|\n|$)/g
