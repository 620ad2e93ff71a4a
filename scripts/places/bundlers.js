import { join } from 'node:path'
import { alone, authorsFolder, newFolder, run, toolsOf, write } from './workshop.js'

/** @typedef {import('./places.js').Place} Place */

const NODE = process.execPath

/** @type {readonly Place[]} */
export const BUNDLERS = [
  ...['esm', 'cjs'].flatMap(format =>
    [[], ['--minify']].map(minify => ({
      name: `esbuild, ${format}${minify.length > 0 ? ', minified' : ''}`,
      make: () =>
        bundled(format, out => [
          'esbuild',
          ['src/cli.js', '--bundle', '--platform=node', `--format=${format}`, `--outfile=${out}`, ...minify],
        ]),
    })),
  ),
  ...['es', 'cjs'].map(format => ({
    name: `Rollup, ${format}`,
    make: () =>
      bundled(format, out => ['rollup', ['src/cli.js', '-p', 'node-resolve', '-f', format, '-o', out]]),
  })),
  ...['es', 'cjs'].map(format => ({
    name: `Rolldown, ${format}`,
    make: () =>
      bundled(format, out => [
        'rolldown',
        ['src/cli.js', '--platform', 'node', '-m', '-f', format, '-o', out],
      ]),
  })),
  { name: 'Vite, ssr', make: () => configured('vite', ['build', '-c'], 'cli.js', VITE) },
  ...['production', 'development'].map(mode => ({
    name: `webpack, ${mode}`,
    // Each module is a text that is evaluated: none of it is a file as it was published.
    ...(mode === 'development' && { words: 'not in this mode: its modules are evaluated from text' }),
    make: () =>
      bundled('cjs', out => [
        'webpack',
        [
          './src/cli.js',
          '--target',
          'node',
          '--mode',
          mode,
          '-o',
          join(out, '..'),
          '--output-filename',
          'cli.cjs',
        ],
      ]),
  })),
  {
    name: 'ncc',
    make: () => {
      const out = newFolder()
      run('ncc', ['build', 'src/cli.js', '-m', '-q', '-o', out], authorsFolder())
      return { command: [NODE, alone(join(out, 'index.js'), 'dist/cli.js')] }
    },
  },
  { name: 'tsdown', make: () => configured('tsdown', ['-c'], 'cli.mjs', TSDOWN) },
  ...['esm', 'cjs'].map(format => ({
    name: `tsup, ${format}`,
    make: () => {
      const out = newFolder()
      const config = {
        entry: ['src/cli.js'],
        outDir: out,
        format: [format],
        noExternal: ['askfirst'],
        silent: true,
      }
      write(authorsFolder(), { 'tsup.config.json': config })
      run(
        NODE,
        [join(toolsOf('tsup'), 'tsup/dist/cli-default.js'), '--config', 'tsup.config.json'],
        authorsFolder(),
      )
      const file = format === 'esm' ? 'cli.js' : 'cli.cjs'
      return { command: [NODE, alone(join(out, file), `dist/${file}`)] }
    },
  })),
  {
    name: 'bun build, for Node',
    make: () =>
      bundled('esm', out => [
        bun(),
        ['build', 'src/cli.js', '--target=node', '--minify', `--outfile=${out}`],
      ]),
  },
]

export function bun() {
  return join(toolsOf('bun'), `@oven/bun-${process.platform}-${process.arch}/bin/bun`)
}

/**
 * @param {string} format
 * @param {(out: string) => [string, readonly string[]]} command
 */
function bundled(format, command) {
  const file = format === 'cjs' ? 'cli.cjs' : 'cli.mjs'
  const out = join(newFolder(), file)
  run(...command(out), authorsFolder())
  return { command: [NODE, alone(out, `dist/${file}`)] }
}

/** A bundler that wants its options in a file. */
function configured(
  /** @type {string} */ name,
  /** @type {readonly string[]} */ words,
  /** @type {string} */ file,
  /** @type {(out: string) => string} */ config,
) {
  const out = newFolder()
  write(authorsFolder(), { [`${name}.config.mjs`]: config(out) })
  run(name, [...words, `${name}.config.mjs`], authorsFolder())
  return { command: [NODE, alone(join(out, file), `dist/${file}`)] }
}

const VITE = (/** @type {string} */ out) =>
  `export default { build: { ssr: 'src/cli.js', outDir: '${out}', minify: true }, ssr: { noExternal: true }, logLevel: 'error' }`
const TSDOWN = (/** @type {string} */ out) =>
  `export default { entry: ['src/cli.js'], outDir: '${out}', minify: true, dts: false, noExternal: ['askfirst'], logLevel: 'error' }`
