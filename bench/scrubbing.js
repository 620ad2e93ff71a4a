import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ROOT } from './ground.js'
import { exponentOf } from './measure.js'

/** @typedef {{ size: number, ms: number }} Point */

/**
 * How long scrubbing takes, by characters of source and of message, in a process that is warm.
 *
 * @param {string} folder
 * @param {number} rounds
 */
export async function measureScrubbing(folder, rounds) {
  const { explain } = await scrubber(folder)
  const file = readFileSync(join(ROOT, 'node_modules/commander/lib/command.js'), 'utf8')
  const message = "Cannot read the table in /home/max/secret.csv: error: unknown option '--geheim' "
  const bySource = [1, 2, 4, 8, 16].map(times =>
    pointOf(() => explain(file.repeat(times), message), file.length * times, rounds),
  )
  const byMessage = [4, 8, 16, 32, 64].map(times =>
    pointOf(() => explain(file, message.repeat(times)), message.length * times, rounds),
  )
  return {
    source: { points: bySource, exponent: exponentOf(bySource) },
    message: { points: byMessage, exponent: exponentOf(byMessage) },
  }
}

/**
 * @param {() => unknown} work
 * @param {number} size
 * @param {number} rounds
 * @returns {Point}
 */
function pointOf(work, size, rounds) {
  const times = Array.from({ length: rounds + 2 }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  const sorted = times.slice(2).sort((a, b) => a - b)
  return { size, ms: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN }
}

/** @param {string} folder */
async function scrubber(folder) {
  const outfile = join(folder, 'scrubber.js')
  const { outputFiles } = await build({
    stdin: { contents: SCRUBBER, resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  writeFileSync(outfile, outputFiles[0]?.text ?? '')
  return import(pathToFileURL(outfile).href)
}

const SCRUBBER = `
import { scrub } from './src/scrub/scrub.ts'
export function explain(text, value) {
  const mechanism = { type: 'uncaughtException', handled: false }
  const event = {
    event_id: '', timestamp: 0, release: 'mytool', environment: 'stable', user: { id: '' }, tags: {},
    contexts: { runtime: { version: '' }, os: { name: '' }, launch: { program: 'mytool', arguments: [] } },
    exception: { values: [{ type: 'Error', value, mechanism }] }, sdk: { version: '' },
  }
  const texts = [{ text, weight: 'stack' }]
  return scrub(event, { place: () => undefined, texts, platform: () => ({ messages: [], identifiers: [] }) }, { now: () => 0 })
}`
