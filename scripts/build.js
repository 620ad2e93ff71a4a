/**
 * Bundles src/ into dist/: one package without dependencies. A launch reads one file; what is heavy stands in files of
 * its own, which load when they are needed. Nobody's text is changed on the way.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { bundledFiles, licences } from './build/licences.js'

/** What stands in front of somebody's program, and what authors import. Node need not look up what `.mjs` is. */
const DOORS = {
  index: 'src/index.ts',
  commander: 'src/commander.ts',
  cli: 'src/cli.ts',
}

/** Of the command `askfirst` alone: no program that is bundled has it. */
const FOR_AUTHORS = 'src/commands/make-lexicon.ts'

/** Opens a browser by a package that asks for its own address. */
const COMMANDS = 'src/commands/commands.ts'

/** What loads when it is needed, or runs as a process of its own: CommonJS, for which Node starts in less time. */
const PARTS = {
  ci: 'src/system/ci.ts',
  'own-process': 'src/system/own-process.ts',
  askable: 'src/consent/askable.ts',
  ask: 'src/consent/ask.ts',
  'ask-about': 'src/consent/ask-about.ts',
  policy: 'src/consent/policy-merge.ts',
  'own-tags': 'src/report/own-tags.ts',
  'off-path-command': 'src/app/off-path-command.ts',
  'report-error': 'src/crash/report-error.ts',
  'crash-event': 'src/crash/crash-event.ts',
  'source-reader': 'src/scrub/source-reader.ts',
  'program-messages': 'src/lexicon/program-messages.ts',
  commands: COMMANDS,
  lexicon: FOR_AUTHORS,
  'store-answer': 'src/consent/store-answer.ts',
  inquirer: 'src/system/inquirer.ts',
  question: 'src/commands/question/question-process.ts',
  recover: 'src/launch/recover.ts',
  sender: 'src/deliver/sender.ts',
  network: 'src/deliver/network.ts',
}

/** What bundlers take instead of the doors: with the parts as one text, for no file will stand beside the bundle. */
const BUNDLED_DOORS = { bundle: 'src/bundle.ts', 'bundle-commander': 'src/commander.ts' }

/** What the parts take instead, where they are a text. */
const IN_TEXT = {
  'src/system/part-files.ts': 'src/system/part-program.ts',
  'src/lexicon/node-messages.ts': 'src/lexicon/handed-messages.ts',
  'src/consent/write-settings.ts': 'src/consent/write-settings-plainly.ts',
}

/** For a `require` of the doors, where Node cannot load them: no part, for no part of ours is loaded there. */
const UNLOADED = { unloaded: 'src/commands/unloaded.ts' }

/** For `--require`, under which Node starts a program as it does without options. */
const PRELOAD = { register: 'src/register.ts' }

const common = {
  bundle: true,
  outdir: 'dist',
  platform: 'node',
  target: 'node20.19',
  // That of the sources keeps imports that nothing uses.
  tsconfigRaw: {},
  // Its own entry holds what browsers take as well.
  alias: { debug: 'debug/src/node.js' },
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/**
 * A part that another file requires stays a file of its own; so does the door that another
 * door imports: both know for which app `start()` was called.
 *
 * @type {import('esbuild').Plugin}
 */
const partsApart = {
  name: 'parts apart',
  setup({ onResolve }) {
    const names = new Map(Object.entries(PARTS).map(([name, file]) => [resolve(file), name]))
    onResolve({ filter: /^\.\/index\.ts$/ }, () => ({ path: './index.mjs', external: true }))
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const name = names.get(resolve(resolveDir, path))
      return name !== undefined && (kind === 'require-call' || kind === 'dynamic-import')
        ? { path: `./${name}.cjs`, external: true }
        : undefined
    })
  },
}

/**
 * A part that a bundled door loads is taken out of the text.
 *
 * @type {import('esbuild').Plugin}
 */
const partsInText = {
  name: 'parts in text',
  setup({ onResolve, onLoad }) {
    const names = new Map(Object.entries(PARTS).map(([name, file]) => [resolve(file), name]))
    const texts = new Map([
      [resolve('src/launch/whole-text.ts'), './whole.mjs'],
      [resolve('src/lexicon/node-messages.mjs'), './node-messages.mjs'],
    ])
    onResolve({ filter: /^\.\/index\.ts$/ }, ({ importer }) =>
      importer === resolve('src/commander.ts') ? { path: './bundle.mjs', external: true } : undefined,
    )
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const file = resolve(resolveDir, path)
      const [text, name] = [texts.get(file), names.get(file)]
      if (text !== undefined) {
        return { path: text, external: true }
      }
      return name !== undefined && (kind === 'require-call' || kind === 'dynamic-import')
        ? { path: name, namespace: 'part' }
        : undefined
    })
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents: `module.exports = require('./src/launch/whole.ts').partOf(${JSON.stringify(path)})`,
      resolveDir: process.cwd(),
    }))
  },
}

