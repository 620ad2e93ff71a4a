import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appOfOptions } from '../../src/app/options.ts'
import { makeFiles } from '../harness/files.ts'

describe('what is typed to reach the command of a tool', () => {
  test.each([
    ['@acme/duo', 'npx -p @acme/duo duo telemetry'],
    ['@acme/duo@latest', 'npx -p @acme/duo@latest duo telemetry'],
    ['@acme/duo@1.2.3-rc.1', 'npx -p @acme/duo@1.2.3-rc.1 duo telemetry'],
    // In the registry those names may be another's.
    ['/home/jane/duo-1.0.0.tgz', 'duo telemetry'],
    ['@acme/duo@file:../duo', 'duo telemetry'],
    ['@acme/duo@npm:other', 'duo telemetry'],
    ['github:acme/duo', 'duo telemetry'],
    ['@acme/duo-build', 'duo telemetry'],
    ['@acme/duo@; rm -rf ~', 'duo telemetry'],
  ])('that npx fetched as %s', (asked, command) => {
    expect(commandIn('_npx/01ab/node_modules/', { _npx: { packages: ['semver', asked] } })).toBe(command)
  })

  test.each([
    ['fetched by npx that says nothing of it', '_npx/01ab/node_modules/', {}],
    ['fetched by npx that says something else', '_npx/01ab/node_modules/', { _npx: { packages: [5, null] } }],
    ['installed', 'node_modules/', { _npx: { packages: ['@acme/duo'] } }],
  ])('that is %s', (_, modules, note) => {
    expect(commandIn(modules, note)).toBe('duo telemetry')
  })

  test('that says so itself', () => {
    const note = { _npx: { packages: ['@acme/duo'] } }
    expect(commandIn('_npx/01ab/node_modules/', note, 'duo reports')).toBe('duo reports')
  })
})

function commandIn(modules: string, note: object, command?: string): string {
  const folder = makeFiles({
    [join(modules, '../package.json')]: note,
    [`${modules}@acme/duo/package.json`]: { name: '@acme/duo', bin: { duo: 'duo.js' } },
    [`${modules}@acme/duo/duo.js`]: '',
  })
  const entry = join(folder, modules, '@acme/duo/duo.js')
  return appOfOptions({ entry, ...(command === undefined ? {} : { command }) }).command
}
