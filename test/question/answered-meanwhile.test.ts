import { describe, expect, it } from 'vitest'
import { answerFile, makeAnswer, storedAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

const ANSWERS = ['on', 'local', 'off'] as const

describe('a question that somebody answered while its process started', () => {
  it.each(ANSWERS)('is not asked at a launch: %s counts', async answer => {
    const home = newHome()
    const tool = answeredMeanwhile(home, answer, { dsn: 'https://key@sentry.example.org/1' })
    const terminal = openInHome(process.execPath, [tool], { home })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe(answer)
    expect(storedAnswers(home, 'mytool')).toHaveLength(1)
  })

  it.each(ANSWERS)('is not asked at a crash: %s counts', async answer => {
    const { home, receiver } = await startRecipient()
    const options = { dsn: receiver.dsn, ask: 'crash' }
    const tool = answeredMeanwhile(home, answer, options, "throw new Error('Cannot go on')")
    const terminal = openInHome(process.execPath, [tool], { home })
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).not.toContain(PROMPT)
    expect(storedAnswers(home, 'mytool')).toHaveLength(1)
    if (answer === 'on') {
      await receiver.waitFor(1)
      await expect.poll(() => contentOf(outboxIn(home, 'mytool')).sent).toEqual(['envelope', 'receipt.json'])
    } else {
      expect(contentOf(outboxIn(home, 'mytool'))).toEqual({})
      expect(receiver.connections).toBe(0)
    }
  })
})

/** A tool whose question is answered, as if by another launch, right before the process starts that would ask it. */
function answeredMeanwhile(
  home: Home,
  answer: (typeof ANSWERS)[number],
  options: Readonly<Record<string, string>>,
  next = '',
): string {
  const stored = JSON.stringify({ answers: [makeAnswer({ answer })] })
  return makeTool(`import processes from 'node:child_process'
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { dirname } from 'node:path'
    import { start } from 'askfirst'
    const { spawnSync } = processes
    const file = ${JSON.stringify(answerFile(home, 'mytool'))}
    processes.spawnSync = (...started) => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      writeFileSync(file, ${JSON.stringify(stored)}, { mode: 0o600 })
      return spawnSync(...started)
    }
    const telemetry = await start(${JSON.stringify(options)})
    console.log(telemetry.status().mode)
    ${next}`)
}
