import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CLAIM, type Report, type State } from './report.ts'

/**
 * Moves a report to another state by one rename: two processes that try it at once never both succeed.
 *
 * @param outbox - absolute path
 * @returns the report where it is now; undefined if it was no longer where the caller saw it
 */
export function moveReport(
  outbox: string,
  report: Report,
  state: Exclude<State, 'sending'>,
): Report | undefined {
  return renamed(outbox, report, state, bareName(report))
}

/**
 * Claims a report for one sender, once the folder is there where it goes when it has arrived: what could not be put
 * away would be sent again and again. The claim tells where to give it back to: one that was kept is not for the next
 * sender that comes along.
 *
 * @param pid - of the sender
 * @returns undefined if another one was faster
 * @throws the error of `node:fs`
 */
export function claimReport(outbox: string, report: Report, pid: number): Report | undefined {
  mkdirSync(join(outbox, 'sent'), { recursive: true, mode: 0o700 })
  const from = report.state === 'kept' ? 'kept' : 'pending'
  return renamed(outbox, report, 'sending', `${bareName(report)}.${from}.${pid}`)
}

/** The file name without the mark of a sender. */
export function bareName({ file, state }: Report): string {
  return state === 'sending' ? file.replace(CLAIM, '') : file
}

function renamed(outbox: string, report: Report, state: State, file: string): Report | undefined {
  const path = join(outbox, state, file)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    renameSync(report.path, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined
    }
    throw error
  }
  return { ...report, state, file, path }
}
