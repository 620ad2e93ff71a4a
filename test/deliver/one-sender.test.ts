import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeTurn } from '../../src/deliver/one-sender.ts'
import { makeFiles } from '../harness/files.ts'

test('a sender takes the turn that is being given to it, also where whoever gives it was stopped for a while', () => {
  const outbox = makeFiles({})
  const file = join(outbox, 'sender')
  writeFileSync(file, '')
  const write = `setTimeout(() => require('node:fs').writeFileSync(${JSON.stringify(file)}, '${process.pid}'), 300)`
  spawn(process.execPath, ['-e', write], { stdio: 'ignore' })
  expect(takeTurn(outbox)).toBe(true)
})
