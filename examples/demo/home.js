import { lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'

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
