import { existsSync, lstatSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Event } from '@sentry/core'
import { readEnvelope, sha256 } from '../../examples/protocol.js'
import { parseDsn } from '../../src/app/dsn.ts'
import { freeze } from '../../src/outbox/envelope.ts'
import type { Report, State } from '../../src/outbox/report.ts'
import { writeReport } from '../../src/outbox/write-report.ts'
import type { CrashEvent } from '../../src/report/event.ts'
import { FIELDS } from '../../src/report/fields.ts'
import { makeEvent } from './event.ts'
import type { Home } from './home.ts'
import { pathsIn } from './paths.ts'
import { makeWorld } from './world.ts'

/** A report as it lies on the disk, read with Sentry's own parser and none of our code. */
export interface StoredReport {
  readonly state: string
  readonly file: string
  readonly path: string
  readonly bytes: Buffer
  readonly sha256: string
  readonly header: Record<string, unknown>
  readonly event: Event
  /** What a server answered; undefined if none did yet. */
  readonly receipt: unknown
}

/** Where an app's reports are in this home. */
export function outboxIn(home: Home, app = 'askfirst'): string {
  return join(home.data(app), 'askfirst')
}

/**
 * The reports in an outbox, oldest first.
 *
 * @throws {Error} If one of them holds something that the field table does not list, whatever the test is about.
 */
export function storedReports(outbox: string, moreLooks = 20): readonly StoredReport[] {
  try {
    return reportsIn(outbox)
  } catch (error) {
    // A sender may move one between the look into a folder and at the file.
    if (moreLooks > 0 && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return storedReports(outbox, moreLooks - 1)
    }
    throw error
  }
}

function reportsIn(outbox: string): readonly StoredReport[] {
  return filesOf(outbox)
    .filter(({ file }) => REPORT.test(file))
    .map(({ state, file }) => {
      const path = join(outbox, state, file)
      const bytes = readFileSync(path)
      const { envelopeHeader: header, event } = readEnvelope(bytes)
      assertOnlyListed(event, path)
      return { state, file, path, bytes, sha256: sha256(bytes), header, event, receipt: receiptOf(path) }
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

/**
 * The one report in an outbox.
 *
 * @throws {Error} If there are none, or several.
 */
export function onlyReport(outbox: string): StoredReport {
  const [report, ...others] = storedReports(outbox)
  if (!report || others.length > 0) {
    throw new Error(`Expected one report in "${outbox}", not ${report ? others.length + 1 : 0}`)
  }
  return report
}

/**
 * Puts a report into an outbox, as an earlier crash would have left it.
 *
 * @param report - `age`: how long ago the crash was, in milliseconds; `dsn`: whom it is meant for
 */
export function plantReport(outbox: string, report: PlantedReport = {}): Report {
  const { state = 'pending', age = 0, dsn, event } = report
  const time = Date.now() - age
  const crash = makeEvent({ timestamp: time / 1000, ...event })
  const { bytes } = freeze(crash, ['always'], dsn === undefined ? undefined : parseDsn(dsn))
  const name = {
    time,
    fingerprint: report.fingerprint ?? crash.event_id.slice(0, 16),
    eventId: crash.event_id,
  }
  const planted = writeReport(outbox, bytes, { state, name, world: makeWorld() })
  utimesSync(planted.path, time / 1000, time / 1000)
  return planted
}

export interface PlantedReport {
  readonly state?: State
  readonly age?: number
  readonly dsn?: string
  readonly fingerprint?: string
  readonly event?: Partial<CrashEvent>
}

function assertOnlyListed(event: Event, path: string): void {
  const unlisted = pathsIn(event).filter(place => !FIELDS.some(field => field.path === place))
  if (unlisted.length > 0) {
    throw new Error(`"${path}" holds ${unlisted.join(', ')}, which the field table does not list`)
  }
}

function receiptOf(path: string): unknown {
  const file = `${path}.receipt.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** All files of an outbox by their kind, for one-line assertions: `{ pending: ['envelope'] }`. */
export function contentOf(outbox: string): Record<string, string[]> {
  const content: Record<string, string[]> = {}
  for (const { state, file } of filesOf(outbox)) {
    content[state] = [...(content[state] ?? []), kindOf(file)].sort()
  }
  return content
}

/** How many reports an outbox holds, by state; states without reports are left out. */
export function countsOf(outbox: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { state } of filesOf(outbox).filter(({ file }) => REPORT.test(file))) {
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

function filesOf(outbox: string): readonly { state: string; file: string }[] {
  return namesIn(outbox)
    .filter(name => lstatSync(join(outbox, name), { throwIfNoEntry: false })?.isDirectory())
    .flatMap(state => namesIn(join(outbox, state)).map(file => ({ state, file })))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function kindOf(file: string): string {
  return /\.(envelope|envelope\.\w+\.\d+|receipt\.json|tmp)$/.exec(file)?.[1]?.replace(/\d+/, 'PID') ?? file
}

const REPORT = /\.envelope(?:\.\w+\.\d+)?$/
