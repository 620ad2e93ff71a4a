import type { Frozen } from '../../outbox/envelope.ts'
import type { Report } from '../../outbox/report.ts'
import { referenceOf } from '../../report/event-id.ts'
import { openingOf, subjectOf } from '../report-text.ts'
import { onTheClock } from '../when.ts'
import { documentOf } from './document.ts'
import { type Html, html } from './html.ts'
import { reportSections } from './report-section.ts'
import { timelineOf } from './timeline.ts'

/** A report with its content; undefined if it cannot be read. */
export interface Shown {
  readonly report: Report
  readonly frozen: Frozen | undefined
}

/** What is known besides the reports. */
export interface Occasion {
  /** The command that a person types: `mytool telemetry`. */
  readonly command: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The page of one report. */
export function reportPage(report: Report, frozen: Frozen, { command, now }: Occasion): Promise<string> {
  const reference = referenceOf(report.eventId)
  const heading = (words: string) => html`<h2>${words}</h2>`
  return documentOf(
    `Crash report ${reference}`,
    html`<main>
<h1>${openingOf(frozen.event, undefined)}</h1>
${reportSections(frozen, { report, heading })}
</main>
${footer(now, html`<code>${command} show ${reference}</code> prints the same; <code>${command} delete ${reference}</code> deletes it.`)}`,
  )
}

/**
 * The page of all reports.
 *
 * @param shown - newest first
 */
export function overviewPage(shown: readonly Shown[], { command, now }: Occasion): Promise<string> {
  const moments = shown.map(({ report, frozen }) => ({ ...report, what: whatOf(frozen) }))
  return documentOf(
    'Crash reports on this computer',
    html`<main>
<h1>Crash reports on this computer</h1>
<h2>Timeline</h2>
${timelineOf(moments)}
<h2>Reports</h2>
${shown.map(entry)}
</main>
${footer(now, html`<code>${command} list</code> prints the same; <code>${command} delete --all</code> deletes them.`)}`,
  )
}

function entry({ report, frozen }: Shown): Html {
  const heading = (words: string) => html`<h4>${words}</h4>`
  const title = html`<h3><code>${referenceOf(report.eventId)}</code> ${onTheClock(report.time)}, ${report.state}: ${whatOf(frozen)}</h3>`
  return html`<details>
<summary>${title}</summary>
${frozen ? reportSections(frozen, { report, heading }) : html`<p>It is not as it was written, and was set aside.</p>`}
</details>`
}

function footer(now: number, words: Html): Html {
  return html`<footer class="quiet"><p>Written ${onTheClock(now)}, on this computer and for it alone: this page loads nothing and sends nothing. ${words}</p></footer>`
}

function whatOf(frozen: Frozen | undefined): string {
  return frozen ? subjectOf(frozen.event) : 'cannot be read'
}
