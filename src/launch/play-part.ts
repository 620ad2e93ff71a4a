import nodeMessages from '../lexicon/node-messages.mjs'
import { builtin } from '../system/builtin.ts'
import type { Handed } from '../system/handed.ts'
import { MARK } from '../system/mark.ts'
import { handedWords } from '../system/own-words.ts'
import { programFile } from '../system/program-file.ts'
import { ownFile } from './whole.ts'
import text from './whole-text.ts'

/**
 * Plays a part of this package, if that is what the bundled program was started for, and ends the process. It does not
 * return then: what follows the call of `start()`, awaited or not, is the program's, and shall not run. So the part
 * runs in a thread, and this one sleeps until its end.
 *
 * @param callers - files of the functions that are being called, nearest first
 */
export function playPart(callers: readonly string[]): void {
  const part = process.env[MARK]
  const file = ownFile(callers)
  const [program, ...words] = handedWords()
  if (part === undefined || program === undefined || program !== programFile(file)) {
    return
  }
  // What the program does at its exit is for what it did, and nothing of it but its imports ran.
  process.removeAllListeners('exit')
  process.exit(exitCodeOf(() => inThread(part, words, { file, nodeMessages: nodeMessages() })))
}

/** Threads may be forbidden; then the part stays unplayed. */
function exitCodeOf(play: () => number): number {
  try {
    return play()
  } catch {
    return 1
  }
}

/** @returns the exit code */
function inThread(
  part: string,
  words: readonly string[],
  handed: Pick<Handed, 'file'> & { readonly nodeMessages: unknown },
): number {
  const { Worker } = builtin('node:worker_threads')
  const ended = new Int32Array(new SharedArrayBuffer(4))
  const thread = new Worker(`${BEFORE}${text}${AFTER}`, {
    eval: true,
    argv: [...words],
    execArgv: [],
    workerData: { part, handed, ended },
  })
  thread.unref()
  Atomics.wait(ended, 0, 0, LONGEST_MS)
  return ended[0] === undefined || ended[0] === 0 ? 1 : ended[0] - 1
}

/** Its streams are those of the process, and not those that the other thread would have to serve. */
const BEFORE = `
const { part, handed, ended } = process.getBuiltinModule('node:worker_threads').workerData
const HANDED = { file: handed.file, snapshot: false, nodeMessages: () => handed.nodeMessages }
process.on('exit', code => {
  Atomics.store(ended, 0, code + 1)
  Atomics.notify(ended, 0)
})
if (part === 'question') {
  const { ReadStream, WriteStream } = process.getBuiltinModule('node:tty')
  Object.defineProperty(process, 'stdin', { value: new ReadStream(0) })
  // What is piped into it does not end it: Node's own streams are told by this member.
  Object.defineProperty(process, 'stderr', { value: Object.assign(new WriteStream(2), { _isStdio: true }) })
}
`
const AFTER = '\nexports[part]?.()'

/** A thread that dies without a word is not waited for until the end of days. */
const LONGEST_MS = 3_600_000
