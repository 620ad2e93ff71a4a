import type { CapturedEvent } from '../report/event.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { Runtime } from '../report/runtime.ts'
import { withoutSecrets } from './secrets.ts'

/** A text that has to look like what it is; `<*>` if it does not. */
export function inFormat(text: string, format: RegExp): string {
  return format.test(text) ? text : PLACEHOLDER
}

/** A text of a closed list; `<*>` if it is another. */
function ofList(text: string, list: ReadonlySet<string>): string {
  return list.has(text) ? text : PLACEHOLDER
}

/** `name@version`, or `name` alone; a part that is no package name or no version becomes a placeholder. */
export function release(text: string): string {
  const at = text.lastIndexOf('@')
  const parts =
    at > 0
      ? [inFormat(text.slice(0, at), PACKAGE_NAME), versionOf(text.slice(at + 1))]
      : [inFormat(text, PACKAGE_NAME)]
  return parts.map(withoutSecrets).join('@')
}

/** Hexadecimal, as Sentry wants it. A report without a proper id still has to arrive somewhere. */
export function eventId(id: string): string {
  return EVENT_ID.test(id) ? id : '0'.repeat(32)
}

type Tags = CapturedEvent['tags']

export function tags({ installation, arch, libc, ci, terminal, installer }: Tags): Tags {
  return {
    installation,
    ...(arch === undefined ? {} : { arch: ofList(arch, ARCHES) }),
    ...(libc === undefined ? {} : { libc }),
    ...(ci === undefined ? {} : { ci }),
    ...(terminal === undefined ? {} : { terminal }),
    ...(installer === undefined ? {} : { installer }),
  }
}

type Heap = NonNullable<CapturedEvent['contexts']['heap']>

export function heap({ limit, used }: Heap): Heap {
  return { limit: wholeBytes(limit), used: wholeBytes(used) }
}

function wholeBytes(count: number): number {
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}

/**
 * The installed packages that have a proper name and versions (`1.0.0, 2.0.0`); others are left out. A version in another
 * than the usual forms, as forks and working copies have, becomes a placeholder.
 */
export function modules(installed: Readonly<Record<string, string>>): Record<string, string> {
  const proper = Object.entries(installed).flatMap(([name, versions]): [string, string][] =>
    PACKAGE_NAME.test(name) && versions.split(', ').every(isVersion) && withoutSecrets(name) === name
      ? [[name, versions.split(', ').map(versionOf).map(withoutSecrets).join(', ')]]
      : [],
  )
  return Object.fromEntries(proper)
}

/** For one of three numbers, as most are, the longer expression is not compiled. */
function versionOf(text: string): string {
  return /^\d{1,8}\.\d{1,8}\.\d{1,8}$/.test(text) ? text : inFormat(text, VERSION)
}

function isVersion(text: string): boolean {
  return text === PLACEHOLDER || /^\d+\.\d+\.\d+(?:[-+]|$)/.test(text)
}

/** Bun and Deno say their versions as packages do. */
export function runtime({ name, version }: Runtime): Runtime {
  return { name, version: name === 'node' ? inFormat(version, NODE_VERSION) : versionOf(version) }
}

/** The operating system: its name, and of its version only the numbers. Self-made kernels are named by their makers. */
export function os({ name, version }: CapturedEvent['contexts']['os']): CapturedEvent['contexts']['os'] {
  const numbers = version === undefined ? undefined : /^\d{1,6}(?:\.\d{1,6}){0,3}/.exec(version)?.[0]
  return {
    name: ofList(name, OS_NAMES),
    ...(version === undefined ? {} : { version: numbers ?? PLACEHOLDER }),
  }
}

type Device = NonNullable<CapturedEvent['contexts']['device']>

export function device({ arch, memory_size, free_memory, cpu_description }: Device): Device {
  return {
    arch: ofList(arch, ARCHES),
    memory_size: Number.isFinite(memory_size) ? Number(memory_size) : 0,
    free_memory: Number.isFinite(free_memory) ? Number(free_memory) : 0,
    cpu_description: withoutSecrets(inFormat(cpu_description, CPU)),
  }
}

/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#name Old packages may have capitals. */
export const PACKAGE_NAME = /^(?:@[A-Za-z0-9~-][\w.~-]{0,100}\/)?[A-Za-z0-9~-][\w.~-]{0,213}$/
/**
 * The usual words of prereleases, with numbers; others can be anybody's.
 *
 * @see https://semver.org
 */
const VERSION =
  /^\d{1,8}\.\d{1,8}\.\d{1,8}(?:-(?:(?:alpha|beta|rc|next|canary|dev|pre|preview|nightly|experimental|insiders|snapshot|latest|a|b)[.-]?)?\d{0,14}(?:\.\d{1,14}){0,3}(?<=[\da-z]))?(?:\+\d{1,14})?$/
/** V8 writes out each repetition up to four, which takes a tenth of a millisecond here; more than four it counts. */
const NODE_VERSION = /^v\d{1,9}\.\d{1,9}\.\d{1,9}(?:-(?:nightly|rc|test|v8-canary|pre)[\w.]{0,32})?$/
const EVENT_ID = /^[\da-f]{32}$/
/** A UUID, or hex digits. */
export const SESSION_ID = /^[\da-f-]{16,64}$/
/** A UUID. */
export const DEBUG_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
/** `uname -s`, where Node runs. */
const OS_NAMES = new Set(
  'Linux Darwin Windows FreeBSD OpenBSD NetBSD DragonFly SunOS AIX Android OS400 Haiku'.split(' '),
)
/** @see https://nodejs.org/api/process.html#processarch */
const ARCHES = new Set('arm arm64 ia32 loong64 mips mipsel ppc ppc64 riscv64 s390 s390x x64'.split(' '))
/** Virtual machines can be given any name; those of makers begin like this. */
const CPU =
  /^(?:(?:\d\dth Gen )?Intel|AMD|Apple|ARM|Cortex|Neoverse|Ampere|Qualcomm|Snapdragon|IBM|POWER|QEMU|Common KVM|Virtual CPU)[\w ()@.,+/-]{0,100}$/
