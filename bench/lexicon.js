import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { makeCrash, makeHome, ROOT } from './ground.js'
import { interleaved, runNode } from './measure.js'
import { startOf } from './reporters.js'

/** @typedef {import('./measure.js').Figure} Figure */
/** @typedef {{ seconds: number, mib: number, files: number, mb: number }} Making */

const BIN = join(ROOT, 'bin/askfirst.js')
/** On the loopback, and nobody listens: the crash does not wait for it. */
const NOBODY = 'http://key@127.0.0.1:9/1'

/**
 * Makes the lexicon of a tool that depends on some packages, and says how long that took and what memory.
 *
 * @param {string} folder
 * @param {string} modules - a `node_modules` that has them
 * @param {Record<string, string>} dependencies
 * @returns {Making}
 */
export function measureMaking(folder, modules, dependencies) {
  const tool = join(folder, 'making')
  mkdirSync(tool)
  symlinkSync(modules, join(tool, 'node_modules'))
  writeFileSync(
    join(tool, 'package.json'),
    JSON.stringify({ name: 'mytool', version: '1.4.2', dependencies }),
  )
  writeFileSync(join(tool, 'index.js'), "throw new Error('This is all that it says')")
  const telling = join(folder, 'tell-memory.cjs')
  writeFileSync(telling, "process.on('exit', () => console.log(process.resourceUsage().maxRSS))")
  const begun = performance.now()
  const { stdout } = spawnSync(process.execPath, ['--require', telling, BIN, 'lexicon'], {
    cwd: tool,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - begun) / 1000
  const lexicon = readFileSync(join(tool, 'askfirst.lexicon'), 'utf8')
  const [, packages = ''] = /\[packages\]\n([\s\S]*?)\n\n/.exec(lexicon) ?? []
  const files = Array.from(packages.matchAll(/ (\d+) files$/gm), ([, count]) => Number(count)).reduce(
    (a, b) => a + b,
    0,
  )
  return {
    seconds,
    mib: Number(stdout.trim().split('\n').at(-1)) / 1024,
    files,
    mb: megabytesIn(packages, modules),
  }
}

/** What the folders of some packages weigh. @param {string} packages @param {string} modules */
function megabytesIn(packages, modules) {
  const names = new Set(Array.from(packages.matchAll(/^((?:@[^/ ]+\/)?[^ :]+)/gm), ([, name = '']) => name))
  const bytes = [...names].flatMap(name => {
    const folder = join(modules, name)
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
    return files.map(file => statSync(join(folder, file), { throwIfNoEntry: false }))
  })
  return bytes.reduce((sum, stat) => sum + (stat?.isFile() ? stat.size : 0), 0) / 1e6
}

/**
 * From the throw to the exit of an installed tool that brings a lexicon, and of the same under bare Node, in milliseconds:
 * one with commander, and one of 12 MB.
 *
 * @param {string} folder
 * @param {number} rounds
 * @returns {Promise<Record<string, Figure>>}
 */
export async function measureWithLexicon(folder, rounds) {
  const kinds = /** @type {const} */ ([
    ['typical', 0],
    ['12 MB', 12_000_000],
  ])
  const tasks = await Promise.all(
    kinds.flatMap(([kind, bytes]) =>
      [false, true].map(async reports => {
        const entry = await makeInstalled(folder, { bytes, reports })
        const task = async () => {
          // The sixth report alike would only be counted.
          const { stdout, ended } = await runNode([entry], makeHome(folder, 'local'))
          const { thrown } = JSON.parse(/^\{"thrown".*$/m.exec(stdout)?.[0] ?? '{}')
          return Number(ended - BigInt(thrown)) / 1e6
        }
        return /** @type {const} */ ([`${kind}, ${reports ? 'askfirst' : 'bare Node'}`, task])
      }),
    ),
  )
  return interleaved(Object.fromEntries(tasks), rounds)
}

/**
 * Publishes a program with its lexicon, and puts it where npm would.
 *
 * @param {string} folder
 * @param {{ bytes: number, reports: boolean }} how - the least size, made of functions that nobody calls
 * @returns {Promise<string>} the entry file
 */
async function makeInstalled(folder, { bytes, reports }) {
  const source = dirname(await makeCrash(folder, 'thrown', reports ? startOf(NOBODY) : ''))
  const filler = readFileSync(join(ROOT, 'node_modules/commander/lib/command.js'), 'utf8')
  const count = Math.ceil(bytes / filler.length)
  const unused = Array.from(
    { length: count },
    (_, at) => `\nfunction unused${at}(require, exports) {${filler}}`,
  )
  writeFileSync(join(source, 'lib.js'), unused.join(''), { flag: 'a' })
  execFileSync(process.execPath, [BIN, 'lexicon'], { cwd: source, stdio: 'ignore' })
  const installed = join(`${source}-installed`, 'node_modules/mytool')
  mkdirSync(installed, { recursive: true })
  for (const file of readdirSync(source)) copyFileSync(join(source, file), join(installed, file))
  return join(installed, 'cli.js')
}
