import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Builds what the tests run, if a source is newer than what was built: they always see the code as it is. */
export default function buildIfStale(): void {
  if (newest('src', 'scripts/build.js', 'scripts/build', 'tsconfig.json', 'tsconfig.build.json') > built()) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' })
  }
}

const ROOT = resolve(import.meta.dirname, '../..')

/** The declarations are written last. */
function built(): number {
  return statSync(join(ROOT, 'dist/types/index.d.ts'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(...paths: readonly string[]): number {
  return Math.max(...paths.map(path => newestIn(join(ROOT, path))))
}

function newestIn(path: string): number {
  const { mtimeMs } = statSync(path)
  return statSync(path).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))))
    : mtimeMs
}
