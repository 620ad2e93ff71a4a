/** What a person quotes: the first 8 hex digits of the event id. */
export function referenceOf(eventId: string): string {
  return eventId.slice(0, 8)
}
