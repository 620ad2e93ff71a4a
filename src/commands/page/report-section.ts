import type { Frozen } from '../../outbox/envelope.ts'
import type { Report } from '../../outbox/report.ts'
import type { CrashEvent, ExceptionValue, Frame } from '../../report/event.ts'
import { frameText } from '../../report/frame-text.ts'
import { PLACEHOLDER } from '../../report/placeholder.ts'
import { type Fact, fateOf } from '../fate.ts'
import { type Content, fieldValues } from '../field-values.ts'
import { redactionSummary } from '../redaction-summary.ts'
import { errorText } from '../report-text.ts'
import { originOf, saidBy } from '../said-by.ts'
import { onTheClock } from '../when.ts'
import { type Html, html } from './html.ts'

/** How a heading inside a report is written: one level below that of the report. */
export type Heading = (words: string) => Html

/** All about one report: the error, what became of it, its fields with their reasons, and the event itself. */
export function reportSections(
  frozen: Frozen,
  { report, heading }: { report: Report; heading: Heading },
): Html {
  const { event } = frozen
  return html`
${heading('What happened')}
${event.exception.values.toReversed().map((value, index) => errorPart(value, index === 0))}
${saidPart(event)}
${heading('What became of it')}
<dl>${[...fateOf(frozen, report, undefined), ['Taken out', redactionSummary(event)] as const].map(factRow)}</dl>
${heading('What it contains')}
<table>
<caption>Every field of the report, and what the maintainers need it for. ${PLACEHOLDER_NOTE}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">What for</th></tr></thead>
<tbody>${fieldValues(event).map(fieldRow)}</tbody>
</table>
<details>
<summary>The event itself, as JSON</summary>
<pre>${marked(JSON.stringify(event, undefined, 2))}</pre>
</details>`
}

const PLACEHOLDER_NOTE = html`<mark>${PLACEHOLDER}</mark> stands for what was taken out.`

function errorPart(value: ExceptionValue, outermost: boolean): Html {
  const frames = value.stacktrace?.frames.toReversed() ?? []
  const stack = html`<ol class="stack">${frames.map(frameItem)}</ol>`
  return html`<p class="error">${marked(errorText(value, outermost))}</p>${frames.length > 0 ? stack : ''}`
}

function saidPart(event: CrashEvent): Html {
  const said = saidBy(event)
  return said === undefined ? html`` : html`<p>Words of: ${said}</p>`
}

function frameItem(frame: Frame): Html {
  return html`<li class="${frame.in_app ? 'own' : 'foreign'}"><span class="origin">${originOf(frame)}</span> <code>${marked(frameText(frame))}</code></li>`
}

function factRow([label, words]: Fact): Html {
  return html`${label === '' ? '' : html`<dt>${label}</dt>`}<dd>${marked(words)}</dd>`
}

function fieldRow({ field, values }: Content): Html {
  const each = [...new Set(field.path === 'timestamp' ? values.map(withMoment) : values)]
  const value =
    each.length === 1
      ? marked(each[0] ?? '')
      : html`<ul>${each.map(one => html`<li>${marked(one)}</li>`)}</ul>`
  return html`<tr><th scope="row">${field.name}<br><code class="quiet">${field.path}</code></th><td>${value}</td><td>${field.why}</td></tr>`
}

/** Seconds since 1970 are no time to a person. */
function withMoment(seconds: string): string {
  return `${onTheClock(Number(seconds) * 1000)} (${seconds})`
}

/** What was taken out stands out. */
function marked(text: string): Html {
  const [first = '', ...others] = text.split(PLACEHOLDER)
  return html`${first}${others.map(other => html`<mark>${PLACEHOLDER}</mark>${other}`)}`
}
