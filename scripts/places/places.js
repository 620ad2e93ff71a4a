import { BUNDLERS } from './bundlers.js'
import { EXECUTABLES } from './executables.js'
import { INSTALLERS } from './installers.js'
import { RUNTIMES } from './runtimes.js'
import { TYPESCRIPT } from './typescript.js'

/**
 * A place that a tool runs in.
 *
 * @typedef {object} Place
 * @property {string} name
 * @property {() => { command: readonly string[] }} make what starts the tool there
 * @property {string} [forbidden] why it cannot be, in one line: Node's or a bundler's doing
 * @property {Record<string, string>} [env] added to the environment
 * @property {RegExp} [runtime] what runs it, as the report has to say
 * @property {string} [words] why no words of messages are kept there
 */

/** @type {readonly { title: string, places: readonly Place[] }[]} */
export const PLACES = [
  { title: 'Installed', places: INSTALLERS },
  { title: 'Bundled into one file, which stands alone', places: BUNDLERS },
  { title: 'One executable, which stands alone', places: EXECUTABLES },
  { title: 'In TypeScript, with source maps in force', places: TYPESCRIPT },
  { title: 'Run by something else, or otherwise', places: RUNTIMES },
]
