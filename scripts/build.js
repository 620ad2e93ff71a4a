/**
 * Bundles src/ into dist/: one package without dependencies. What runs at launch is one file each; what is heavy
 * stands in chunks of its own, loaded only when needed.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { APART, exportApart, requireApart } from './build/apart.js'
import { takeBuiltinsInParts } from './build/builtins.js'
import { fieldsWithoutWords } from './build/fields.js'
import { writeLettersAsRanges } from './build/letters.js'
import { bundledFiles, licences } from './build/licences.js'

const home = { name: 'home', setup: askForHomeOnly }

/** Node need not look for a package.json to know what a file is. */
const common = {
  bundle: true,
  outExtension: { '.js': '.mjs' },
  // That of the sources keeps imports that nothing uses.
  tsconfigRaw: {},
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** In somebody's program each builtin module is taken in parts, see `takeBuiltinsInParts`. */
const inside = { ...common, write: false, format: 'esm' }
const builtins = { name: 'builtins', setup: takeBuiltinsInParts }

/** Code that stands before somebody's program: each is one file, so that a launch reads no second one. */
const launch = {
  ...inside,
  entryPoints: {
    index: 'src/index.ts',
    register: 'src/register.ts',
    cli: 'src/cli.ts',
    sender: 'src/deliver/sender.ts',
  },
  plugins: [
    home,
    apartFrom(/\/(?:commands\/program|telemetry|network)\.ts$/),
    requireApart(['crash', 'seldom']),
    builtins,
  ],
}

/** What is required: modules in form, until `takeBuiltinsInParts` makes CommonJS of them. */
const commonjs = {
  ...inside,
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.dirname': '__dirname' },
}

/** For `--require`, under which Node starts a program as it does without options. The program shall not meet us. */
const preload = {
  ...commonjs,
  entryPoints: { register: 'src/register.ts' },
  plugins: launch.plugins,
  footer: { js: 'delete require.cache[__filename];' },
}

/** Synchronously required by a dying process. */
const crash = {
  ...commonjs,
  entryPoints: [APART.crash],
  plugins: [
    home,
    exportApart,
    requireApart(['seldom']),
    fieldsWithoutWords,
    { name: 'letters', setup: writeLettersAsRanges },
    builtins,
  ],
}

/** Required by a launch that is out of the ordinary. */
const seldom = { ...commonjs, entryPoints: [APART.seldom], plugins: [home, exportApart, builtins] }

/** What makes up for a crash that no handler saw. It shares the code of one. */
const recover = {
  ...commonjs,
  entryPoints: { recover: 'src/recover.ts' },
  plugins: [home, requireApart(['crash', 'seldom']), builtins],
}

/** Commands and question: they share chunks. */
const commands = {
  ...common,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunk-[name]-[hash]',
  plugins: [home, apartFrom(/\/network\.ts$/)],
  entryPoints: {
    program: 'src/commands/program.ts',
    commander: 'src/commander.ts',
    telemetry: 'src/telemetry.ts',
    ask: 'src/ask.ts',
  },
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  },
}

/** All that can open a socket, and nothing else. */
const network = {
  ...common,
  format: 'esm',
  banner: commands.banner,
  entryPoints: { network: 'src/deliver/network.ts' },
}

rmSync('dist', { recursive: true, force: true })
const results = await Promise.all(
  [launch, preload, crash, seldom, recover, commands, network].map(options => build(options)),
)
copyFileSync('src/scrub/node-messages.json', 'dist/node-messages.json')
writeFileSync(
  'dist/THIRD-PARTY-LICENSES',
  licences(results.flatMap(({ metafile }) => bundledFiles(metafile))),
)

/**
 * What env-paths asks `node:os`, `src/home.ts` answers.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function askForHomeOnly({ onResolve }) {
  onResolve({ filter: /^node:os$/ }, ({ importer }) =>
    /node_modules.env-paths/.test(importer) ? { path: resolve('src/home.ts') } : undefined,
  )
}

/**
 * Files that stay files of their own, imported when needed.
 *
 * @param {RegExp} filter
 * @returns {import('esbuild').Plugin}
 */
function apartFrom(filter) {
  return {
    name: 'apart from',
    setup: ({ onResolve }) =>
      onResolve({ filter }, ({ path }) => ({ path: `./${basename(path, '.ts')}.mjs`, external: true })),
  }
}
