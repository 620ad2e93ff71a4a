import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { SAMPLE } from './planted.js'

/** The folder in which all commands of the demo are given. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url))

const PROGRAM = 'examples/convert/bin/tabular.js'
const ARGUMENTS = ['convert', SAMPLE, '--to', 'json']

/** What a person would type. */
export const COMMAND = `askfirst run ${PROGRAM} \\\n    ${ARGUMENTS.join(' ')}`

/**
 * @typedef {object} World
 * @property {Record<string, string>} env
 * @property {string} dsn
 */

/**
 * @typedef {object} Ended
 * @property {number | null} code
 * @property {Buffer} stdout empty if a person saw it instead
 * @property {string} stderr empty if a person saw it instead
 */

/**
 * Runs the converter under askfirst, with nobody to ask.
 *
 * @param {World} world
 * @param {Record<string, string>} [extra] more of the environment
 */
export function crash({ env, dsn }, extra = {}) {
  return askfirst({ env: { ...env, ...extra }, dsn }, ['run', '--dsn', dsn, PROGRAM, ...ARGUMENTS])
}

/**
 * Runs the converter under askfirst, for the person at the terminal.
 *
 * @param {World} world
 * @returns {Promise<Ended>}
 */
export function crashForPerson({ env, dsn }) {
  return start(['run', '--dsn', dsn, PROGRAM, ...ARGUMENTS], { env, stdio: 'inherit' })
}

/**
 * Gives a command to askfirst, which sends to this receiver.
 *
 * @param {World} world
 * @param {readonly string[]} args
 */
function askfirst({ env, dsn }, args) {
  return start(args, { env: { ...env, MM_TELEMETRY_DSN: dsn }, stdio: ['ignore', 'pipe', 'pipe'] })
}

/**
 * @param {World} world
 * @param {readonly string[]} args
 * @returns {Promise<Buffer>} what the command wrote to standard output
 * @throws {Error} If the command fails.
 */
export async function outputOf(world, args) {
  const { code, stdout, stderr } = await askfirst(world, args)
  if (code !== 0) throw new Error(`Cannot do "askfirst ${args.join(' ')}": exit code ${code}\n${stderr}`)
  return stdout
}

/**
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ended>}
 */
async function start(args, options) {
  const child = spawn(process.execPath, ['bin/askfirst.js', ...args], { cwd: CHECKOUT, ...options })
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    child.stdout ? buffer(child.stdout) : Buffer.alloc(0),
    child.stderr ? buffer(child.stderr) : Buffer.alloc(0),
  ])
  return { code, stdout, stderr: stderr.toString() }
}

/**
 * Has askfirst remove all that is its own, also what it keeps in shared memory on behalf of a home.
 *
 * @param {Pick<World, 'env'>} world
 */
export function forgetAll({ env }) {
  spawnSync(process.execPath, ['bin/askfirst.js', 'telemetry', 'reset'], {
    cwd: CHECKOUT,
    env,
    stdio: 'ignore',
  })
}
