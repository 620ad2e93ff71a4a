import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'

/**
 * @typedef {object} EmptyHome
 * @property {string} folder
 * @property {Record<string, string>} env all that a program needs to live there, and nothing else
 * @property {() => string[]} tree what is below the folder, a line each: `0600 .config/tool/answer.json`
 * @property {() => void} remove
 */

/**
 * Makes an empty home folder, so that a program leaves the real one alone.
 *
 * @returns {EmptyHome}
 */
export function makeEmptyHome() {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'askfirst-'))
  const folder = join(parent, 'home')
  const temporary = join(parent, 'temporary')
  mkdirSync(folder)
  mkdirSync(temporary)
  return {
    folder,
    env: { ...ground(), ...foldersIn(folder), TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    tree: () => listing(folder),
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  }
}

/**
 * Removes what programs kept in shared memory on behalf of homes below a folder. Each user's is a folder apart: in one
 * that is somebody else's, nothing of ours can be.
 *
 * @param {string} folder - absolute path
 */
export function removeFromMemory(folder) {
  for (const user of existsSync(MEMORY)
    ? readdirSync(MEMORY).filter(name => /^askfirst-\d+$/.test(name))
    : []) {
    const kept = join(MEMORY, user, folder)
    try {
      rmSync(kept, { recursive: true, force: true })
      for (let empty = dirname(kept); empty !== MEMORY; empty = dirname(empty)) rmdirSync(empty)
    } catch {
      // It is closed to us, or holds something else.
    }
  }
}

const MEMORY = '/dev/shm'

function ground() {
  return Object.fromEntries(
    NEEDED.flatMap(name => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** @param {string} home */
function foldersIn(home) {
  return {
    HOME: home,
    USERPROFILE: home,
    APPDATA: join(home, 'AppData', 'Roaming'),
    LOCALAPPDATA: join(home, 'AppData', 'Local'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
  }
}

/** @param {string} folder */
function listing(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map(path => {
      const stats = lstatSync(join(folder, path))
      const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0')
      const name = path.split(sep).join('/')
      return `${mode} ${name}${stats.isDirectory() ? '/' : ''}`
    })
}

// Windows starts nothing without its own variables.
const NEEDED = ['PATH', 'PATHEXT', 'SystemRoot', 'SystemDrive', 'ComSpec', 'windir']
