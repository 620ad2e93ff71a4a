import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { BIN } from './askfirst.ts'
import { type Files, writeFiles } from './files.ts'

/**
 * Publishes packages and installs them, with npm and without a registry.
 *
 * @param room - an empty folder
 * @returns the folder in whose `node_modules` they are
 */
export function install(packages: readonly Files[], room: string): string {
  return installed(
    packages.map((files, index) => pack(files, join(room, `source-${index}`))),
    join(room, 'installed'),
  )
}

/** The same, the first of them with a lexicon, which it makes where the others are installed. */
export function installWithLexicon([tool = {}, ...others]: readonly Files[], room: string): string {
  const archives = others.map((files, index) => pack(files, join(room, `source-${index}`)))
  const source = join(room, 'tool')
  writeFiles(source, tool)
  installIn(source, '--no-save', '--no-package-lock', ...archives)
  execFileSync(process.execPath, [BIN, 'lexicon'], { cwd: source, stdio: 'ignore' })
  return installed([packed(source), ...archives], join(room, 'installed'))
}

function installed(archives: readonly string[], folder: string): string {
  writeFiles(folder, { 'package.json': { private: true } })
  installIn(folder, ...archives)
  return folder
}

/** What `npm install` does there, without a registry. */
export function installIn(folder: string, ...archives: readonly string[]): void {
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', ...archives)
}

/** What npm would upload: the path of the archive. */
export function pack(files: Files, folder: string): string {
  writeFiles(folder, files)
  return packed(folder)
}

function packed(folder: string): string {
  return join(folder, npm(folder, 'pack', '--silent').trim())
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
