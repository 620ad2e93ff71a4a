import { readFileSync } from './builtin.ts'
import { late } from './late.ts'
import { isBuildingSnapshot } from './snapshot.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment that the process was started with. What a program sets later, such as a `.env` of the folder that it
 * stands in, is nobody's will: Linux proves what there was; elsewhere it is what there was when this was first loaded.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export const startEnvironment = late((): Environment => {
  const found = AT_LOAD ?? proven() ?? { ...process.env }
  return typeof found === 'string' ? parseEnvironment(found) : found
})

/** Looked at here, and not when it is asked for: by then the program may have set more, and changed its user. */
const AT_LOAD = atLoad()

function atLoad(): Environment | string | undefined {
  if (isBuildingSnapshot()) {
    // What is loaded from one has an environment of its own.
    return process.platform === 'linux' ? undefined : {}
  }
  return proven() ?? { ...process.env }
}

function proven(): string | undefined {
  try {
    return process.platform === 'linux' ? readFileSync('/proc/self/environ', 'utf8') : undefined
  } catch {
    // Not to be read where the process has changed its user, or may read no files.
    return undefined
  }
}

function parseEnvironment(text: string): Environment {
  const environment: Record<string, string> = Object.create(null)
  for (const entry of text.split('\0')) {
    const at = entry.indexOf('=')
    if (at > 0) {
      environment[entry.slice(0, at)] ??= entry.slice(at + 1)
    }
  }
  return environment
}
