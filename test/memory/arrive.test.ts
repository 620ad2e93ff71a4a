import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { canariesIn, newCanary } from '../harness/canary.ts'
import { filesBelow, HAS_MEMORY, LITTLE_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

test.runIf(HAS_MEMORY)(
  'a program without memory is reported at its next launch, and nothing of its data',
  async () => {
    const { receiver } = await startRecipient()
    const home = newSession()
    const canaries = {
      env: newCanary(),
      argument: newCanary(),
      cwd: newCanary(),
      file: newCanary(),
      heap: newCanary(),
    }
    const program = makeHungry(
      `require('fs').openSync('${canaries.file}', 'w'); global.kept = ['${canaries.heap}']`,
    )
    const cwd = join(home.folder, canaries.cwd)
    mkdirSync(cwd)
    const env = { ...home.env, MM_TELEMETRY: 'on', SECRET: canaries.env }
    const launch = (...words: string[]) =>
      run([...LITTLE_MEMORY, BIN, 'run', '--dsn', receiver.dsn, program, ...words], { env, cwd })

    expect(await launch(canaries.argument)).toMatchObject({ code: null, signal: 'SIGABRT' })
    const [raw = ''] = filesBelow(home.session)
    expect(filesBelow(home.session)).toEqual([expect.stringMatching(/\.json$/)])
    expect(await launch('go')).toMatchObject({ code: 0, stdout: 'gone on\n', stderr: '' })
    const [request] = await receiver.waitFor(1)

    expect(request?.event).toMatchObject({
      level: 'fatal',
      release: 'hungry@1.2.3',
      contexts: { runtime: { version: process.version }, launch: { command: 'hungry' } },
      exception: {
        values: [
          {
            type: 'OutOfMemory',
            value: 'Allocation failed - JavaScript heap out of memory',
            mechanism: { type: 'fatalError', handled: false },
          },
        ],
      },
    })
    expect(canariesIn(request?.bytes ?? '', [...Object.values(canaries), home.folder, program, raw])).toEqual(
      [],
    )
    await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
    expect(onlyReport(outboxIn(home)).sha256).toBe(request?.sha256)
    expect(filesBelow(home.session)).toEqual([])
  },
)
