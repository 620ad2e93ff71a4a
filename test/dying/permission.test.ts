import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { launch } from '../harness/crash.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { crashHonestly } from '../harness/honest.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

// Its name was another until Node 22.13.
const HAS_NAME = process.allowedNodeEnvironmentFlags.has('--permission')
const RESTRICTED = [
  HAS_NAME ? '--permission' : '--experimental-permission',
  '--no-warnings',
  '--allow-fs-read=*',
]

describe("a crash under Node's permission model", () => {
  test('is not announced where nothing may be written', async () => {
    const home = newHome()
    expect(await crashHonestly(home, [program()], { flags: RESTRICTED })).toBe('')
    expect(home.tree()).toEqual([])
  })

  test('is kept where the home may be written', async () => {
    const home = newHome()
    const flags = [...RESTRICTED, `--allow-fs-write=${home.folder}/*`]
    expect(await crashHonestly(home, [program()], { flags })).toContain('kept')
  })

  test('waits where no process may be started, for a launch that may', async () => {
    const { home, receiver } = await startRecipient()
    const flags = [...RESTRICTED, '--allow-fs-write=*']
    const telemetry = { MM_TELEMETRY: 'on', MM_TELEMETRY_DSN: receiver.dsn }
    expect(await crashHonestly(home, [program()], { flags, telemetry })).toContain('will be sent')
    await launch(home, receiver.dsn, { MM_TELEMETRY: 'on' })
    expect(await receiver.waitFor(1)).toHaveLength(1)
  })

  test('at a terminal is not asked about where no process may be started, and the reason is known', async () => {
    const home = newHome()
    const tool = makeTool(`
      import { start } from 'askfirst'
      console.log((await start({})).status().because)`)
    const words = [...RESTRICTED, '--allow-fs-write=*', tool]
    const terminal = openInHome(process.execPath, words, { home, columns: 200 })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe(
      'no process of askfirst can be started: Node.js was not given --allow-child-process and no answer is stored',
    )
  })

  test('is listened for where an earlier one waits and no process may be started', async () => {
    const home = newHome()
    const dsn = 'http://key@127.0.0.1:9/1'
    plantReport(outboxIn(home, 'mytool'), { dsn })
    const tool = makeTool(`
      import { start } from 'askfirst'
      const { mode } = (await start({ dsn: '${dsn}' })).status()
      console.log(mode)`)
    const { stdout } = await run([...RESTRICTED, tool], { env: { ...home.env, MYTOOL_TELEMETRY: 'on' } })
    expect(stdout).toBe('on\n')
  })
})

function program(): string {
  return join(makeFiles({ 'crashes.cjs': "throw new Error('Cannot go on')" }), 'crashes.cjs')
}
