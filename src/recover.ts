import { renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseApp } from './app.ts'
import { listFatal, removeFatal } from './capture/fatal-folder.ts'
import { parseFatalFileName } from './capture/fatal-name.ts'
import { readFatalReport } from './capture/fatal-report.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { decide } from './consent/decide.ts'
import { keep, type Road } from './crash.ts'
import { debug } from './debug.ts'
import { isAnythingDue } from './deliver/due.ts'
import { endRest } from './deliver/rest.ts'
import { startSender } from './deliver/start.ts'
import { reasonOf } from './failure.ts'
import { isTooOld } from './outbox/age.ts'
import { listReports } from './outbox/report.ts'
import { type Fatal, fatalEvent } from './scrub/fatal-event.ts'
import { realWorld } from './world.ts'

/**
 * The road of a crash that no handler sees, in a process of its own: `node recover.cjs APP SCRIPT`, started by the next
 * launch of the program, seen by nobody. What Node left → capture → scrub → outbox, and what it left is removed.
 * The decision is made anew.
 */
function main(): void {
  const app = parseApp(process.argv[2] ?? '')
  const world = { ...realWorld([]), script: process.argv[3] ?? '' }
  const circumstances = circumstancesOf(app, world)
  const outbox = circumstances.folders?.outbox
  if (outbox === undefined) {
    return
  }
  const { mode } = decide(circumstances)
  if (mode === 'off') {
    removeFatal({ world, outbox })
  }
  if (mode === 'on' || mode === 'local') {
    recover({ app, world, outbox, mode })
  }
}

function recover(road: Road): void {
  const { app, world, outbox, mode } = road
  for (const path of listFatal(road)) {
    try {
      recoverOne(path, road)
    } catch (failure) {
      // It stays taken, for a later launch.
      debug(app, world, () => `cannot report "${path}": ${reasonOf(failure)}`)
    }
  }
  endRest(outbox)
  if (mode === 'on' && app.recipient && isAnythingDue(outbox, world.now())) {
    startSender(app, world, { outbox, occasion: 'crash' })
  }
}

function recoverOne(path: string, road: Road): void {
  const file = basename(path).replace(CLAIM, '')
  const taken = take(path, file, road.world.now())
  if (taken === undefined) {
    return
  }
  const fatal = fatalAt(taken, file)
  if (fatal) {
    keepOnce(fatal, road)
  }
  // One that cannot be read may be half written.
  if (fatal || !isRecent(taken, road.world.now())) {
    rmSync(taken, { force: true })
  }
}

/**
 * Takes a file by one rename, so that no other process reports it as well. One that was taken long ago was so by a
 * process that died.
 *
 * @returns undefined if it is another's
 */
function take(path: string, file: string, now: number): string | undefined {
  if (CLAIM.test(path) && isRecent(path, now)) {
    return undefined
  }
  const taken = join(dirname(path), `${file}.${process.pid}`)
  try {
    renameSync(path, taken)
    return taken
  } catch {
    return undefined
  }
}

/** Process id of who took a file. */
const CLAIM = /(?<=\.json)\.\d+$/

function fatalAt(path: string, file: string): Fatal | undefined {
  const name = parseFatalFileName(file)
  try {
    return name && { ...name, ...readFatalReport(path), file }
  } catch {
    return undefined
  }
}

/** A yes reaches forward only: what crashed under `local` is kept. */
function keepOnce(fatal: Fatal, { app, world, outbox, mode }: Road): void {
  const event = fatalEvent(fatal, { app, world })
  const isKnown = listReports(outbox).some(({ eventId }) => eventId === event.event_id)
  if (!isKnown && !isTooOld(fatal, world.now())) {
    keep(event, { app, world, outbox, mode: fatal.mode === 'on' ? mode : 'local', time: fatal.time })
  }
}

/** Whether a file was written or renamed just now. */
function isRecent(path: string, now: number): boolean {
  const { ctimeMs } = statSync(path)
  return Math.abs(now - ctimeMs) < RECENT_MS
}

const RECENT_MS = 60_000

main()
