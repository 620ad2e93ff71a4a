import { thaw } from '../outbox/envelope.ts'
import { pagePath, removePages } from '../outbox/pages.ts'
import { readReport } from '../outbox/read-report.ts'
import type { Report } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { writeWhole } from '../system/atomic-write.ts'
import { dirname, resolve, statSync } from '../system/builtin.ts'
import { Failure, reasonOf } from '../system/failure.ts'
import { ownerOf } from '../system/file-owner.ts'
import { lstatIfThere, statIfThere } from '../system/if-there.ts'
import { openInBrowser } from './browser.ts'
import type { Context } from './context.ts'
import { reportsThere } from './listable.ts'
import { overviewPage, reportPage, type Shown } from './page/report-pages.ts'
import { reportByReference } from './reference.ts'
import { readable } from './show.ts'

/**
 * `telemetry open [REF]`: one report, or all, as a page in the browser; with `--output` in a file.
 *
 * @param output - path of the file, `-` for stdout; undefined for the browser
 * @throws Failure if the report cannot be read, the page cannot be written, or there is no browser
 */
export async function openReports(
  reference: string | undefined,
  output: string | undefined,
  context: Context,
): Promise<void> {
  const { app, folders, world } = context
  const reports = reportsThere(context)
  if (reference === undefined && reports.length === 0) {
    world.say('There are no reports on this computer.')
    return
  }
  const { name, page } = await pageOf(reference, context)
  if (output === '-') {
    process.stdout.write(page)
  } else if (output !== undefined) {
    attemptWrite(output, context, () => writeInPlace(resolve(output), page))
    world.say(`Wrote "${resolve(output)}".`)
  } else {
    const path = pagePath(folders.outbox, name)
    attemptWrite(path, context, () => writePage(path, page, context))
    const why = await openInBrowser(path, world)
    if (why !== undefined) {
      removePages(folders.outbox)
      throw new Failure('ASKFIRST_NO_BROWSER', {
        message: `Cannot open a browser: ${why}`,
        fix: `Write the page to a file, for a browser elsewhere: ${app.command} open${reference === undefined ? '' : ` ${name}`} --output FILE`,
      })
    }
    world.say(`Opened "${path}"; it is deleted with the reports that it shows.`)
    if (world.platform === 'linux') {
      // https://snapcraft.io/docs/home-interface: what a snap may read does not begin with a dot.
      world.say('A browser from a snap cannot read it there; write it elsewhere with --output FILE.')
    }
  }
}

async function pageOf(
  reference: string | undefined,
  context: Context,
): Promise<{ name: string; page: string }> {
  const { app, world } = context
  const occasion = { command: app.command, now: world.now() }
  if (reference === undefined) {
    const reports = reportsThere(context)
    assertPageOf(reports, context)
    const shown = reports.map(shownAs).reverse()
    return { name: 'reports', page: await overviewPage(shown, occasion) }
  }
  const report = reportByReference(reference, context)
  const page = await reportPage(report, readable(report, context), occasion)
  return { name: referenceOf(report.eventId), page }
}

/** @throws Failure `ASKFIRST_PAGE_TOO_LARGE` for more than a browser shows in a moment */
function assertPageOf(reports: readonly Report[], { app }: Context): void {
  const bytes = reports.reduce((sum, { path }) => sum + (statIfThere(path)?.size ?? 0), 0)
  if (bytes > MOST_PAGE_BYTES) {
    throw new Failure('ASKFIRST_PAGE_TOO_LARGE', {
      message: `Cannot make one page of all reports: they have ${bytes} bytes, and ${MOST_PAGE_BYTES} are the most`,
      fix: `Open one of them, "${app.command} open REF"; "${app.command} list" names them.`,
    })
  }
}

const MOST_PAGE_BYTES = 10_000_000

function shownAs(report: Report): Shown {
  try {
    return { report, frozen: thaw(readReport(report)) }
  } catch {
    return { report, frozen: undefined }
  }
}

/** Takes the place of a file, and of nothing else: what is behind a link, or no file, is not ours to write. */
function writeInPlace(path: string, page: string): void {
  const there = lstatIfThere(path)
  if (there && !there.isFile()) {
    throw new Error(there.isSymbolicLink() ? 'it is a link' : 'it is no file')
  }
  // What is above it is not ours to make.
  statSync(dirname(path))
  writeWhole(path, page)
}

/** One page at a time: the last one goes. */
function writePage(path: string, page: string, { folders, world }: Context): void {
  if (ownerOf(folders.outbox, world) === 'foreign') {
    throw new Error('the folder belongs to another user')
  }
  removePages(folders.outbox)
  writeWhole(path, page)
}

function attemptWrite(path: string, { app }: Context, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new Failure('ASKFIRST_PAGE_UNWRITABLE', {
      message: `Cannot write "${path}": ${reasonOf(error)}`,
      fix: `Name a file that can be written: ${app.command} open --output FILE`,
    })
  }
}
