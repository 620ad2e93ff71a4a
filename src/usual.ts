import { APP_DEFAULTS } from './app.ts'
import type { Call, Rest } from './begin.ts'
import type { Answer } from './consent/answer.ts'
import { usualAnswer } from './consent/usual.ts'
import { answeredOn } from './consent/validity.ts'
import { declareApp } from './declare.ts'
import { recipientAt } from './dsn.ts'
import { entryOf, nameOf } from './entry.ts'
import { foldersOf } from './folders.ts'
import { attend, type Watch } from './monitor.ts'
import { policyFoldersOn } from './policy-files.ts'
import { idle, standingReporter, type Telemetry } from './reporter.ts'
import { isMainThread } from './thread.ts'
import { realWorld } from './world.ts'

/**
 * The launch that most are: the first call, somebody answered, and nothing else has a say. It does what `begin` would
 * do, and makes neither the app nor the world before an error needs them.
 *
 * @returns undefined where anything is out of the ordinary: that is for `begin`, and nothing has happened yet
 */
export function launchAsUsual(call: Call, rest: Rest): Telemetry | undefined {
  const isFirst = !rest.reporter && !standingReporter()
  try {
    return isFirst && isMainThread() && !call.disabled ? launchAsAnswered(call, rest) : undefined
  } catch {
    // `begin` says what is wrong.
    return undefined
  }
}

function launchAsAnswered(call: Call, rest: Rest): Telemetry | undefined {
  const { env, platform } = process
  const { dsn, prefix = APP_DEFAULTS.prefix } = call.options
  const name = nameOf(call.options, () => entryIn(call))
  const folders = name ? foldersOf({ name }) : undefined
  if (folders === undefined || env[`${prefix}_TELEMETRY_DEBUG`] === '1') {
    return undefined
  }
  const world = { env, platform, uid: process.geteuid?.(), script: process.argv[1] ?? '' }
  const policyFolders = policyFoldersOn(platform, env)
  const host = () => (dsn ? new URL(dsn).host : null)
  const answer = usualAnswer(folders.answer, { prefix, host }, { ...world, policyFolders })
  return answer && follow(answer, { call, rest, world, outbox: folders.outbox })
}

interface Launch extends Pick<Watch, 'world' | 'outbox'> {
  readonly call: Call
  readonly rest: Rest
}

function follow(answer: Answer, { call, rest, world, outbox }: Launch): Telemetry {
  const { options, caller, ignore } = call
  const app = {
    answer: APP_DEFAULTS.answer,
    get entry() {
      return entryIn(call)
    },
    get recipient() {
      return options.dsn ? recipientAt(new URL(options.dsn)) : undefined
    },
  }
  if (answer.answer === 'off') {
    return rest.begin({ app, telemetry: idle({ mode: 'off', because: answeredOn(answer) }) })
  }
  // A program may change them.
  const programArguments = process.argv.slice(2)
  const subject = () => ({ app: declareApp(options, caller), world: realWorld(programArguments) })
  return attend({ app, world, subject, ignore, outbox }, answer.answer)
}

function entryIn({ options, caller }: Call): string {
  return entryOf(options, caller)
}
