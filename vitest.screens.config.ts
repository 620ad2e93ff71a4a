import { defineConfig } from 'vitest/config'

/** Writes docs/screens/: `npm run screens`. */
export default defineConfig({
  test: {
    include: ['test/screens/*.ts'],
    globalSetup: ['test/harness/ground.ts'],
    testTimeout: 120_000,
    maxWorkers: 1,
  },
})
