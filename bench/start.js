import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeHome, ROOT } from './ground.js'
import { interleaved, runNode } from './measure.js'
import { PEERS } from './peers.js'
import { BARE, HELLO, startOf } from './reporters.js'

const HOST = '127.0.0.1:9'
const NOWHERE = { dsn: `http://0@${HOST}/1`, url: `http://${HOST}/`, port: 9 }

/** A program that imports a package in which nothing is: nobody who is imported by name can be faster. */
export const EMPTY = 'an empty package'

/** What a launch may find. Each has a bound of its own: who refuses must not pay more than who agrees. */
export const LAUNCHES = [
  'answer on',
  'answer local',
  'answer off',
  'no answer, in a pipe',
  'no answer, in CI',
  'DO_NOT_TRACK',
  'off by environment',
  'disabled by the program',
]

/** @typedef {{ name: string, words: readonly string[], env: Record<string, string> }} Program */

/**
 * How long a program of one line takes, in milliseconds.
 *
 * @param {string} folder
 * @param {{ rounds: number, ofOthers: number, ofPeers: number }} how - what is close to a bound is seen most often
 */
export function measureStart(folder, { rounds, ofOthers, ofPeers }) {
  const others = programsOtherwise(folder)
  const programs = [...programsByLaunch(folder), ...others]
  const fewer = Object.fromEntries([
    ...others.map(({ name }) => [name, ofOthers]),
    ...PEERS.map(({ name }) => [name, ofPeers]),
  ])
  return interleaved(
    Object.fromEntries(
      programs.map(({ name, words, env }) => [name, async () => (await runNode(words, env)).ms]),
    ),
    rounds,
    fewer,
  )
}

/**
 * The program of one line with askfirst installed and imported by name, in each of its launches.
 *
 * @param {string} folder
 * @returns {readonly Program[]}
 */
function programsByLaunch(folder) {
  const installed = makeInstalled(folder)
  const ours = put(installed, 'ours.js', `${startOf(NOWHERE.dsn, 'askfirst')}\n${HELLO}`)
  const disabled = put(
    installed,
    'disabled.js',
    `import { start } from 'askfirst'\nawait start({ dsn: '${NOWHERE.dsn}', disabled: true })\n${HELLO}`,
  )
  const on = makeHome(folder, 'on', HOST)
  const none = makeHome(folder, undefined)
  return [
    { name: BARE.name, words: [put(folder, 'hello.js', HELLO)], env: on },
    { name: EMPTY, words: [put(installed, 'empty.js', `import 'empty'\n${HELLO}`)], env: on },
    { name: 'answer on', words: [ours], env: on },
    { name: 'answer local', words: [ours], env: makeHome(folder, 'local', HOST) },
    { name: 'answer off', words: [ours], env: makeHome(folder, 'off', HOST) },
    { name: 'no answer, in a pipe', words: [ours], env: none },
    { name: 'no answer, in CI', words: [ours], env: { ...none, CI: 'true' } },
    { name: 'DO_NOT_TRACK', words: [ours], env: { ...on, DO_NOT_TRACK: '1' } },
    { name: 'off by environment', words: [ours], env: { ...on, MM_TELEMETRY: 'off' } },
    { name: 'disabled by the program', words: [disabled], env: on },
  ]
}

/**
 * The ways in that need no author, the other reporters, and what comes on top where it applies.
 *
 * @param {string} folder
 * @returns {readonly Program[]}
 */
function programsOtherwise(folder) {
  const installed = join(folder, 'installed')
  const ours = join(installed, 'ours.js')
  const plain = join(folder, 'hello.js')
  const shared = makeHome(folder, 'on')
  const withReports = makeHome(folder, 'on', HOST)
  for (const state of ['kept', 'sent']) {
    mkdirSync(join(withReports.HOME ?? '', '.local/share/mytool/askfirst', state), { recursive: true })
  }
  const session = join('/dev/shm', basename(folder))
  mkdirSync(session, { mode: 0o700 })
  const on = makeHome(folder, 'on', HOST)
  return [
    { name: 'askfirst run', words: [join(ROOT, 'bin/askfirst.js'), 'run', plain], env: shared },
    {
      name: 'askfirst/register',
      words: ['--import', join(ROOT, 'dist/register.mjs'), plain],
      env: shared,
    },
    { name: 'with reports', words: [ours], env: withReports },
    { name: 'in a session', words: [ours], env: { ...on, XDG_RUNTIME_DIR: session } },
    ...PEERS.map(({ name, setup }, index) => ({
      name,
      words: [put(folder, `hello-${index}.js`, `${setup(NOWHERE)}\n${HELLO}`)],
      env: on,
    })),
  ]
}

/** A tool with askfirst, and an empty package, installed. @param {string} folder */
function makeInstalled(folder) {
  const installed = join(folder, 'installed')
  mkdirSync(join(installed, 'node_modules/empty'), { recursive: true })
  for (const part of ['package.json', 'dist']) {
    cpSync(join(ROOT, part), join(installed, 'node_modules/askfirst', part), { recursive: true })
  }
  put(installed, 'package.json', JSON.stringify({ name: 'mytool', version: '1.4.2', type: 'module' }))
  put(installed, 'node_modules/empty/package.json', JSON.stringify({ name: 'empty', exports: './index.mjs' }))
  put(installed, 'node_modules/empty/index.mjs', '')
  return installed
}

/** @returns the path */
function put(/** @type {string} */ folder, /** @type {string} */ name, /** @type {string} */ text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
