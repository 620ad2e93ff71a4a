import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Answer } from '../../src/consent/answer.ts'
import { verdictOn } from '../../src/consent/staleness.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { makeAnswer } from '../harness/answers.ts'

const OWN = { answer: 'own' } as const
const SHARED = { answer: 'shared' } as const
const HERE = 'here.example'
const THERE = 'there.example'

describe('verdictOn() an own answer', () => {
  it('is unanswered without one', () => {
    expect(verdictOn([], OWN, HERE)).toEqual({ state: 'unanswered' })
  })

  it('counts a yes for its recipient', () => {
    const yes = makeAnswer({ recipient: HERE })
    expect(verdictOn([yes], OWN, HERE)).toEqual({ state: 'valid', answer: yes })
  })

  it('finds a yes stale for a new recipient', () => {
    const yes = makeAnswer({ recipient: HERE })
    const why = `the stored yes was given for ${HERE}, not for ${THERE}`
    expect(verdictOn([yes], OWN, THERE)).toEqual({ state: 'stale', answer: yes, why })
  })

  it('finds a yes to keeping stale once there is a recipient', () => {
    const yes = makeAnswer({ recipient: null })
    const why = `the stored yes was given for keeping reports on this computer, not for ${HERE}`
    expect(verdictOn([yes], OWN, HERE)).toEqual({ state: 'stale', answer: yes, why })
    expect(verdictOn([yes], OWN, null)).toMatchObject({ state: 'valid' })
  })

  it('finds a yes stale once there is no recipient any more', () => {
    const yes = makeAnswer({ recipient: HERE })
    const why = `the stored yes was given for ${HERE}, not for keeping reports on this computer`
    expect(verdictOn([yes], OWN, null)).toEqual({ state: 'stale', answer: yes, why })
  })

  it('finds a yes stale once reports have more fields', () => {
    const yes = makeAnswer({ recipient: HERE, fields: FIELDS_REVISION - 1 })
    const why = 'the stored yes was given before reports had all the fields that they have now'
    expect(verdictOn([yes], OWN, HERE)).toEqual({ state: 'stale', answer: yes, why })
  })

  it('counts a yes given for more fields than there are', () => {
    const yes = makeAnswer({ recipient: HERE, fields: FIELDS_REVISION + 1 })
    expect(verdictOn([yes], OWN, HERE)).toMatchObject({ state: 'valid' })
  })

  it('finds a typed yes stale too, once reports have more fields', () => {
    const typed = makeAnswer({ recipient: '*', fields: FIELDS_REVISION - 1 })
    expect(verdictOn([typed], OWN, HERE)).toMatchObject({ state: 'stale' })
  })

  it('does not fall back on an older no when the yes after it is stale', () => {
    const history = [makeAnswer({ answer: 'off', recipient: '*' }), makeAnswer({ recipient: THERE })]
    expect(verdictOn(history, OWN, HERE)).toMatchObject({ state: 'stale', answer: history[1] })
  })
})

describe('verdictOn() shared answers', () => {
  it('keeps them apart by recipient', () => {
    const answers = [
      makeAnswer({ answer: 'on', recipient: HERE }),
      makeAnswer({ answer: 'off', recipient: THERE }),
      makeAnswer({ answer: 'local', recipient: null }),
    ]
    expect(answeredFor(answers, HERE)).toBe('on')
    expect(answeredFor(answers, THERE)).toBe('off')
    expect(answeredFor(answers, null)).toBe('local')
    expect(verdictOn(answers, SHARED, 'third.example')).toEqual({ state: 'unanswered' })
  })

  it('lets what a person typed overrule all that was answered before, and nothing after', () => {
    const answers = [
      makeAnswer({ answer: 'on', recipient: HERE }),
      makeAnswer({ answer: 'off', recipient: '*' }),
      makeAnswer({ answer: 'on', recipient: THERE }),
    ]
    expect(answeredFor(answers, HERE)).toBe('off')
    expect(answeredFor(answers, 'third.example')).toBe('off')
    expect(answeredFor(answers, THERE)).toBe('on')
  })

  it('finds a yes stale once reports have more fields', () => {
    const yes = makeAnswer({ recipient: HERE, fields: FIELDS_REVISION - 1 })
    expect(verdictOn([yes], SHARED, HERE)).toMatchObject({ state: 'stale' })
  })

  test.each(['off', 'local'] as const)(
    'a yes that was taken back by %s for all is not given back by a typed one that does not mean it',
    answer => {
      const besides = { ...SHARED, named: false }
      const yes = makeAnswer({ recipient: HERE })
      const typed = makeAnswer({ recipient: '*' })
      const back = makeAnswer({ answer, recipient: '*' })
      expect(verdictOn([yes, back, typed], besides, HERE)).toEqual({ state: 'unanswered' })
      expect(verdictOn([back, yes, typed], besides, HERE)).toEqual({ state: 'valid', answer: yes })
      const no = makeAnswer({ answer: 'off', recipient: HERE })
      expect(verdictOn([no, back, typed], besides, HERE)).toEqual({ state: 'valid', answer: no })
    },
  )
})

