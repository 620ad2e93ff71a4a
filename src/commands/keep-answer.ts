import type { App } from '../app/app.ts'
import { parseDsn } from '../app/dsn.ts'
import { foldersOf } from '../app/folders.ts'
import type { Answer } from '../consent/answer.ts'
import { answeredFor } from '../consent/answered-for.ts'
import { thaw } from '../outbox/envelope.ts'
import { readReport } from '../outbox/read-report.ts'
import type { Report } from '../outbox/report.ts'
import { isFailure, reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'
import { reachBack, type Withdrawal } from './withdraw.ts'
import { reachLine } from './withdrawal-line.ts'

/**
 * Stores what was answered to a question. A no, and `local`, reach back before they are stored.
 *
 * @param words - that were shown
 * @returns false if it could not be stored, which is said
 */
export async function keepAnswer(
  app: App,
  world: World,
  { answer, words }: { answer: Answer['answer']; words: string },
): Promise<boolean> {
  const folders = foldersOf(app, world)
  const reached = folders && reachBack(answer, folders, meantBy(app))
  let isStored = true
  try {
    const { setAside } = storing().storeAnswer(app, world, {
      answer,
      recipient: answeredFor(app),
      words,
    })
    if (setAside !== undefined) {
      world.say(`askfirst: the earlier answer could not be read; it is kept as "${setAside}"`)
    }
  } catch (error) {
    isStored = false
    // A disk that fails may also keep from being loaded what stores.
    world.say(
      isFailure(error)
        ? `askfirst: ${error.message}\n${error.fix}`
        : `askfirst: Cannot store the answer: ${reasonOf(error)}`,
    )
  }
  if (reached) {
    sayReached(answer, reached, world)
  }
  return isStored
}

function sayReached(answer: Answer['answer'], reached: Withdrawal, world: World): void {
  const line = reachLine(answer, reached)
  if (line !== undefined) {
    world.say(`askfirst: ${line}`)
  }
  for (const hindrance of reached.hindrances) {
    world.say(`askfirst: cannot delete ${hindrance}`)
  }
}

/** An answer that programs share is for one recipient, and so are the reports that it is about. */
function meantBy(app: App): (report: Report) => boolean {
  return report => app.answer === 'own' || madeFor(report) === answeredFor(app)
}

/** The recipient of a report as a shared answer names it. */
function madeFor(report: Report): string | null {
  try {
    const { dsn } = thaw(readReport(report))
    return answeredFor({ answer: 'shared', ...(dsn !== undefined && { recipient: parseDsn(dsn) }) })
  } catch {
    // Nobody's: what cannot be read is not sent either.
    return '*'
  }
}

const storing = late<typeof import('../consent/store-answer.ts')>(() => require('../consent/store-answer.ts'))
