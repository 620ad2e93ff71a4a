import type { App } from './app.ts'
import type { CrashEvent } from './event.ts'

/** One row of the field table: everything that a report may contain. */
export interface Field {
  /** Path in the Sentry event; `[]` stands for each element, `*` for each key. */
  readonly path: string
  /** What it is, in plain words. */
  readonly name: string
  /** What the maintainers need it for. */
  readonly why: string
  readonly example: string
  /** The line of the summary that covers it. */
  readonly part: FieldPart
  readonly group: FieldGroup
}

/** The parts of a report, as the question sums them up. */
export const PARTS = {
  report: 'time and number of the report, count of others like it',
  error: 'error and stack trace, your data taken out',
  command: 'launch command, values taken out',
  versions: 'versions of app, packages and Node.js',
  os: 'operating system',
  session: 'random id, new at each launch',
  system: 'system version, processor and memory',
  hostname: 'hostname, if your environment asks',
} as const

export type FieldPart = keyof typeof PARTS

/** `always`; `system` if the app's author asks for it; `hostname` if the environment does. */
export type FieldGroup = 'always' | 'system' | 'hostname'

/** The field table. The question, the preview, the policy and what leaves are all made from it. */
export const FIELDS = [
  row('report', { path: 'event_id', name: 'reference', why: 'to talk about this one report, and to have it deleted', example: '3f9a2c1e0b7d4c5f9a86e1d2c3b4a596' }),
  row('report', { path: 'timestamp', name: 'time of the crash', why: 'to match it with releases', example: '1790000000.123' }),
  row('report', { path: 'platform', name: 'platform', why: 'tells the server how to read the report', example: 'node' }),
  row('report', { path: 'level', name: 'severity', why: 'tells crashes from errors that the program survived', example: 'fatal' }),
  row('report', { path: 'sdk.name', name: 'name of the reporter', why: 'to know who wrote the report', example: 'askfirst' }),
  row('report', { path: 'sdk.version', name: 'version of the reporter', why: 'to know who wrote the report', example: '0.1.0' }),
  row('report', { path: 'sdk.settings.infer_ip', name: 'tells the server not to store the IP address', why: 'keeps your address out', example: 'never' }),
  row('report', { path: 'contexts.crash_loop.left_out', name: 'how many crashes like it were only counted since the last report of them', why: 'to see what crashes over and over', example: '12' }),
  row('error', { path: 'exception.values[].type', name: 'error type', why: 'says what went wrong', example: 'TypeError' }),
  row('error', { path: 'exception.values[].value', name: "error message, everything but the program's own words replaced by <*>", why: 'says what went wrong', example: "ENOENT: no such file or directory, open '<*>'" }),
  row('error', { path: 'exception.values[].mechanism.type', name: 'how the error reached us', why: 'tells throws from rejected promises', example: 'uncaughtException' }),
  row('error', { path: 'exception.values[].mechanism.handled', name: 'whether the program handled it', why: 'tells crashes from reports the program asked for', example: 'false' }),
  row('error', { path: 'exception.values[].mechanism.exception_id', name: 'number within a chain of errors', why: 'to draw the chain', example: '0' }),
  row('error', { path: 'exception.values[].mechanism.parent_id', name: 'number of the error it caused', why: 'to draw the chain', example: '0' }),
  row('error', { path: 'exception.values[].mechanism.source', name: 'its place in that error', why: 'to draw the chain', example: 'cause' }),
  row('error', { path: 'exception.values[].mechanism.is_exception_group', name: 'whether it groups several errors', why: 'to draw the chain', example: 'true' }),
  row('error', { path: 'exception.values[].mechanism.data.code', name: 'error code', why: 'says what went wrong', example: 'ENOENT' }),
  row('error', { path: 'exception.values[].mechanism.data.syscall', name: 'system call', why: 'says what was tried', example: 'open' }),
  row('error', { path: 'exception.values[].stacktrace.frames[].filename', name: "file of the program's own source", why: 'leads to the fault', example: 'app:///dist/load.js' }),
  row('error', { path: 'exception.values[].stacktrace.frames[].function', name: 'function name', why: 'leads to the fault', example: 'load' }),
  row('error', { path: 'exception.values[].stacktrace.frames[].lineno', name: 'line', why: 'leads to the fault', example: '12' }),
  row('error', { path: 'exception.values[].stacktrace.frames[].colno', name: 'column', why: 'leads to the fault', example: '7' }),
  row('error', { path: 'exception.values[].stacktrace.frames[].in_app', name: "whether the line is the app's own", why: 'leads to the fault', example: 'true' }),
  row('error', { path: 'debug_meta.images[].type', name: 'kind of id that the next two rows are about', why: 'leads to the fault', example: 'sourcemap' }),
  row('error', { path: 'debug_meta.images[].code_file', name: "file of the program's own source, again", why: 'leads to the fault', example: 'app:///dist/load.js' }),
  row('error', { path: 'debug_meta.images[].debug_id', name: 'id of that file, given when it was built, the same on every computer', why: 'leads to the fault', example: '6f0c2d4e-8a1b-5c3d-9e7f-0a1b2c3d4e5f' }),
  row('command', { path: 'contexts.launch.command', name: 'launch command, values replaced by <*>', why: 'to know which feature crashed', example: 'mytool build --out <*>' }),
  row('versions', { path: 'release', name: 'app name and version', why: 'to know which version to mend', example: 'mytool@1.4.2' }),
  row('versions', { path: 'environment', name: 'kind of release: stable, prerelease or development', why: 'to put released versions first', example: 'stable' }),
  row('versions', { path: 'tags.installation', name: 'installed package, checkout or single script', why: 'to tell users from developers', example: 'package' }),
  row('versions', { path: 'tags.commit', name: 'commit, of a development checkout only', why: 'to know which code ran', example: '9fceb02d0ae598e95dc970b74767f19372d61af8' }),
  row('versions', { path: 'contexts.runtime.name', name: 'runtime', why: 'always Node.js', example: 'node' }),
  row('versions', { path: 'contexts.runtime.version', name: 'Node.js version', why: 'some errors come with some versions', example: 'v22.12.0' }),
  row('versions', { path: 'modules.*', name: 'installed packages of the app and their versions', why: 'the fault may be in one of them', example: 'commander 14.0.3' }),
  row('os', { path: 'contexts.os.name', name: 'name of the operating system', why: 'some errors come with some systems', example: 'Linux' }),
  row('session', { path: 'user.id', name: 'random session id, new at each launch', why: 'to see that two reports came from one launch', example: '5c1d1c34-4c0e-4a4f-9c6b-6f5e4d3c2b1a' }),
  row('system', { path: 'contexts.os.version', name: 'version of the operating system', why: 'some errors come with some systems', example: '6.1.0' }),
  row('system', { path: 'contexts.device.arch', name: 'processor architecture', why: 'some errors come with some machines', example: 'x64' }),
  row('system', { path: 'contexts.device.memory_size', name: 'memory', why: 'to tell a leak from a small machine', example: '17179869184' }),
  row('system', { path: 'contexts.device.free_memory', name: 'free memory', why: 'to tell a leak from a small machine', example: '8589934592' }),
  row('system', { path: 'contexts.device.cpu_description', name: 'processor model', why: 'some errors come with some machines', example: 'AMD EPYC 7B13' }),
  row('hostname', { path: 'server_name', name: 'hostname, only where the environment asks for it', why: 'to find the build machine', example: 'ci-runner-7' }),
] as const satisfies readonly Field[]

