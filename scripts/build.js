/**
 * Bundles src/ into dist/: one package without dependencies. What runs at launch is one file each; what is heavy
 * stands in chunks of its own, loaded only when needed.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { build } from 'esbuild'

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** Code that stands before somebody's program: each is one file, so that a launch reads no second one. */
const launch = {
  ...common,
  format: 'esm',
  entryPoints: {
    index: 'src/index.ts',
    register: 'src/register.ts',
    cli: 'src/cli.ts',
    sender: 'src/deliver/sender.ts',
  },
  plugins: [
    { name: 'chunks', setup: keepChunksApart },
    { name: 'builtins', setup: takeBuiltinsWhole },
  ],
}

/** Synchronously required by a dying process, hence CommonJS; and what makes up for one that could not. */
const crash = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  entryPoints: { crash: 'src/crash.ts', recover: 'src/recover.ts' },
  define: { 'import.meta.dirname': '__dirname' },
}

/** Commands and question: they share chunks. */
const commands = {
  ...common,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunk-[name]-[hash]',
  entryPoints: { program: 'src/commands/program.ts', commander: 'src/commander.ts', ask: 'src/ask.ts' },
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  },
}

rmSync('dist', { recursive: true, force: true })
const results = await Promise.all([launch, crash, commands].map(options => build(options)))
const messages = readFileSync('src/scrub/node-messages.json', 'utf8')
writeFileSync('dist/node-messages.json', JSON.stringify(JSON.parse(messages)))
writeFileSync(
  'dist/THIRD-PARTY-LICENSES',
  licences(results.flatMap(({ metafile }) => bundledFiles(metafile))),
)

/** @param {import('esbuild').PluginBuild} build */
function keepChunksApart({ onResolve }) {
  onResolve({ filter: /^\.\/commands\/program\.ts$/ }, () => ({ path: './program.js', external: true }))
}

/**
 * An `import` of a builtin module reads each of its exports, and some are getters that load more: that of `node:fs`
 * loads the streams, a tenth of Node's own start. The module as `require` gives it has nothing read.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function takeBuiltinsWhole({ onResolve, onLoad }) {
  onResolve({ filter: /^(?:node:.*|process|path|os|fs|url)$/ }, ({ path }) => ({
    path,
    namespace: 'builtin',
  }))
  onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
    contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
  }))
}

/**
 * The files of which something ended up in the bundle.
 *
 * @param {import('esbuild').Metafile} metafile
 */
function bundledFiles({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
}

/**
 * The licences of the packages whose code is in the bundle.
 *
 * @param {readonly string[]} inputs - files that were bundled
 */
function licences(inputs) {
  const packages = new Set(
    inputs.flatMap(
      file => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file.split(sep).join('/'))?.[0] ?? [],
    ),
  )
  return [...packages]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} folder - of the package */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return `${name} ${version} (${license})\n\n${licenceText(folder)}`
}

/** @param {string} folder - of the package */
function licenceText(folder) {
  for (const file of [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'license',
    'license.md',
    'LICENCE',
    'license.txt',
    'LICENSE-MIT',
  ]) {
    try {
      return readFileSync(join(folder, file), 'utf8')
    } catch {
      // The next spelling.
    }
  }
  throw new Error(`Cannot find the licence of ${folder}, ${dirname(folder)}`)
}
