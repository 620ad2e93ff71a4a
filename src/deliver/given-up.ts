import { listReports } from '../outbox/report.ts'
import { GIVE_UP_DAYS } from '../report/retention.ts'
import { type Receipt, readReceipt } from './receipt.ts'

/** Reports that were given up for one reason. */
export interface GivenUp extends Pick<Receipt, 'host' | 'status'> {
  readonly count: number
}

/** Counts the kept reports that a server refused, or that none took for too long: by recipient and status. */
export function givenUpReports(outbox: string): readonly GivenUp[] {
  const counts = new Map<string, GivenUp>()
  for (const report of listReports(outbox, ['kept'])) {
    const receipt = readReceipt(report)
    if (receipt) {
      const { host, status } = receipt
      const key = `${host} ${status}`
      counts.set(key, { host, status, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...counts.values()]
}

/** In the words of a person: `3: sentry.example.org answered 413 (2), …`. */
export function givenUpText(given: readonly GivenUp[]): string {
  const total = given.reduce((sum, { count }) => sum + count, 0)
  const reasons = given.map(({ host, status, count }) =>
    status === null
      ? `no answer of ${host} within ${GIVE_UP_DAYS} days (${count})`
      : `${host} answered ${status} (${count})`,
  )
  return `${total}: ${reasons.join(', ')}`
}
