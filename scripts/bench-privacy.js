/**
 * Runs the programs of test/leaks/ through askfirst and through `@sentry/node`, and prints what arrives of a person's
 * data and of the programs' own words. Takes minutes: each program is started for real, once for each reporter.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const outfile = join(folder, 'bench.mjs')
try {
  await build({
    entryPoints: ['test/leaks/bench.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // Bundled CommonJS packages call `require` for Node's own modules.
    banner: {
      js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
    },
  })
  const { bench } = await import(pathToFileURL(outfile).href)
  await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
