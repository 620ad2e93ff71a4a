import { describe, expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { PROMPT, typeAskfirst } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

describe('a crash right after the question, and one at the next launch', () => {
  test.each([
    { typed: 'y', line: /^askfirst: crash report [0-9a-f]{8} will be sent to 127\.0\.0\.1:\d+; see / },
    { typed: 'l', line: /^askfirst: crash report [0-9a-f]{8} kept; see / },
    { typed: 'n', line: /^(?!askfirst)/ },
  ])('are treated as answered: $typed', async ({ typed, line }) => {
    const { home, receiver } = await startRecipient()
    const crash = ['run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
    const terminal = typeAskfirst(crash, { home, columns: 200 })
    await terminal.waitFor(PROMPT)
    terminal.type(typed)
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    const [, said = ''] = terminal.screen().split(`${PROMPT} ${typed}\n`)
    expect(said).toMatch(line)

    const sent = typed === 'y' ? 2 : 0
    if (sent > 0) await receiver.waitFor(1)
    expect(await askfirst(crash, { env: home.env })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(line),
    })
    await receiver.waitFor(sent)
    await expect.poll(() => contentOf(outboxIn(home))).toEqual(CONTENT[typed])
    expect([receiver.requests.length, receiver.connections]).toEqual([sent, sent])
  })
})

const CONTENT: Record<string, Record<string, string[]>> = {
  y: { sent: ['envelope', 'envelope', 'receipt.json', 'receipt.json'] },
  l: { kept: ['envelope', 'envelope'] },
  n: {},
}
