import { pathToFileURL } from 'node:url'
import { sha256 } from '../protocol.js'
import { CHECKOUT, outputOf } from './askfirst.js'
import { good, print } from './page.js'
import { assertPlanted, PLANTED, SAMPLE, wordsIn } from './planted.js'

/**
 * Shows that what lay on the disk, what was shown and what was sent are the same bytes.
 *
 * @param {import('./askfirst.js').World} world
 * @param {{ reference: string, disk: Buffer, wire: import('../protocol.js').ReceivedRequest }} report
 * @throws {Error} If they are not.
 */
export async function proveSame(world, { reference, disk, wire }) {
  const words = (await outputOf(world, ['telemetry', 'show', reference])).toString()
  const raw = await outputOf(world, ['telemetry', 'show', reference, '--raw'])
  const sums = {
    'on disk': sha256(disk),
    'as shown': /\b[0-9a-f]{64}\b/.exec(words)?.[0] ?? 'none',
    'show --raw': sha256(raw),
    received: wire.sha256,
  }
  print('\nSHA-256')
  for (const [place, sum] of Object.entries(sums)) print(`  ${place.padEnd(10)}  ${sum}`)
  if (new Set(Object.values(sums)).size > 1) throw new Error('Cannot vouch for the report: the bytes differ')
  good('The same bytes everywhere.')
}

/**
 * Shows that nothing of the malformed file is in the report, nor where it lay.
 *
 * @param {Uint8Array} bytes
 * @param {string} home
 * @throws {Error} If something is.
 */
export function proveClean(bytes, home) {
  assertPlanted(`${CHECKOUT}/${SAMPLE}`)
  const found = wordsIn(bytes, [...PLANTED, home, pathToFileURL(CHECKOUT).href])
  if (found.length > 0) throw new Error(`Cannot vouch for the report: it contains ${found.join(', ')}`)
  good(`None of the file's personal words: ${PLANTED.join(', ')}.`)
}
