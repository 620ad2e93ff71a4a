import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The package as an author gets it: packed, and installed from the tarball. */
export interface Packed {
  readonly folder: string
  remove(): void
}

export function installPacked(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-installed-'))
  // The tests run what was built; `npm pack` would build anew, under the feet of the others.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const tarball = join(folder, JSON.parse(packed.toString())[0].filename)
  const options = ['--prefix', folder, '--offline', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...options, tarball], { cwd: folder, stdio: 'ignore' })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** What a person types; only where npm would ask a registry, the packages are at hand. */
export function typeLine(
  line: string,
  { cwd, env, packed }: { cwd: string; env: Readonly<Record<string, string>>; packed: Packed },
) {
  const words = /^npm install (.*)$/.exec(line)?.[1]?.split(' ')
  if (!words) {
    return spawnSync('sh', ['-c', line], {
      cwd,
      env: { ...env, npm_config_offline: 'true' },
      encoding: 'utf8',
    })
  }
  const names = words.filter(word => word !== '--save-dev')
  if (names.includes('askfirst')) {
    cpSync(join(packed.folder, 'node_modules'), join(cwd, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    })
  }
  for (const name of names.filter(name => name !== 'askfirst')) {
    link(join('node_modules', name), cwd)
    link(join('node_modules/.bin', name), cwd)
  }
  save(names, words.length > names.length ? 'devDependencies' : 'dependencies', cwd)
  return { status: 0, stdout: '', stderr: 'added' }
}

function link(path: string, cwd: string): void {
  if (existsSync(path)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    symlinkSync(resolve(path), join(cwd, path))
  }
}

/** Bundlers leave alone what the package.json names. */
function save(names: readonly string[], kind: 'dependencies' | 'devDependencies', cwd: string): void {
  const path = join(cwd, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const saved = { ...manifest[kind], ...Object.fromEntries(names.map(name => [name, '*'])) }
  writeFileSync(path, JSON.stringify({ ...manifest, [kind]: saved }))
}

/** A page of `docs/`, as an author follows it. */
export function sectionOf(page: string, name: string): string {
  return page.split(/^## /m).find(section => section.startsWith(`${name}\n`)) ?? ''
}

/** The files that a section says to write. */
export function filesIn(section: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm), ([, file = '', text = '']) => [
      file,
      text,
    ]),
  )
}

/** The lines that a section says to type. */
export function linesOf(section: string): readonly string[] {
  return (/^```sh\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '').trim().split('\n')
}
