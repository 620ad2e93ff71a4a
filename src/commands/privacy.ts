import type { App } from '../app/app.ts'
import { packageAbove } from '../app/package-json.ts'
import { factOf } from '../app/privacy-facts.ts'
import { isRetentionSaid } from '../consent/question.ts'
import { FIELDS_REVISION } from '../report/fields-revision.ts'
import { MOST_SENT, MOST_UNSENT, MOST_UNSENT_BYTES, RETENTION_DAYS } from '../report/retention.ts'
import { ASKFIRST_DATE, ASKFIRST_SOURCE, ASKFIRST_VERSION } from '../system/version.ts'
import { contactOf } from './contact.ts'
import type { Context } from './context.ts'
import { reportContents } from './report-contents.ts'
import { whoReceives } from './who-receives.ts'

/** `telemetry privacy`. On a terminal it says the command as it is typed here; elsewhere as it is installed, for an author publishes that. */
export function printPolicy({ app, installed, print }: Context): void {
  print(policyText(process.stdout.isTTY ? app : installed))
}

/** The privacy policy, as Markdown: rendered from the field table. */
export function policyText(app: App): string {
  return [
    `# Privacy: crash reports of ${app.tool}`,
    '',
    `${app.tool} asks before it records anything. Until someone says yes, it records nothing and opens no connection`,
    'for crash reports; a no is stored. At the terminal, No is the default.',
    ...(app.ask === 'crash'
      ? [
          '',
          'It asks when it crashes at a terminal, once a launch, about that report, which is in memory alone until then. A yes',
          'to that one is stored beside it, and to nothing else; it is sent, also later if the server is out of reach.',
        ]
      : []),
    '',
    ...whoReceives(app),
    '',
    ...choices(app),
    '',
    ...reportContents(app),
    '',
    ...whereAndHowLong(app),
    '',
    ...rights(app),
    '',
    ...about(app),
  ].join('\n')
}

function choices({ command, prefix, recipient }: App): readonly string[] {
  return [
    '## Who decides, and how to change it',
    '',
    `- \`${command} on\`: reports are sent${recipient ? ` to ${recipient.host}` : ', once there is a recipient'}.`,
    `- \`${command} local\`: reports are kept on this computer; one is sent only if you name it.`,
    `- \`${command} off\`: nothing is recorded or sent, and unsent reports are deleted.`,
    `- \`${command} reset\`: forgets the answer, and deletes all of it on this computer.`,
    `- \`DO_NOT_TRACK=1\`, \`MM_TELEMETRY=off\`${prefix === 'MM' ? '' : ` or \`${prefix}_TELEMETRY=off\``} in the environment: off for that process.`,
    '',
    "An administrator's policy file can forbid reports, or point them to the organisation's own server. It can never",
    'consent for you.',
    '',
    'Consent is free: the program works the same without it. Withdrawing it is as easy as giving it (Art. 7(3)):',
    `\`${command} off\`, at any time. It holds from then on, and reaches back to what waits: that is`,
    'deleted, and what is being sent is stopped. But it does not undo what was sent before, or may have been: it says so.',
  ]
}

function whereAndHowLong(app: App): readonly string[] {
  const { name, command, answer, recipient, retentionDays } = app
  const kept = isRetentionSaid(app) ? `for ${retentionDays} days` : 'as long as whoever runs it says'
  return [
    '## Where it goes, and for how long',
    '',
    recipient
      ? `Reports go to ${recipient.host}${recipient.text.startsWith('https:') ? ' over HTTPS' : ', on this computer'}, to be kept ${kept}.`
      : answer === 'own'
        ? 'There is no recipient: reports stay on this computer.'
        : 'Each program has its own recipient; without one, reports stay on this computer.',
    `On this computer, reports are kept for ${RETENTION_DAYS} days: at most ${MOST_UNSENT} unsent and the newest ${MOST_SENT} sent ones, and ${MOST_UNSENT_BYTES / 1e6} MB`,
    `of unsent ones, readable for their owner alone. What is past its time goes at the next launch that an answer decides, also a no. See them with \`${command} list\` and \`${command} show REF\`.`,
    '',
    `If the program is uninstalled, the answer and the reports stay, in the folders \`${name}\` of your configuration and your`,
    `data (\`${command} status\` names them). Run \`${command} reset\` before, and nothing stays; or delete these folders.`,
    '',
    'When a program runs out of memory, Node.js itself leaves a report on it, readable for its owner alone, and kept in',
    'the memory of the computer if it may hold environment variables. The next launch makes of it a report as above,',
    'from its message, its time, the sizes of the heap and the version of Node.js, and removes it.',
  ]
}

function rights(app: App): readonly string[] {
  const { announce, command } = app
  return [
    '## Your rights',
    '',
    'No report says who you are, unless your comment does, so nobody can look up which are yours: you can. Each has a reference, which',
    `${announce ? 'the crash prints and ' : ''}\`${command} list\` shows.`,
    '',
    `With a reference, write to ${contactOf(app)} and ask`,
    'to see, correct, restrict or delete that one report (GDPR, Art. 15 to 18), or for a copy (Art. 20). Without it,',
    'nobody can tell that the report is yours. You can also complain to a data protection authority (Art. 77).',
  ]
}

/** What this page is made of, and when what it says can change. */
function about({ tool, command, entry, version, privacy, policy: administrator }: App): readonly string[] {
  const found = version ?? packageAbove(entry)?.content.version
  const policy = administrator?.redirects ? undefined : factOf(privacy, 'policy')
  return [
    '## This page',
    '',
    `askfirst ${ASKFIRST_VERSION} (${ASKFIRST_DATE}) makes it of the table of its reports (revision ${FIELDS_REVISION}), for ${tool}${typeof found === 'string' ? ` ${found}` : ''}.`,
    `Its source is at ${ASKFIRST_SOURCE}. Another version may say something else: \`${command} privacy\` says what holds`,
    'for the one that is installed. A yes is for what this page says: if reports shall hold more, or go to somebody else, it',
    'counts no more, and you are asked again.',
    ...(policy ? ['', `The privacy policy of ${tool} as a whole is at ${policy}.`] : []),
  ]
}
