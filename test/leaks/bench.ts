import { CORPUS } from './corpus.ts'
import { type Crash, crashAll, type Reporter } from './crashes.ts'
import { ASKFIRST, SENTRY, SENTRY_WITHOUT_HOME } from './reporters.ts'
import { lostOf, outcomeOf, type Tally, tallyOf } from './tally.ts'

/**
 * Runs the corpus through askfirst and two others, and prints a table.
 *
 * @throws {Error} If reports of one of them are lost: then its row would say nothing.
 */
export async function bench(): Promise<void> {
  const rows: string[] = []
  for (const [name, reporter] of Object.entries(REPORTERS)) {
    console.error(`${CORPUS.length} programs through ${name} …`)
    rows.push(rowOf(name, tallyOf((await arrived(name, reporter)).map(outcomeOf))))
  }
  console.log([...HEAD, ...rows].join('\n'))
}

async function arrived(name: string, reporter: Reporter): Promise<readonly Crash[]> {
  const crashes = await crashAll(CORPUS, reporter)
  const lost = lostOf(crashes)
  if (lost.length > CORPUS.length * MOST_LOST) {
    throw new Error(`Cannot compare: of ${name}, ${lost.length} reports did not arrive: ${lost.join('; ')}`)
  }
  if (lost.length > 0) console.error(`no report through ${name}: ${lost.join('; ')}`)
  return crashes.filter(({ requests }) => requests.length > 0)
}

function rowOf(name: string, { programs, leaking, canaries, hits, left, leftOfPackages }: Tally): string {
  const cells = [name, programs, leaking, `${hits} of ${canaries}`, percent(left), percent(leftOfPackages)]
  return `| ${cells.join(' | ')} |`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

const REPORTERS: Readonly<Record<string, Reporter>> = {
  askfirst: ASKFIRST,
  '`@sentry/node` as it comes': SENTRY,
  '`@sentry/node` without the home folder': SENTRY_WITHOUT_HOME,
}
const HEAD = [
  '| reporter | programs | of these leaking | canaries leaked | static words left | of these in packages |',
  '| --- | --: | --: | --: | --: | --: |',
]
/** Others may let some crashes pass, such as rejections that are no errors; more than a few are a fault of ours. */
const MOST_LOST = 0.1
