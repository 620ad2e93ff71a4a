import { prompt } from '../consent/prompt.ts'
import { readReceipt } from '../deliver/receipt.ts'
import type { Report } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { resolve, writeFileSync } from '../system/builtin.ts'
import { Failure, reasonOf } from '../system/failure.ts'
import { contactOf } from './contact.ts'
import type { Context } from './context.ts'

/** What deleting reports here does not reach: the recipient keeps what was sent. */
export interface SentCopies {
  /**
   * Said once the reports are gone. Their references once more, for without the reports nobody could quote them.
   */
  readonly words: string
  /** The same as the text of a file, with whole ids. */
  readonly file: string
}

/**
 * @param reports - that are about to be deleted
 * @returns undefined if none of them was sent
 */
export function sentCopies(
  reports: readonly Report[],
  { app, world }: Pick<Context, 'app' | 'world'>,
): SentCopies | undefined {
  const sent = reports
    .filter(({ state }) => state === 'sent')
    .map(report => ({ id: report.eventId, host: hostOf(report) ?? app.recipient?.host ?? 'the recipient' }))
  if (sent.length === 0) {
    return undefined
  }
  const hosts = [...new Set(sent.map(({ host }) => host))].join(', ')
  const contact = contactOf(app)
  return {
    words: [
      `What was sent stays there: ${hosts}. To have it deleted, write to ${contact},`,
      `and quote the references, which are gone from here: ${sent.map(({ id }) => referenceOf(id)).join(' ')}`,
    ].join('\n'),
    file: [
      `Crash reports of ${app.tool} that were sent; deleted from this computer on ${new Date(world.now()).toISOString()}.`,
      `To have them deleted where they are, write to ${contact}, and quote the references:`,
      '',
      ...sent.map(({ id, host }) => `${referenceOf(id)}  ${id}  ${host}`),
      '',
    ].join('\n'),
  }
}

/** A receipt that cannot be read keeps nothing from being deleted. */
function hostOf(report: Report): string | undefined {
  try {
    return readReceipt(report)?.host
  } catch {
    return undefined
  }
}

/**
 * Writes the references to the file that `--references` names, before anything is deleted. It takes the place of none.
 *
 * @param file - undefined where none was named
 * @throws Failure `ASKFIRST_REFERENCES_UNWRITABLE`; nothing is deleted then
 */
export function keepReferences(
  file: string | undefined,
  copies: SentCopies | undefined,
  { app, world }: Pick<Context, 'app' | 'world'>,
): void {
  if (file === undefined) {
    return
  }
  if (copies === undefined) {
    world.say('None of them was sent, so there are no references to write.')
    return
  }
  const path = resolve(file)
  try {
    writeFileSync(path, copies.file, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw new Failure('ASKFIRST_REFERENCES_UNWRITABLE', {
      message: `Cannot write the references to "${path}": ${reasonOf(error)}`,
      fix: `Name a file that is not there yet: ${app.command} delete REF --references FILE`,
    })
  }
  world.say(`Wrote the references to "${path}".`)
}

/**
 * Says what stays where it was sent, and offers the person at a terminal to write it to a file, if that is not done.
 *
 * @throws Failure as {@link keepReferences}: what was said can still be read
 */
export async function saySentCopies(
  copies: SentCopies | undefined,
  file: string | undefined,
  context: Pick<Context, 'app' | 'world'>,
): Promise<void> {
  if (copies === undefined) {
    return
  }
  context.world.say(copies.words)
  if (file === undefined && context.world.terminal()) {
    const typed = await prompt('Write that to a file? Its name, or Enter for no:')
    const name = typeof typed === 'string' ? '' : typed.line.trim()
    keepReferences(name === '' ? undefined : name, copies, context)
  }
}
