import type { CrashEvent } from '../report/event.ts'
import { FIELD_WORDS, type FieldWords, ownTagField } from '../report/field-words.ts'
import { FIELDS, type Field, stepsOf } from '../report/fields.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { isJsonObject } from '../system/json.ts'

/** A row of the field table, with what a report has there. */
export interface Content {
  readonly field: Field & FieldWords
  /** One for each place, in the order of the report; of a map with its key: `commander 14.0.3`. */
  readonly values: readonly string[]
}

/** What a report holds, by the rows of the field table and the tags of its app; rows without a value are left out. */
export function fieldValues(event: CrashEvent): readonly Content[] {
  return [
    ...FIELDS.map(field => ({ ...field, ...FIELD_WORDS[field.path] })),
    ...ownTagsPart().tagsBesides(event.tags).map(ownTagField),
  ]
    .map(field => ({ field, values: [...valuesAt(event, stepsOf(field.path))] }))
    .filter(({ values }) => values.length > 0)
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
