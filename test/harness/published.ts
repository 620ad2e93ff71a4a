import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { BIN } from './askfirst.ts'
import { type Files, writeFiles } from './files.ts'

/**
 * Publishes packages and installs them, with npm and without a registry; the first of them with a lexicon, which it makes
 * where the others are installed.
 *
 * @param room - an empty folder
 * @returns the folder in whose `node_modules` they are
 */
export function installWithLexicon([tool = {}, ...others]: readonly Files[], room: string): string {
  const archives = packAll(others, room)
  const source = join(room, 'tool')
  writeFiles(source, tool)
  installIn(source, '--no-save', '--no-package-lock', ...archives)
  execFileSync(process.execPath, [BIN, 'lexicon'], { cwd: source, stdio: 'ignore' })
  return installed([...packed(source), ...archives], join(room, 'installed'))
}

/**
 * Installs what was packed.
 *
 * @returns the folder in whose `node_modules` it is
 */
export function installed(archives: readonly string[], folder: string): string {
  writeFiles(folder, { 'package.json': { private: true } })
  installIn(folder, ...archives)
  return folder
}

/** What `npm install` does there, without a registry. */
export function installIn(folder: string, ...archives: readonly string[]): void {
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', ...archives)
}

/** What npm would upload: the paths of the archives. */
export function packAll(packages: readonly Files[], room: string): readonly string[] {
  for (const [index, files] of packages.entries()) writeFiles(join(room, `source-${index}`), files)
  return packed(room, ...packages.map((_, index) => `./source-${index}`))
}

function packed(folder: string, ...sources: readonly string[]): readonly string[] {
  const names = npm(folder, 'pack', '--silent', ...sources).trim()
  return names.split('\n').map(name => join(folder, name))
}

function npm(folder: string, ...words: readonly string[]): string {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, npm_config_update_notifier: 'false' }
  return execFileSync('npm', words, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, env: GIT_ENV, encoding: 'utf8' }).trim()
}

/** Nothing of the developer's: neither name, nor hooks, nor signing. */
const GIT_ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
}
