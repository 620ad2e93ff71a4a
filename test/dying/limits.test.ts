import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { launch } from '../harness/crash.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { crashHonestly } from '../harness/honest.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

const CANNOT = "throw new Error('Cannot go on')"

/** A user without an account. Only root can become it, and only if it may read this checkout. */
const NOBODY = 471_147

describe.runIf(process.platform === 'linux')('a crash of a program', () => {
  test('that has no file descriptor left ends as ever, and announces nothing', async () => {
    const home = newHome()
    const exhaust = `const { openSync } = require('node:fs'); try { for (;;) openSync('/dev/null') } catch {};`
    expect(
      await crashHonestly(home, [program(exhaust + CANNOT)], { through: ['prlimit', '--nofile=64'] }),
    ).toBe('')
  })

  test.runIf(nobodyCanRun())('that can start no process is kept for a launch that can', async () => {
    const { home, receiver } = await startRecipient()
    giveAway(home)
    const limit = `require('node:child_process').execFileSync('prlimit', ['--pid', String(process.pid), '--nproc=1']);`
    const telemetry = { MM_TELEMETRY: 'on', MM_TELEMETRY_DSN: receiver.dsn }
    const line = await crashHonestly(home, [program(limit + CANNOT)], { through: asNobody(), telemetry })
    expect(line).toContain('will be sent')
    await launch(home, receiver.dsn, { MM_TELEMETRY: 'on' })
    expect(await receiver.waitFor(1)).toHaveLength(1)
  })

  test.runIf(nobodyCanRun())('that has become another user is kept in the home of that user', async () => {
    const home = newHome()
    giveAway(home)
    expect(await crashHonestly(home, [program(`${BECOME_NOBODY}; ${CANNOT}`)])).toContain('kept')
    expect(statSync(home.data('askfirst')).uid).toBe(NOBODY)
  })

  test.runIf(nobodyCanRun())(
    'that has become another user is not written into the home of the first',
    async () => {
      const home = newHome()
      expect(await crashHonestly(home, [program(`${BECOME_NOBODY}; ${CANNOT}`)])).toBe('')
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

const BECOME_NOBODY = `process.setgid(${NOBODY}); process.setuid(${NOBODY})`

function asNobody(): readonly string[] {
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
}

function nobodyCanRun(): boolean {
  return spawnSync(process.execPath, [BIN, '--version'], { uid: NOBODY, gid: NOBODY }).status === 0
}

/** Makes a home nobody's, with all that is in it. */
function giveAway({ folder }: Home): void {
  chmodSync(dirname(folder), 0o755)
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, path), NOBODY, NOBODY)
  }
}

/** Anyone may read it. */
function program(source: string): string {
  const folder = makeFiles({ 'crashes.cjs': source })
  chmodSync(folder, 0o755)
  return join(folder, 'crashes.cjs')
}
