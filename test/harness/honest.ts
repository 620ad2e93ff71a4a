import { expect } from 'vitest'
import type { Home } from './home.ts'
import { contentOf, outboxIn, storedReports } from './outbox.ts'
import { bothWays, type WayOptions } from './plainly.ts'

/**
 * Crashes a program under plain node and under `askfirst run`, and expects that both end alike, that what was
 * announced is there, whole, and that nothing else is.
 *
 * @returns the line that announced a report; empty if none did
 */
export async function crashHonestly(
  home: Home,
  words: readonly string[],
  { env = {}, ...options }: Partial<WayOptions> = {},
): Promise<string> {
  const telemetry = { MM_TELEMETRY: 'local', ...options.telemetry }
  const { plain, ours, line } = await bothWays(words, { env: { ...home.env, ...env }, ...options, telemetry })
  expect(ours).toEqual(plain)
  expect(plain.code).toBe(1)
  const announced = /crash report ([0-9a-f]{8}) /.exec(line)?.slice(1) ?? []
  const reports = storedReports(outboxIn(home))
  expect(reports.map(({ event }) => event.event_id?.slice(0, 8))).toEqual(announced)
  expect(Object.values(contentOf(outboxIn(home))).flat()).toEqual(announced.map(() => 'envelope'))
  return line
}
