import { createEnvelope, type EventEnvelope, serializeEnvelope } from '@sentry/core'
import { expect, onTestFinished, test } from 'vitest'
import { sha256 } from '../../examples/protocol.js'
import { startSpotlight } from './spotlight.ts'

test('startSpotlight() reads back what was posted', async () => {
  const spotlight = await startSpotlight()
  onTestFinished(spotlight.close)
  expect(await spotlight.events()).toEqual([])

  const bodies = [envelope('1'.repeat(32), 'first'), envelope('2'.repeat(32), 'second ☃')]
  for (const body of bodies) {
    const headers = { 'content-type': 'application/x-sentry-envelope' }
    const { status } = await fetch(`http://${spotlight.host}/api/1/envelope/`, {
      method: 'POST',
      headers,
      body,
    })
    expect(status).toBe(200)
  }

  expect(await spotlight.events()).toEqual([
    { event_id: '1'.repeat(32), message: 'first' },
    { event_id: '2'.repeat(32), message: 'second ☃' },
  ])
  const held = await spotlight.reports()
  expect(held.map(report => report.sha256)).toEqual(bodies.map(body => sha256(Buffer.from(body))))
})

function envelope(event_id: string, message: string): string {
  const serialized = serializeEnvelope(
    createEnvelope<EventEnvelope>({ event_id, sent_at: new Date(0).toISOString() }, [
      [{ type: 'event' }, { event_id, message }],
    ]),
  )
  return typeof serialized === 'string' ? serialized : Buffer.from(serialized).toString()
}
