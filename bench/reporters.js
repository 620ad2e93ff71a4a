import { DIST } from './ground.js'
import { PEERS } from './peers.js'

/** @typedef {import('./peers.js').Address} Address */

const OURS = {
  name: 'askfirst',
  packages: {},
  setup: (/** @type {Address} */ { dsn }) => startOf(dsn),
}
export const BARE = { name: 'bare Node', packages: {}, setup: () => '' }
export const REPORTERS = [BARE, OURS, ...PEERS]

/** @param {string} dsn */
export function startOf(dsn, from = `${DIST}/index.mjs`) {
  return `import { start } from '${from}'\nawait start({ dsn: '${dsn}' })`
}

/** The program of one line. */
export const HELLO = "console.log('hello')\n"
