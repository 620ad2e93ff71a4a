/** @typedef {import('./measure.js').Figure} Figure */
/** @typedef {{ what: string, value: number, must: number, aim: number, holds: boolean, aimed: boolean }} Verdict */

/**
 * What a run came to, as a page: docs/bench/README.md.
 *
 * @param {object} results
 * @param {{ node: string, system: string, cpu: string }} results.machine
 * @param {Record<string, Figure>} results.start
 * @param {Record<string, Figure>} results.crash - the server accepting and saying nothing
 * @param {readonly Verdict[]} verdicts
 */
export function pageOf({ machine, start, crash }, verdicts) {
  return `# What the bench measured

Written by \`npm run bench\`, on ${machine.cpu}, ${machine.system}, Node ${machine.node}. Medians of runs that take
turns; all figures are in [results.json](results.json), with quartiles, numbers of runs, and the other servers and
kinds of crash.

${tableOf(['what', 'measured', 'must', 'aim', ''], verdicts.map(rowOf))}

## Start of a one-line program

![Start of a one-line program, ratio to bare Node](start.svg)

${tableOf(['', 'ms', 'ratio to bare Node'], Object.entries(start).map(figureRow(start)))}

## From throw to exit, the server accepting and saying nothing

![From throw to exit, in milliseconds](crash.svg)

${tableOf(['', 'ms', 'ratio to bare Node'], Object.entries(crash).map(figureRow(crash)))}
`
}

/** @param {Verdict} verdict */
function rowOf({ what, value, must, aim, holds, aimed }) {
  return [what, value, must, aim, aimed ? 'aim reached' : holds ? 'holds' : '**fails**']
}

/** @param {Record<string, Figure>} all @returns {(entry: [string, Figure]) => unknown[]} */
function figureRow(all) {
  const bare = all['bare Node']?.median ?? Number.NaN
  return ([name, { median }]) => [name, median.toFixed(1), (median / bare).toFixed(2)]
}

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
function tableOf(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
