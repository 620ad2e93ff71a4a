import { INTERRUPTED } from '../consent/ask.ts'
import { deleteReports } from './delete.ts'
import type { Act, Command } from './ending.ts'
import { printList } from './list.ts'
import { sendReports } from './send.ts'
import { showReport } from './show.ts'

/** Adds the commands about reports that are there. What is heavy, a page or a prompt, is imported when it is asked for. */
export function addReportCommands(telemetry: Command, act: Act): void {
  telemetry
    .command('list')
    .description('reports on this computer')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) => act(context => printList(json ?? false, context)))
  telemetry
    .command('show')
    .description('one report, readable, with its SHA-256')
    .argument('<ref>', 'beginning of its reference')
    .option('--json', 'the event as JSON')
    .option('--raw', 'the very bytes')
    .action((reference: string, { json, raw }: { json?: true; raw?: true }) =>
      act(context => showReport(reference, raw ? 'raw' : json ? 'json' : 'readable', context)),
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
      act(async (context, end) => {
        if (review) {
          const { reviewReports } = await import('./review.ts')
          if (!(await reviewReports(references, context))) {
            end(INTERRUPTED)
            return
          }
        }
        await sendReports(references, context)
      }),
    )
  telemetry
    .command('delete')
    .description('delete reports from this computer')
    .argument('[ref...]', 'beginnings of references')
    .option('--all', 'all of them')
    .action((references: string[], { all }: { all?: true }) =>
      act(context => deleteReports(references, all ?? false, context)),
    )
}
