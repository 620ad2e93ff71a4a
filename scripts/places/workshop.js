import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { SOURCES } from './tool.js'

/** What places are made with: packages of npm's, kept in node_modules/.cache. */
const TOOLS = {
  esbuild: '0.28.2',
  rollup: '4.68.8',
  '@rollup/plugin-node-resolve': '16.0.3',
  rolldown: '1.3.3',
  vite: '8.4.0',
  webpack: '5.113.0',
  'webpack-cli': '7.3.1',
  '@vercel/ncc': '0.45.0',
  '@vercel/nft': '1.11.5',
  tsdown: '0.21.10',
  postject: '1.0.0-alpha.6',
  pnpm: '10',
  yarn: '1.22.22',
  '@yarnpkg/cli-dist': '4.18.1',
}

/** Each in a folder of its own: some bring a package that has its binary under another's name. */
const APART = {
  typescript: ['typescript@5.9.3', '@types/node@20', 'ts-node@10.9.2', 'source-map-support@0.5.21'],
  tsup: ['tsup@8.5.1', 'typescript@5.9'],
  bun: [`@oven/bun-${process.platform}-${process.arch}@1.4.5`],
  deno: ['@deno/linux-x64-glibc@2.9.6'],
}

const CACHE = resolve('node_modules/.cache/places')

/** Where the tools of a kind are. */
export function toolsOf(/** @type {keyof typeof APART | 'all'} */ kind) {
  const folder = join(CACHE, kind)
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private": true}')
    const wanted =
      kind === 'all' ? Object.entries(TOOLS).map(([name, version]) => `${name}@${version}`) : APART[kind]
    run('npm', ['install', '--no-save', '--ignore-scripts', ...wanted], folder)
  }
  return join(folder, 'node_modules')
}

/** A Node of another version. */
export function nodeOf(/** @type {string} */ version) {
  const folder = join(CACHE, 'nodes', version)
  const name = `node-${process.platform}-${process.arch}`
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private": true}')
    run('npm', ['install', '--no-save', '--ignore-scripts', `${name}@${version}`], folder)
  }
  return join(folder, 'node_modules', name, 'bin', 'node')
}

/** Runs a command to its end; what it prints is in the error if it fails. */
export function run(
  /** @type {string} */ file,
  /** @type {readonly string[]} */ words,
  /** @type {string} */ cwd,
  env = {},
) {
  const path = [join(CACHE, 'all/node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  )
  return execFileSync(file, words, {
    cwd,
    env: { ...process.env, PATH: path, npm_config_update_notifier: 'false', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  })
}

/** @type {string | undefined} */
let packed

/** The package as it would be published. */
export function tarball() {
  if (packed === undefined) {
    const folder = newFolder()
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], resolve('.'))
    packed = join(folder, `askfirst-${process.env.npm_package_version ?? '0.1.0'}.tgz`)
  }
  return packed
}

/** @type {string[]} */
const folders = []

export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-place-'))
  folders.push(folder)
  return folder
}

export function removeFolders() {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/** A folder with these files. */
export function write(/** @type {string} */ folder, /** @type {Record<string, string | object>} */ files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** @type {string | undefined} */
let sources

/** The author's folder: the tool's sources, with askfirst installed. */
export function authorsFolder() {
  if (sources === undefined) {
    sources = write(newFolder(), SOURCES)
    run('npm', ['install', '--no-save', '--no-audit', tarball()], sources)
  }
  return sources
}

/** What a person gets of a bundled tool: its package.json and that file, nothing beside. */
export function alone(/** @type {string} */ built, file = 'dist/cli.mjs') {
  const folder = write(newFolder(), { 'package.json': SOURCES['package.json'] })
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  cpSync(built, join(folder, file), { recursive: true })
  return join(folder, file)
}
