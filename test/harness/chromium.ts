import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { Event } from '@sentry/core'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Spotlight } from './spotlight.ts'

/** Why a test that looks at a page cannot run here; undefined if it can. */
export function withoutChromium(): string | undefined {
  return existsSync(EXECUTABLE) ? undefined : `there is no ${EXECUTABLE}; apt-get install chromium`
}

const EXECUTABLE = '/usr/bin/chromium'

/** A page, and what a person could not see of it. */
export interface Tab {
  readonly page: Page
  /** What was asked for besides the page itself. */
  readonly requests: readonly string[]
  /** What the page's policy forbade, and errors. */
  readonly complaints: readonly string[]
}

/** How a page is looked at; in light by default, on a small screen. */
interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
}

const SMALL = { width: 1280, height: 720 }

/** To start one costs more than all that is looked at in it; a tab costs as much as a page. */
let browser: Promise<Browser> | undefined
let tab: Promise<Page> | undefined

/** At the end of each file that opens pages. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
  tab = undefined
}

async function openTab(): Promise<Page> {
  // It keeps a folder for its own crashes, and a cache, in its person's home.
  const env = { ...process.env, HOME: tmpdir() }
  browser ??= chromium.launch({ executablePath: EXECUTABLE, headless: true, args: ARGUMENTS, env })
  return await (await browser).newPage()
}

/** Opens a file as a person would, by its path, in the place of the file before. */
export async function openFile(path: string, look: Look = {}): Promise<Tab> {
  tab ??= openTab()
  const page = await tab
  const requests: string[] = []
  const complaints: string[] = []
  onTestFinished(() => void page.removeAllListeners())
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  await changeLook(page, look)
  await page.goto(pathToFileURL(path).href)
  return { page, requests, complaints }
}

/** The page stays as it is, but for how it is looked at. */
export async function changeLook(
  page: Page,
  { colorScheme = 'light', viewport = SMALL }: Look,
): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(viewport)
}

/**
 * Opens the page on which Spotlight shows an event, as soon as it does. The page looks for its server under the name
 * `localhost`, and reports on itself to its makers, which is not wanted here.
 */
export async function openInSpotlight(spotlight: Pick<Spotlight, 'host'>, event: Event): Promise<Page> {
  const page = await openTab()
  await page.setViewportSize({ width: 1280, height: 1000 })
  const host = spotlight.host.replace('127.0.0.1', 'localhost')
  await page.route(
    url => url.host !== host,
    route => route.abort(),
  )
  await page.goto(`http://${host}/telemetry/errors/${event.event_id}`)
  await page.getByText('Breadcrumbs').waitFor()
  return page
}

/** What hinders people who use a keyboard, a screen reader or large print: one line for each rule of WCAG that is broken. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await examine(page)
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** All that axe-core found on a page, in the page's present look. */
export async function examine(page: Page): Promise<AxeResults> {
  await page.evaluate(axe.source)
  return await page.evaluate<AxeResults>('axe.run()')
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
