import type { Frozen } from '../outbox/envelope.ts'
import { redact } from '../outbox/redact.ts'
import { withComment } from '../outbox/with-comment.ts'
import { referenceOf } from '../report/event-id.ts'
import { Failure } from '../system/failure.ts'
import { beforeSignal } from '../system/on-signal.ts'
import { screenOf } from '../system/screen.ts'
import { sha256 } from '../system/sha256.ts'
import { askRedactions } from './ask-redactions.ts'
import { commentFor, commentText } from './comment.ts'
import type { Context } from './context.ts'
import { reportsByReference } from './reference.ts'
import { giveBack, type Held, hold, replace } from './replace-report.ts'
import { reportText } from './report-text.ts'

/** How a person changes reports before they are sent. */
export interface Changes {
  /** Show each, and let the person redact fields of it. */
  readonly review?: boolean
  /** What goes with the one that is named. */
  readonly comment?: string | undefined
}

/**
 * `telemetry send REF… --review --comment TEXT`, before the sending. All is asked before anything is changed: who leaves
 * the review leaves every report as it was.
 *
 * @returns false if the person left with Ctrl-C: then nothing is to be sent
 * @throws Failure if there is no terminal for a review, no report is named, the comment is none, or one may not be sent
 */
export async function changeReports(
  references: readonly string[],
  { review = false, comment }: Changes,
  context: Context,
): Promise<boolean> {
  if (review) {
    assertReviewable(references, context)
  }
  const text = comment === undefined ? undefined : commentFor(references, comment, context)
  const held: Held[] = []
  const giveAllBack = () => {
    for (const one of held.splice(0)) giveBack(one)
  }
  const undo = beforeSignal(giveAllBack)
  try {
    for (const report of reportsByReference(references, context)) {
      if (report.state !== 'sent') held.push(hold(report, context))
    }
    const changed = await ask(held, { review, comment: text }, context)
    for (const [index, left] of changed?.entries() ?? []) {
      held[index] &&= change(held[index], left, context)
    }
    return changed !== undefined
  } finally {
    giveAllBack()
    undo()
  }
}

function assertReviewable(references: readonly string[], { app, world }: Context): void {
  if (references.length === 0) {
    throw new Failure('ASKFIRST_USAGE', {
      message: 'Cannot tell what to review',
      fix: `Name a report: ${app.command} send REF --review`,
    })
  }
  if (!world.terminal()) {
    throw new Failure('ASKFIRST_NOT_PERMITTED', {
      message: 'Cannot review: stdin, stdout and stderr are not all a terminal',
      fix: `Run the command in a terminal; or look at the report with "${app.command} show REF".`,
    })
  }
}

/** A report as it is to be sent, and the fields that were redacted. */
interface Left {
  readonly frozen: Frozen
  readonly redacted: readonly string[]
}

/** @returns what is to take the place of each; undefined if the person left with Ctrl-C */
async function ask(
  held: readonly Held[],
  { review, comment }: Changes,
  context: Context,
): Promise<readonly Left[] | undefined> {
  const { world } = context
  const all: Left[] = []
  for (const one of held) {
    const frozen = comment === undefined ? one.frozen : withComment(one.frozen, comment)
    if (comment !== undefined) world.say(commentText(one.report.eventId, comment))
    const redacted = review ? await reviewed(frozen, one, context) : []
    if (redacted === undefined) {
      world.say('Left as it was; nothing was sent.')
      return undefined
    }
    all.push({ frozen: redacted.length > 0 ? redact(frozen, redacted) : frozen, redacted })
  }
  return all
}

/** @returns what is to be redacted; undefined if the person left with Ctrl-C */
function reviewed(
  frozen: Frozen,
  { report }: Held,
  { world }: Context,
): Promise<readonly string[] | undefined> {
  const screen = screenOf(process.stderr)
  world.say(`\n${reportText(frozen, { screen, now: world.now(), report })}\n`)
  return askRedactions(frozen.event, screen)
}

function change(held: Held, { frozen, redacted }: Left, context: Context): Held {
  if (frozen === held.frozen) {
    return held
  }
  const changed = replace(held, frozen, context)
  const now = sha256(frozen.bytes)
  context.world.say(redacted.length > 0 ? redactedText(held, now) : `SHA-256 is now ${now}`)
  return changed
}

function redactedText({ report, frozen }: Held, now: string): string {
  return [
    `Redacted from ${referenceOf(report.eventId)}, for good. The bytes are others now:`,
    `SHA-256 was ${sha256(frozen.bytes)}`,
    `     is now ${now}`,
  ].join('\n')
}
