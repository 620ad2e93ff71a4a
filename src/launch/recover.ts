import { parseApp } from '../app/app.ts'
import { crashKey } from '../capture/crash-key.ts'
import { listFatal, removeFatal } from '../capture/fatal-folder.ts'
import { parseFatalFileName } from '../capture/fatal-name.ts'
import { readFatalReport } from '../capture/fatal-report.ts'
import { decide } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import type { CrashContext } from '../crash/crash-context.ts'
import { type Fatal, fatalEvent, fatalEventId } from '../crash/fatal-event.ts'
import { keep } from '../crash/keep.ts'
import { unlessTakenBack } from '../crash/taken-back.ts'
import { drain } from '../deliver/drain.ts'
import { isAnythingDue } from '../deliver/due.ts'
import { clearNotBefore } from '../deliver/not-before.ts'
import { claimFile, isStaleClaim } from '../outbox/claim.ts'
import { listReports } from '../outbox/report.ts'
import { claimOf, nameBeforeClaim } from '../outbox/report-name.ts'
import { isTooOld } from '../report/retention.ts'
import { basename, dirname, join, rmSync, statSync } from '../system/builtin.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { ownWords } from '../system/own-words.ts'
import { realWorld } from '../system/world.ts'

/**
 * Reports a crash that no handler saw, in a process of its own: `node recover.cjs`, told APP and SCRIPT. The next launch of
 * the program starts it, and nobody sees it. It takes what Node left through capture, scrub and outbox, and removes it. It
 * decides anew, and sends by itself: a process of ours starts no other.
 */
async function main(): Promise<void> {
  const [text = '', script = ''] = ownWords()
  const app = parseApp(text)
  const world = { ...realWorld([]), script }
  const inputs = inputsOf(() => app, world)
  const outbox = inputs.folders()?.outbox
  if (outbox === undefined) {
    return
  }
  const { mode } = decide(inputs)
  if (mode === 'off') {
    removeFatal({ world, outbox })
  }
  if (mode === 'on' || mode === 'local') {
    await recover({ app, world, outbox, mode })
  }
}

async function recover(context: CrashContext): Promise<void> {
  const { app, world, outbox, mode } = context
  const { own, past } = listFatal(context, world.now())
  for (const path of past) {
    rmSync(path, { force: true })
  }
  for (const path of own) {
    try {
      recoverOne(path, context)
    } catch (failure) {
      // It stays taken, for a later launch.
      debug(app, world, () => `cannot report "${path}": ${reasonOf(failure)}`)
    }
  }
  clearNotBefore(outbox)
  if (mode === 'on' && app.recipient && isAnythingDue(outbox, { now: world.now(), sends: true })) {
    await drain(app, world, outbox)
  }
}

function recoverOne(path: string, context: CrashContext): void {
  const file = nameBeforeClaim(basename(path))
  const taken = take(path, file, context.world.now())
  if (taken === undefined) {
    return
  }
  const fatal = fatalAt(taken, file)
  if (fatal) {
    keepOnce(fatal, context)
  }
  // One that cannot be read may be half written.
  if (fatal || !isRecent(taken, context.world.now())) {
    rmSync(taken, { force: true })
  }
}

/**
 * Claims a file, so that no other process reports it as well. Treats an old claim as abandoned.
 *
 * @returns undefined if it is another's
 */
function take(path: string, file: string, now: number): string | undefined {
  if (claimOf(path) && !isStaleClaim(path, now)) {
    return undefined
  }
  const claimed = join(dirname(path), `${file}.fatal.${process.pid}`)
  return claimFile(path, claimed) ? claimed : undefined
}

function fatalAt(path: string, file: string): Fatal | undefined {
  const name = parseFatalFileName(file)
  try {
    return name && { ...name, ...readFatalReport(path), file }
  } catch {
    return undefined
  }
}

/** A yes reaches forward only: what crashed under `local` is kept. */
function keepOnce(fatal: Fatal, { app, world, outbox, mode }: CrashContext): void {
  const eventId = fatalEventId(fatal.file)
  const isKnown = listReports(outbox).some(report => report.eventId === eventId)
  if (!isKnown && !isTooOld(fatal, world.now())) {
    const kept = keep(
      {
        key: crashKey({ name: fatal.type, message: fatal.message }, { app, world }),
        event: () => fatalEvent(fatal, { app, world }),
        time: fatal.time,
      },
      { app, world, outbox, mode: fatal.mode === 'on' ? mode : 'local' },
    )
    if ('report' in kept) {
      unlessTakenBack(kept.report, decide(inputsOf(() => app, world)), false)
    }
  }
}

/** Whether a file was written just now. */
function isRecent(path: string, now: number): boolean {
  return Math.abs(now - statSync(path).mtimeMs) < RECENT_MS
}

const RECENT_MS = 60_000

// A proxy that took a connection and said nothing would keep this process alive.
void main().finally(() => process.exit())
