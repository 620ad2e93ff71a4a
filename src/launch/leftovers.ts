import { type FatalFiles, listFatal } from '../capture/fatal-folder.ts'
import type { CrashContext } from '../crash/crash-context.ts'
import { isAnythingDue } from '../deliver/due.ts'
import { setNotBefore } from '../deliver/not-before.ts'
import { startSender } from '../deliver/start-sender.ts'
import { SENDER_STARTS_MS } from '../deliver/timing.ts'
import { dirname } from '../system/builtin.ts'
import { late } from '../system/late.ts'

/**
 * Takes up what crashed earlier and is not reported yet, or reported and not sent, or past its time. The process that
 * reports a fatal error then sends as well.
 *
 * @throws the error of `node:fs` or `node:child_process`
 */
export function takeUpLeftovers(context: Leftovers): void {
  const { app, world, outbox, mode } = context
  const { own, past } = mode === 'undecided' ? NO_FATAL : listFatal(context, world.now())
  const [fatal = past[0]] = own
  if (fatal !== undefined) {
    processPart().startOwnProcess({
      part: 'recover',
      words: [JSON.stringify(app), world.script],
      env: world.env,
      cwd: dirname(fatal),
    })
    return
  }
  if (isAnythingDue(outbox, { now: world.now(), sends: mode !== 'local' && app.recipient !== undefined })) {
    // One launch of many at once starts a sender. Where even that cannot be noted, a sender could claim nothing.
    setNotBefore(outbox, world.now() + SENDER_STARTS_MS)
    startSender(app, world, { outbox, occasion: 'leftovers' })
  }
}

/** `undecided`: a person said yes to one report, or to none. */
interface Leftovers extends Omit<CrashContext, 'mode'> {
  readonly mode: CrashContext['mode'] | 'undecided'
}

const NO_FATAL: FatalFiles = { own: [], past: [] }

/**
 * Has what is past its time removed, after a no: nothing crashes any more then, and no other process would come by.
 *
 * @throws the error of `node:fs` or `node:child_process`
 */
export function removePast({ app, world, outbox }: Finished): void {
  if (outbox !== undefined && isAnythingDue(outbox, { now: world.now(), sends: false })) {
    startSender(app, world, { outbox, occasion: 'leftovers' })
  }
}

interface Finished extends Pick<CrashContext, 'app' | 'world'> {
  /** Undefined where the system names no home folder. */
  readonly outbox: string | undefined
}

const processPart = late<typeof import('../system/own-process.ts')>(() => require('../system/own-process.ts'))
