import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { crashHonestly } from '../harness/honest.ts'
import { newHome } from '../harness/person.ts'
import { bothWays } from '../harness/plainly.ts'
import { startRecipient } from '../harness/recipient.ts'
import { AS_SOMEBODY, OPEN_BIN as bin, CAN_BECOME_SOMEBODY, SOMEBODY } from '../harness/somebody.ts'

const CANNOT = "throw new Error('Cannot go on')"

describe.runIf(process.platform === 'linux')('a crash of a program', () => {
  test('that has no file descriptor left ends as ever, and announces nothing', async () => {
    const home = newHome()
    const exhaust = `const { openSync } = require('node:fs'); try { for (;;) openSync('/dev/null') } catch {};`
    expect(
      await crashHonestly(home, [program(exhaust + CANNOT)], { through: ['prlimit', '--nofile=64'] }),
    ).toBe('')
  })

  test.runIf(CAN_BECOME_SOMEBODY)('that can start no process is kept for a launch that can', async () => {
    const { home, receiver } = await startRecipient()
    giveAway(home)
    const limit = `require('node:child_process').execFileSync('prlimit', ['--pid', String(process.pid), '--nproc=1']);`
    const telemetry = { MM_TELEMETRY: 'on', MM_TELEMETRY_DSN: receiver.dsn }
    const line = await crashHonestly(home, [program(limit + CANNOT)], {
      through: AS_SOMEBODY,
      telemetry,
      bin,
    })
    expect(line).toContain('will be sent')
    // By the same user: what another one's folder holds is not sent.
    await bothWays([program('')], { env: home.env, through: AS_SOMEBODY, telemetry, bin })
    expect(await receiver.waitFor(1)).toHaveLength(1)
  })

  test.runIf(CAN_BECOME_SOMEBODY)(
    'that has become another user is kept in the home of that user',
    async () => {
      const home = newHome()
      giveAway(home)
      expect(await crashHonestly(home, [program(`${BECOME_SOMEBODY}; ${CANNOT}`)], { bin })).toContain('kept')
      expect(statSync(home.data('askfirst')).uid).toBe(SOMEBODY)
    },
  )

  test.runIf(CAN_BECOME_SOMEBODY)(
    'that has become another user is not written into the home of the first',
    async () => {
      const home = newHome()
      expect(await crashHonestly(home, [program(`${BECOME_SOMEBODY}; ${CANNOT}`)], { bin })).toBe('')
      expect(home.tree()).toEqual([])
    },
  )

  test('whose working folder is gone is reported', async () => {
    const leave = `process.chdir(require('node:fs').mkdtempSync('gone-')); require('node:fs').rmdirSync(process.cwd());`
    expect(await crashHonestly(newHome(), [program(leave + CANNOT)], { cwd: makeFiles({}) })).toContain(
      'kept',
    )
  })
})

const BECOME_SOMEBODY = `process.setgid(${SOMEBODY}); process.setuid(${SOMEBODY})`

/** Makes a home somebody's, with all that is in it. */
function giveAway({ folder }: Home): void {
  chmodSync(dirname(folder), 0o755)
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, path), SOMEBODY, SOMEBODY)
  }
}

/** Anyone may read it. */
function program(source: string): string {
  const folder = makeFiles({ 'crashes.cjs': source })
  chmodSync(folder, 0o755)
  return join(folder, 'crashes.cjs')
}
