import { parseDsn } from '../app/dsn.ts'
import { FIELDS, type FieldPath, stepsOf } from '../report/fields.ts'
import { isCrashEvent } from '../report/is-crash-event.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { isJsonObject } from '../system/json.ts'
import { type Frozen, freeze } from './envelope.ts'
import { withComment } from './with-comment.ts'

/** What cannot be redacted in a report, and why. */
export const NEEDED: Readonly<Partial<Record<FieldPath, string>>> = {
  event_id: 'by it the report is found and deleted',
  timestamp: 'without it the server would invent one',
  platform: 'tells the server how to read the rest',
  level: 'one of three fixed words',
  'tags.reference': 'by it the report is found and deleted',
  'tags.example': 'tells it from a crash',
  environment: 'one of three fixed words',
  'tags.installation': 'one of three fixed words',
  'contexts.runtime.name': 'one of three fixed words',
  'sdk.name': 'always the same word',
  'sdk.version': 'tells the server how to read the rest',
  'sdk.settings.infer_ip': 'keeps your address out',
  'exception.values[].type': 'without it there is nothing to report',
  'exception.values[].mechanism.type': 'one of five fixed words',
  'exception.values[].mechanism.handled': 'only yes or no',
  'exception.values[].stacktrace.frames[].in_app': 'only yes or no',
}

const REASONS: ReadonlyMap<string, string> = new Map(Object.entries(NEEDED))

/** Why something cannot be redacted; undefined for what can. */
export function whyNeeded(path: string): string | undefined {
  return REASONS.get(path)
}

/**
 * Redacts fields of a report and freezes what is left: the same event id, meant for the same recipient, other
 * bytes. Texts that every report has become `<*>`, as if the program's source did not explain them; the rest goes.
 * Nothing can be added.
 *
 * @param paths - rows of the field table, or tags of the app's own, `tags.subsystem`; what has to stay stays
 */
export function redact({ event, dsn, comment }: Frozen, paths: readonly string[]): Frozen {
  const redacted = paths
    .filter(path => whyNeeded(path) === undefined)
    .reduce<unknown>((rest, path) => without(rest, stepsOf(path), BLANKED.has(path)), event)
  if (!isCrashEvent(redacted)) {
    throw new Error('what is left is no report')
  }
  const groups = [...new Set(FIELDS.map(({ group }) => group))]
  const recipient = dsn === undefined ? undefined : parseDsn(dsn)
  const left = freeze(redacted, groups, recipient, ownTagsPart().tagsBesides(redacted.tags))
  return comment === undefined ? left : withComment(left, comment)
}

const BLANKED: ReadonlySet<string> = new Set<FieldPath>([
  'release',
  'user.id',
  'contexts.launch.command',
  'transaction',
  'contexts.os.name',
  'contexts.runtime.version',
  'contexts.device.arch',
  'contexts.device.cpu_description',
  'exception.values[].value',
  'exception.values[].stacktrace.frames[].filename',
])

/** @returns undefined if nothing is to stand there */
function without(value: unknown, [step, ...rest]: readonly string[], blank: boolean): unknown {
  if (step === undefined) {
    return blank ? PLACEHOLDER : undefined
  }
  if (Array.isArray(value)) {
    const left = value.map(element => without(element, rest, blank)).filter(element => element !== undefined)
    return left.length > 0 ? left : undefined
  }
  if (step === '*' || !isJsonObject(value) || value[step] === undefined) {
    return step === '*' ? undefined : value
  }
  const { [step]: member, ...others } = value
  const left = without(member, rest, blank)
  return left === undefined ? others : { ...value, [step]: left }
}
