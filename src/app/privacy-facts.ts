/**
 * What an author knows of those who receive the reports, and we do not: `TOOL telemetry privacy` says it. Each is a line of
 * text; where one is missing, the page says what is true of every tool, and promises nothing.
 */
export interface PrivacyFacts {
  /** Who answers for the reports (the controller): name and postal address. Default: the maintainers of the tool. */
  readonly controller?: string
  /** Who runs the server for them (the processor): name and postal address. */
  readonly processor?: string
  /** URL of the data processing agreement with that one. */
  readonly agreement?: string
  /** Where reports are processed, and whether they leave that place: `in the European Union, and nowhere else`. */
  readonly region?: string
  /** URL of the tool's own privacy policy. */
  readonly policy?: string
}

/** The line that an author gave; undefined for anything else, for it is printed on terminals. */
export function factOf(facts: unknown, name: keyof PrivacyFacts): string | undefined {
  const given: unknown = typeof facts === 'object' && facts !== null ? Reflect.get(facts, name) : undefined
  return typeof given === 'string' && ONE_LINE.test(given) ? given : undefined
}

const ONE_LINE = /^[^\p{C}\p{Zl}\p{Zp}]{1,300}$/u
