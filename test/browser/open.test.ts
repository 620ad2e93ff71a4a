import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CrashEvent } from '../../src/report/event.ts'
import { FIELD_WORDS } from '../../src/report/field-words.ts'
import { FIELDS } from '../../src/report/fields.ts'
import { askfirst } from '../harness/askfirst.ts'
import { barriersOn, changeLook, closeBrowser, openFile, withoutChromium } from '../harness/chromium.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import { type Home, makeHome } from '../harness/home.ts'
import { LONG } from '../harness/length.ts'
import { outboxIn, type PlantedReport, plantReport, storedReports } from '../harness/outbox.ts'
import { pathsIn } from '../harness/paths.ts'
import { newHome } from '../harness/person.ts'

const why = withoutChromium()
afterAll(closeBrowser)

const LIGHT = { colorScheme: 'light' } as const
const DARK = { colorScheme: 'dark' } as const
const viewport = { width: 360, height: 740 }
const PHONE = { ...LIGHT, viewport }
const DARK_PHONE = { ...DARK, viewport }
const LOOKS = [LIGHT, DARK, PHONE, DARK_PHONE]

describe.skipIf(why)(`in a browser${why ? ` (skipped: ${why})` : ''}`, () => {
  const home = makeHome()
  /** The page of the newest report, and that of all. */
  let one = ''
  let all = ''
  let newest = ''
  beforeAll(async () => {
    newest = plantSome(home)[0] ?? ''
    one = await pageIn(home, newest)
    all = await pageIn(home)
  })
  afterAll(home.remove)

  test.each([
    ['the page of all reports', LONG ? LOOKS : [LIGHT, PHONE]],
    ['the page of a report', LONG ? LOOKS : [DARK, DARK_PHONE]],
  ] as const)(
    '%s has no barriers, fits, and loads nothing, in light, in dark, on a phone',
    async (name, looks) => {
      const { page, complaints, requests } = await openFile(name === 'the page of a report' ? one : all)
      await unfoldAll(page)
      for (const look of looks) {
        await changeLook(page, look)
        expect({ look, barriers: await barriersOn(page) }).toEqual({ look, barriers: [] })
        expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
      }
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [page.url()] })
    },
  )

  test('a report full of markup is shown as text: nothing runs, nothing is asked for', async () => {
    const home = newHome()
    const event = hostileEvent()
    plantReport(outboxIn(home), { state: 'kept', event })
    for (const reference of [event.event_id, undefined]) {
      const { page, complaints, requests } = await openFile(await pageIn(home, reference))
      await unfoldAll(page)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate('globalThis.ran')).toBe(undefined)
      expect(await page.locator('script, img, iframe, a, form, base, object').count()).toBe(0)
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [page.url()] })
      for (const text of HOSTILE) {
        expect(await page.locator('body').textContent()).toContain(text)
      }
    }
  })

  test('the policy of the page would forbid what slipped through', async () => {
    const path = join(home.folder, 'changed.html')
    const script =
      '<script>globalThis.ran = true</script><img src="http://127.0.0.1:9/x"><p style="color: red">'
    writeFileSync(path, readFileSync(one, 'utf8').replace('<main>', `<main>${script}`))
    const { page, complaints } = await openFile(path)
    expect(await page.evaluate('globalThis.ran')).toBe(undefined)
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('960px')
    expect(complaints.filter(line => line.includes('Content Security Policy'))).toHaveLength(3)
  })

  test('own frames differ from foreign ones, in words too', async () => {
    const { page } = await openFile(one)
    expect(await page.locator('.stack li').allInnerTexts()).toEqual([
      'program\nload (app:///dist/load.js:12:7)',
      'package\nParser.<anonymous> (node_modules/yaml/dist/parse.js:300:12)',
      'other file\n<user code>',
      'program\nmain (app:///bin/tool.js:12:7)',
      'Node.js\nObject.run (node:internal/modules/run_main:1:1)',
    ])
    const colours = await page
      .locator('.stack li')
      .evaluateAll(items => items.map(item => String(item.className)))
    expect(new Set(colours)).toEqual(new Set(['own', 'foreign']))
  })

  test('each field stands there with its value and its reason', async () => {
    const { page } = await openFile(one)
    const rows = await page.locator('tbody tr').allInnerTexts()
    const { path } = FIELDS[0]
    const { name, why } = FIELD_WORDS[path]
    expect(rows[0]?.split(/[\n\t]+/)).toEqual([name, path, newest, why])
    const event = storedReports(outboxIn(home)).find(report => report.event.event_id === newest)?.event
    for (const path of pathsIn(event ?? {})) {
      expect(rows.filter(row => row.includes(path))).not.toEqual([])
    }
  })

  test('the keyboard reaches and unfolds every report', async () => {
    const { page } = await openFile(all)
    const reports = page.locator('main > details')
    for (let index = 0; index < (await reports.count()); index++) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await reports.nth(index).getAttribute('open')).toBe('')
      await page.keyboard.press('Enter')
    }
    expect(await reports.count()).toBe(5)
  })

  test('the timeline counts by day and fingerprint', async () => {
    const home = newHome()
    for (const [age, letter] of ['a', 'b', 'a'].entries()) {
      plantReport(outboxIn(home), { state: 'kept', fingerprint: letter.repeat(16), age: 1000 * age })
    }
    plantReport(outboxIn(home), { state: 'sent', fingerprint: 'a'.repeat(16), age: 3 * 24 * HOUR_MS })
    const { page } = await openFile(await pageIn(home))
    const rows = await page.locator('.timeline tbody tr').allInnerTexts()
    expect(rows.map(row => [/[ab]{16}/.exec(row)?.[0][0], row.trim().at(-1)])).toEqual([
      ['a', '2'],
      ['b', '1'],
      ['a', '1'],
    ])
    expect(await page.locator('.timeline tbody th').count()).toBe(2)
  })
})

