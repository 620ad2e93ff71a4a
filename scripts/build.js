/**
 * Bundles src/ into dist/: one package without dependencies. What runs at launch is one file each; what is heavy
 * stands in chunks of its own, loaded only when needed.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { apart, exportApart, requireApart } from './build/apart.js'
import { loadLate, takeBuiltinsInParts } from './build/builtins.js'
import { storeWithoutSchemas } from './build/conf.js'
import { compileAtOnce } from './build/eager.js'
import { fieldsWithoutWords } from './build/fields.js'
import { twoFolders } from './build/folders.js'
import { bundledFiles, licences } from './build/licences.js'

/** @type {import('esbuild').Plugin} */
const networkApart = {
  name: 'network apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/network\.cjs$/ }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /\/network\.ts$/ }, () => ({
      contents: "export const { makeNodeTransport, watchedExchange } = require('./network.cjs')",
    }))
  },
}

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
const inside = { ...common, write: false, format: 'esm', pure: ['Object.freeze'] }
const builtins = { name: 'builtins', setup: build => takeBuiltinsInParts(build) }

/** Code that stands before somebody's program: each is one file, so that a launch reads no second one. */
const start = {
  ...inside,
  entryPoints: { index: 'src/index.ts' },
  plugins: [twoFolders, importApart(['telemetry.ts']), requireApart('crash', 'subject', 'seldom'), builtins],
}

/** The same, for programs that have no author's call: what these are is told by their command line. */
const launch = {
  ...inside,
  entryPoints: { register: 'src/register.ts', cli: 'src/cli.ts' },
  plugins: [twoFolders, importApart(['commands/program.ts']), requireApart('crash', 'seldom'), builtins],
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

/** Synchronously required by a dying process, which uses most of it. */
const crash = {
  ...commonjs,
  supported: { arrow: false },
  entryPoints: apart('crash'),
  plugins: [
    twoFolders,
    exportApart,
    requireApart('seldom'),
    fieldsWithoutWords,
    { name: 'builtins', setup: build => takeBuiltinsInParts(build, compileAtOnce) },
  ],
}

/** Required by a launch that is out of the ordinary. */
const seldom = {
  ...commonjs,
  entryPoints: apart('seldom'),
  plugins: [twoFolders, exportApart, requireApart('crash'), builtins],
}

/** What makes up for a crash that no handler saw. It shares the code of one. */
const recover = {
  ...commonjs,
  entryPoints: { recover: 'src/recover.ts' },
  plugins: [twoFolders, requireApart('crash', 'seldom'), builtins],
}

const PARTS = {
  program: 'commands/program.ts',
  answer: 'commands/answer.ts',
  preview: 'commands/preview.ts',
  review: 'commands/review.ts',
  open: 'commands/open.ts',
  store: 'consent/store.ts',
  inquirer: 'inquirer.ts',
  telemetry: 'telemetry.ts',
  commander: 'commander.ts',
  ask: 'ask.ts',
}

/**
 * Commands and question: a file for what is always needed, and one for each heavy part that is imported only when it
 * is asked for. (With code that is shared in chunks, `list` read seventeen files.)
 */
const commands = {
  ...inside,
  plugins: [
    twoFolders,
    storeWithoutSchemas,
    networkApart,
    importApart(Object.values(PARTS)),
    requireApart('crash'),
    // Commander has it, for subcommands that are programs of their own.
    loadLate(['node:child_process']),
    builtins,
  ],
  entryPoints: Object.entries(PARTS).map(([out, file]) => ({ in: `src/${file}`, out })),
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);",
  },
}

/**
 * The process that sends. It is CommonJS, for which Node starts in less time.
 */
const sender = {
  ...commonjs,
  entryPoints: { sender: 'src/deliver/sender.ts' },
  plugins: [twoFolders, networkApart, requireApart('seldom'), fieldsWithoutWords, builtins],
}

/** All that can open a socket, and nothing else. A report that goes nowhere by https needs no TLS. */
const network = {
  ...commonjs,
  entryPoints: { network: 'src/deliver/network.ts' },
  plugins: [loadLate(['node:https', 'node:tls', 'node:zlib']), builtins],
}

rmSync('dist', { recursive: true, force: true })
const results = await Promise.all(
  [start, launch, preload, crash, seldom, recover, commands, sender, network].map(options => build(options)),
)
copyFileSync('src/scrub/node-messages.json', 'dist/node-messages.json')
writeFileSync(
  'dist/THIRD-PARTY-LICENSES',
  licences(results.flatMap(({ metafile }) => bundledFiles(metafile))),
)

/**
 * Files that stay files of their own, imported when needed.
 *
 * @param {readonly string[]} files - in src/
 * @returns {import('esbuild').Plugin}
 */
function importApart(files) {
  const apart = files.map(file => resolve('src', file))
  return {
    name: 'import apart',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, kind }) =>
        kind !== 'entry-point' && apart.includes(resolve(resolveDir, path))
          ? { path: `./${basename(path, '.ts')}.mjs`, external: true }
          : undefined,
      ),
  }
}
