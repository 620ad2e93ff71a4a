import { asSender } from '../deliver/sending-process.ts'
import { returnStaleClaims } from '../deliver/stale-claims.ts'
import type { Report } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { Failure } from '../system/failure.ts'
import { visible } from '../system/visible.ts'
import type { Context } from './context.ts'
import { reportsThere } from './listable.ts'
import { reportsByReference } from './reference.ts'
import { type Result, sendOne } from './send-one.ts'

/**
 * `telemetry send [REF…]`: sends reports now and waits for the answer. Named ones are sent whatever the stored
 * answer is; without names, those that are pending, which a yes was given for. Ctrl-C ends it between two reports,
 * or gives the one under way back.
 *
 * @throws Failure if one of them could not be sent; the others were tried all the same
 */
export async function sendReports(references: readonly string[], context: Context): Promise<void> {
  const { folders, world } = context
  const [error] = returnStaleClaims(folders.outbox, world.now())
  if (error !== undefined) {
    throw error
  }
  const reports =
    references.length > 0 ? reportsByReference(references, context) : reportsThere(context, ['pending'])
  if (reports.length === 0) {
    sayNothingWaits(context)
    return
  }
  const results = await asSender(() => untilInterrupted(signal => sendAll(reports, context, signal)))
  if (reports.length > 1) {
    world.say(summaryOf(results, reports.length))
  }
  const left = reports.filter((_, index) => results[index]?.became !== 'sent')
  if (left.length > 0) {
    const fixes = new Set(results.flatMap(({ fix }) => fix ?? []))
    const they = left.length === 1 ? 'It is' : 'They are'
    const seeThem = `${they} still on this computer; see "${context.app.command} list".`
    throw new Failure('ASKFIRST_SEND_FAILED', {
      message: `Cannot send ${left.map(({ eventId }) => referenceOf(eventId)).join(', ')}`,
      fix: [...fixes, seeThem].join('\n'),
    })
  }
}

function sayNothingWaits(context: Context): void {
  const { app, world } = context
  const kept = reportsThere(context, ['kept']).length
  world.say(
    kept === 0
      ? 'Nothing waits to be sent.'
      : `Nothing waits to be sent; ${kept === 1 ? '1 kept report is' : `${kept} kept reports are`} sent only by name: ${app.command} send REF…`,
  )
}

async function sendAll(
  reports: readonly Report[],
  context: Context,
  signal: AbortSignal,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const [index, report] of reports.entries()) {
    if (signal.aborted) {
      break
    }
    const result = await sendOne(report, context, signal)
    const progress = reports.length >= MANY ? `${index + 1}/${reports.length} ` : ''
    context.world.say(visible(`${progress}${referenceOf(report.eventId)}: ${result.line}`))
    results.push(result)
  }
  return results
}

/** From here on a person wonders how long it takes. */
const MANY = 10

async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const interrupt = () => controller.abort()
  process.once('SIGINT', interrupt)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', interrupt)
  }
}

function summaryOf(results: readonly Result[], total: number): string {
  const count = (became: Result['became']) => results.filter(result => result.became === became).length
  return [
    `${total} reports: ${count('sent')} sent`,
    `${count('refused')} refused and kept`,
    `${total - count('sent') - count('refused')} not sent`,
  ].join(', ')
}
