import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

test.each([
  'list',
  'list --json',
  `show ${'a'.repeat(32)}`,
  `show ${'a'.repeat(32)} --raw`,
  'open --output -',
  'status',
  'preview',
  'privacy',
  '--help',
])('%s ends well when its reader leaves, as head does', async command => {
  const home = newHome()
  for (let age = 0; age < 30; age++) {
    plantReport(outboxIn(home), {
      state: 'kept',
      age,
      event: { event_id: `${age.toString(16)}`.padStart(32, 'a') },
    })
  }
  const child = spawn(process.execPath, [BIN, 'telemetry', ...command.split(' ')], {
    env: home.env,
    stdio: 'pipe',
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  child.stdout.destroy()
  const stderr = child.stderr.setEncoding('utf8').toArray()
  const [code, signal] = await once(child, 'close')
  expect({ code, signal, stderr: (await stderr).join('') }).toEqual({ code: 0, signal: null, stderr: '' })
})
