import { expect, test } from 'vitest'
import { keepAnswer } from '../../../src/commands/question/keep-answer.ts'
import { recordAnswer } from '../../../src/commands/record-answer.ts'
import { makeApp } from '../../harness/app.ts'
import { moveIntoEmptyHome } from '../../harness/move.ts'
import { countsOf, outboxIn, plantReport } from '../../harness/outbox.ts'
import { makeWorld, NOON } from '../../harness/world.ts'

const home = moveIntoEmptyHome()

test.each([
  ['off', {}],
  ['local', { kept: 2 }],
  ['on', { pending: 2 }],
] as const)(
  '%s to a question also counts for what another program’s crash writes until it is stored',
  (answer, left) => {
    const app = makeApp({ name: `tool-${answer}` })
    const outbox = outboxIn(home, app.name)
    plantReport(outbox, { state: 'pending' })
    const said: string[] = []
    let isWritten = false
    const world = makeWorld({
      say: line => said.push(line),
      now: () => {
        // The answer is given its time when nothing is left to be done but to write it.
        if (!isWritten) plantReport(outbox, { state: 'pending' })
        isWritten = true
        return NOON
      },
    })
    expect(keepAnswer(app, world, { answer, words: 'Send them?' })).toBe(true)
    expect(countsOf(outbox)).toEqual(left)
    expect(said.join()).toMatch(answer === 'on' ? /^$/ : /^askfirst: .*2 /)
  },
)

test('an answer that cannot be stored reaches back all the same', () => {
  const outbox = outboxIn(home, 'failing')
  plantReport(outbox, { state: 'pending' })
  const world = makeWorld({
    now: () => {
      throw new Error('no time')
    },
  })
  const said = { answer: 'off', recipient: null, words: null } as const
  expect(recordAnswer(makeApp({ name: 'failing' }), world, said)).toMatchObject({
    withdrawal: { count: 1, problems: [] },
    error: new Error('no time'),
  })
  expect(countsOf(outbox)).toEqual({})
})
