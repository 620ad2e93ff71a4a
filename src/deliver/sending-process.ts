import { basename } from '../system/builtin.ts'
import { type Started, startOf } from '../system/end-process.ts'
import { MARK } from '../system/mark.ts'

/** Whether a process is one of ours, or someone's `TOOL telemetry send`, or `preview --send`. */
export function isSender({ words, environment }: Started): boolean {
  return (
    environment.includes(`${MARK}=sender`) ||
    words.some(
      word =>
        basename(word) === 'sender.cjs' ||
        word === 'send' ||
        word === '--send' ||
        word.trimEnd() === SENDER_TITLE,
    )
  )
}

/**
 * Sends, and meanwhile shows this process as one that sends, where its program has given it another title: no other process
 * could tell.
 */
export async function asSender<Result>(send: () => Promise<Result>): Promise<Result> {
  const { title } = process
  const started = startOf(process.pid)
  if (started === undefined || isSender(started)) {
    return send()
  }
  process.title = SENDER_TITLE
  try {
    return await send()
  } finally {
    process.title = title
  }
}

/** Not longer than the command line that it takes the place of. */
const SENDER_TITLE = 'telemetry send'
