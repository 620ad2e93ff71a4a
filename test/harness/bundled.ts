import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { SOURCES } from '../../scripts/places/tool.js'
import { linkTo, makeFiles } from './files.ts'

/** The forms of a bundle, and what its file is called. */
export const FORMS = [
  { format: 'esm', file: 'cli.mjs' },
  { format: 'cjs', file: 'cli.cjs' },
] as const

/**
 * Bundles that tool into one file, which stands alone.
 *
 * @param conditions - of `exports`, asked for in the place of esbuild's own
 * @returns its path
 */
export async function bundleTool(
  { format, file }: (typeof FORMS)[number],
  conditions?: string[],
): Promise<string> {
  const sources = makeFiles({ ...SOURCES, 'node_modules/askfirst': linkTo(resolve('.')) })
  const { warnings } = await build({
    entryPoints: [join(sources, 'src/cli.js')],
    outfile: join(sources, file),
    bundle: true,
    platform: 'node',
    minify: true,
    format,
    logLevel: 'silent',
    ...(conditions && { conditions }),
  })
  if (warnings.length > 0 && !conditions) {
    throw new Error(`Cannot bundle without a warning: ${warnings.map(({ text }) => text).join(', ')}`)
  }
  const alone = makeFiles({
    'package.json': SOURCES['package.json'],
    [`dist/${file}`]: readFileSync(join(sources, file), 'utf8'),
  })
  return join(alone, 'dist', file)
}
