import { defineConfig } from 'vitest/config'

/** Writes docs/screens/: `npm run screens`. */
export default defineConfig({
  test: { include: ['test/screens/*.ts'], testTimeout: 120_000, maxWorkers: 1 },
})
