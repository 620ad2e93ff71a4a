import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { closeBrowser, openInSpotlight, withoutChromium } from '../harness/chromium.ts'
import { fixture } from '../harness/fixture.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startSpotlight } from '../harness/spotlight.ts'

const why = withoutChromium()
afterAll(closeBrowser)

describe.skipIf(why)(`in Spotlight's web page${why ? ` (skipped: ${why})` : ''}`, () => {
  test('a crash stands as a maintainer would read it', async () => {
    const home = newHome()
    const spotlight = await startSpotlight()
    onTestFinished(spotlight.close)
    const env = { ...home.env, MM_TELEMETRY: 'on' }
    await askfirst(['run', '--dsn', spotlight.dsn, fixture('throws-cause-chain.mjs')], { env })
    await expect.poll(() => spotlight.events()).toHaveLength(1)
    const { event } = onlyReport(outboxIn(home))
    const page = await openInSpotlight(spotlight, event)
    const text = await page.locator('body').textContent()
    for (const { type, value, stacktrace } of event.exception?.values ?? []) {
      expect(text).toContain(`${type}${value}`)
      for (const frame of stacktrace?.frames ?? []) {
        expect(text).toContain(`in ${frame.function ?? ''} at line ${frame.lineno}:${frame.colno}`)
      }
    }
  })
})
