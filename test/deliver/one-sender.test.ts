import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endTurn, giveTurn, hasSender, takeTurn } from '../../src/deliver/one-sender.ts'
import { makeFiles } from '../harness/files.ts'

test('a sender takes the turn that is being given to it, also where whoever gives it was stopped for a while', () => {
  const outbox = makeFiles({})
  const file = join(outbox, 'sender')
  writeFileSync(file, '')
  spawn('sh', ['-c', 'sleep 0.3; printf %s "$0" >"$1"', String(process.pid), file], { stdio: 'ignore' })
  expect(takeTurn(outbox)).toBe(true)
})

test('a sender that is started has the turn before it is up', () => {
  const outbox = makeFiles({})
  giveTurn(outbox, () => {
    expect(hasSender(outbox)).toBe(true)
    return process.pid
  })
  expect(hasSender(outbox)).toBe(true)
  expect(takeTurn(outbox)).toBe(true)
})

test('a sender that was done before whoever started it went on has no turn: what crashes then would be left to it', () => {
  const outbox = makeFiles({})
  giveTurn(outbox, () => {
    endTurn(outbox)
    return process.pid
  })
  expect(hasSender(outbox)).toBe(false)
})

test("a turn is nobody's where no sender can be started", () => {
  const outbox = makeFiles({})
  giveTurn(outbox, () => undefined)
  expect(hasSender(outbox)).toBe(false)
})
