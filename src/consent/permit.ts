import { FIELDS_REVISION } from '../report/fields-revision.ts'
import { writeWhole } from '../system/atomic-write.ts'
import { existsSync, join, rmSync } from '../system/builtin.ts'
import { type JsonObject, parseJsonObject } from '../system/json.ts'
import { assertOwnFolder, readOwnFile } from '../system/own-file.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'

/** The one report that a person said yes to. */
export interface Permitted {
  /** Absolute path. */
  readonly outbox: string
  /** 32 hex digits. */
  readonly eventId: string
  /** Of its bytes, 64 hex digits. */
  readonly sha256: string
}

/** The folder of the outbox with a file for each such yes: it goes with its report. */
export const PERMITTED = 'permitted'

/**
 * Stores a yes to one report: it outlives the crash, for a server may be out of reach for days. It is no answer: nothing
 * else is recorded or sent by it.
 *
 * @param said - for which recipient, and the SHA-256 of the words that were shown
 * @param now - milliseconds since 1970
 * @throws the error of `node:fs`; SharedFolder where others can write
 */
export function permitOne(
  { outbox, eventId, sha256 }: Permitted,
  said: { readonly recipient: string; readonly words: string },
  now: number,
): void {
  const record = {
    time: new Date(now).toISOString(),
    ...said,
    sha256,
    fields: FIELDS_REVISION,
    askfirst: ASKFIRST_VERSION,
    node: process.version,
  }
  writeRecord(fileOf(outbox, eventId), record)
  assertOwnFolder(join(outbox, PERMITTED))
}

function writeRecord(file: string, record: JsonObject): void {
  writeWhole(file, `${JSON.stringify(record, undefined, 2)}\n`)
}

/** Whether a person said yes to this report, with these bytes, for this recipient. What cannot be read is no yes. */
export function isPermitted({ outbox, eventId, sha256 }: Permitted, recipient: string): boolean {
  try {
    for (const folder of [outbox, join(outbox, PERMITTED)]) {
      assertOwnFolder(folder)
    }
    const record = parseJsonObject(readOwnFile(fileOf(outbox, eventId), MOST_BYTES).toString())
    return record.recipient === recipient && record.sha256 === sha256
  } catch {
    return false
  }
}

/**
 * The same yes for what the person makes of that report before it goes: with a comment, or less.
 *
 * @returns stores it, to be called when those bytes have taken the place of the others
 * @throws the error of `node:fs`
 */
export function carryPermit(permitted: Permitted, recipient: string, sha256: string): () => void {
  if (!isPermitted(permitted, recipient)) {
    return () => {}
  }
  const file = fileOf(permitted.outbox, permitted.eventId)
  const record = parseJsonObject(readOwnFile(file, MOST_BYTES).toString())
  return () => writeRecord(file, { ...record, sha256 })
}

/** Forgets a yes with its report. */
export function forgetPermit(outbox: string, eventId: string): void {
  // A look costs less than what Node loads to remove.
  if (existsSync(join(outbox, PERMITTED))) {
    rmSync(fileOf(outbox, eventId), { force: true })
  }
}

/** Forgets all of them. */
export function forgetPermits(outbox: string): void {
  rmSync(join(outbox, PERMITTED), { recursive: true, force: true })
}

const MOST_BYTES = 10_000

function fileOf(outbox: string, eventId: string): string {
  return join(outbox, PERMITTED, `${eventId}.json`)
}