/** Shapes that a page would take for its own, were they not escaped. */
const HOSTILE = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran=true">',
  "' onmouseover='globalThis.ran=true",
  '</style></script><!--',
  '<a href="javascript:globalThis.ran=true">',
  '&lt;b&gt; {{7*7}} <base href="http://127.0.0.1:9/">',
]

function hostileEvent(): CrashEvent {
  const text = HOSTILE.join(' ')
  const frames = [{ filename: text, function: text, in_app: true }]
  return makeEvent({
    release: text,
    modules: { [text]: text },
    exception: { values: [{ ...makeException(text, text), stacktrace: { frames } }] },
  })
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
}

const HOUR_MS = 3_600_000

function plantSome(home: Home): readonly string[] {
  const frames = [
    {
      filename: 'node:internal/modules/run_main',
      function: 'Object.run',
      lineno: 1,
      colno: 1,
      in_app: false,
    },
    { filename: 'app:///bin/tool.js', function: 'main', lineno: 12, colno: 7, in_app: true },
    { filename: '<user code>', in_app: false },
    {
      filename: 'node_modules/yaml/dist/parse.js',
      function: 'Parser.<anonymous>',
      lineno: 300,
      colno: 12,
      in_app: false,
    },
  ]
  const inner = {
    ...makeException('YAMLParseError', "Nested mappings are not allowed in '<*>' at line <*>"),
    stacktrace: { frames },
  }
  const values = [
    { ...inner, mechanism: { ...inner.mechanism, source: 'cause' } },
    makeException('Error', 'Cannot read <*>'),
  ]
  const modules = { commander: '14.0.3', yaml: '2.9.1' }
  const reports: readonly PlantedReport[] = [
    { state: 'kept', dsn: 'https://key@sentry.example.org/7', event: { exception: { values }, modules } },
    { state: 'pending', age: HOUR_MS },
    { state: 'pending', age: 2 * HOUR_MS },
    { state: 'sent', age: 30 * HOUR_MS },
    { state: 'sent', age: 31 * HOUR_MS, event: { exception: { values } } },
  ]
  return reports.map(report => plantReport(outboxIn(home), report).eventId)
}

async function pageIn(home: Home, reference?: string): Promise<string> {
  const path = join(home.folder, `${reference ?? 'all'}.html`)
  const words = ['telemetry', 'open', ...(reference ? [reference] : []), '--output', path]
  const result = await askfirst(words, { env: home.env })
  expect(result).toMatchObject({ code: 0, stderr: `Wrote "${path}".\n` })
  return path
}
