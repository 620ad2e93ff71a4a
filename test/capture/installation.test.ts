import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installationOf } from '../../src/capture/installation.ts'
import { type Manifest, readManifest } from '../../src/manifest.ts'
import { makeFiles } from '../harness/files.ts'

const PACKAGE = { name: 'tool', version: '1.4.2' }

test('installationOf() calls a program without a package.json a script', () => {
  expect(installationOf(undefined)).toEqual({ tags: { installation: 'script' }, environment: 'development' })
})

test.each([
  ['1.4.2', 'stable'],
  ['1.4.2+build.5', 'stable'],
  ['2.0.0-beta.1', 'prerelease'],
  ['0.0.0-nightly', 'prerelease'],
  [undefined, 'stable'],
])('installationOf() calls an installed package of version %s %s', (version, environment) => {
  const folder = makeFiles({ 'node_modules/tool/package.json': { name: 'tool', version } })
  expect(installationOf(packageIn(folder, 'node_modules/tool'))).toEqual({
    tags: { installation: 'package' },
    environment,
  })
})

test('installationOf() tells the commit of a checkout', () => {
  const folder = makeRepository()
  expect(installationOf(packageIn(folder))).toEqual({
    tags: { installation: 'checkout', commit: git(folder, 'rev-parse', 'HEAD') },
    environment: 'development',
  })
})

test('installationOf() tells the commit of a package in a folder of a checkout', () => {
  const folder = makeRepository({ 'packages/tool/package.json': PACKAGE })
  expect(commitOf(folder, 'packages/tool')).toBe(git(folder, 'rev-parse', 'HEAD'))
})

test('installationOf() does not take a package installed inside a checkout for one', () => {
  const folder = makeRepository({ 'node_modules/tool/package.json': PACKAGE })
  expect(installationOf(packageIn(folder, 'node_modules/tool')).tags).toEqual({ installation: 'package' })
})

test('installationOf() tells the commit when the references are packed', () => {
  const folder = makeRepository()
  git(folder, 'pack-refs', '--all')
  expect(commitOf(folder)).toBe(git(folder, 'rev-parse', 'HEAD'))
})

test('installationOf() tells the commit of a branch whose name has slashes, and like another', () => {
  const folder = makeRepository()
  git(folder, 'checkout', '--quiet', '-b', 'fix/main')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'second')
  git(folder, 'pack-refs', '--all')
  expect(commitOf(folder)).toBe(git(folder, 'rev-parse', 'HEAD'))
  git(folder, 'checkout', '--quiet', 'main')
  expect(commitOf(folder)).toBe(git(folder, 'rev-parse', 'main'))
  expect(commitOf(folder)).not.toBe(git(folder, 'rev-parse', 'fix/main'))
})

test('installationOf() tells the commit without a branch', () => {
  const folder = makeRepository()
  git(folder, 'checkout', '--quiet', '--detach')
  expect(commitOf(folder)).toBe(git(folder, 'rev-parse', 'HEAD'))
})

test('installationOf() tells the commit of a linked work tree, loose and packed', () => {
  const folder = makeRepository()
  git(folder, 'worktree', 'add', '--quiet', '-b', 'other', 'linked')
  const linked = join(folder, 'linked')
  git(linked, 'commit', '--quiet', '--allow-empty', '--message', 'second')
  expect(commitOf(linked)).toBe(git(linked, 'rev-parse', 'HEAD'))
  git(folder, 'pack-refs', '--all')
  expect(commitOf(linked)).toBe(git(linked, 'rev-parse', 'HEAD'))
  expect(commitOf(linked)).not.toBe(git(folder, 'rev-parse', 'HEAD'))
})

test('installationOf() tells a commit of 64 digits', () => {
  const folder = makeRepository({}, ['--object-format=sha256'])
  expect(commitOf(folder)).toMatch(/^[0-9a-f]{64}$/)
})

test('installationOf() tells no commit where there is none yet', () => {
  const folder = makeFiles({ 'package.json': PACKAGE })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  expect(installationOf(packageIn(folder))).toEqual({
    tags: { installation: 'checkout' },
    environment: 'development',
  })
})

test.each([
  ['an empty .git folder', (git: string) => mkdirSync(git)],
  ['a .git file that leads nowhere', (git: string) => writeFileSync(git, 'gitdir: ../gone\n')],
  ['a .git folder whose HEAD is something else', (git: string) => plantHead(git, 'someone@example.org\n')],
  ['a HEAD that leads out of the repository', (git: string) => plantHead(git, 'ref: ../../secret\n')],
])('installationOf() survives %s and takes nothing from it', (_, plant) => {
  const folder = makeFiles({ 'package.json': PACKAGE, secret: 'someone@example.org' })
  plant(join(folder, '.git'))
  expect(installationOf(packageIn(folder)).tags).toEqual({ installation: 'checkout' })
})

test('installationOf() survives a .git file that says something else', () => {
  const folder = makeFiles({ 'package.json': PACKAGE, '.git': 'someone@example.org' })
  expect(installationOf(packageIn(folder)).tags).not.toHaveProperty('commit')
})

function makeRepository(files: Record<string, object> = {}, options: readonly string[] = []): string {
  const folder = makeFiles({ 'package.json': PACKAGE, ...files })
  git(folder, 'init', '--quiet', '--initial-branch=main', ...options)
  git(folder, 'add', '--all', '--force')
  git(folder, 'commit', '--quiet', '--message', 'first')
  return folder
}

function plantHead(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'HEAD'), content)
}

function commitOf(folder: string, inside = '.'): string | undefined {
  return installationOf(packageIn(folder, inside)).tags.commit
}

function packageIn(folder: string, inside = '.'): Manifest {
  const manifest = readManifest(join(folder, inside))
  if (!manifest) {
    throw new Error(`Cannot find a package in "${join(folder, inside)}"`)
  }
  return manifest
}

function git(folder: string, ...words: string[]): string {
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
