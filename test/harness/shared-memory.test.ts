import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shortHash } from '../../src/system/short-hash.ts'
import { askfirst } from './askfirst.ts'
import { makeFiles } from './files.ts'
import { makeHome } from './home.ts'
import { CAN_LEAVE_OUT, HAS_MEMORY } from './memory.ts'

// Where Node cannot leave the environment out of its report, nothing of ours is in shared memory.
test.runIf(HAS_MEMORY && CAN_LEAVE_OUT)(
  'with a home goes what is in shared memory on its behalf',
  async () => {
    const home = makeHome()
    const script = join(makeFiles({ 'a.cjs': '' }), 'a.cjs')
    await askfirst(['run', script], { env: { ...home.env, MM_TELEMETRY: 'local' } })
    const outbox = join(home.data('askfirst'), 'askfirst')
    const folder = join('/dev/shm', `askfirst-${process.getuid?.()}`, shortHash(outbox, 16))
    expect(existsSync(folder)).toBe(true)
    home.remove()
    expect(existsSync(folder)).toBe(false)
  },
)
