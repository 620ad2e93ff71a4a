/** What the file name of a report tells, so that a directory listing is enough to throttle, prune and find. */
export interface ReportName {
  /** Milliseconds since 1970 (UTC) of the crash. */
  readonly time: number
  /** 16 hex digits: crashes of the same kind share it. */
  readonly fingerprint: string
  /** 32 hex digits. */
  readonly eventId: string
  /** 16 hex digits: of the bytes as they were frozen. Undefined for one of an askfirst that named none. */
  readonly checksum?: string
}

/** @returns `20261120T231500.123Z-FINGERPRINT-EVENTID-CHECKSUM.envelope`: sorts by time, and every file system takes it */
export function fileNameOf({ time, fingerprint, eventId, checksum }: ReportName): string {
  return `${[stampOf(time), fingerprint, eventId, ...(checksum === undefined ? [] : [checksum])].join('-')}.envelope`
}

/**
 * Not by `toISOString`, for which Node first learns the time zone: that takes a fifth of a millisecond.
 *
 * @returns `20261120T231500.123Z`: what a file name begins with
 */
export function stampOf(time: number): string {
  const date = new Date(time)
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  const digits = (values: readonly number[]) => values.map(value => String(value).padStart(2, '0')).join('')
  return `${digits(day)}T${digits(clock)}.${String(date.getUTCMilliseconds()).padStart(3, '0')}Z`
}

/** @returns undefined if the file is none of ours */
export function parseFileName(file: string): ReportName | undefined {
  const [, day, clock, fingerprint, eventId, checksum] = FILE_NAME.exec(file) ?? []
  if (!day || !clock || !fingerprint || !eventId) {
    return undefined
  }
  const time = Date.parse(
    `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${clock.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`,
  )
  return Number.isNaN(time)
    ? undefined
    : { time, fingerprint, eventId, ...(checksum === undefined ? {} : { checksum }) }
}

const FILE_NAME = /^(\d{8})T(\d{6}\.\d{3})Z-([0-9a-f]{16})-([0-9a-f]{32})(?:-([0-9a-f]{16}))?\.envelope$/

/** Where a claimed file was taken from, and the process id of who took it; undefined for a file that is not claimed. */
export function claimOf(file: string): { readonly from: string; readonly pid: number } | undefined {
  const [, from, pid] = CLAIM.exec(file) ?? []
  return from === undefined ? undefined : { from, pid: Number(pid) }
}

/** The file name without the mark of a claim. */
export function nameBeforeClaim(file: string): string {
  return file.replace(CLAIM, '')
}

/** The mark of a claim, after the file's own name: `.pending.4711`. `fatal` is for what Node left of a fatal error. */
const CLAIM = /\.(kept|pending|fatal)\.(\d+)$/
