import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withImports } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

// Node takes what it is told of a channel out of `process.env`, and the environment that it was started with keeps it.
test.each([
  ['fork()', 'fork(process.argv[1], ["child"])'],
  ['fork() with advanced messages', 'fork(process.argv[1], ["child"], { serialization: "advanced" })'],
  ['cluster.fork()', '(cluster.setupPrimary({ args: ["child"] }), cluster.fork())'],
])('the crash of a program that was started by %s arrives', async (_, start) => {
  const { home, receiver } = await startRecipient()
  const main = withImports(`
    import { fork } from 'node:child_process'
    import cluster from 'node:cluster'
    import { start } from 'askfirst'
    if (process.argv[2] !== 'child') {
      ${start}
    } else {
      await start({ dsn: '${receiver.dsn}' })
      process.disconnect()
      throw new TypeError('Cannot go on')
    }`)
  const folder = makeFiles({
    'package.json': { name: 'mytool', version: '1.4.2', type: 'module' },
    'main.js': main,
  })
  await run([join(folder, 'main.js')], { env: { ...home.env, MYTOOL_TELEMETRY: 'on' } })
  await receiver.waitFor(1)
  await expect.poll(() => contentOf(outboxIn(home, 'mytool'))).toEqual({ sent: ['envelope', 'receipt.json'] })
})
