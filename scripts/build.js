/**
 * Bundles src/ into dist/: one package without dependencies. What runs at launch is one file each; what is heavy
 * stands in chunks of its own, loaded only when needed.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { APART, exportApart, requireApart } from './build/apart.js'
import { takeBuiltinsInParts } from './build/builtins.js'
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

/** Code that stands before somebody's program: each is one file, so that a launch reads no second one. */
const launch = {
  ...common,
  write: false,
  format: 'esm',
  entryPoints: {
    index: 'src/index.ts',
    register: 'src/register.ts',
    cli: 'src/cli.ts',
    sender: 'src/deliver/sender.ts',
  },
  plugins: [
    home,
    apartFrom(/\/(?:commands\/program|telemetry|network)\.ts$/),
    { name: 'apart', setup: requireApart(['ci', 'crash', 'seldom']) },
    { name: 'builtins', setup: takeBuiltinsInParts },
  ],
}

const commonjs = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [home, { name: 'letters', setup: writeLettersAsRanges }],
}

/** Required synchronously, also by a dying process. */
const apart = {
  ...commonjs,
  plugins: [...commonjs.plugins, { name: 'apart', setup: exportApart }],
  entryPoints: Object.keys(APART).map(chunk => ({ in: `apart:${chunk}`, out: chunk })),
}

/** What makes up for a crash that no handler saw. It shares the code of one. */
const recover = {
  ...commonjs,
  entryPoints: { recover: 'src/recover.ts' },
  plugins: [home, { name: 'apart', setup: requireApart(['crash']) }],
}

/** For `--require`, under which Node starts a program as it does without options. The program shall not meet us. */
const preload = {
  ...launch,
  entryPoints: { register: 'src/register.ts' },
  outExtension: { '.js': '.cjs' },
  define: commonjs.define,
  banner: { js: "'use strict';{" },
  footer: { js: '}delete require.cache[__filename];' },
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
  [launch, preload, apart, recover, commands, network].map(options => build(options)),
)
const messages = readFileSync('src/scrub/node-messages.json', 'utf8')
// A string in a line, for it is looked up as text.
writeFileSync(
  'dist/node-messages.json',
  JSON.stringify(JSON.parse(messages), undefined, 1).replaceAll(/^ +/gm, ''),
)
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
