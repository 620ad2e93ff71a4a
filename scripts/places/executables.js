import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bun } from './bundlers.js'
import { authorsFolder, newFolder, nodeOf, run, write } from './workshop.js'

/** @typedef {import('./places.js').Place} Place */

const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
const LEXICON = 'askfirst.lexicon'

/** @type {readonly Place[]} */
export const EXECUTABLES = [
  ...['20.20.2', '22.23.3', '24.21.0', '26.10.0'].map(version => ({
    name: `single executable of Node ${version.split('.')[0]}`,
    make: () => nodes(version, {}),
  })),
  { name: 'the same of Node 24, with code cache', make: () => nodes('24.21.0', { useCodeCache: true }) },
  {
    name: 'the same of Node 20, with a snapshot',
    make: () => nodes('20.20.2', { useSnapshot: true }, 'src/snapshot.js'),
  },
  {
    name: 'the same of Node 22 or later, with a snapshot',
    make: () => ({ command: [] }),
    forbidden:
      'Node aborts such a program when a thread of it opens a socket; nothing is asked, and reports are kept until `telemetry send REF`',
  },
  {
    name: 'bun build --compile',
    runtime: /^bun 1\./,
    make: () => {
      const out = join(newFolder(), 'mytool')
      const words = [
        'build',
        'src/cli.js',
        lexicon(),
        '--compile',
        '--asset-naming=[name].[ext]',
        `--outfile=${out}`,
      ]
      run(bun(), words, authorsFolder())
      return { command: [out] }
    },
  },
  {
    name: 'deno compile',
    make: () => ({ command: [] }),
    forbidden: 'Deno downloads a part of itself for it, from no package registry',
  },
]

/** @param {object} settings - of the executable */
function nodes(/** @type {string} */ version, settings, entry = 'src/cli.js') {
  const built = newFolder()
  write(authorsFolder(), SNAPSHOT)
  const words = [entry, '--bundle', '--platform=node', '--format=cjs', '--minify']
  run('esbuild', [...words, `--outfile=${join(built, 'cli.cjs')}`], authorsFolder())
  const assets = { [LEXICON]: join(authorsFolder(), lexicon()) }
  const config = { main: 'cli.cjs', output: 'blob', disableExperimentalSEAWarning: true, assets, ...settings }
  write(built, { 'sea.json': config })
  run(nodeOf(version), ['--experimental-sea-config', 'sea.json'], built)
  const out = join(newFolder(), 'mytool')
  cpSync(nodeOf(version), out)
  run('postject', [out, 'NODE_SEA_BLOB', join(built, 'blob'), '--sentinel-fuse', FUSE], built)
  rmSync(built, { recursive: true })
  return { command: [out] }
}

/** Nothing is decided while the snapshot is made: it would hold for everybody. */
const SNAPSHOT = {
  'src/snapshot.js': `import { appendFileSync } from 'node:fs'
import { startupSnapshot } from 'node:v8'
import { runTelemetry, start } from 'askfirst'
import { greet } from './greet.js'
startupSnapshot.setDeserializeMainFunction(() => {
  const { argv, env } = process
  const reports = { dsn: env.DSN, name: 'mytool', version: '1.4.2' }
  start(reports)
  if (env.RAN) appendFileSync(env.RAN, 'cli.js ' + argv.slice(2) + '\\n')
  if (argv[2] === 'telemetry') {
    runTelemetry(argv.slice(3), reports).then(code => { process.exitCode = code })
  } else if (argv[2] === 'greet') {
    greet(argv[3])
  }
})`,
}

let written = false

/** The published words of the tool, which an executable brings along. */
function lexicon() {
  if (!written) {
    run('npx', ['askfirst', 'lexicon'], authorsFolder())
    written = true
  }
  return LEXICON
}
