/** What the program says of itself with `tag()`, by name; checked when a report is made. */
export const tagged: Record<string, string> = {}

/**
 * Says in which part of the program a crash would be from now on, as a tag of its reports, by which servers find them.
 * Only what `start({ tags })` declares passes: another name or value is left out, and told under `MM_TELEMETRY_DEBUG=1`.
 * Costs nothing until a crash, may be called before `start()`, never throws.
 *
 * @param name - one of `start({ tags })`
 * @param value - one of those declared for it; any other takes the tag back
 *
 * @example
 * ```js
 * await start({ tags: { subsystem: ['build', 'serve'] } })
 * tag('subsystem', 'build')
 * ```
 */
export function tag(name: string, value: string): void {
  if (typeof name === 'string') {
    tagged[name] = value
  }
}
