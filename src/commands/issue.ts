import { newIssueAddress, trackerOf } from '../app/tracker.ts'
import type { CrashEvent, ExceptionValue } from '../report/event.ts'
import { referenceOf } from '../report/event-id.ts'
import { frameText } from '../report/frame-text.ts'
import { isReleaseOf } from '../report/release.ts'
import { runtimeText } from '../report/runtime.ts'
import { visible } from '../system/visible.ts'
import type { Context } from './context.ts'
import { reportByReference } from './reference.ts'
import { errorText, subjectOf } from './report-text.ts'
import { readable } from './show.ts'

/**
 * `telemetry issue REF`: the report as Markdown, for a bug tracker, and the address that opens it there. Sends nothing:
 * whoever opens the address sees it first, and publishes it.
 *
 * @throws Failure if there is no such report, or it cannot be read
 */
export function printIssue(reference: string, context: Context): void {
  const { event } = readable(reportByReference(reference, context), context)
  const body = issueText(event)
  context.print(body)
  const { name, entry } = context.app
  // Under `askfirst run` and `register`, reports of any program lie in one folder.
  if (!isReleaseOf(event.release, name)) {
    context.world.say(`This is a report of ${visible(event.release)}: give this text to its maintainers.`)
    return
  }
  const tracker = trackerOf(entry)
  if (tracker === undefined) {
    context.world.say(`${context.app.tool} names no bug tracker: give this text to its maintainers.`)
    return
  }
  context.print(newIssueAddress(tracker, issueTitle(event), body))
  context.world.say(
    'Nothing was sent. Whoever opens the address sees the text first; what is published there is public.',
  )
}

function issueTitle(event: CrashEvent): string {
  return visible(subjectOf(event)).slice(0, LONGEST_TITLE)
}

const LONGEST_TITLE = 120

/** Only what the report holds, in Markdown that no text of it can leave. */
function issueText(event: CrashEvent): string {
  const { contexts, tags, release, environment, event_id } = event
  const system = [contexts.os.name, tags.arch, tags.libc].filter(part => part !== undefined).join(', ')
  const packages = Object.entries(event.modules ?? {}).map(([name, version]) => `${name} ${version}`)
  return [
    ...fenced(event.exception.values.toReversed().flatMap((value, index) => stackLines(value, index === 0))),
    '',
    ...fenced([
      `program      ${release} (${environment}, ${tags.installation})`,
      `launched as  ${contexts.launch.command}`,
      `runs on      ${system}, ${runtimeText(contexts.runtime)}`,
      `packages     ${packages.join(', ') || 'none'}`,
      `reference    ${referenceOf(event_id)}`,
    ]),
    '',
    'What was done before, and what was expected:',
    '',
  ].join('\n')
}

function stackLines(value: ExceptionValue, outermost: boolean): readonly string[] {
  const frames = value.stacktrace?.frames.toReversed() ?? []
  return [errorText(value, outermost), ...frames.map(frame => `    at ${frameText(frame)}`)]
}

/** A code block whose fence is longer than any within. */
function fenced(lines: readonly string[]): readonly string[] {
  const text = visible(lines.join('\n'))
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, text, fence]
}
