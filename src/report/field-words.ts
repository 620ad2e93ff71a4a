import type { Field, FieldPart, FieldPath } from './fields.ts'
import type { OwnTag } from './own-tags.ts'
import { MOST_PER_HOUR } from './retention.ts'

/** What a person reads of a field. */
export interface FieldWords {
  /** What it is, in plain words. */
  readonly name: string
  /** What the maintainers need it for. */
  readonly why: string
  readonly example: string
}

/** The words of the field table, in its order. A crash needs none of them. */
export const FIELD_WORDS: Readonly<Record<FieldPath, FieldWords>> = {
  event_id: { name: 'reference', why: 'to talk about this one report, and to have it deleted', example: '3f9a2c1e0b7d4c5f9a86e1d2c3b4a596' },
  timestamp: { name: 'time of the crash', why: 'to match it with releases', example: '1790000000.123' },
  platform: { name: 'platform', why: 'tells the server how to read the report', example: 'node' },
  level: { name: 'severity', why: 'tells crashes from errors that the program survived', example: 'fatal' },
  'sdk.name': { name: 'name of the reporter', why: 'to know who wrote the report', example: 'askfirst' },
  'sdk.version': { name: 'version of the reporter', why: 'to know who wrote the report', example: '0.1.0' },
  'sdk.settings.infer_ip': { name: 'whether the server may store the IP address', why: 'keeps your address out', example: 'never' },
  'tags.reference': { name: 'reference, again: its first eight digits', why: 'servers find reports by it', example: '3f9a2c1e' },
  'tags.example': { name: 'that it is an example, of an example only', why: 'tells it from a crash', example: 'yes' },
  'tags.left_out': { name: `how many crashes were only counted since the last report, those like it or, beyond ${MOST_PER_HOUR} reports an hour, of any kind`, why: 'to see what crashes over and over', example: '12' },
  'exception.values[].type': { name: 'error type', why: 'says what went wrong', example: 'TypeError' },
  'exception.values[].value': { name: "error message, everything but the program's own words replaced by <*>", why: 'says what went wrong', example: "ENOENT: no such file or directory, open '<*>'" },
  'exception.values[].mechanism.type': { name: 'how the error reached us', why: 'tells throws from rejected promises', example: 'uncaughtException' },
  'exception.values[].mechanism.handled': { name: 'whether the program handled it', why: 'tells crashes from reports the program asked for', example: 'false' },
  'exception.values[].mechanism.exception_id': { name: 'number within a chain of errors', why: 'to draw the chain', example: '0' },
  'exception.values[].mechanism.parent_id': { name: 'number of the error it caused', why: 'to draw the chain', example: '0' },
  'exception.values[].mechanism.source': { name: 'its place in that error', why: 'to draw the chain', example: 'cause' },
  'exception.values[].mechanism.is_exception_group': { name: 'whether it groups several errors', why: 'to draw the chain', example: 'true' },
  'exception.values[].mechanism.data.code': { name: 'error code', why: 'says what went wrong', example: 'ENOENT' },
  'exception.values[].mechanism.data.syscall': { name: 'system call', why: 'says what was tried', example: 'open' },
  'exception.values[].stacktrace.frames[].filename': { name: "file of the program's own source", why: 'leads to the fault', example: 'app:///dist/load.js' },
  'exception.values[].stacktrace.frames[].function': { name: 'function name', why: 'leads to the fault', example: 'load' },
  'exception.values[].stacktrace.frames[].lineno': { name: 'line', why: 'leads to the fault', example: '12' },
  'exception.values[].stacktrace.frames[].colno': { name: 'column', why: 'leads to the fault', example: '7' },
  'exception.values[].stacktrace.frames[].in_app': { name: "whether the line is the app's own", why: 'leads to the fault', example: 'true' },
  'debug_meta.images[].type': { name: 'kind of id that the next two rows are about', why: 'leads to the fault', example: 'sourcemap' },
  'debug_meta.images[].code_file': { name: "file of the program's own source, again", why: 'leads to the fault', example: 'app:///dist/load.js' },
  'debug_meta.images[].debug_id': { name: 'id of that file, given when it was built, the same on every computer', why: 'leads to the fault', example: '6f0c2d4e-8a1b-5c3d-9e7f-0a1b2c3d4e5f' },
  'fingerprint[]': { name: 'error type and place, again, where the message says nothing', why: 'to tell different faults apart', example: 'app:///dist/load.js' },
  'contexts.heap.limit': { name: 'largest size of the heap in bytes, of a program that ran out of memory', why: 'to tell a leak from a small limit', example: '4345298944' },
  'contexts.heap.used': { name: 'size of the heap in bytes, likewise', why: 'to tell a leak from a small limit', example: '4278190080' },
  'contexts.launch.command': { name: 'launch command, values replaced by <*>', why: 'to know which feature crashed', example: 'mytool build --out <*>' },
  transaction: { name: 'tool and subcommand, again', why: 'to know which feature crashed', example: 'mytool build' },
  release: { name: 'app name and version', why: 'to know which version to mend', example: 'mytool@1.4.2' },
  environment: { name: 'kind of release: stable, prerelease or development', why: 'to put released versions first', example: 'stable' },
  'tags.installation': { name: 'installed package, checkout or single script', why: 'to tell users from developers', example: 'package' },
  'contexts.runtime.name': { name: 'runtime', why: 'Node.js, or Bun or Deno', example: 'node' },
  'contexts.runtime.version': { name: 'version of the runtime', why: 'some errors come with some versions', example: 'v22.12.0' },
  'modules.*': { name: 'installed packages of the app and their versions', why: 'the fault may be in one of them', example: 'commander 14.0.3' },
  'tags.installer': { name: 'how the app was installed: npm, npx, pnpm, yarn, single executable', why: 'some errors come with some ways', example: 'npm' },
  'contexts.os.name': { name: 'name of the operating system', why: 'some errors come with some systems', example: 'Linux' },
  'tags.arch': { name: 'kind of processor', why: 'some errors come with some machines', example: 'x64' },
  'tags.libc': { name: 'C library, on Linux', why: 'some errors come with some systems', example: 'glibc' },
  'tags.ci': { name: 'whether a build server ran it', why: 'some errors come with some places', example: 'no' },
  'tags.terminal': { name: 'whether it had a terminal', why: 'some errors come with some places', example: 'yes' },
  'user.id': { name: 'random session id, new at each launch', why: 'to see that two reports came from one launch', example: '5c1d1c34-4c0e-4a4f-9c6b-6f5e4d3c2b1a' },
  'contexts.os.version': { name: 'version of the operating system', why: 'some errors come with some systems', example: '6.1.0' },
  'contexts.device.arch': { name: 'processor architecture', why: 'some errors come with some machines', example: 'x64' },
  'contexts.device.memory_size': { name: 'memory', why: 'to tell a leak from a small machine', example: '17179869184' },
  'contexts.device.free_memory': { name: 'free memory', why: 'to tell a leak from a small machine', example: '8589934592' },
  'contexts.device.cpu_description': { name: 'processor model', why: 'some errors come with some machines', example: 'AMD EPYC 7B13' },
  server_name: { name: 'hostname, only where the environment asks for it', why: 'to find the build machine', example: 'ci-runner-7' },
}

