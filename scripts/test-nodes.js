/**
 * Runs the tests on the oldest and the newest release of each supported line of Node:
 * `npm run test:nodes -- [ARGUMENTS FOR VITEST]`. The binaries are npm packages, kept in node_modules/.cache.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

/** Of the lines in `engines`. */
const VERSIONS = ['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '24.21.0', '26.0.0', '26.10.0']

const CACHE = resolve('node_modules/.cache/nodes')

const failed = VERSIONS.filter(version => !passes(version, nodeOf(version)))
if (failed.length > 0) {
  console.error(`Failed on Node ${failed.join(', ')}`)
  process.exitCode = 1
}

/**
 * @param {string} version
 * @returns {string} path of that Node
 */
function nodeOf(version) {
  const folder = join(CACHE, version)
  const name = `node-${process.platform}-${process.arch}`
  const node = join(folder, 'node_modules', name, 'bin', 'node')
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private": true}')
    spawnSync('npm', ['install', '--no-save', '--ignore-scripts', `${name}@${version}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return node
}

/**
 * @param {string} version
 * @param {string} node
 */
function passes(version, node) {
  console.error(`\nNode ${version}`)
  const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
    stdio: 'inherit',
  })
  return status === 0
}
