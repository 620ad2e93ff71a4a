import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DIST, makeHome, ROOT } from './ground.js'
import { interleaved, runNode } from './measure.js'
import { PEERS } from './peers.js'
import { BARE, HELLO, OURS, startOf } from './reporters.js'

const HOST = '127.0.0.1:9'
const NOWHERE = { dsn: `http://0@${HOST}/1`, url: `http://${HOST}/`, port: 9 }

/**
 * How long a program of one line takes, in milliseconds.
 *
 * @param {string} folder
 * @param {{ rounds: number, ofOthers: number, ofPeers: number }} how - what is close to a bound is seen most often
 */
export function measureStart(folder, { rounds, ofOthers, ofPeers }) {
  const others = helloOtherwise(folder)
  const programs = [...helloOf(folder), ...others]
  const fewer = Object.fromEntries([
    ...PEERS.map(({ name }) => [name, ofPeers]),
    ...others.map(({ name }) => [name, ofOthers]),
  ])
  return interleaved(
    Object.fromEntries(
      programs.map(({ name, words, env }) => [name, async () => (await runNode(words, env)).ms]),
    ),
    rounds,
    fewer,
  )
}

/** The same line with each reporter; with ours, after each answer and in each way. @param {string} folder */
function helloOf(folder) {
  const [on, local, off] = [
    makeHome(folder, 'on', HOST),
    makeHome(folder, 'local', HOST),
    makeHome(folder, 'off', HOST),
  ]
  const shared = makeHome(folder, 'on')
  const plain = put(folder, 'hello.js', HELLO)
  const ours = put(folder, 'hello-ours.js', `${startOf(NOWHERE.dsn)}\n${HELLO}`)
  const peers = PEERS.map(({ name, setup }, index) => ({
    name,
    words: [put(folder, `hello-${index}.js`, `${setup(NOWHERE)}\n${HELLO}`)],
    env: on,
  }))
  return [
    { name: BARE.name, words: [plain], env: on },
    { name: OURS.name, words: [ours], env: on },
    ...peers,
    { name: 'askfirst, local', words: [ours], env: local },
    { name: 'askfirst, off', words: [ours], env: off },
    { name: 'askfirst run', words: [join(ROOT, 'bin/askfirst.js'), 'run', plain], env: shared },
    { name: 'askfirst/register', words: ['--import', `${DIST}/register.mjs`, plain], env: shared },
  ]
}

/** What comes on top where it applies, and what nobody can go below. @param {string} folder */
function helloOtherwise(folder) {
  const on = makeHome(folder, 'on', HOST)
  const withReports = makeHome(folder, 'on', HOST)
  for (const state of ['kept', 'sent']) {
    mkdirSync(join(withReports.HOME ?? '', '.local/share/mytool/askfirst', state), { recursive: true })
  }
  const session = join('/dev/shm', basename(folder))
  mkdirSync(session, { mode: 0o700 })
  const installed = join(folder, 'installed')
  mkdirSync(join(installed, 'node_modules/empty'), { recursive: true })
  symlinkSync(ROOT, join(installed, 'node_modules/askfirst'))
  put(installed, 'package.json', JSON.stringify({ name: 'mytool', type: 'module' }))
  put(installed, 'node_modules/empty/package.json', JSON.stringify({ name: 'empty', exports: './index.mjs' }))
  put(installed, 'node_modules/empty/index.mjs', '')
  const ours = put(folder, 'hello-otherwise.js', `${startOf(NOWHERE.dsn)}\n${HELLO}`)
  const nameless = `import { start } from '${DIST}/index.mjs'\nawait start({ dsn: '${NOWHERE.dsn}' })\n${HELLO}`
  return [
    { name: 'askfirst, name looked up', words: [put(folder, 'hello-nameless.js', nameless)], env: on },
    { name: 'askfirst, with reports', words: [ours], env: withReports },
    { name: 'askfirst, in a session', words: [ours], env: { ...on, XDG_RUNTIME_DIR: session } },
    {
      name: 'askfirst, as a package',
      words: [put(installed, 'ours.js', `${startOf(NOWHERE.dsn, 'askfirst')}\n${HELLO}`)],
      env: on,
    },
    {
      name: 'an empty package',
      words: [put(installed, 'empty.js', `import 'empty'\n${HELLO}`)],
      env: on,
    },
    {
      name: 'an empty file',
      words: [put(folder, 'empty.js', `import './installed/node_modules/empty/index.mjs'\n${HELLO}`)],
      env: on,
    },
  ]
}

/** @returns the path */
function put(/** @type {string} */ folder, /** @type {string} */ name, /** @type {string} */ text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
