import { execFileSync } from 'node:child_process'
import { ROOT } from './ground.js'
import { PEERS } from './peers.js'

/** @typedef {import('./measure.js').Figure} Figure */
/** @typedef {{ kind: string, server: string, times: Record<string, Figure>, memory: Record<string, number[]>, arrived: Record<string, boolean> }} Crash */
/**
 * @typedef {object} Results
 * @property {Record<string, Figure>} start
 * @property {readonly Crash[]} crashes
 * @property {{ figures: Record<string, Figure>, sent: number }} sender
 * @property {Record<string, Figure>} commands
 * @property {Record<string, boolean>} delivery
 * @property {Record<'source' | 'message', { exponent: number }>} scrubbing
 */

/**
 * Holds the results against what must be reached, and whether the others were measured at all.
 *
 * @param {Results} results
 */
export function verdictsOn({ start, crashes, sender, commands, delivery, scrubbing }) {
  const ratio = (/** @type {Record<string, Figure>} */ all, /** @type {string} */ name) =>
    median(all, name) / median(all, 'bare Node')
  const extra = (/** @type {readonly Crash[]} */ some) =>
    Math.max(...some.map(({ times }) => median(times, 'askfirst') - median(times, 'bare Node')))
  const small = crashes.filter(({ kind }) => kind !== 'large')
  const large = crashes.filter(({ kind }) => kind === 'large')
  const answered = crashes.filter(({ server }) => server === 'answers')
  const starts = ['askfirst', 'askfirst, local', 'askfirst, off'].map(name => ratio(start, name))
  const unmeasured = ['askfirst', ...PEERS.map(({ name }) => name)].filter(
    name => !isMeasured(name, answered),
  ).length
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  )
  return [
    row('start, any answer: ratio', Math.max(...starts), { must: 1.08, aim: 1.04 }),
    row('start through run: ratio', ratio(start, 'askfirst run'), { must: 1.2, aim: 1.1 }),
    row('start through register: ratio', ratio(start, 'askfirst/register'), { must: 1.2, aim: 1.1 }),
    row('memory until the crash: MiB more', Math.max(...crashes.map(memoryMore)), { must: 2, aim: 1 }),
    row('throw to exit, any server: ms more', extra(small), { must: 25, aim: 12 }),
    row('throw to exit in 1 MB, any server: ms more', extra(large), { must: 70, aim: 35 }),
    row('installed: MB', packed.unpackedSize / 1e6, { must: 1.5, aim: 0.8 }),
    row('sender: ratio of CPU time', ratio(sender.figures, 'sender'), { must: 2, aim: 1.5 }),
    row('status: ratio', ratio(commands, 'status'), { must: 2.5, aim: 1.8 }),
    row('list: ratio', ratio(commands, 'list'), { must: 2.5, aim: 1.8 }),
    row('scrubbing by source: exponent', scrubbing.source.exponent, { must: 1.2, aim: 1.05 }),
    row('scrubbing by message: exponent', scrubbing.message.exponent, { must: 1.2, aim: 1.05 }),
    row('reports lost that were announced', delivery.askfirst ? 0 : 1, { must: 0, aim: 0 }),
    row('reporters that could not be measured', unmeasured, { must: 0, aim: 0 }),
  ]
}

/** One that was not seen to report cannot be compared. @param {string} name @param {readonly Crash[]} answered */
function isMeasured(name, answered) {
  return answered.some(({ arrived }) => arrived[name] === true)
}

/** @param {Crash} crash */
function memoryMore({ memory }) {
  const middle = (/** @type {number[]} */ list = []) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  return (middle(memory.askfirst) - middle(memory['bare Node'])) / 1024
}

/** @param {Record<string, Figure>} all @param {string} name */
function median(all, name) {
  return all[name]?.median ?? Number.NaN
}

/** @param {string} what @param {number} value @param {{ must: number, aim: number }} bounds */
function row(what, value, { must, aim }) {
  return {
    what,
    value: Math.round(value * 1000) / 1000,
    must,
    aim,
    holds: value <= must,
    aimed: value <= aim,
  }
}
