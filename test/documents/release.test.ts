import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeFiles } from '../harness/files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

test('npm version dates the changelog, writes the version, commits, tags and packs', () => {
  const folder = clone('## [Unreleased]\n\n### Added\n\n- News.\n\n## [0.1.0] - 2026-01-01\n\n- Old.\n')
  execFileSync('npm', ['version', 'minor'], { cwd: folder, stdio: 'pipe' })
  const today = new Date().toISOString().slice(0, 10)
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toBe(
    `# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - ${today}\n\n### Added\n\n- News.\n\n## [0.1.0] - 2026-01-01\n\n- Old.\n`,
  )
  expect(readFileSync(join(folder, 'src/system/version.ts'), 'utf8')).toContain("VERSION = '0.2.0'")
  const policy = readFileSync(join(folder, 'PRIVACY.md'), 'utf8')
  expect(policy).toContain(`\naskfirst 0.2.0 (${today}) makes it`)
  expect(policy).toContain('for askfirst 0.2.0.\n')
  expect(git(folder, 'tag')).toBe('v0.2.0\n')
  expect(git(folder, 'status', '--porcelain')).toBe('')
  expect(existsSync(join(folder, 'askfirst-0.2.0.tgz'))).toBe(true)
  const notes = execFileSync(process.execPath, ['scripts/release-notes.js', '0.2.0'], { cwd: folder })
  expect(String(notes)).toBe('### Added\n\n- News.\n')
})

test('the first release is made of the version that package.json has', () => {
  const folder = clone('## [Unreleased]\n\n### Added\n\n- All of it.\n')
  const [, command = ''] = /`(npm version \d[^`]*)`/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? []
  execFileSync('sh', ['-c', command], { cwd: folder, stdio: 'pipe' })
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toMatch(/^## \[0\.1\.0\] - \d{4}-\d\d-\d\d$/m)
  expect(git(folder, 'tag')).toBe('v0.1.0\n')
})

test('a section that is there for the version takes in what is new, and is dated anew', () => {
  const changes = `## [Unreleased]

### Fixed

- A late fault.

### Privacy

- Less stays.

## [0.1.0] - 2026-01-01

The first release.

### Added

- All of it.

### Privacy

- Little stays.
`
  const folder = clone(changes)
  // What npm runs once it has written the version, which is the same here.
  execFileSync(process.execPath, ['scripts/date-release.js'], { cwd: folder, stdio: 'pipe' })
  const today = new Date().toISOString().slice(0, 10)
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toBe(`# Changelog

## [Unreleased]

## [0.1.0] - ${today}

The first release.

### Added

- All of it.

### Privacy

- Little stays.

- Less stays.

### Fixed

- A late fault.
`)
})

test('the lock file can check each package that it names', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const names = Object.keys(packages).filter(name => name !== '')
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(name => !packages[name].integrity?.startsWith('sha512-'))).toEqual([])
})

test('the parts list of a release has each package that is bundled', () => {
  const { components } = JSON.parse(
    String(execFileSync(process.execPath, ['scripts/sbom.js'], { stdio: 'pipe' })),
  )
  const listed = components.map(({ name, version }: Record<string, string>) => `${name} ${version} (`)
  const bundled = readFileSync('dist/THIRD-PARTY-LICENSES', 'utf8').match(/^\S+ \S+ \(/gm) ?? []
  expect(bundled.length).toBeGreaterThan(40)
  expect(listed.sort()).toEqual(bundled.sort())
})

test('npm version refuses where nothing is new, and says what to do', () => {
  const folder = clone('## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\n- Old.\n')
  const { status, stderr } = spawnSync('npm', ['version', 'minor'], { cwd: folder, encoding: 'utf8' })
  expect(status).not.toBe(0)
  expect(stderr).toContain('Cannot release: CHANGELOG.md says nothing under "Unreleased"\nWrite there')
  expect(git(folder, 'tag')).toBe('')
})

/** As much of the project as a release touches, with the scripts that it really has; its tests are not run again. */
function clone(changes: string): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const folder = makeFiles({
    '.gitignore': readFileSync('.gitignore', 'utf8'),
    'package.json': {
      name: 'askfirst',
      version: '0.1.0',
      scripts: { version: scripts.version, postversion: scripts.postversion },
      files: [],
    },
  })
  writeFileSync(join(folder, 'CHANGELOG.md'), `# Changelog\n\n${changes}`)
  const files = ['scripts/date-release.js', 'scripts/release-notes.js', 'src/system/version.ts', 'PRIVACY.md']
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    copyFileSync(join(ROOT, file), join(folder, file))
  }
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'user.email', 'release@example.org')
  git(folder, 'config', 'user.name', 'Release')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'Begin')
  return folder
}

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' })
}
