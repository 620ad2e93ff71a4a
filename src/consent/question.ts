import type { App } from '../app.ts'
import { FIELDS, NEVER, PARTS } from '../fields.ts'
import { wrap } from '../wrap.ts'

/**
 * The question's words, above the prompt: what is sent, what is not, to whom, for how long, how to change it.
 * Rendered from the field table.
 *
 * @param app - the app whose answer is asked for
 * @param columns - width of the terminal
 */
export function questionText(app: App, columns: number): string {
  const rows = [
    ['Sent', sentParts(app).join('; ')],
    ['Never', NEVER.join(', ')],
    ['Kept', keeping(app)],
    ['Change', `${app.command} on|local|off, at any time`],
  ] as const
  const width = Math.min(columns, WIDEST_COLUMNS)
  return [
    wrap(intention(app), width),
    ...rows.map(([label, words]) => wrap(words, width, `  ${label.padEnd(LABEL_COLUMNS)}`)),
    '',
    wrap(KEYS, width),
  ].join('\n')
}

/** The prompt itself: No is the default. */
export const QUESTION = 'Send crash reports? [y/N/l/?]'

/** What the keys mean. */
export const KEYS = 'y: yes, n: no, l: keep them on this computer only, ?: show an example first'

const WIDEST_COLUMNS = 80
const LABEL_COLUMNS = 8

function intention({ name, answer, recipient }: App): string {
  const who = answer === 'own' ? `When ${name} crashes, it` : `When a program run by ${name} crashes, ${name}`
  const whose = answer === 'own' ? '' : ' The answer counts for all programs run this way.'
  return recipient
    ? `${who} can send a report to the maintainers at ${recipient.host}.${whose}`
    : `${who} can keep a report on this computer; nothing is sent.${whose}`
}

function sentParts({ system }: App): readonly string[] {
  const parts = new Set(FIELDS.filter(({ group }) => group !== 'system' || system).map(({ part }) => part))
  return [...parts].map(part => PARTS[part])
}

function keeping({ recipient, retentionDays }: App): string {
  return recipient ? `${retentionDays} days, here and at ${recipient.host}` : '90 days, here'
}
