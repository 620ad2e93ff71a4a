import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../../examples/receiver.js'
import { askfirst } from '../harness/askfirst.ts'
import { closeBrowser, examine, openFile, openInSpotlight, withoutChromium } from '../harness/chromium.ts'
import { makeException } from '../harness/event.ts'
import type { Home } from '../harness/home.ts'
import { countsOf, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome, typeAskfirst } from '../harness/person.ts'
import { startSpotlight } from '../harness/spotlight.ts'

const FOLDER = join(import.meta.dirname, '../../docs/screens')
/** Too heavy for git, which ignores them. */
const PICTURES = join(FOLDER, 'pictures')
const PROGRAM = join(import.meta.dirname, '../../examples/convert/bin/tabular.js')
const SAMPLE = join(import.meta.dirname, '../../examples/convert/samples/wilhelmina-fantasia.yaml')

beforeAll(() => mkdirSync(PICTURES, { recursive: true }))
afterAll(closeBrowser)

test('terminal', async () => {
  const home = newHome()
  const receiver = await startReceiver()
  onTestFinished(receiver.close)
  const reference = await crashSome(home, receiver.dsn)
  for (const columns of [80, 40]) {
    await capture(['list'], `terminal-list-${columns}.txt`, { home, columns })
    await capture(['show', reference], `terminal-show-${columns}.txt`, { home, columns })
  }
  await capture(['send', reference], 'terminal-send.txt', { home, columns: 80 })
  await capture(['show', reference], 'terminal-show-sent.txt', { home, columns: 80 })
})

test('review', async () => {
  const home = newHome()
  const receiver = await startReceiver()
  onTestFinished(receiver.close)
  const reference = await crashSome(home, receiver.dsn)
  const words = ['telemetry', 'send', reference, '--review']
  const terminal = typeAskfirst(words, { home, rows: 50, variables: { NO_COLOR: '1' } })
  await terminal.waitFor('Redact what is not to be sent')
  write('terminal-review-1.txt', shown(words, terminal.screen()))
  terminal.press('space')
  await terminal.waitFor('◉')
  terminal.press('enter')
  await terminal.exit()
  write('terminal-review-2.txt', shown(words, terminal.screen()))
})

test.skipIf(withoutChromium())('pages', async () => {
  const home = newHome()
  const receiver = await startReceiver()
  onTestFinished(receiver.close)
  const reference = await crashSome(home, receiver.dsn)
  const findings: string[] = []
  for (const [page, words] of [
    ['report', [reference]],
    ['reports', []],
  ] as const) {
    const file = join(home.folder, `${page}.html`)
    await askfirst(['telemetry', 'open', ...words, '--output', file], { env: home.env })
    for (const [look, options] of Object.entries(LOOKS)) {
      const tab = await openFile(file, options)
      await tab.page.screenshot({ path: join(PICTURES, `page-${page}-${look}.png`) })
      for (const summary of await tab.page.locator('summary').all()) {
        await summary.evaluate('element => element.parentElement.open = true')
      }
      const { testEngine, violations, incomplete, passes } = await examine(tab.page)
      findings.push(
        `${page}, ${look}: ${violations.length} violations, ${incomplete.length} to look at by hand, ${passes.length} rules passed`,
        ...[...violations, ...incomplete].map(({ id, help }) => `  ${id}: ${help}`),
      )
      expect(testEngine.name).toBe('axe-core')
    }
  }
  write('axe.txt', findings.join('\n'))
})

test.skipIf(withoutChromium())('Spotlight', async () => {
  const home = newHome()
  const spotlight = await startSpotlight()
  onTestFinished(spotlight.close)
  const reference = await crashSome(home, spotlight.dsn)
  await askfirst(['telemetry', 'send', reference], { env: home.env })
  const [event] = await spotlight.events()
  expect(event?.event_id?.slice(0, 8)).toBe(reference)
  const page = await openInSpotlight(spotlight, event ?? {})
  // The event alone, without Spotlight's own menus.
  const clip = { x: 240, y: 112, width: 1040, height: 888 }
  await page.screenshot({ path: join(PICTURES, 'spotlight.png'), clip })
})

const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1000, height: 1400 } },
  dark: { colorScheme: 'dark', viewport: { width: 1000, height: 1400 } },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 1400 } },
} as const

const DAY_MS = 86_400_000

/**
 * Crashes the example program on a file that it cannot parse, after some earlier crashes.
 *
 * @returns the reference of that report
 */
async function crashSome(home: Home, dsn: string): Promise<string> {
  const outbox = outboxIn(home)
  const exception = {
    values: [makeException('TypeError', "Cannot read properties of undefined (reading '<*>')")],
  }
  for (const [age, state] of [
    [9, 'sent'],
    [3, 'kept'],
    [3, 'kept'],
    [1, 'kept'],
  ] as const) {
    plantReport(outbox, { state, age: age * DAY_MS, dsn, event: age === 3 ? { exception } : {} })
  }
  const env = { ...home.env, MM_TELEMETRY: 'local' }
  const known = storedReports(outbox).map(({ file }) => file)
  await askfirst(['run', '--dsn', dsn, PROGRAM, 'convert', SAMPLE, '--to', 'json'], { env })
  expect(countsOf(outbox)).toMatchObject({ kept: 4 })
  const [report] = storedReports(outbox).filter(({ file }) => !known.includes(file))
  return report?.event.event_id?.slice(0, 8) ?? ''
}

async function capture(
  words: readonly string[],
  file: string,
  size: { home: Home; columns: number },
): Promise<void> {
  const command = ['telemetry', ...words]
  const terminal = typeAskfirst(command, { ...size, rows: 100, variables: { NO_COLOR: '1' } })
  await terminal.exit()
  write(file, shown(command, terminal.screen()))
}

function shown(words: readonly string[], screen: string): string {
  return `$ askfirst ${words.join(' ')}\n${screen}`
}

function write(file: string, text: string): void {
  writeFileSync(join(FOLDER, file), `${text.trimEnd()}\n`)
}
