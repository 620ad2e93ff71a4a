import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

test('under MM_TELEMETRY_DEBUG=1 a crash prints what is decided, and the whole event', async () => {
  const home = newHome()
  const env = { ...home.env, MM_TELEMETRY: 'local', MM_TELEMETRY_DEBUG: '1' }
  const { stderr } = await askfirst(['run', fixture('throws-type-error.mjs')], { env })
  const lines = stderr.split('\n').filter(line => line.startsWith('askfirst debug: '))
  expect(lines[0]).toBe('askfirst debug: local, because MM_TELEMETRY=local is set')
  const events = lines
    .filter(line => line.includes('{'))
    .map(line => JSON.parse(line.replace('askfirst debug: ', '')))
  expect(events).toEqual([expect.objectContaining(onlyReport(outboxIn(home)).event)])
})

test.each(['0', 'true', ''])('under MM_TELEMETRY_DEBUG=%s a launch prints nothing more', async value => {
  const home = newHome()
  const env = { ...home.env, MM_TELEMETRY: 'local', MM_TELEMETRY_DEBUG: value }
  const { stderr } = await askfirst(['run', fixture('says-hello.cjs')], { env })
  expect(stderr).toBe('')
})