export type FieldPath = (typeof FIELDS)[number]['path']

/** `exception.values[].type` leads through `exception`, `values`, `[]` and `type`. */
export function stepsOf(path: FieldPath): readonly string[] {
  return path.replaceAll('[]', '.[]').split('.')
}

/** What no report contains, in the words that the question and the policy use. */
export const NEVER = {
  names: 'names',
  email: 'e-mail',
  ip: 'IP address',
  environment: 'environment variables',
  io: 'input, output',
  files: 'files',
  locals: 'local variables',
  source: 'source lines',
  ids: 'ids of you or this computer',
} as const

function row<const Path extends string>(part: FieldPart, { path, ...words }: { path: Path; name: string; why: string; example: string }) {
  const group: FieldGroup = part === 'system' || part === 'hostname' ? part : 'always'
  return { ...words, path, part, group }
}

/**
 * The field groups that an app's reports may carry. The hostname is captured only where the environment asks for
 * it, so its group needs no second switch.
 */
export function groupsOf({ system }: Pick<App, 'system'>): readonly FieldGroup[] {
  return system ? ['always', 'hostname', 'system'] : ['always', 'hostname']
}

/**
 * Fails to compile unless the table lists exactly the fields that {@link CrashEvent} can hold.
 *
 * @internal
 */
export const TABLE_IS_COMPLETE: Same<(typeof FIELDS)[number]['path'], PathsOf<CrashEvent>> = true

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

type PathsOf<T, Prefix extends string = ''> = T extends readonly (infer Element)[] ? PathsOf<Element, `${Prefix}[]`> : T extends object ? { [Key in keyof T & string]-?: PathsOf<NonNullable<T[Key]>, Joined<Prefix, Key>> }[keyof T & string] : Prefix

type Joined<Prefix extends string, Key extends string> = `${Prefix extends '' ? '' : `${Prefix}.`}${string extends Key ? '*' : Key}`
