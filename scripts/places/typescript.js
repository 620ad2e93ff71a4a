import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCES } from './tool.js'
import { newFolder, run, tarball, toolsOf, write } from './workshop.js'

/** @typedef {import('./places.js').Place} Place */

const NODE = process.execPath
const IN_FORCE = { NODE_OPTIONS: '--enable-source-maps' }

/**
 * A tool of TypeScript, which says neither `entry` nor who it is. Its sources are in folders; what is published has the maps,
 * and not the sources.
 *
 * @type {readonly Place[]}
 */
export const TYPESCRIPT = [
  {
    name: 'tsc, ES modules, `NODE_OPTIONS=--enable-source-maps`',
    env: IN_FORCE,
    make: () => ({ command: [NODE, installed(compiled('module'))] }),
  },
  {
    name: 'tsc, CommonJS, `NODE_OPTIONS=--enable-source-maps`',
    env: IN_FORCE,
    make: () => ({ command: [NODE, installed(compiled('commonjs'))] }),
  },
  {
    name: 'tsc, CommonJS, `import "source-map-support/register"`',
    make: () => ({
      command: [NODE, installed(compiled('commonjs', "import 'source-map-support/register.js'\n"))],
    }),
  },
  {
    name: 'ts-node, a checkout, CommonJS',
    make: () => {
      const folder = checkout('commonjs')
      return { command: [NODE, join(folder, 'node_modules/ts-node/dist/bin.js'), join(folder, 'src/cli.ts')] }
    },
  },
]

/** @param {'module' | 'commonjs'} type */
function compiled(type, first = '') {
  const folder = checkout(type, first)
  run(NODE, [join(folder, 'node_modules/typescript/bin/tsc')], folder)
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--silent'], folder))
  return join(folder, filename)
}

/** As a person gets it. */
function installed(/** @type {string} */ packed) {
  const folder = write(newFolder(), { 'package.json': {} })
  run('npm', ['install', '--no-audit', packed], folder)
  return join(folder, 'node_modules/mytool/dist/cli.js')
}

/** @param {'module' | 'commonjs'} type */
function checkout(type, first = '') {
  // ts-node finds no `.ts` by the name of a `.js`; modules have to say that.
  const text = (/** @type {keyof typeof SOURCES} */ file) =>
    String(SOURCES[file]).replace(/(?<='\.\/)(\w+)\.js/g, type === 'module' ? '$1.js' : '$1')
  const folder = write(newFolder(), {
    '.gitignore': 'node_modules\n',
    'package.json': {
      ...SOURCES['package.json'],
      type,
      bin: 'dist/cli.js',
      files: ['dist'],
      dependencies: { askfirst: `file:${tarball()}`, 'source-map-support': '0.5.21' },
    },
    'tsconfig.json': {
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        rootDir: 'src',
        outDir: 'dist',
        sourceMap: true,
      },
    },
    'src/cli.ts': first + text('src/cli.js').replace('./greet', './deep/greet'),
    'src/telemetry.ts': text('src/telemetry.js').replace(/, name: .*(?= })/, ''),
    'src/deep/greet.ts': text('src/greet.js'),
  })
  run('npm', ['install', '--no-audit'], folder)
  // Afterwards, for npm removes what no package.json asks for.
  cpSync(toolsOf('typescript'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  run('git', ['init', '--quiet'], folder)
  run('git', ['add', '.'], folder)
  return folder
}
