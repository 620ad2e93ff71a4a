import type { CrashEvent } from './event.ts'

/** One row of the field table: a field that a report may contain. What a person reads of it is in `field-words.ts`. */
export interface Field {
  /** Path in the Sentry event; `[]` stands for each element, `*` for each key. */
  readonly path: string
  /** The line of the question's summary that covers it. */
  readonly part: FieldPart
  readonly group: FieldGroup
}

/** The parts of a report, as the question sums them up. */
export type FieldPart = 'report' | 'error' | 'command' | 'versions' | 'os' | 'session' | 'system' | 'hostname'

/** `always`; `system` if the app's author asks for it; `hostname` if the environment does. */
export type FieldGroup = 'always' | 'system' | 'hostname'

/** The field table. The question, the preview, the policy and what leaves are all made from it. */
export const FIELDS = [
  row('report', 'event_id'),
  row('report', 'timestamp'),
  row('report', 'platform'),
  row('report', 'level'),
  row('report', 'sdk.name'),
  row('report', 'sdk.version'),
  row('report', 'sdk.settings.infer_ip'),
  row('report', 'tags.reference'),
  row('report', 'tags.example'),
  row('report', 'tags.left_out'),
  row('error', 'exception.values[].type'),
  row('error', 'exception.values[].value'),
  row('error', 'exception.values[].mechanism.type'),
  row('error', 'exception.values[].mechanism.handled'),
  row('error', 'exception.values[].mechanism.exception_id'),
  row('error', 'exception.values[].mechanism.parent_id'),
  row('error', 'exception.values[].mechanism.source'),
  row('error', 'exception.values[].mechanism.is_exception_group'),
  row('error', 'exception.values[].mechanism.data.code'),
  row('error', 'exception.values[].mechanism.data.syscall'),
  row('error', 'exception.values[].stacktrace.frames[].filename'),
  row('error', 'exception.values[].stacktrace.frames[].function'),
  row('error', 'exception.values[].stacktrace.frames[].lineno'),
  row('error', 'exception.values[].stacktrace.frames[].colno'),
  row('error', 'exception.values[].stacktrace.frames[].in_app'),
  row('error', 'debug_meta.images[].type'),
  row('error', 'debug_meta.images[].code_file'),
  row('error', 'debug_meta.images[].debug_id'),
  row('error', 'fingerprint[]'),
  row('error', 'contexts.heap.limit'),
  row('error', 'contexts.heap.used'),
  row('command', 'contexts.launch.command'),
  row('command', 'transaction'),
  row('versions', 'release'),
  row('versions', 'environment'),
  row('versions', 'tags.installation'),
  row('versions', 'contexts.runtime.name'),
  row('versions', 'contexts.runtime.version'),
  row('versions', 'modules.*'),
  row('versions', 'tags.installer'),
  row('os', 'contexts.os.name'),
  row('os', 'tags.arch'),
  row('os', 'tags.libc'),
  row('os', 'tags.ci'),
  row('os', 'tags.terminal'),
  row('session', 'user.id'),
  row('system', 'contexts.os.version'),
  row('system', 'contexts.device.arch'),
  row('system', 'contexts.device.memory_size'),
  row('system', 'contexts.device.free_memory'),
  row('system', 'contexts.device.cpu_description'),
  row('hostname', 'server_name'),
] as const satisfies readonly Field[]

export type FieldPath = (typeof FIELDS)[number]['path']

/** `exception.values[].type` leads through `exception`, `values`, `[]` and `type`. */
export function stepsOf(path: string): readonly string[] {
  return path.replaceAll('[]', '.[]').split('.')
}

/**
 * The field groups that an app's reports may carry. The hostname is captured only where the environment asks for
 * it, so its group needs no second switch.
 *
 * @param system - whether the app's author asks for the group `system`
 */
export function groupsOf({ system }: { readonly system: boolean }): readonly FieldGroup[] {
  return system ? ['always', 'hostname', 'system'] : ['always', 'hostname']
}

function row<const Path extends string>(part: FieldPart, path: Path) {
  const group: FieldGroup = part === 'system' || part === 'hostname' ? part : 'always'
  return { path, part, group }
}

/**
 * Fails to compile unless the table lists exactly the fields that {@link CrashEvent} can hold.
 *
 * @internal
 */
export const TABLE_IS_COMPLETE: Same<(typeof FIELDS)[number]['path'], PathsOf<CrashEvent>> = true

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

type PathsOf<T, Prefix extends string = ''> = T extends readonly (infer Element)[]
  ? PathsOf<Element, `${Prefix}[]`>
  : T extends object
    ? { [Key in keyof T & string]-?: PathsOf<NonNullable<T[Key]>, Joined<Prefix, Key>> }[keyof T & string]
    : Prefix

type Joined<
  Prefix extends string,
  Key extends string,
> = `${Prefix extends '' ? '' : `${Prefix}.`}${string extends Key ? '*' : Key}`
