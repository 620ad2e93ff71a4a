import { expect, test } from 'vitest'
import { canariesIn, newCanary } from '../harness/canary.ts'
import { nodeReport, plantFatal, recoverFatal } from '../harness/fatal.ts'
import { HAS_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'

test.runIf(HAS_MEMORY)("of Node's report nothing is told that is not Node's own words", async () => {
  const home = newSession()
  const program = makeHungry()
  const canary = newCanary()
  const text = JSON.stringify(JSON.parse(nodeReport('OOMError')), (name, value) => {
    if (name === 'trigger') return 'FatalError'
    return typeof value === 'string' ? `${value} of ${canary}` : value
  })
  plantFatal(home, program, { text })
  await recoverFatal(home, program)
  const { event, bytes } = onlyReport(outboxIn(home))
  expect(canariesIn(bytes, [canary])).toEqual([])
  expect(event).toMatchObject({
    contexts: { runtime: { version: '<*>' } },
    exception: {
      values: [{ type: 'FatalError', value: 'Allocation failed - JavaScript heap out of memory <*>' }],
    },
  })
})
