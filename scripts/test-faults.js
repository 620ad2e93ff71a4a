/**
 * Runs the long form of the tests in test/faults: `npm run test:faults`. `ASKFIRST_SEED` repeats a run.
 */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/faults'], {
  env: { ...process.env, ASKFIRST_FAULTS: 'long' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
