/**
 * Crashes real packages from the registry, each in an installed tool that was published with and without a lexicon, and
 * prints how many of a message's own words are left to read. Own is what the person did not give: no argument, file
 * name or content. Takes minutes, and a network. Give names of cases to run these alone.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/**
 * @typedef {object} Case
 * @property {string} id
 * @property {Record<string, string>} packages
 * @property {string[]} argv
 * @property {Record<string, string>} files
 * @property {string} code body of an async function `(args, require, fs)`
 * @property {string} [reason] why a third is not to be had
 */

const BIN = resolve(import.meta.dirname, '../bin/askfirst.js')
/** @type {readonly Case[]} */
const CASES = JSON.parse(readFileSync(resolve(import.meta.dirname, '../bench/real-packages.json'), 'utf8'))

const wanted = process.argv.slice(2)
const room = mkdtempSync(join(realpathSync(tmpdir()), 'packages-'))
/** @type {number[][]} */
const shares = []
/** @type {string[]} */
const unexplained = []
const LEAST_WITHOUT = 0.85
const LEAST_WITH = 0.92
const LEAST_OF_ONE = 1 / 3
try {
  console.log('| crash | without a lexicon | with one |\n| --- | --: | --: |')
  for (const each of CASES.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const [without, withOne] = [false, true].map(lexicon => shareOf(each, install(each, lexicon)))
    shares.push([without ?? 0, withOne ?? 0])
    const isLow = Math.min(without ?? 0, withOne ?? 0) < LEAST_OF_ONE
    if (isLow && each.reason === undefined) unexplained.push(each.id)
    console.log(
      `| ${each.id}${isLow ? `: ${each.reason}` : ''} | ${percent(without ?? 0)} | ${percent(withOne ?? 0)} |`,
    )
  }
  console.log(`| mean | ${percent(mean(0))} | ${percent(mean(1))} |`)
  if (wanted.length === 0 && (mean(0) < LEAST_WITHOUT || mean(1) < LEAST_WITH || unexplained.length > 0)) {
    console.error(`Too little stays, or less than a third without a reason: ${unexplained.join(', ')}`)
    process.exitCode = 1
  }
} finally {
  rmSync(room, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * Publishes the tool of a case and installs it.
 *
 * @param {Case} each
 * @param {boolean} lexicon
 * @returns {string} its program
 */
function install({ id, packages, code }, lexicon) {
  const source = join(room, `${id}-source`)
  const folder = join(room, `${id}-${lexicon}`)
  for (const path of [source, folder]) mkdirSync(path, { recursive: true })
  const manifest = { name: 'real-tool', version: '1.0.0', bin: 'cli.cjs', dependencies: packages }
  writeFileSync(join(source, 'package.json'), JSON.stringify(manifest))
  const program = `const fs = require('node:fs')\nasync function main(args, require, fs) {\n${code}\n}\nmain(process.argv.slice(2), require, fs)\n`
  writeFileSync(join(source, 'cli.cjs'), program)
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  if (lexicon) {
    npm(source, 'install', '--no-package-lock', '--ignore-scripts')
    execFileSync(process.execPath, [BIN, 'lexicon'], { cwd: source, stdio: 'ignore' })
  }
  npm(folder, 'install', join(source, npm(source, 'pack', '--silent', '--ignore-scripts').trim()))
  return join(folder, 'node_modules/real-tool/cli.cjs')
}

/**
 * @param {string} folder
 * @param {...string} words
 */
function npm(folder, ...words) {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  return execFileSync('npm', [...words, ...quiet], { cwd: folder, encoding: 'utf8' })
}

/**
 * Crashes a program, once under plain node and once under askfirst.
 *
 * @param {Case} each
 * @param {string} program
 * @returns {number} how many of the message's own words are in the report, of 1
 */
function shareOf({ id, argv, files }, program) {
  const place = mkdtempSync(join(room, 'run-'))
  const [cwd, home, said] = [join(place, 'work'), join(place, 'home'), join(place, 'message')]
  for (const [path, text] of Object.entries({ '.': '', ...files })) {
    mkdirSync(dirname(join(cwd, path, path === '.' ? '_' : '')), { recursive: true })
    if (path !== '.') writeFileSync(join(cwd, path), text)
  }
  const monitor = join(place, 'monitor.cjs')
  const note = `require('node:fs').writeFileSync(${JSON.stringify(said)}, String(error?.message ?? error))`
  writeFileSync(monitor, `process.on('uncaughtExceptionMonitor', error => ${note})`)
  const env = { PATH: process.env.PATH, HOME: home, MM_TELEMETRY: 'local' }
  spawnSync(process.execPath, ['--require', monitor, program, ...argv], { cwd, env })
  spawnSync(process.execPath, [BIN, 'run', program, ...argv], { cwd, env })
  const kept = join(home, '.local/share/askfirst/askfirst/kept')
  const [report] = existsSync(kept) ? readdirSync(kept).filter(file => file.endsWith('.envelope')) : []
  if (report === undefined || !existsSync(said)) throw new Error(`Cannot crash ${id}: no report was kept`)
  const { exception } = JSON.parse(readFileSync(join(kept, report), 'utf8').split('\n')[2] ?? '{}')
  const given = new Set(wordsOf([...argv, ...Object.keys(files), ...Object.values(files), cwd].join(' ')))
  const own = wordsOf(readFileSync(said, 'utf8')).filter(word => !given.has(word))
  const left = wordsOf(exception.values.at(-1).value)
  return own.filter(word => take(left, word)).length / Math.max(own.length, 1)
}

/**
 * @param {string[]} words
 * @param {string} word
 */
function take(words, word) {
  const at = words.indexOf(word)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

/** @param {string} text @returns {string[]} */
function wordsOf(text) {
  return (text.match(/[\p{L}\p{N}_]+/gu) ?? []).filter(word => /\p{L}/u.test(word))
}

/** @param {number} column */
function mean(column) {
  return shares.reduce((sum, row) => sum + (row[column] ?? 0), 0) / shares.length
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(0)} %`
}
