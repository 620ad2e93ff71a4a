import { INTERRUPTED } from '../consent/ask.ts'
import { late } from '../system/late.ts'
import { type DeleteOptions, deleteReports } from './delete.ts'
import type { Act, Command } from './exit.ts'
import { printIssue } from './issue.ts'
import { printList } from './list.ts'
import { refuseAgents } from './refuse-agents.ts'
import { type Changes, changeReports } from './review.ts'
import { sendReports } from './send-reports.ts'
import { showReport } from './show.ts'

/** Adds the commands about reports that are there. What is heavy, a page or a prompt, is imported when it is asked for. */
export function addReportCommands(telemetry: Command, act: Act): void {
  addReading(telemetry, act)
  addSending(telemetry, act)
  addDeleting(telemetry, act)
}

function addReading(telemetry: Command, act: Act): void {
  telemetry
    .command('list')
    .description('reports on this computer')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) => act(context => printList(json ?? false, context)))
  telemetry
    .command('show')
    .description('one report, readable, with its SHA-256')
    .argument('[ref]', 'beginning of its reference; without, the newest')
    .option('--json', 'the event as JSON')
    .option('--raw', 'the very bytes')
    .action((reference: string | undefined, { json, raw }: { json?: true; raw?: true }) =>
      act(context => showReport(reference, raw ? 'raw' : json ? 'json' : 'readable', context)),
    )
  telemetry
    .command('open')
    .description('a report, or all, in the browser')
    .argument('[ref]', 'beginning of its reference')
    .option('--output <file>', 'write the page to a file instead; - for stdout')
    .action((reference: string | undefined, { output }: { output?: string }) =>
      act(context => openPart().openReports(reference, output, context)),
    )
}

function addSending(telemetry: Command, act: Act): void {
  telemetry
    .command('send')
    .description('send reports now, and wait for the answer')
    .argument('[ref...]', 'beginnings of references; without, those that are pending')
    .option('--comment <text>', 'what you want to say about one report; it goes as you type it')
    .option('--review', 'look at each first, and redact what is not to be sent')
    .action((references: string[], changes: Changes) =>
      act(async (context, end) => {
        refuseAgents('send', context)
        const isChanged = changes.review || changes.comment !== undefined
        if (isChanged && !(await changeReports(references, changes, context))) {
          end(INTERRUPTED)
          return
        }
        await sendReports(references, context)
      }),
    )
  telemetry
    .command('issue')
    .description('one report as text for a bug tracker, and the address that opens it there')
    .argument('<ref>', 'beginning of its reference')
    .action((reference: string) => act(context => printIssue(reference, context)))
}

function addDeleting(telemetry: Command, act: Act): void {
  telemetry
    .command('delete')
    .description('delete reports from this computer')
    .argument('[ref...]', 'beginnings of references')
    .option('--all', 'all of them')
    .option('--references <file>', REFERENCES_DESCRIPTION)
    .action((references: string[], options: DeleteOptions) =>
      act(context => deleteReports(references, options, context)),
    )
}

/** Of `delete` and of `reset`. */
export const REFERENCES_DESCRIPTION =
  'first write the references of those that were sent, and whom to write to'

const openPart = late<typeof import('./open.ts')>(() => require('./open.ts'))