/**
 * One file in the place of another.
 *
 * @type {import('esbuild').Plugin}
 */
const otherFiles = {
  name: 'other files',
  setup({ onResolve }) {
    const others = new Map(Object.entries(IN_TEXT).map(([from, to]) => [resolve(from), resolve(to)]))
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => {
      const other = others.get(resolve(resolveDir, path))
      return other === undefined ? undefined : { path: other }
    })
  },
}

const modules = {
  ...common,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // Made when a part is first loaded: to know its own address costs a module a quarter of a millisecond.
  banner: {
    js: "const require=part=>process.getBuiltinModule('node:module').createRequire(import.meta.url)(part);",
  },
  plugins: [partsApart],
}

const scripts = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.dirname': '__dirname' },
  banner: { js: "'use strict';" },
  plugins: [partsApart],
}

rmSync('dist', { recursive: true, force: true })
/** The parts as one script, see src/launch/whole-text.ts. */
const text = await build({
  ...common,
  stdin: {
    contents: Object.entries(partsOf(file => file !== FOR_AUTHORS))
      .map(([name, file]) => `exports[${JSON.stringify(name)}] = () => require('./${file}')`)
      .join('\n'),
    resolveDir: process.cwd(),
  },
  format: 'cjs',
  define: { 'import.meta.url': 'undefined' },
  banner: { js: "'use strict';" },
  plugins: [otherFiles],
  external: ['./make-lexicon.ts'],
  write: false,
})

const results = await Promise.all([
  build({ ...modules, entryPoints: entryPoints(DOORS) }),
  build({
    ...scripts,
    entryPoints: entryPoints(partsOf(file => file !== FOR_AUTHORS && file !== COMMANDS)),
  }),
  build({
    ...scripts,
    define: { ...scripts.define, 'import.meta.url': 'importMetaUrl' },
    inject: ['scripts/build/import-meta-url.js'],
    entryPoints: entryPoints(partsOf(file => file === COMMANDS)),
  }),
  build({ ...scripts, entryPoints: entryPoints(UNLOADED) }),
  // Its parser knows the letters of all scripts, and an escape is twice as long as each of them.
  build({ ...scripts, charset: 'utf8', entryPoints: entryPoints(partsOf(file => file === FOR_AUTHORS)) }),
  build({
    ...modules,
    banner: {},
    plugins: [partsInText],
    entryPoints: entryPoints(BUNDLED_DOORS),
  }),
  build({
    ...modules,
    banner: {},
    plugins: [],
    stdin: { contents: text.outputFiles.map(file => file.text).join(''), loader: 'text' },
    entryNames: 'whole',
  }),
  // The program shall not meet what was required before it.
  build({
    ...scripts,
    entryPoints: entryPoints(PRELOAD),
    footer: { js: 'delete require.cache[__filename];' },
  }),
])
copyFileSync('src/lexicon/node-messages.mjs', 'dist/node-messages.mjs')
// A `require` gets the module that an `import` gets: both know for which app `start()` was called.
for (const door of ['index', 'commander']) {
  const sources = [`./${door}.mjs`, './unloaded.cjs'].map(file => `module.exports = require('${file}')`)
  writeFileSync(`dist/${door}.cjs`, `'use strict'\ntry {\n  ${sources.join('\n} catch {\n  ')}\n}\n`)
}
// Both ways to preload are one.
writeFileSync(
  'dist/register.mjs',
  "process.getBuiltinModule('node:module').createRequire(import.meta.url)('./register.cjs')\n",
)
// The types are those of what a `require` gets; an `import` gets the same ones as a module.
mkdirSync('dist/types')
writeFileSync('dist/types/package.json', '{ "type": "commonjs" }\n')
for (const door of ['index', 'commander', 'register']) {
  writeFileSync(`dist/types/${door}.d.mts`, `export * from './${door}.js'\n`)
}
writeFileSync(
  'dist/THIRD-PARTY-LICENSES',
  licences(results.flatMap(({ metafile }) => bundledFiles(metafile))),
)

/** @param {(file: string) => boolean} isAsked @returns {Record<string, string>} */
function partsOf(isAsked) {
  return Object.fromEntries(Object.entries(PARTS).filter(([, file]) => isAsked(file)))
}

/** @param {Record<string, string>} files @returns {{ in: string, out: string }[]} */
function entryPoints(files) {
  return Object.entries(files).map(([out, file]) => ({ in: file, out }))
}
