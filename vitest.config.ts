import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { HANG_MS } from './test/harness/hang.ts'
import { LONG } from './test/harness/length.ts'

export default defineConfig({
  plugins: [lateParts()],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/harness/build.ts', 'test/harness/ground.ts'],
    // Most of what a test costs is to import what it tests. No file mocks a module; what one changes it puts back.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // Most tests start real processes and wait for them.
    maxWorkers: 4,
    testTimeout: LONG ? 60 * HANG_MS : 2 * HANG_MS,
    hookTimeout: 2 * HANG_MS,
    expect: { poll: { timeout: HANG_MS } },
  },
})

/** What `system/late.ts` loads late is imported here: Node 20 cannot require a TypeScript file. */
function lateParts(): Plugin {
  return {
    name: 'late parts',
    enforce: 'pre',
    transform(code, id) {
      const imports: string[] = []
      const text = code.replace(/\brequire\('(\.[^']+\.ts)'\)/g, (_, path: string) => {
        const name = `late${imports.length}`
        imports.push(`import * as ${name} from '${path}'`)
        return name
      })
      return id.includes('/src/') && imports.length > 0 ? `${imports.join('\n')}\n${text}` : undefined
    },
  }
}
