import { resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * Makes a program that plain node can run, as a module, of some lines that import our sources by their path in the
 * repository.
 */
export async function bundle(source: string): Promise<string> {
  const stdin = { contents: source, resolveDir: resolve(import.meta.dirname, '../..') }
  const banner = {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  }
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner,
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('')
}
