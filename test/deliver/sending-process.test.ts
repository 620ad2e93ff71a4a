import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { bundle } from '../harness/bundle.ts'

// Where a title shows in the command line.
test.skipIf(process.platform !== 'linux')(
  'a program that gave itself a title has it back once it has sent',
  async () => {
    const source = await bundle(`
    import { asSender, isSender } from './src/deliver/sending-process.ts'
    import { startOf } from './src/system/end-process.ts'
    process.title = 'mytool'
    const shown = () => isSender(startOf(process.pid))
    const before = shown()
    const during = await asSender(async () => shown())
    console.log(JSON.stringify([before, during, shown(), process.title]))`)
    const words = ['--input-type=module', '-e', source]
    expect(JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))).toEqual([
      false,
      true,
      false,
      'mytool',
    ])
  },
)
