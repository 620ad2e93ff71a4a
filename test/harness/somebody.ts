import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A user without an account, as in many containers. */
export const SOMEBODY = 471_147

/** Stands before a command that this user is to run. */
export const AS_SOMEBODY = ['setpriv', `--reuid=${SOMEBODY}`, `--regid=${SOMEBODY}`, '--clear-groups']

const AS_ROOT = process.getuid?.() === 0 && process.platform === 'linux'
const ROOT = resolve(import.meta.dirname, '../..')

/** The package and the fixtures, where every user may read them: this checkout may be closed to others. */
const open = AS_ROOT ? copyForAll() : ROOT

/** `askfirst`, for every user. */
export const OPEN_BIN = join(open, 'bin/askfirst.js')

/** What `import … from 'askfirst'` leads to, for every user. */
export const OPEN_IMPORT = pathToFileURL(join(open, 'dist/index.mjs')).href

/** The path of a program in `test/fixtures/`, for every user. */
export function openFixture(name: string): string {
  return join(open, 'test/fixtures', name)
}

/** Only root can become somebody, and only where Node and the temporary folder are open to all. */
export const CAN_BECOME_SOMEBODY =
  AS_ROOT &&
  spawnSync(process.execPath, [OPEN_BIN, '--version'], { uid: SOMEBODY, gid: SOMEBODY }).status === 0

function copyForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-'))
  for (const path of ['bin', 'dist', 'package.json', 'test/fixtures']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  }
  execFileSync('chmod', ['-R', 'a+rX', folder])
  return folder
}
