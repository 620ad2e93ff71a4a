import type { CrashEvent } from '../report/event.ts'
import type { FieldPart } from '../report/fields.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { USER_CODE } from '../scrub/frames.ts'
import { counted } from './counted.ts'
import { fieldValues } from './field-values.ts'

/** How much was taken out of a report and where, counted by the parts that the question names. */
export function redactionSummary(event: CrashEvent): string {
  const contents = fieldValues(event)
  const places = PARTS_WITH_TEXT.map(([part, name]) => {
    const texts = contents.filter(({ field }) => field.part === part).flatMap(({ values }) => values)
    return { name, count: texts.reduce((sum, text) => sum + text.split(PLACEHOLDER).length - 1, 0) }
  }).filter(({ count }) => count > 0)
  const total = places.reduce((sum, { count }) => sum + count, 0)
  const where = places.map(({ name, count }) => `${count} in the ${name}`).join(', ')
  const frames = contents.flatMap(({ values }) => values).filter(value => value === USER_CODE).length
  return [
    total === 0 ? 'nothing' : `${counted(total, 'place')}, marked ${PLACEHOLDER}: ${where}`,
    ...(frames === 0 ? [] : [`${counted(frames, 'frame')} of other files`]),
  ].join('; ')
}

const PARTS_WITH_TEXT = Object.entries({
  error: 'error',
  command: 'launch command',
  versions: 'versions',
  os: 'name of the system',
  session: 'session',
  report: 'report itself',
  system: 'description of the system',
  hostname: 'hostname',
} satisfies Record<FieldPart, string>)
