import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bun } from './bundlers.js'
import { SOURCES } from './tool.js'
import { authorsFolder, newFolder, nodeOf, run, tarball, toolsOf, write } from './workshop.js'

/** @typedef {import('./places.js').Place} Place */

const NODE = process.execPath

/** @type {readonly Place[]} */
export const RUNTIMES = [
  { name: 'Bun, the package as it is', make: () => ({ command: [bun(), script()] }) },
  {
    name: 'Deno, the package as it is',
    make: () => ({ command: [join(toolsOf('deno'), '@deno/linux-x64-glibc/deno'), 'run', '-A', script()] }),
  },
  {
    name: 'process 1 of a container',
    make: () => ({ command: ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child', NODE, script()] }),
  },
  ...['22.23.3', '24.21.0'].map(version => ({
    name: `Node ${version.split('.')[0]} --permission`,
    env: { MYTOOL_TELEMETRY: 'on' },
    asked: 'by a variable: Node forbids there the fsync that storing an answer takes',
    make: () => ({
      command: [
        nodeOf(version),
        '--permission',
        '--no-warnings',
        '--allow-fs-read=*',
        '--allow-fs-write=*',
        '--allow-child-process',
        script(),
      ],
    }),
  })),
  { name: 'TypeScript with source maps in force', make: mapped },
]

function script() {
  return join(authorsFolder(), 'src/cli.js')
}

/** What tsc makes: a file and a map for each source, of which none is there. */
function mapped() {
  const folder = write(newFolder(), SOURCES)
  const sources = ['src/cli.js', 'src/telemetry.js', 'src/greet.js']
  run('esbuild', [...sources, '--sourcemap', '--outdir=dist'], folder)
  rmSync(join(folder, 'src'), { recursive: true })
  run('npm', ['install', '--no-save', '--no-audit', tarball()], folder)
  return { command: [NODE, '--enable-source-maps', join(folder, 'dist/cli.js')] }
}
