import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SOURCES } from './tool.js'
import { newFolder, run, tarball, toolsOf, write } from './workshop.js'

/** @typedef {import('./places.js').Place} Place */

const NODE = process.execPath

/** Each makes a package of the tool, as files, with askfirst as a dependency, and has a package manager install it. */
/** @type {readonly Place[]} */
export const INSTALLERS = [
  { name: 'npm', make: () => installed('npm', ['install', '--no-audit']) },
  { name: 'npm, the tool as a global package', make: global },
  { name: 'npx', make: npx },
  { name: 'npm link', make: linked },
  { name: 'npm workspace', make: workspace },
  { name: 'pnpm', make: () => installed('pnpm', ['install', '--prefer-offline']) },
  {
    name: 'Yarn 1',
    make: () => {
      const words = ['install', '--silent', '--no-lockfile', '--cache-folder', newFolder()]
      return installed(NODE, [join(toolsOf('all'), 'yarn/bin/yarn.js'), ...words])
    },
  },
  ...['node-modules', 'pnpm'].map(linker => ({
    name: `Yarn 4, ${linker}`,
    make: () => installed(NODE, [yarn(), 'install'], { '.yarnrc.yml': berry(linker) }),
  })),
  {
    name: "Yarn 4, Plug'n'Play",
    make: () => {
      const { folder } = installed(NODE, [yarn(), 'install'], { '.yarnrc.yml': berry('pnp') })
      const words = ['--require', join(folder, '.pnp.cjs'), '--experimental-loader', pnpLoader(folder)]
      return { command: [NODE, '--no-warnings', ...words, join(folder, 'src/cli.js')] }
    },
  },
  { name: 'pnpm dlx', make: pnpmDlx },
  { name: 'yarn dlx', make: yarnDlx },
  { name: '@vercel/nft, what it traces', make: traced },
]

function toolPackage(dependencies = { askfirst: `file:${tarball()}` }) {
  const bin = { 'src/cli.js': `#!/usr/bin/env node\n${SOURCES['src/cli.js']}` }
  return {
    ...SOURCES,
    ...bin,
    'package.json': { ...SOURCES['package.json'], bin: 'src/cli.js', dependencies },
  }
}

function installed(
  /** @type {string} */ file,
  /** @type {readonly string[]} */ words,
  /** @type {Record<string, string>} */ more = {},
) {
  const folder = write(newFolder(), { ...toolPackage(), ...more })
  run(file, words, folder)
  return { folder, command: [NODE, join(folder, 'src/cli.js')] }
}

function packedTool() {
  const folder = write(newFolder(), toolPackage())
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--silent'], folder))
  return join(folder, filename)
}

function global() {
  const prefix = newFolder()
  run('npm', ['install', '--global', '--prefix', prefix, packedTool()], prefix)
  return { command: [NODE, join(prefix, 'bin/mytool')] }
}

function npx() {
  const tool = packedTool()
  const cache = newFolder()
  run('npx', ['--yes', '--cache', cache, '--package', tool, 'mytool', 'nothing'], cache, {
    DO_NOT_TRACK: '1',
  })
  return { command: ['npx', '--yes', '--cache', cache, '--package', tool, 'mytool'] }
}

function pnpmDlx() {
  const words = ['dlx', '--package', `file:${packedTool()}`, 'mytool']
  return { command: [join(toolsOf('all'), '.bin/pnpm'), ...words] }
}

function yarnDlx() {
  const folder = write(newFolder(), { '.yarnrc.yml': berry('pnp'), 'package.json': {}, 'yarn.lock': '' })
  return {
    command: [
      NODE,
      yarn(),
      '--cwd',
      folder,
      'dlx',
      '--quiet',
      '--package',
      `mytool@file:${packedTool()}`,
      'mytool',
    ],
  }
}

function linked() {
  const { folder } = installed('npm', ['install', '--no-audit'])
  const prefix = newFolder()
  run('npm', ['link'], folder, { npm_config_prefix: prefix })
  return { command: [NODE, join(prefix, 'bin/mytool')] }
}

function workspace() {
  const folder = newFolder()
  write(folder, { 'package.json': { private: true, name: 'all', workspaces: ['packages/*'] } })
  write(join(folder, 'packages/mytool'), toolPackage())
  run('npm', ['install', '--no-audit'], folder)
  return { command: [NODE, join(folder, 'node_modules/.bin/mytool')] }
}

function yarn() {
  return join(toolsOf('all'), '@yarnpkg/cli-dist/bin/yarn.js')
}

function berry(/** @type {string} */ linker) {
  return `nodeLinker: ${linker}\nenableTelemetry: false\nenableGlobalCache: false\nenableScripts: false\nenableImmutableInstalls: false\n`
}

function pnpLoader(/** @type {string} */ folder) {
  return pathToFileURL(join(folder, '.pnp.loader.mjs')).href
}

/** Copies what the tracer says that the tool needs. */
function traced() {
  const { folder } = installed('npm', ['install', '--no-audit'])
  const script = `const { nodeFileTrace } = require('@vercel/nft')
nodeFileTrace([process.argv[1]], { base: process.argv[2] }).then(({ fileList }) => console.log(JSON.stringify([...fileList])))`
  const files = JSON.parse(
    run(NODE, ['-e', script, join(folder, 'src/cli.js'), folder], join(toolsOf('all'), '..')),
  )
  const copy = newFolder()
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(folder, file), join(copy, relative(folder, join(folder, file))))
  }
  return { command: [NODE, join(copy, 'src/cli.js')] }
}
