import { dayOf } from '../when.ts'
import { type Html, html } from './html.ts'

/** One report, as the timeline counts it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly time: number
  /** Crashes of the same kind share it. */
  readonly fingerprint: string
  /** What happened, in a line. */
  readonly what: string
}

/**
 * How many reports of each kind came on each day: a table, with bars for whoever would rather look.
 *
 * @param moments - newest first, and so are the days
 */
export function timelineOf(moments: readonly Moment[]): Html {
  const days = [...groups(moments, ({ time }) => dayOf(time))].map(
    ([day, ofDay]) => [day, [...groups(ofDay, ({ fingerprint }) => fingerprint).values()]] as const,
  )
  const most = Math.max(...days.flatMap(([, kinds]) => kinds.map(({ length }) => length)))
  return html`<table class="timeline">
<caption>Reports by day and kind. Reports of one kind share a fingerprint.</caption>
<thead><tr><th scope="col">Day</th><th scope="col">What happened</th><th scope="col">Reports</th></tr></thead>
${days.map(([day, kinds]) => html`<tbody>${kinds.map((kind, index) => kindRow(kind, index === 0 ? dayCell(day, kinds.length) : '', most))}</tbody>`)}
</table>`
}

function dayCell(day: string, rows: number): Html {
  return html`<th scope="rowgroup" rowspan="${rows}"><time datetime="${day}">${day}</time></th>`
}

function kindRow([first, ...others]: readonly Moment[], day: Html | '', most: number): Html {
  const count = others.length + 1
  const bar = html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${(100 * count) / most}" height="1"/></svg>`
  return html`<tr>${day}<td>${first?.what ?? ''}<br><code class="quiet">${first?.fingerprint ?? ''}</code></td><td>${count}${bar}</td></tr>`
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item])
  }
  return found
}
