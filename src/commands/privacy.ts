import type { App } from '../app.ts'
import { FIELDS, type FieldGroup, NEVER } from '../fields.ts'
import type { Context } from './context.ts'

/** `telemetry privacy`. */
export function printPolicy({ app, print }: Context): void {
  print(policyText(app))
}

/** The privacy policy, as Markdown: rendered from the field table. */
export function policyText(app: App): string {
  return [
    `# Privacy: crash reports of ${app.name}`,
    '',
    `${app.name} asks before it records anything. Until someone says yes, it writes nothing and opens no connection`,
    'for crash reports. At the terminal, No is the default.',
    '',
    ...whoAndWhy(app),
    '',
    ...choices(app),
    '',
    ...contents(app),
    '',
    ...whereAndHowLong(app),
    '',
    ...rights(app),
  ].join('\n')
}

function whoAndWhy(app: App): readonly string[] {
  return [
    '## Who receives reports, and what for',
    '',
    `- **Controller and recipient**: ${controller(app)}.`,
    `- **Contact**: ${app.contact ?? 'the maintainers of the program'}.`,
    '- **Purpose**: to find and mend faults of the program. Nothing else.',
    '- **Legal basis**: your explicit consent (GDPR, Art. 6(1)(a)).',
  ]
}

/** Who launches any program through askfirst says by its DSN who gets the reports. */
function controller({ name, answer, recipient }: App): string {
  const there = recipient ? `, at ${recipient.host}` : ''
  return answer === 'own'
    ? `the maintainers of ${name}${there}`
    : `who gave the DSN that a program is launched with${there}`
}

function choices({ command, prefix, recipient }: App): readonly string[] {
  return [
    '## Who decides, and how to change it',
    '',
    `- \`${command} on\`: reports are sent${recipient ? ` to ${recipient.host}` : ', once there is a recipient'}.`,
    `- \`${command} local\`: reports are kept on this computer; one is sent only if you name it.`,
    `- \`${command} off\`: nothing is recorded or sent, and unsent reports are deleted.`,
    `- \`${command} reset\`: forgets the answer and deletes everything on this computer.`,
    `- \`DO_NOT_TRACK=1\` or \`${prefix}_TELEMETRY=off\` in the environment: off for that process.`,
    '',
    "An administrator's policy file can forbid reports, or point them to the organisation's own server. It can never",
    'consent for you.',
    '',
    'Consent is free: the program works the same without it. Withdrawing it is as easy as giving it (Art. 7(3)):',
    `\`${command} off\`, at any time. It holds from then on; it does not undo what was sent before.`,
  ]
}

function contents({ name, prefix, system }: App): readonly string[] {
  return [
    '## What a report contains',
    '',
    ...table('always'),
    ...(system ? ['', `${name} also asks for the system it runs on:`, '', ...table('system')] : []),
    '',
    `Only if \`${prefix}_TELEMETRY_SHOW_HOSTNAME\` is \`1\` or \`true\`:`,
    '',
    ...table('hostname'),
    '',
    '## What a report never contains',
    '',
    `${Object.values(NEVER).join(', ')}.`,
    '',
    "Of every text, only words stay that stand in the program's own source, in that of its dependencies, or in",
    'Node.js itself. Everything else is replaced by `<*>` before the report touches the disk.',
    '',
    'A connection has an address: the recipient sees yours while a report arrives, as every server does. The report',
    'does not contain it, and tells the server not to store it.',
  ]
}

function whereAndHowLong({ command, recipient, retentionDays }: App): readonly string[] {
  return [
    '## Where it goes, and for how long',
    '',
    recipient
      ? `Reports go to ${recipient.host}${recipient.text.startsWith('https:') ? ' over HTTPS' : ', on this computer'}, to be kept for ${retentionDays} days.`
      : 'There is no recipient: reports stay on this computer.',
    'On this computer, reports are kept for 90 days: at most 100 unsent and the newest 50 sent ones, readable for',
    `their owner alone. See them with \`${command} list\` and \`${command} show REF\`.`,
    '',
    'When a program runs out of memory, Node.js itself leaves a report on it, readable for its owner alone, and kept in',
    'the memory of the computer if it may hold environment variables. The next launch makes of it a report as above,',
    'from its message and the version of Node.js, and removes it.',
  ]
}

function rights({ command, contact }: App): readonly string[] {
  const whom = contact ? `write to ${contact}` : 'write to the maintainers'
  return [
    '## Your rights',
    '',
    'No report says who you are, so nobody can look up which are yours: you can. Each has a reference, which the',
    `crash prints and \`${command} list\` shows.`,
    '',
    `With a reference, ${whom} and ask`,
    'to see, correct, restrict or delete that one report (GDPR, Art. 15 to 18), or for a copy (Art. 20). Without it,',
    'nobody can find the report. You can also complain to a data protection authority (Art. 77).',
  ]
}

function table(group: FieldGroup): readonly string[] {
  return [
    '| field | what it is | what for | example |',
    '| --- | --- | --- | --- |',
    ...FIELDS.filter(field => field.group === group).map(
      ({ path, name, why, example }) => `| \`${path}\` | ${name} | ${why} | \`${example}\` |`,
    ),
  ]
}