/** What a person may type to go with one report. It is in no event, and no yes covers it: it is typed each time. */
export const COMMENT_FIELD: Readonly<Record<'path', string>> & FieldWords = {
  path: 'user_report.comments',
  name: 'what you type, as you type it: nothing is taken out',
  why: 'to say what you were doing',
  example: 'It happens with two inputs',
}

/** The row of a tag that an app's author declares. */
export function ownTagField({ name, values }: OwnTag): Field & FieldWords {
  return {
    path: `tags.${name}`,
    part: 'report',
    group: 'always',
    name: `${name}, of the program's own list: ${values.join(', ')}`,
    why: 'to know which part of it crashed',
    example: values[0] ?? '',
  }
}

/** The parts of a report, as the question sums them up. */
export const PARTS = {
  report: 'time, number, count of others like it',
  error: 'error and stack trace, your data taken out',
  command: 'launch command, values taken out',
  versions: 'versions of app, packages, Node.js; installer',
  os: 'system, terminal, CI',
  session: 'random id, new each launch',
  system: 'system version, processor and memory',
  hostname: 'hostname, if your environment asks',
} as const satisfies Record<FieldPart, string>

/** What no report contains, in the words that the question and the policy use. */
export const NEVER = {
  names: 'names of people',
  email: 'e-mail',
  environment: 'environment variables',
  io: 'input, output',
  files: 'file contents',
  locals: 'local variables',
  source: 'source lines',
  ids: 'ids of you or this computer',
} as const

/** The same, in the policy alone, which says beside it that a recipient sees an address all the same. */
export const NEVER_INSIDE = {
  names: NEVER.names,
  email: NEVER.email,
  ip: 'IP address',
  environment: NEVER.environment,
  io: NEVER.io,
  files: NEVER.files,
  locals: NEVER.locals,
  source: NEVER.source,
  ids: NEVER.ids,
} as const

/** What each revision of the field table added, for who said yes before it. */
export const ADDED = {
  2: 'ids that its build gave to the files of the program, and how many crashes were only counted',
  3: 'processor kind, C library, CI, terminal, installer, the command once more, and heap sizes of a program that ran out of memory',
  4: 'how many crashes were only counted, as a tag that servers search',
} as const
