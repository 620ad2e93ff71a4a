import { Command } from 'commander'
import type { App } from '../app.ts'
import { INTERRUPTED } from '../consent/ask.ts'
import { Failure } from '../failure.ts'
import { appOfScript } from '../script.ts'
import { ASKFIRST_VERSION } from '../version.ts'
import { realWorld } from '../world.ts'
import { type Context, contextOf, type Place, placeOf } from './context.ts'

/**
 * The askfirst command, but for `run`, which goes a shorter way.
 *
 * @param words - the command line after `askfirst`
 */
export async function main(words: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveWithReader)
  const program = withExitCodes(new Command('askfirst'))
    .description('Crash reports for Node.js command-line tools, sent only with consent.')
    .version(ASKFIRST_VERSION)
    .addCommand(runCommand())
    .addCommand(telemetryCommandOf(() => appOfScript(undefined)))
  await program.parseAsync(words, { from: 'user' })
}

/** A reader that left, as in `… | head`, is no error. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    throw error
  }
  process.exit(0)
}

/** Stands here for the help alone. */
function runCommand(): Command {
  return withExitCodes(new Command('run'))
    .description('run a program; report it if it crashes')
    .option('--dsn <dsn>', 'where reports go')
    .option('--no-telemetry', 'go without telemetry for this launch')
    .argument('<script>')
    .argument('[args...]')
}

/**
 * The `telemetry` command, to be added to a program of commander's.
 *
 * @param app - looked up when a command runs
 * @param ending - what becomes of an exit code: that of the process, or a value that someone waits for
 */
export function telemetryCommandOf(app: () => App, ending: Ending = OF_THE_PROCESS): Command {
  const anywhere = actionsOn(app, ending)
  const act: Act = action => anywhere(async place => action(contextOf(place)))
  const telemetry = withExitCodes(new Command('telemetry'), ending).description(
    'crash reports: what is sent, and whether',
  )
  telemetry
    .command('status', { isDefault: true })
    .description('what is decided, which rule decided it, where the files are, how many reports wait')
    .option('--json', 'as JSON')
    .allowExcessArguments()
    .action(({ json }: { json?: true }, { args }: Command) =>
      anywhere(async place => {
        refuseWords(args, place)
        const { printStatus } = await import('./status.ts')
        printStatus(json ?? false, place)
      }),
    )
  for (const answer of ['on', 'local', 'off'] as const) {
    telemetry
      .command(answer)
      .description(ANSWER_DESCRIPTIONS[answer])
      .action(() =>
        act(async context => {
          const { changeAnswer } = await import('./answer.ts')
          changeAnswer(answer, context)
        }),
      )
  }
  telemetry
    .command('preview')
    .description('the report that a crash here and now would make')
    .option('--json', 'the event as JSON')
    .option('--send', 'make it, and send it')
    .action(({ json, send }: { json?: true; send?: true }) =>
      act(async context => {
        const { previewReport, sendPreview } = await import('./preview.ts')
        await (send ? sendPreview(context) : previewReport(json ?? false, context))
      }),
    )
  addReportCommands(telemetry, act)
  telemetry
    .command('reset')
    .description('forget the answer, delete everything on this computer')
    .action(() =>
      act(async context => {
        const { resetTelemetry } = await import('./reset.ts')
        resetTelemetry(context)
      }),
    )
  telemetry
    .command('privacy')
    .description('the privacy policy')
    .action(() =>
      act(async context => {
        const { printPolicy } = await import('./privacy.ts')
        printPolicy(context)
      }),
    )
  return telemetry
}

const ANSWER_DESCRIPTIONS = {
  on: 'send crash reports',
  local: 'keep crash reports on this computer; send those that you name',
  off: 'neither; deletes unsent reports',
} as const

/** How a command ends that did not do what was asked. */
export interface Ending {
  /** For wrong usage, and after help. */
  readonly leave: (exitCode: 0 | 2) => never
  /** For what could not be done. */
  readonly fail: (exitCode: 1 | 2) => void
}

const OF_THE_PROCESS: Ending = {
  leave: exitCode => process.exit(exitCode),
  fail(exitCode) {
    process.exitCode = exitCode
  },
}

/** Each action loads its own code: `status` needs nothing of what sends. */
type Act = (action: (context: Context) => Promise<void>) => Promise<void>

function addReportCommands(telemetry: Command, act: Act): void {
  telemetry
    .command('list')
    .description('reports on this computer')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) =>
      act(async context => {
        const { printList } = await import('./list.ts')
        await printList(json ?? false, context)
      }),
    )
  telemetry
    .command('show')
    .description('one report, readable, with its SHA-256')
    .argument('<ref>', 'beginning of its reference')
    .option('--json', 'the event as JSON')
    .option('--raw', 'the very bytes')
    .action((reference: string, { json, raw }: { json?: true; raw?: true }) =>
      act(async context => {
        const { showReport } = await import('./show.ts')
        await showReport(reference, raw ? 'raw' : json ? 'json' : 'readable', context)
      }),
    )
  telemetry
    .command('open')
    .description('a report, or all, in the browser')
    .argument('[ref]', 'beginning of its reference')
    .option('--output <file>', 'write the page to a file instead; - for stdout')
    .action((reference: string | undefined, { output }: { output?: string }) =>
      act(async context => {
        const { openReports } = await import('./open.ts')
        await openReports(reference, output, context)
      }),
    )
  telemetry
    .command('send')
    .description('send reports now, and wait for the answer')
    .argument('[ref...]', 'beginnings of references; without, those that are pending')
    .option('--review', 'look at each first, and strike out what is not to be sent')
    .action((references: string[], { review }: { review?: true }) =>
      act(async context => {
        if (review) {
          const { reviewReports } = await import('./review.ts')
          if (!(await reviewReports(references, context))) {
            process.exitCode = INTERRUPTED
            return
          }
        }
        const { sendReports } = await import('./send.ts')
        await sendReports(references, context)
      }),
    )
  telemetry
    .command('delete')
    .description('delete reports from this computer')
    .argument('[ref...]', 'beginnings of references')
    .option('--all', 'all of them')
    .action((references: string[], { all }: { all?: true }) =>
      act(async context => {
        const { deleteReports } = await import('./delete.ts')
        deleteReports(references, all ?? false, context)
      }),
    )
}

/** `status`, being the default, is also where a word leads that is no command. */
function refuseWords(words: readonly string[], { app }: Place): void {
  if (words.length > 0) {
    throw new Failure('ASKFIRST_USAGE', {
      message: `Cannot do "${words.join(' ')}": there is no such command`,
      fix: `See "${app.command} --help".`,
    })
  }
}

/** Runs a command; what a person can act on is said without a stack trace. */
function actionsOn(
  app: () => App,
  { fail }: Ending,
): (action: (place: Place) => Promise<void>) => Promise<void> {
  return async action => {
    const world = realWorld()
    process.stdout.on('error', leaveWithReader)
    try {
      await action(placeOf(app(), world))
    } catch (error) {
      if (!(error instanceof Failure)) {
        throw error
      }
      world.say(`askfirst: ${error.message}\n${error.fix}`)
      fail(error.exitCode)
    }
  }
}

/** Commander would exit with 1 for wrong usage. */
function withExitCodes(command: Command, { leave }: Ending = OF_THE_PROCESS): Command {
  return command.exitOverride(({ exitCode }) => leave(exitCode === 0 ? 0 : 2))
}
