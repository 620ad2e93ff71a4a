import { join } from 'node:path'
import { bun } from './bundlers.js'
import { authorsFolder, nodeOf, toolsOf } from './workshop.js'

/** @typedef {import('./places.js').Place} Place */

const NODE = process.execPath

/** @type {readonly Place[]} */
export const RUNTIMES = [
  { name: 'Bun, the package as it is', runtime: /^bun 1\./, make: () => ({ command: [bun(), script()] }) },
  {
    name: 'Deno, the package as it is',
    runtime: /^deno 2\./,
    make: () => ({ command: [join(toolsOf('deno'), '@deno/linux-x64-glibc/deno'), 'run', '-A', script()] }),
  },
  {
    name: 'process 1 of a namespace, as in a container',
    make: () => ({ command: ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child', NODE, script()] }),
  },
  ...['22.23.3', '24.21.0'].map(version => ({
    name: `Node ${version.split('.')[0]} --permission`,
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
]

function script() {
  return join(authorsFolder(), 'src/cli.js')
}
