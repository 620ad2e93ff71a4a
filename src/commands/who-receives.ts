import type { App } from '../app/app.ts'
import { factOf } from '../app/privacy-facts.ts'
import { contactOf } from './contact.ts'

/** Who receives reports, and what for: a chapter of the privacy policy. */
export function whoReceives(app: App): readonly string[] {
  return [
    '## Who receives reports, and what for',
    '',
    `- **Controller and recipient**: ${controller(app)}.`,
    `- **Contact**: ${contactOf(app)}.`,
    ...processing(app),
    '- **Purpose**: to find and mend faults of the program. Nothing else.',
    '- **Legal basis**: your explicit consent (GDPR, Art. 6(1)(a)).',
  ]
}

/** Under a policy that redirects, what the author says of the recipient is not true. */
function processing({ privacy, policy, recipient }: App): readonly string[] {
  if (policy?.redirects || recipient === undefined) {
    return []
  }
  const processor = factOf(privacy, 'processor')
  const agreement = factOf(privacy, 'agreement')
  const region = factOf(privacy, 'region')
  return [
    ...(processor ? [`- **Processor**, who runs ${recipient.host} for them: ${processor}.`] : []),
    ...(agreement ? [`- **Data processing agreement**: ${agreement}.`] : []),
    region
      ? `- **Where reports are processed**: ${region}.`
      : `- **Where reports are processed**: where ${recipient.host} is. Ask the contact, if it matters to you where that is.`,
  ]
}

/**
 * Who launches any program through askfirst says by its DSN who gets the reports; an administrator's policy says it for
 * all.
 */
function controller({ tool, answer, recipient, policy, privacy }: App): string {
  const there = recipient ? `, at ${recipient.host}` : ''
  if (policy?.redirects) {
    return `your organisation${there}: the administrator of this computer directs reports there`
  }
  return answer === 'own'
    ? `${factOf(privacy, 'controller') ?? `the maintainers of ${tool}`}${there}`
    : `who gave the DSN that a program is launched with${there}`
}
