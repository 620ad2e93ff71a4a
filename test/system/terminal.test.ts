import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isForeground } from '../../src/system/terminal.ts'
import { bundle } from '../harness/bundle.ts'
import { makeFiles } from '../harness/files.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

// Elsewhere than on Linux, ps tells; the ps of Linux tells the same.
describe.each(['linux', 'darwin'] as const)('isForeground() as on %s', platform => {
  test.runIf(platform === process.platform || process.platform === 'linux')(
    'tells a job in the foreground from one in the background',
    async () => {
      const program = await newProgram(platform)
      const terminal = openInHome('bash', ['--norc', '-i'], {
        home: newHome(),
        variables: { PS1: '$ ' },
        columns: 200,
      })
      terminal.type(`node '${program}'; node '${program}' & wait; echo e""nd\r`)
      await terminal.waitFor(/^end$/m)
      expect(terminal.screen().match(/foreground: \w+/g)).toEqual(['foreground: true', 'foreground: false'])
    },
  )

  test('is false where no ps and no /proc can tell', async () => {
    const program = await newProgram('darwin')
    const { stdout } = await run([program], { env: { ...newHome().env, PATH: '/nowhere' } })
    expect(stdout).toBe('foreground: false\n')
  })
})

test('isForeground() is true on Windows, which has no such jobs', () => {
  expect(isForeground('win32')).toBe(true)
})

/** Its name is one that has to be read with care. */
async function newProgram(platform: NodeJS.Platform): Promise<string> {
  const source = `import { isForeground } from './src/system/terminal.ts'
    process.title = 'a) (b 1 2 3'
    console.log('foreground: ' + isForeground('${platform}'))`
  return join(makeFiles({ 'main.mjs': await bundle(source) }), 'main.mjs')
}
