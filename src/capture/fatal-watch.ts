import { join } from '../system/builtin.ts'
import type { LeavesOut } from './fatal-folder.ts'

/**
 * Has Node write its report if it dies of a fatal error: out of memory above all, of which no handler hears.
 *
 * Its settings are one set for whatever writes reports, and the program may want its own. So ours hold only while the
 * program does not look: each access to `process.report` takes them off before, and puts them on after unless the
 * program has set something itself by then. A program that does so, or was started to, keeps its reports to itself.
 *
 * @param folder - makes the folder; undefined if there is none for this Node
 * @param file - name of the report
 * @returns the undo
 * @see https://nodejs.org/api/report.html
 */
export function watchFatalErrors(
  folder: (leavesOut: LeavesOut) => string | undefined,
  file: string,
): () => void {
  // Undefined where Node was built without it.
  const report: Settings | undefined = process.report
  const members = report && Object.getOwnPropertyDescriptors(report)
  const settings: Settings = Object.defineProperties(Object.create(null), members ?? {})
  const place = report && isUnused(settings) ? folder(leavesOutOf(settings)) : undefined
  if (!report || !members || place === undefined) {
    return () => {}
  }
  let theirs: Chosen | undefined
  const putOn = () => {
    if (isUnused(settings)) {
      theirs = chosenIn(settings)
      Object.assign(settings, ours(join(place, file), settings))
    }
  }
  const takeOff = () => {
    Object.assign(settings, theirs)
    theirs = undefined
  }
  const aside: Aside = access => {
    takeOff()
    try {
      return access()
    } finally {
      putOn()
    }
  }
  Object.defineProperties(report, whileAside(members, aside))
  putOn()
  return () => {
    takeOff()
    Object.defineProperties(report, members)
  }
}

/** What we set. Not `directory`: it would move also what the program writes under a name of its own. */
interface Chosen {
  filename: string
  reportOnFatalError: boolean
  /** Looks up the names of all connected hosts otherwise, in the dying process. */
  excludeNetwork?: boolean
  /** Since Node 22.13. */
  excludeEnv?: boolean
}

interface Settings extends Chosen {
  directory: string
  reportOnSignal: boolean
  reportOnUncaughtException: boolean
}

function chosenIn({ filename, reportOnFatalError, excludeNetwork, excludeEnv }: Settings): Chosen {
  return {
    filename,
    reportOnFatalError,
    ...(excludeNetwork !== undefined && { excludeNetwork }),
    ...(excludeEnv !== undefined && { excludeEnv }),
  }
}

function ours(filename: string, { excludeNetwork, excludeEnv }: Settings): Chosen {
  return {
    filename,
    reportOnFatalError: true,
    ...(excludeNetwork !== undefined && { excludeNetwork: true }),
    ...(excludeEnv !== undefined && { excludeEnv: true }),
  }
}

/** Nobody wants reports. Wanting one without the environment is no wish for one. */
function isUnused(settings: Settings): boolean {
  const { directory, filename, reportOnFatalError, reportOnSignal, reportOnUncaughtException } = settings
  return (
    directory === '' &&
    filename === '' &&
    !reportOnFatalError &&
    !reportOnSignal &&
    !reportOnUncaughtException
  )
}

function leavesOutOf({ excludeEnv }: Settings): LeavesOut {
  return excludeEnv === undefined ? 'never' : excludeEnv ? 'always' : 'mostly'
}

type Aside = <T>(access: () => T) => T

/** The members of an object, each to be read, set and called only while our settings are off. */
function whileAside(members: PropertyDescriptorMap, aside: Aside): PropertyDescriptorMap {
  const watched = <F extends (...args: never[]) => unknown>(member: F): F =>
    // A proxy looks like what it stands for: name, length, source text.
    new Proxy(member, { apply: (target, self, args) => aside(() => Reflect.apply(target, self, args)) })
  return Object.fromEntries(
    Object.entries(members).map(([name, { get, set, value, ...rest }]) => [
      name,
      {
        ...rest,
        ...(get && { get: watched(get) }),
        ...(set && { set: watched(set) }),
        ...(typeof value === 'function' && { value: watched(value) }),
      },
    ]),
  )
}
