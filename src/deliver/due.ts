import { listReports } from '../outbox/report.ts'
import { isDue, readSchedule } from './schedule.ts'

/**
 * Whether a launch should start a sender: something waits, or a sender left something behind, and the recipient
 * may be tried. A directory listing, and one small file if something waits.
 *
 * @param host - of the app's recipient
 * @param now - milliseconds since 1970
 */
export function isAnythingDue(outbox: string, host: string, now: number): boolean {
  return listReports(outbox, ['pending', 'sending']).length > 0 && isDue(readSchedule(outbox)[host], now)
}
