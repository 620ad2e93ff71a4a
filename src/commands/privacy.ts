import type { App } from '../app.ts'
import { FIELDS, type FieldGroup, NEVER } from '../fields.ts'
import type { Context } from './context.ts'

/** `telemetry privacy`. */
export function printPolicy({ app, print }: Context): void {
  print(policyText(app))
}

/** The privacy policy, as Markdown: rendered from the field table. */
export function policyText({ name, command, prefix, recipient, retentionDays, system }: App): string {
  const host = recipient?.host
  return [
    `# Privacy: crash reports of ${name}`,
    '',
    `${name} asks before it records anything. Until someone says yes, it writes nothing and opens no connection for`,
    'crash reports. At the terminal, No is the default.',
    '',
    '## Who decides, and how to change it',
    '',
    `- \`${command} on\`: reports are sent${host ? ` to ${host}` : ', once there is a recipient'}.`,
    `- \`${command} local\`: reports are kept on this computer; one is sent only if you name it.`,
    `- \`${command} off\`: nothing is recorded or sent, and unsent reports are deleted.`,
    `- \`${command} reset\`: forgets the answer and deletes everything on this computer.`,
    `- \`DO_NOT_TRACK=1\` or \`${prefix}_TELEMETRY=off\` in the environment: off for that process.`,
    '',
    'Taking a yes back is as easy as giving it. It does not undo what was sent: for that, quote the reference of',
    'the report to the maintainers, who can find and delete it.',
    '',
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
    `${NEVER.join(', ')}.`,
    '',
    "Of every text, only words stay that stand in the program's own source, in that of its dependencies, or in",
    'Node.js itself. Everything else is replaced by `<*>` before the report touches the disk.',
    '',
    '## Where it goes, and for how long',
    '',
    host
      ? `Reports go to ${host} over HTTPS, to be kept for ${retentionDays} days.`
      : 'There is no recipient: reports stay on this computer.',
    'On this computer, reports are kept for 90 days: at most 100 unsent and the newest 50 sent ones, readable for',
    `their owner alone. See them with \`${command} list\` and \`${command} show REF\`.`,
    '',
    'When a program runs out of memory, Node.js itself leaves a report on it, readable for its owner alone, and kept in',
    'the memory of the computer if it may hold environment variables. The next launch makes of it a report as above,',
    'from its message and the version of Node.js, and removes it.',
    '',
    'The legal basis is your consent (GDPR, Art. 6(1)(a)); the purpose is to find and mend faults.',
  ].join('\n')
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
