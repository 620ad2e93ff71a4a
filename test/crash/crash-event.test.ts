import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

test('the time for reading is taken from no clock that a program can replace', async () => {
  const script = join(
    makeFiles({
      'a.cjs': `let hours = 0
        Date.now = () => (hours += 1) * 3_600_000
        throw new Error('Cannot reach the host of ' + process.argv[2])`,
    }),
    'a.cjs',
  )
  const home = newHome()
  await askfirst(['run', script, 'Anna'], { env: { ...home.env, MM_TELEMETRY: 'local' }, cwd: home.folder })
  expect(onlyReport(outboxIn(home)).event?.exception?.values?.[0]?.value).toBe('Cannot reach the host of <*>')
})
