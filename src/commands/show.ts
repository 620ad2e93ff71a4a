import { styleText } from 'node:util'
import { readReceipt, receiptText } from '../deliver/receipt.ts'
import { thawOrSetAside } from '../deliver/sweep.ts'
import type { CrashEvent, ExceptionValue, Frame } from '../event.ts'
import { Failure, reasonOf } from '../failure.ts'
import { type Frozen, sha256 } from '../outbox/envelope.ts'
import { referenceOf } from '../outbox/name.ts'
import { listReports, type Report, STATES } from '../outbox/report.ts'
import { USER_CODE } from '../scrub/frames.ts'
import { PLACEHOLDER } from '../scrub/placeholder.ts'
import type { Context } from './context.ts'
import { reportByReference } from './reference.ts'

/** How `show` prints a report. */
export type Form = 'readable' | 'json' | 'raw'

/**
 * `telemetry show REF`: one report, readable; as the event's JSON; or the very bytes.
 *
 * @throws Failure if there is no such report, or it cannot be read; it is then set aside
 */
export function showReport(reference: string, form: Form, context: Context): void {
  const report = reportByReference(reference, context)
  const frozen = readable(report, context)
  switch (form) {
    case 'raw':
      process.stdout.write(frozen.bytes)
      return
    case 'json':
      context.print(JSON.stringify(frozen.event, undefined, 2))
      return
    case 'readable':
      context.print(marked(reportText(frozen, report)))
  }
}

/** On a terminal with colours, what was taken out stands out. */
export function marked(text: string): string {
  const colours = process.stdout.isTTY && process.stdout.hasColors()
  return colours ? text.replaceAll(PLACEHOLDER, styleText('yellow', PLACEHOLDER)) : text
}

/**
 * Reads a report, also if a sender moved it since it was found.
 *
 * @throws Failure `ASKFIRST_REPORT_UNREADABLE`
 */
export function readable(report: Report, context: Pick<Context, 'app' | 'folders'>): Frozen {
  const { app, folders } = context
  const frozen = thawOr(report, context, error => {
    const moved = listReports(folders.outbox, READABLE).find(({ eventId }) => eventId === report.eventId)
    if (moved && moved.path !== report.path) {
      return readable(moved, context)
    }
    throw new Failure('ASKFIRST_REPORT_UNREADABLE', {
      message: `Cannot read report ${referenceOf(report.eventId)}: ${reasonOf(error)}`,
      fix: `It stays where it is, "${report.path}"; try again, or see who may read it.`,
    })
  })
  if (!frozen) {
    throw new Failure('ASKFIRST_REPORT_UNREADABLE', {
      message: `Cannot read report ${referenceOf(report.eventId)}: it is not as askfirst wrote it`,
      fix: `It was set aside in "${folders.outbox}"; delete it with "${app.command} delete ${referenceOf(report.eventId)}".`,
    })
  }
  return frozen
}

function thawOr(
  report: Report,
  { folders }: Pick<Context, 'folders'>,
  otherwise: (error: unknown) => Frozen,
): Frozen | undefined {
  try {
    return thawOrSetAside(folders.outbox, report)
  } catch (error) {
    return otherwise(error)
  }
}

const READABLE = STATES.filter(state => state !== 'unreadable')

/** A report for a person to read. */
export function reportText({ event, bytes, dsn }: Frozen, report?: Report): string {
  return [
    ...errorLines(event),
    '',
    ...rowLines(event),
    `${'For'.padEnd(LABEL_COLUMNS)} ${dsn === undefined ? 'nobody: there was no recipient' : new URL(dsn).host}`,
    ...(report ? [`${'State'.padEnd(LABEL_COLUMNS)} ${stateText(report)}`] : []),
    `${'Taken out'.padEnd(LABEL_COLUMNS)} ${takenOut(event)}`,
    `${'SHA-256'.padEnd(LABEL_COLUMNS)} ${sha256(bytes)}`,
    `${''.padEnd(LABEL_COLUMNS)} of ${bytes.length} bytes`,
  ].join('\n')
}

function takenOut(event: CrashEvent): string {
  const places = JSON.stringify(event).split(PLACEHOLDER).length - 1
  const user = JSON.stringify(event).split(USER_CODE).length - 1
  const foreign = user === 0 ? '' : `, and ${user} frame${user === 1 ? '' : 's'} of other files`
  return `${places} place${places === 1 ? '' : 's'}, marked ${PLACEHOLDER}${foreign}`
}

const LABEL_COLUMNS = 12

function errorLines({ exception }: CrashEvent): readonly string[] {
  return exception.values
    .toReversed()
    .flatMap((value, index) => [
      `${index === 0 ? '' : `${value.mechanism.source ?? 'cause'}: `}${value.type}: ${value.value}`,
      ...frameLines(value),
    ])
}

function frameLines({ stacktrace }: ExceptionValue): readonly string[] {
  return stacktrace?.frames.toReversed().map(frame => `    at ${frameText(frame)}`) ?? []
}

function frameText({ filename, function: name, lineno, colno }: Frame): string {
  const place = [filename, lineno, colno].filter(part => part !== undefined).join(':')
  return name === undefined ? place : `${name} (${place})`
}

function rowLines(event: CrashEvent): readonly string[] {
  const modules = Object.entries(event.modules ?? {}).map(([name, version]) => `${name} ${version}`)
  const rows = [
    ['Reference', `${referenceOf(event.event_id)} (${event.event_id})`],
    ['When', new Date(event.timestamp * 1000).toISOString()],
    [
      'Program',
      `${event.release} (${[event.environment, event.tags.installation, event.tags.commit].filter(Boolean).join(', ')})`,
    ],
    ['Launched as', event.contexts.launch.command],
    ['Runs on', `${event.contexts.os.name}, Node.js ${event.contexts.runtime.version}`],
    ...likeIt(event),
    ['Packages', modules.join(', ') || 'none'],
    ['Session', event.user.id],
    ...(event.server_name === undefined ? [] : [['Hostname', event.server_name]]),
  ]
  return rows.map(([label = '', words]) => `${label.padEnd(LABEL_COLUMNS)} ${words}`)
}

function likeIt({ contexts }: CrashEvent): readonly string[][] {
  const count = contexts.crash_loop?.left_out
  return count === undefined
    ? []
    : [['Like it', `${count} crash${count === 1 ? '' : 'es'} before, only counted`]]
}

function stateText(report: Report): string {
  const receipt = readReceipt(report)
  return receipt ? `${report.state}; ${receiptText(receipt)}` : report.state
}
