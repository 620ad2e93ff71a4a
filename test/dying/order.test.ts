import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { newHome } from '../harness/person.ts'

test.skipIf(!canTrace())(
  'a crash is announced after its report was synced and renamed, and its folder synced (needs strace)',
  () => {
    const trace = join(makeFiles({}), 'trace')
    const watch = ['-o', trace, '-s', '40', '-e', 'trace=openat,fsync,rename,write']
    spawnSync('strace', [...watch, process.execPath, BIN, 'run', fixture('throws-type-error.cjs')], {
      env: { ...newHome().env, MM_TELEMETRY: 'local' },
    })
    const calls = readFileSync(trace, 'utf8').split('\n')
    const report = calls.slice(
      calls.findIndex(call => call.includes('.envelope.') && call.includes('O_EXCL')),
    )
    const steps = report.flatMap(call => /^(fsync|rename|write\(2, "askfirst)/.exec(call)?.[1] ?? [])
    expect(steps.slice(0, 4)).toEqual(['fsync', 'rename', 'fsync', 'write(2, "askfirst'])
  },
)

/** Only Linux has strace, and a container may forbid it. */
function canTrace(): boolean {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'])
    return true
  } catch {
    return false
  }
}
