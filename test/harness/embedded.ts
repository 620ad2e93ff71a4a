import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Files, makeFiles } from './files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Where a program of an author finds what it imports. */
export const IMPORTS = {
  askfirst: urlOf('dist/index.mjs'),
  'askfirst/commander': urlOf('dist/commander.mjs'),
  'askfirst/register': urlOf('dist/register.mjs'),
  /** What `--require` takes is a path. */
  'askfirst/register.cjs': resolve(ROOT, 'dist/register.cjs'),
  commander: urlOf('node_modules/commander/esm.mjs'),
}

/** A quote is allowed in a URL, but not between quotes. */
function urlOf(path: string): string {
  return pathToFileURL(resolve(ROOT, path)).href.replaceAll("'", '%27')
}

/**
 * Makes the package of an author who embeds askfirst, and returns its entry file. `import … from 'askfirst'` leads
 * to what was built.
 *
 * @param source - of `cli.js`, a module
 * @param files - what else is in the package; by default a package.json that says `mytool@1.4.2`
 */
export function makeTool(source: string, files: Files = {}): string {
  const folder = makeFiles({
    'package.json': { name: 'mytool', version: '1.4.2', type: 'module' },
    'cli.js': withImports(source),
    ...files,
  })
  return resolve(folder, 'cli.js')
}

/** Where a second copy of the package is: a library may have one of its own. */
export function copyOfPackage(): string {
  const folder = makeFiles({ 'package.json': { type: 'module' } })
  cpSync(resolve(ROOT, 'dist'), resolve(folder, 'dist'), { recursive: true })
  return pathToFileURL(resolve(folder, 'dist/index.mjs')).href
}

/** Replaces the names of packages by where they are. */
export function withImports(source: string): string {
  return Object.entries(IMPORTS).reduce(
    (text, [name, url]) => text.replaceAll(`'${name}'`, `'${url}'`),
    source,
  )
}
