/**
 * Runs the tests with their sweeps in full, of which `npm test` has some cases each: `npm run test:long`, or of some files
 * `npm run test:long -- test/faults`. `ASKFIRST_SEED` repeats a run of test/faults.
 */
import { spawnSync } from 'node:child_process'

const words = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, {
  env: { ...process.env, ASKFIRST_LONG: '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
