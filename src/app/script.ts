import { agentOf } from '../system/ai-agent.ts'
import { resolve } from '../system/builtin.ts'
import { startEnvironment } from '../system/environment.ts'
import { reasonOf } from '../system/failure.ts'
import { isJsonObject } from '../system/json.ts'
import { resolvedByNode } from '../system/resolved-by-node.ts'
import { APP_DEFAULTS, type App } from './app.ts'
import { type Dsn, parseDsn } from './dsn.ts'
import { packageAbove } from './package-json.ts'

/**
 * The app of a program that was launched through askfirst, not by its author's `start()`: the answer is askfirst's
 * own, one for all such programs, per recipient. The report names the program.
 *
 * @param entry - absolute path of the script; undefined where only askfirst itself is meant
 * @param dsn - as given on the command line; else `MM_TELEMETRY_DSN`, else `askfirst.dsn` in the script's package.json
 */
export function appOfScript(entry: string | undefined, dsn?: Dsn): App {
  return {
    ...APP_DEFAULTS,
    name: 'askfirst',
    tool: 'askfirst',
    answer: 'shared',
    command: 'askfirst telemetry',
    entry: entry ?? process.argv[1] ?? '',
    ...recipientOf(entry, dsn),
  }
}

/**
 * Finds the file of a script as Node would: the extension may be left out, and a folder has an index.
 *
 * @returns absolute path; undefined if there is none
 */
export function scriptFile(script: string): string | undefined {
  try {
    return resolvedByNode(resolve(script))
  } catch {
    return undefined
  }
}

function recipientOf(
  entry: string | undefined,
  dsn: Dsn | undefined,
): Pick<App, 'recipient' | 'misconfigured' | 'named'> {
  const env = startEnvironment()
  // An agent types what it likes, and sets what it likes.
  const byWhom = agentOf({ env, envNow: process.env }) === undefined ? {} : { named: false }
  if (dsn) {
    return { recipient: dsn, ...byWhom }
  }
  try {
    const { MM_TELEMETRY_DSN: said } = env
    if (said) {
      return { recipient: parseDsn(said), ...byWhom }
    }
    const beside = entry === undefined ? undefined : dsnBeside(entry)
    return beside === undefined ? {} : { recipient: parseDsn(beside), named: false }
  } catch (error) {
    return { misconfigured: reasonOf(error) }
  }
}

/** The member `askfirst.dsn` of the script's package.json, unchecked. */
function dsnBeside(entry: string): unknown {
  const member = packageAbove(entry)?.content.askfirst
  return isJsonObject(member) ? member.dsn : undefined
}
