import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Manifest, readManifest } from '../../src/app/manifest.ts'
import { installationOf } from '../../src/capture/installation.ts'
import { makeFiles } from '../harness/files.ts'
import { git } from '../harness/published.ts'

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

test.each([
  ['a checkout', {}, '.'],
  ['a folder of one', { 'packages/tool/package.json': PACKAGE }, 'packages/tool'],
])('installationOf() says of %s that it is one, and not at which commit', (_, files, inside) => {
  const folder = makeRepository(files)
  expect(installationOf(packageIn(folder, inside))).toEqual({
    tags: { installation: 'checkout' },
    environment: 'development',
  })
})

test('installationOf() does not take a package installed inside a checkout for one', () => {
  const folder = makeRepository({ 'node_modules/tool/package.json': PACKAGE })
  expect(installationOf(packageIn(folder, 'node_modules/tool')).tags).toEqual({ installation: 'package' })
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

function packageIn(folder: string, inside = '.'): Manifest {
  const manifest = readManifest(join(folder, inside))
  if (!manifest) {
    throw new Error(`Cannot find a package in "${join(folder, inside)}"`)
  }
  return manifest
}
