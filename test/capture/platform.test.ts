import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest } from '../../src/app/manifest.ts'
import { platformTags } from '../../src/capture/platform.ts'
import { makeFiles } from '../harness/files.ts'
import { makeWorld } from '../harness/world.ts'

test.each([
  ['npm', 'node_modules', ['node_modules/.package-lock.json']],
  ['npm, for all', 'lib/node_modules', ['lib/node_modules/npm/package.json']],
  ['npx', '_npx/1a2b/node_modules', ['_npx/1a2b/node_modules/.package-lock.json']],
  ['pnpm', 'node_modules/.pnpm/tool@1.0.0/node_modules', ['node_modules/.modules.yaml']],
  ['yarn', 'node_modules', ['node_modules/.yarn-integrity']],
  ['yarn, a later one', 'node_modules', ['node_modules/.yarn-state.yml']],
])('platformTags() tells a package that %s installed', (installer, modules, records) => {
  expect(installerOf(modules, records)).toBe(installer.split(',')[0])
})

test.each(['node_modules', 'packages', '_npx'])(
  'platformTags() does not guess who filled a folder "%s" without a record',
  folder => {
    expect(installerOf(folder, [])).toBeUndefined()
  },
)

test('platformTags() tells CI and terminal', () => {
  const there = makeWorld({ ci: () => true, terminal: () => true })
  const elsewhere = makeWorld({ ci: () => false, terminal: () => false })
  expect(platformTags(undefined, there)).toMatchObject({ ci: 'yes', terminal: 'yes', arch: process.arch })
  expect(platformTags(undefined, elsewhere)).toMatchObject({ ci: 'no', terminal: 'no' })
})

test.runIf(process.platform === 'linux')('platformTags() tells the C library that Node itself names', () => {
  const { header }: { header: { glibcVersionRuntime?: string } } = JSON.parse(
    JSON.stringify(process.report.getReport()),
  )
  const { libc } = platformTags(undefined, makeWorld({ platform: 'linux' }))
  expect(libc).toBe(header.glibcVersionRuntime === undefined ? 'musl' : 'glibc')
})

function installerOf(modules: string, records: readonly string[]): string | undefined {
  const files = Object.fromEntries(records.map(file => [file, '{}']))
  const root = `${modules}/tool`
  const folder = makeFiles({ ...files, [`${root}/package.json`]: { name: 'tool', version: '1.0.0' } })
  return platformTags(readManifest(join(folder, root)), makeWorld()).installer
}