describe('verdictOn() any history', () => {
  const answers = fc.array(anyAnswer(), { maxLength: 8 })
  const app = fc.constantFrom(OWN, SHARED)

  it('allows sending only on a yes for this recipient or any, with all fields, that nothing overruled', () => {
    holds(answers, app, anyRecipient(), (history, whose, recipient) => {
      const verdict = verdictOn(history, whose, recipient)
      if (verdict.state !== 'valid' || verdict.answer.answer !== 'on') return
      expect(['*', recipient]).toContain(verdict.answer.recipient)
      expect(verdict.answer.fields).toBeGreaterThanOrEqual(FIELDS_REVISION)
      const later = history.slice(history.lastIndexOf(verdict.answer) + 1)
      expect(later.filter(answer => answer.recipient === '*' || answer.recipient === recipient)).toEqual([])
    })
  })

  it('keeps a no whatever recipient and fields it was given for', () => {
    const no = anyAnswer().map(answer => ({ ...answer, answer: 'off' as const }))
    holds(answers, no, anyRecipient(), (history, last, recipient) => {
      expect(verdictOn([...history, last], OWN, recipient)).toEqual({ state: 'valid', answer: last })
    })
  })

  it('follows what a person typed last, for all recipients', () => {
    const typed = fc.constantFrom('on' as const, 'local' as const, 'off' as const)
    fc.assert(
      fc.property(answers, app, anyRecipient(), typed, (history, whose, recipient, answer) => {
        const last = makeAnswer({ answer, recipient: '*' })
        expect(verdictOn([...history, last], whose, recipient)).toEqual({ state: 'valid', answer: last })
      }),
    )
  })

  it('looks at the last own answer alone', () => {
    holds(answers, anyAnswer(), anyRecipient(), (history, last, recipient) => {
      expect(verdictOn([...history, last], OWN, recipient)).toEqual(verdictOn([last], OWN, recipient))
    })
  })

  it('does not look at shared answers for others', () => {
    holds(answers, answers, anyRecipient(), (before, after, recipient) => {
      const stranger = makeAnswer({ recipient: 'stranger.example' })
      const mixed = [...before, stranger, ...after]
      expect(verdictOn(mixed, SHARED, recipient)).toEqual(verdictOn([...before, ...after], SHARED, recipient))
    })
  })

  it('takes a stale yes for no answer, and never for another answer', () => {
    holds(answers, app, anyRecipient(), (history, whose, recipient) => {
      const verdict = verdictOn(history, whose, recipient)
      expect(verdict.state === 'stale' ? verdict.answer.answer : 'on').toBe('on')
    })
  })
})

function answeredFor(answers: readonly Answer[], recipient: string | null): string | undefined {
  const verdict = verdictOn(answers, SHARED, recipient)
  return verdict.state === 'valid' ? verdict.answer.answer : undefined
}

function holds<A, B, C>(
  a: fc.Arbitrary<A>,
  b: fc.Arbitrary<B>,
  c: fc.Arbitrary<C>,
  check: (a: A, b: B, c: C) => void,
): void {
  fc.assert(fc.property(a, b, c, check), { numRuns: 500 })
}

function anyRecipient(): fc.Arbitrary<string | null> {
  return fc.constantFrom(HERE, THERE, null)
}

function anyAnswer(): fc.Arbitrary<Answer> {
  return fc.record({
    answer: fc.constantFrom('on', 'local', 'off'),
    recipient: fc.constantFrom(HERE, THERE, null, '*'),
    fields: fc.integer({ min: 0, max: FIELDS_REVISION + 2 }),
    time: fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
    words: fc.constant(null),
    askfirst: fc.constant('0.1.0'),
    node: fc.constant('v22.12.0'),
  })
}
