import type { CrashEvent } from '../event.ts'
import { FIELDS, stepsOf } from '../fields.ts'
import { isJsonObject } from '../json.ts'

/** A row of the field table, with what a report has there. */
export interface Content {
  readonly field: (typeof FIELDS)[number]
  /** One for each place, in the order of the report; of a map with its key: `commander 14.0.3`. */
  readonly values: readonly string[]
}

/** What a report holds, by the rows of the field table; rows without a value are left out. */
export function contentsOf(event: CrashEvent): readonly Content[] {
  return FIELDS.map(field => ({ field, values: [...valuesAt(event, stepsOf(field.path))] })).filter(
    ({ values }) => values.length > 0,
  )
}

function* valuesAt(value: unknown, [step, ...rest]: readonly string[]): Iterable<string> {
  if (step === undefined) {
    if (value !== undefined) {
      yield String(value)
    }
  } else if (step === '[]') {
    for (const element of Array.isArray(value) ? value : []) {
      yield* valuesAt(element, rest)
    }
  } else if (isJsonObject(value)) {
    if (step === '*') {
      yield* Object.entries(value).map(([key, member]) => `${key} ${String(member)}`)
    } else {
      yield* valuesAt(value[step], rest)
    }
  }
}
