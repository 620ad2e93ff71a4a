import { spawn } from 'node:child_process'

/** @typedef {{ median: number, low: number, high: number, runs: number }} Figure */
/** @typedef {{ ms: number, stdout: string, ended: bigint }} Ended */

/** Nobody waits longer for a program that has crashed; it counts as this much. */
const LONGEST_MS = 6_000

/**
 * Runs `node` once.
 *
 * @param {readonly string[]} words
 * @param {Record<string, string>} env - the whole environment
 * @returns {Promise<Ended>} `ended` on the clock that `process.hrtime.bigint()` reads in each process
 */
export function runNode(words, env) {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint()
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
    let stdout = ''
    let ended = begun
    child.stdout.on('data', chunk => (stdout += chunk))
    child.on('error', reject)
    child.on('exit', () => {
      ended = process.hrtime.bigint()
      clearTimeout(timer)
    })
    child.on('close', () => resolve({ ms: Number(ended - begun) / 1e6, stdout, ended }))
  })
}

/**
 * Measures several things in turn, round after round, so that a busy moment meets all of them. Each round begins with
 * another, and every second goes backwards: what runs twice in a row finds the caches warm.
 *
 * @param {Record<string, () => Promise<number>>} tasks
 * @param {number} rounds - after one that does not count
 * @param {Readonly<Record<string, number>>} [fewer] - rounds of those that are not in all: spread over them, for a computer
 *   may become slower on the way
 * @returns {Promise<Record<string, Figure>>} without those that were to have no round
 */
export async function interleaved(tasks, rounds, fewer = {}) {
  const entries = Object.entries(tasks)
  const values = new Map(entries.map(([name]) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round <= rounds; round++) {
    const due = entries.filter(([name]) => isDue(round, fewer[name] ?? rounds, rounds))
    const first = round % due.length
    const order = [...due.slice(first), ...due.slice(0, first)]
    for (const [name, task] of round % 2 === 0 ? order : order.toReversed()) {
      const value = await task()
      if (round > 0) values.get(name)?.push(value)
    }
  }
  const measured = [...values].filter(([, of]) => of.length > 0)
  return Object.fromEntries(measured.map(([name, of]) => [name, figureOf(of)]))
}

/**
 * Whether one of so many turns among the rounds comes now. The round that does not count is one more.
 *
 * @param {number} round
 * @param {number} turns
 * @param {number} rounds
 */
function isDue(round, turns, rounds) {
  const until = (/** @type {number} */ each) => Math.floor((each * turns) / rounds)
  return turns > 0 && (round === 0 || until(round) > until(round - 1))
}

/**
 * @param {readonly number[]} values
 * @returns {Figure} median and quartiles
 */
function figureOf(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ part) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length }
}

/**
 * How a cost grows: the exponent of a power law, by least squares on logarithms. 1 is linear.
 *
 * @param {readonly { size: number, ms: number }[]} points
 */
export function exponentOf(points) {
  const xs = points.map(({ size }) => Math.log(size))
  const ys = points.map(({ ms }) => Math.log(ms))
  const mean = (/** @type {number[]} */ list) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [x, y] = [mean(xs), mean(ys)]
  const covariance = mean(xs.map((value, at) => (value - x) * ((ys[at] ?? y) - y)))
  return covariance / mean(xs.map(value => (value - x) ** 2))
}
