import { beforeAll, describe, expect, test } from 'vitest'
import { everyNth, LONG } from '../harness/length.ts'
import { CORPUS } from './corpus.ts'
import { type Crash, crashAll } from './crashes.ts'
import { ASKFIRST, ASKFIRST_LOCAL } from './reporters.ts'
import { leaked } from './search.ts'
import { lostOf, mistakenOf, type Outcome, outcomeOf, tallyOf } from './tally.ts'
import { messagesOf } from './words.ts'

/** All of them are run by `npm run bench:privacy`, too. */
const CASES = everyNth(CORPUS, 5)
/** These run twice, over data of two people. */
const TWICE = CASES.filter((_, index) => index % 20 === 0)

let crashes: readonly Crash[] = []
let outcomes: readonly Outcome[] = []

beforeAll(async () => {
  crashes = await crashAll([...CASES, ...TWICE], LONG ? ASKFIRST : ASKFIRST_LOCAL)
  outcomes = crashes.map(outcomeOf)
}, 300_000)

describe('the corpus', () => {
  test('has at least 200 programs, and feeds at least 30 packages', () => {
    expect(new Set(CORPUS.map(({ category, name }) => `${category}: ${name}`)).size).toBe(CORPUS.length)
    expect(CORPUS.length).toBeGreaterThanOrEqual(200)
    expect(new Set(CORPUS.flatMap(({ project }) => project?.dependencies ?? [])).size).toBeGreaterThanOrEqual(
      30,
    )
  })

  test('crashes as its authors would expect', () => {
    expect(mistakenOf(crashes)).toEqual([])
  })

  test('is given data that a search finds in what Node prints', () => {
    const printing = crashes.filter(({ result, canaries }) => leaked(result.stderr, canaries).length > 0)
    expect(printing.length / crashes.length).toBeGreaterThan(0.8)
  })
})

describe('the reports', () => {
  test('are there, one for each crash', () => {
    expect(lostOf(crashes)).toEqual([])
    expect(
      crashes.filter(({ requests }) => requests.length !== 1).map(({ leakCase }) => leakCase.name),
    ).toEqual([])
  })

  test('hold nothing that a person owns', () => {
    const leaks = outcomes
      .filter(({ hits }) => hits.length > 0)
      .map(({ crash, hits }) => ({
        name: crash.leakCase.name,
        hits,
        events: crash.requests.map(({ event }) => event),
      }))
    expect(leaks).toEqual([])
  })

  test('keep nine of ten words of the templates, and 85 of 100 of those in packages', () => {
    const { left, leftOfPackages } = tallyOf(outcomes)
    expect(left).toBeGreaterThanOrEqual(0.9)
    expect(leftOfPackages).toBeGreaterThanOrEqual(0.85)
  })

  test('say the same of two crashes that differ only in data', () => {
    const first = CASES.flatMap((leakCase, index) =>
      TWICE.includes(leakCase) ? [saidOf(crashes[index])] : [],
    )
    expect(crashes.slice(CASES.length).map(saidOf)).toEqual(first)
  })
})

/** Where in the data a fault is depends on the data: positions are left out. */
function saidOf(crash: Crash | undefined): readonly string[] {
  const said = crash?.requests.flatMap(({ event }) => messagesOf(event)) ?? []
  return [crash?.leakCase.name ?? '', ...said.map(text => text.replaceAll(/\d+/g, 'N'))]
}
