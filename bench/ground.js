import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { PEERS } from './peers.js'

export const ROOT = resolve(import.meta.dirname, '..')
export const DIST = join(ROOT, 'dist')
const CACHE = join(ROOT, 'node_modules/.cache/bench')
/** What the peers need, installed. */
export const MODULES = join(CACHE, 'node_modules')

/** How many programs and homes there are: each has a name of its own, and nothing of another. */
let made = 0

/** @typedef {'thrown' | 'rejected' | 'large'} Kind - a throw, a rejection, a throw in a bundle of a megabyte */

/** Installs the peers, once. */
export function installPeers() {
  const dependencies = Object.assign({}, ...PEERS.map(({ packages }) => packages))
  const wanted = JSON.stringify({ name: 'bench', private: true, dependencies }, undefined, 2)
  if (!existsSync(join(CACHE, 'done'))) {
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(join(CACHE, 'package.json'), wanted)
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact'], {
      cwd: CACHE,
      stdio: 'inherit',
    })
    writeFileSync(join(CACHE, 'done'), wanted)
  }
}

/**
 * What an installation of some packages alone weighs.
 *
 * @param {Record<string, string>} packages
 * @returns {{ packages: number, bytes: number }}
 */
export function installedSize(packages) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'askfirst-bench-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
  const manifests = files.filter(file =>
    /(?:^|node_modules\/)(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/.test(file),
  )
  const bytes = files.reduce((sum, file) => sum + sizeOf(join(folder, 'node_modules', file)), 0)
  rmSync(folder, { recursive: true, force: true })
  return { packages: manifests.length, bytes }
}

/** @param {string} path */
function sizeOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.size : 0
}

/** Makes a folder for programs that find the peers, and a home with an answer: `on`, `local`, `off` or none. */
export function makeGround() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'askfirst-bench-'))
  symlinkSync(MODULES, join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), MANIFEST)
  return folder
}

const MANIFEST = JSON.stringify({ name: 'mytool', version: '1.4.2', type: 'module' })

/**
 * @param {string} folder
 * @param {'on' | 'local' | 'off' | undefined} answer - to both the tool itself and askfirst; undefined for none
 * @param {string} [recipient] - for which it was given: its host. Default: any
 * @returns {Record<string, string>} the environment of a person with this answer
 */
export function makeHome(folder, answer, recipient = '*') {
  const home = join(folder, `home-${answer}-${made++}`)
  mkdirSync(home, { mode: 0o700 })
  const answers = [
    {
      answer,
      time: '2026-11-01T00:00:00.000Z',
      recipient,
      // Whatever the field table may have by now.
      fields: Number.MAX_SAFE_INTEGER,
      // As the question leaves it: the digest of its words.
      words: '0123456789abcdef'.repeat(4),
      askfirst: '0.1.0',
      node: process.version,
    },
  ]
  for (const app of answer === undefined ? [] : ['mytool', 'askfirst']) {
    mkdirSync(join(home, '.config', app), { recursive: true, mode: 0o700 })
    writeFileSync(join(home, '.config', app, 'telemetry.json'), JSON.stringify({ answers }), { mode: 0o600 })
  }
  return { HOME: home, PATH: process.env.PATH ?? '' }
}

/**
 * Bundles real libraries with a program that chokes on a file: 127 KB with commander, 1.3 MB with more. Each is a
 * package of its own.
 *
 * @param {string} folder
 * @param {Kind} kind
 * @param {string} setup - what stands before, an import of a reporter
 * @returns {Promise<string>} the entry file
 */
export async function makeCrash(folder, kind, setup) {
  const program = join(folder, `${kind}-${made++}`)
  mkdirSync(program)
  writeFileSync(join(program, 'package.json'), MANIFEST)
  const libraries = kind === 'large' ? LARGE : TYPICAL
  await build({
    stdin: { contents: `${libraries}\n${CRASH}`, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(program, 'lib.js'),
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  const entry = join(program, 'cli.js')
  writeFileSync(entry, `${setup}\nconst { main } = await import('./lib.js')\n${CALLS[kind]}\n`)
  return entry
}

const CALLS = {
  thrown: 'main()',
  rejected: 'new Promise((_, reject) => { try { main() } catch (error) { reject(error) } })',
  large: 'main()',
}
const TYPICAL = "import { Command } from 'commander'"
const LARGE = `${TYPICAL}
import * as sentry from '@sentry/core'
import * as yaml from 'yaml'
import * as csv from 'csv-parse/sync'
import Conf from 'conf'
export const all = [sentry, yaml, csv, Conf]`
/** Tells when it throws, and what memory it had taken by then. */
const CRASH = `
function load(path) {
  const { maxRSS } = process.resourceUsage()
  require('node:fs').writeSync(1, \`\\n{"thrown":"\${process.hrtime.bigint()}","rss":\${maxRSS}}\\n\`)
  if (path !== '') throw new Error(\`Cannot read the table in \${path}: a row has too many columns\`)
}
export function main() {
  new Command('mytool').action(() => load('/home/max/secret.csv')).parse()
}`
