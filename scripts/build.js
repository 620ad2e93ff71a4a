/**
 * Bundles src/ into dist/: one package without dependencies. What runs at launch is one file each; what is heavy
 * stands in chunks of its own, loaded only when needed.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { build } from 'esbuild'

const common = {
  bundle: true,
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

/** @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-6/ Table 6-2, space characters */
const SPACES = String.raw` \xa0\u1680\u2000-\u200a\u202f\u205f\u3000`
/** What is beyond ASCII and neither a space, nor the end of a line, nor a byte order mark. */
const FOREIGN = String.raw`\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\u{10ffff}`

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
    { name: 'ci', setup: keepCiApart },
    { name: 'builtins', setup: takeBuiltinsWhole },
  ],
}

const commonjs = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [{ name: 'letters', setup: writeLettersAsRanges }],
}

/** Synchronously required by a dying process. */
const crash = { ...commonjs, entryPoints: { crash: 'src/crash.ts' } }

/** What makes up for one that could not. */
const recover = {
  ...commonjs,
  entryPoints: { recover: 'src/recover.ts' },
  plugins: [{ name: 'crash', setup: shareCrash }],
}

/** The marks of CI services, which most launches need not know. */
const ci = { ...commonjs, entryPoints: { ci: 'ci-info' } }

/** For `--require`, under which Node starts a program as it does without options. The program shall not meet us. */
const preload = {
  ...commonjs,
  entryPoints: { register: 'src/register.ts' },
  plugins: launch.plugins,
  footer: { js: 'delete require.cache[__filename];' },
}

/** Commands and question: they share chunks. */
const commands = {
  ...common,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunk-[name]-[hash]',
  plugins: [{ name: 'network', setup: keepNetworkApart }],
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
  [launch, preload, ci, crash, recover, commands, network].map(options => build(options)),
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

/** @param {import('esbuild').PluginBuild} build */
function keepChunksApart({ onResolve }) {
  onResolve({ filter: /\/(?:commands\/program|telemetry|network)\.ts$/ }, ({ path }) => ({
    path: `./${basename(path, '.ts')}.js`,
    external: true,
  }))
}

/** @param {import('esbuild').PluginBuild} build */
function keepNetworkApart({ onResolve }) {
  onResolve({ filter: /\/network\.ts$/ }, () => ({ path: './network.js', external: true }))
}

/**
 * Required when it is asked for, from a file of its own.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function keepCiApart({ onResolve, onLoad }) {
  onResolve({ filter: /^ci-info$/ }, ({ path }) => ({ path, namespace: 'apart' }))
  onLoad({ filter: /.*/, namespace: 'apart' }, () => ({
    contents: `const { createRequire } = process.getBuiltinModule('node:module')
      export const { isCI } = createRequire(import.meta.dirname)(import.meta.dirname + '/ci.cjs')`,
  }))
}

/**
 * What `src/crash.ts` exports is in its chunk.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function shareCrash({ onResolve }) {
  onResolve({ filter: /\/(?:crash|capture\/event|capture\/program|gather|scrub)\.ts$/ }, ({ kind }) =>
    kind === 'entry-point' ? undefined : { path: './crash.cjs', external: true },
  )
}

/**
 * An `import` of a builtin module reads each of its exports, and some are getters that load more: that of `node:fs`
 * loads the streams, a tenth of Node's own start. So does the object that esbuild makes of a module given by `require`.
 * Here each export is read for itself, if it is used.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function takeBuiltinsWhole({ onResolve, onLoad }) {
  onResolve({ filter: /^(?:node:.*|process|path|os|fs|url)$/ }, ({ path }) => ({
    path,
    namespace: 'builtin',
    sideEffects: false,
  }))
  onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
    const members = Object.getOwnPropertyDescriptors(process.getBuiltinModule(path))
    const names = Object.keys(members).filter(name => 'value' in members[name] && /^[A-Za-z]\w*$/.test(name))
    return {
      contents: [
        `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`,
        'export default builtin',
        ...names.map(
          name =>
            `const $${name} = /* @__PURE__ */ (() => builtin.${name})()\nexport { $${name} as ${name} }`,
        ),
      ].join('\n'),
    }
  })
}

/**
 * V8 takes half a millisecond to read an expression with `\\p{ID_Start}`, used or not, and the tokeniser has five of
 * them. Outside of literals a source has no other characters than spaces and those of names, so a range does.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function writeLettersAsRanges({ onLoad }) {
  onLoad({ filter: /node_modules.js-tokens.index\.js$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8')
    const ranged = text
      .replaceAll('\\p{Zs}', SPACES)
      .replaceAll('\\p{ID_Start}', `A-Za-z${FOREIGN}`)
      .replaceAll('\\p{ID_Continue}', `\\w${FOREIGN}`)
    if (ranged.includes('\\p{')) throw new Error('js-tokens has a class of characters that is new')
    return { contents: ranged }
  })
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
 * The licences of the packages whose code is in the bundle: whose each is, and the same terms once.
 *
 * @param {readonly string[]} inputs - files that were bundled
 */
function licences(inputs) {
  const packages = new Set(
    inputs.flatMap(
      file => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file.split(sep).join('/'))?.[0] ?? [],
    ),
  )
  /** @type {Map<string, { terms: string, owners: string[] }>} */
  const licences = new Map()
  for (const { owner, terms } of [...packages].sort().map(licenceOf)) {
    const same = terms.replaceAll(/\s+/g, ' ')
    const { owners } = licences.get(same) ?? { owners: [] }
    licences.set(same, { terms, owners: [...owners, owner] })
  }
  return [...licences.values()]
    .map(({ terms, owners }) => `${owners.join('\n')}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * @param {string} folder - of the package
 * @returns {{ owner: string, terms: string }} package and copyright, and the rest of the text
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const lines = licenceText(folder).split('\n')
  const copyright = lines.filter(isCopyright).map(line => `  ${line.trim()}`)
  return {
    owner: [`${name} ${version} (${license})`, ...copyright].join('\n'),
    terms: lines
      .filter(line => !isCopyright(line))
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  }
}

function isCopyright(/** @type {string} */ line) {
  return /^\s*copyright\b.*(?:\d{4}|\(c\))/i.test(line)
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
