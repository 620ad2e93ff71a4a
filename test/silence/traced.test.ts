import { describe, expect, it, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { CAN_TRACE, trace } from '../harness/trace.ts'

const YES = makeAnswer()

/** Where nothing may leave, and nothing may change: what is stored, and what is in the environment. */
const SILENT: Record<string, { answer?: ReturnType<typeof makeAnswer>; variables?: Record<string, string> }> =
  {
    undecided: {},
    off: { answer: makeAnswer({ answer: 'off' }) },
    'off by MM_TELEMETRY, over a stored yes': { answer: YES, variables: { MM_TELEMETRY: 'off' } },
    'off by DO_NOT_TRACK, over a stored yes': { answer: YES, variables: { DO_NOT_TRACK: '1' } },
  }

const WHERE = CAN_TRACE ? 'under a system-call trace' : '(skipped: strace is not there, or may not trace)'

describe.runIf(CAN_TRACE)(`a crash ${WHERE}`, () => {
  test.each(Object.entries(SILENT))(
    'makes no socket and changes nothing below home: %s',
    async (_, { answer, variables = {} }) => {
      const { home, words } = await newCrash()
      if (answer) writeAnswers(home, [answer])
      const before = home.tree()
      const traced = await trace(words, { home, variables })
      const plain = await trace([fixture('throws-type-error.mjs')], { home: newHome() })
      expect(traced.stderr).toContain('TypeError')
      expect(traced.sockets).toEqual(plain.sockets)
      expect(traced.contacts).toEqual([])
      expect(traced.changes).toEqual([])
      expect(home.tree()).toEqual(before)
    },
  )

  test.each<[string, ReturnType<typeof makeAnswer>, Record<string, string>]>([
    ['as answered', makeAnswer({ answer: 'local' }), {}],
    ['by MM_TELEMETRY, over a stored yes', YES, { MM_TELEMETRY: 'local' }],
  ])('makes no socket under local %s, and keeps its report', async (_, answer, variables) => {
    const { home, words } = await newCrash()
    writeAnswers(home, [answer])
    const traced = await trace(words, { home, variables })
    const plain = await trace([fixture('throws-type-error.mjs')], { home: newHome() })
    expect(traced.sockets).toEqual(plain.sockets)
    expect(traced.contacts).toEqual([])
    expect(traced.changes).not.toEqual([])
    expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'], pending: ['envelope'] })
  })

  it('makes a connection where it is on, and the trace sees it', async () => {
    const { home, words, receiver } = await newCrash()
    writeAnswers(home, [YES])
    const traced = await trace(words, { home })
    expect(traced.sockets).toContain('AF_INET')
    expect(traced.contacts.join()).toContain(`htons(${new URL(receiver.dsn).port})`)
    expect(traced.changes).not.toEqual([])
    expect(receiver.connections).toBeGreaterThan(0)
  })
})

/** A program that crashes, with a report waiting that an earlier crash was allowed to send. */
async function newCrash() {
  const { home, receiver } = await startRecipient()
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  const words = [BIN, 'run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
  return { home, receiver, words } satisfies { home: Home; words: readonly string[]; receiver: object }
}
