import { whyNeeded } from '../outbox/redact.ts'
import type { CrashEvent } from '../report/event.ts'
import { late } from '../system/late.ts'
import type { Screen } from '../system/screen.ts'
import { stopJobOnCtrlZ } from '../system/stop-job.ts'
import { visible } from '../system/visible.ts'
import { type Content, fieldValues } from './field-values.ts'

/**
 * Asks a person which fields of a report are to be redacted. Those that have to stay are there too, and say why.
 *
 * @returns undefined if the person left with Ctrl-C
 */
export async function askRedactions(
  event: CrashEvent,
  { columns }: Screen,
): Promise<readonly string[] | undefined> {
  const choices = fieldValues(event)
    .map(({ field, values }) => choiceOf(field, values.join(', '), columns))
    .sort((one, other) => Number(one.disabled !== false) - Number(other.disabled !== false))
  const message = 'Redact what is not to be sent; Enter sends the rest, Ctrl-C nothing'
  const undo = stopJobOnCtrlZ(() => process.stderr.write(`? ${message}\n`))
  try {
    return await inquirer().checkbox(
      { message, choices, pageSize: PAGE_ROWS, loop: false },
      { output: process.stderr },
    )
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      return undefined
    }
    throw error
  } finally {
    undo()
  }
}

const inquirer = late<typeof import('../system/inquirer.ts')>(() => require('../system/inquirer.ts'))

function choiceOf({ path, name }: Content['field'], value: string, columns: number) {
  const [label = name] = name.split(', ')
  const words = visible(`${label}: ${value}`).replaceAll('\n', ' ')
  const why = whyNeeded(path)
  return why === undefined
    ? { value: path, short: label, name: words.slice(0, columns - MARGIN_COLUMNS), disabled: false }
    : { value: path, name: label, disabled: `(stays: ${why})` }
}

/** The prompt's own marks before each line. */
const MARGIN_COLUMNS = 6
const PAGE_ROWS = 15
