import type { App } from '../app/app.ts'
import { ALIASES } from '../consent/own-commands.ts'
import { Failure } from '../system/failure.ts'
import { changeAnswer } from './change-answer.ts'
import type { Place } from './context.ts'
import { actionsOn, type Command, type ExitOptions, newCommand, OF_THE_PROCESS } from './exit.ts'
import { previewReport, sendPreview } from './preview.ts'
import { printPolicy } from './privacy.ts'
import { refuseAgents } from './refuse-agents.ts'
import { addReportCommands, REFERENCES_DESCRIPTION } from './report-commands.ts'
import { resetTelemetry } from './reset.ts'
import { printStatus } from './status.ts'

/**
 * The `telemetry` command, to be added to a program of commander's.
 *
 * @param app - looked up when a command runs
 * @param exit - what becomes of an exit code: that of the process, or a value that someone waits for
 */
export function telemetryCommandOf(app: () => App, exit: ExitOptions = OF_THE_PROCESS): Command {
  const { act, anywhere } = actionsOn(app, exit)
  const telemetry = newCommand('telemetry', exit).description('crash reports: what is sent, and whether')
  telemetry
    .command('status', { isDefault: true })
    .description('what is decided, which rule decided it, where the files are, how many reports wait')
    .option('--json', 'as JSON')
    .allowExcessArguments()
    .action(({ json }: { json?: true }, { args }: Command) =>
      anywhere(place => {
        refuseWords(args, place)
        printStatus(json ?? false, place)
      }),
    )
  for (const answer of ['on', 'local', 'off'] as const) {
    telemetry
      .command(answer)
      .aliases(ALIASES[answer])
      .description(ANSWER_DESCRIPTIONS[answer])
      .action(() => act(context => changeAnswer(answer, context)))
  }
  telemetry
    .command('preview')
    .description('the report that a crash here and now would make')
    .option('--json', 'the event as JSON')
    .option('--send', 'make it, and send it')
    .action(({ json, send }: { json?: true; send?: true }) =>
      act(async context => {
        if (send) {
          refuseAgents('preview --send', context)
        }
        await (send ? sendPreview(context) : previewReport(json ?? false, context))
      }),
    )
  addReportCommands(telemetry, act)
  telemetry
    .command('reset')
    .description('forget the answer, delete everything on this computer')
    .option('--references <file>', REFERENCES_DESCRIPTION)
    .action(({ references }: { references?: string }) => act(context => resetTelemetry(references, context)))
  telemetry
    .command('privacy')
    .description('the privacy policy')
    .action(() => act(printPolicy))
  return telemetry
}

/**
 * The `telemetry` command for whoever has no commander: ends with a value instead of the process.
 *
 * @param words - what follows `telemetry`
 * @param app - looked up when a command runs
 * @returns the exit code
 */
export async function telemetryOf(words: readonly string[], app: () => App): Promise<number> {
  let exitCode = 0
  const fail = (code: number): void => {
    exitCode = code
  }
  const leave = (code: number): never => {
    fail(code)
    throw LEFT
  }
  try {
    await telemetryCommandOf(app, { leave, fail, leaveWithReader: () => {} })
      .name(nameOf(app))
      .parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error !== LEFT) {
      throw error
    }
  }
  return exitCode
}

/** What is wrong with the app, each command says by itself. */
function nameOf(app: () => App): string {
  try {
    return app().command
  } catch {
    return 'telemetry'
  }
}

/** Thrown where commander would exit. */
const LEFT = Symbol('left')

const ANSWER_DESCRIPTIONS = {
  on: 'send crash reports',
  local: 'keep crash reports on this computer; send those that you name',
  off: 'neither send nor keep crash reports; deletes those that were not sent',
} as const

/** `status`, being the default, is also where a word leads that is no command. */
function refuseWords(words: readonly string[], { app }: Place): void {
  if (words.length > 0) {
    throw new Failure('ASKFIRST_USAGE', {
      message: `Cannot do "${words.join(' ')}": there is no such command`,
      fix: `See "${app.command} --help".`,
    })
  }
}
