import type { Crash } from './crashes.ts'
import { leaked } from './search.ts'
import { type Survival, shareOf, survivalOf, textOf } from './words.ts'

/** What became of one program's report. */
export interface Outcome {
  readonly crash: Crash
  /** Canaries of which something arrived. */
  readonly hits: readonly string[]
  readonly survival: Survival
}

/** What became of many. */
export interface Tally {
  readonly programs: number
  readonly leaking: number
  readonly canaries: number
  readonly hits: number
  /** Share of the static words that are left: of all programs, and of those with packages. */
  readonly left: number
  readonly leftOfPackages: number
}

/** Searches all that arrived for a crash: the bytes, the address they were sent to, and the headers. */
export function outcomeOf(crash: Crash): Outcome {
  const sent = crash.requests.map(({ bytes, url, headers }) => `${bytes}\n${url}\n${JSON.stringify(headers)}`)
  const text = crash.requests.map(({ event }) => textOf(event)).join('\n')
  return {
    crash,
    hits: leaked(sent.join('\n'), crash.canaries),
    survival: survivalOf(crash.leakCase.keeps, text),
  }
}

export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const packages = outcomes.filter(({ crash }) => crash.leakCase.category === 'packages')
  return {
    programs: outcomes.length,
    leaking: outcomes.filter(({ hits }) => hits.length > 0).length,
    canaries: outcomes.reduce((sum, { crash }) => sum + crash.canaries.length, 0),
    hits: outcomes.reduce((sum, { hits }) => sum + hits.length, 0),
    left: shareOf(outcomes.map(({ survival }) => survival)),
    leftOfPackages: shareOf(packages.map(({ survival }) => survival)),
  }
}

/** Programs whose report did not arrive. */
export function lostOf(crashes: readonly Crash[]): readonly string[] {
  return crashes.filter(({ requests }) => requests.length === 0).map(({ leakCase }) => leakCase.name)
}

/**
 * Programs that did not crash as they should: what Node prints lacks words that the report is to keep, so that these
 * would prove nothing.
 */
export function mistakenOf(crashes: readonly Crash[]): readonly string[] {
  return crashes
    .filter(({ leakCase, result, args }) => {
      const { words, left } = survivalOf(leakCase.keeps, [result.stderr, ...args].join('\n'))
      return left < words
    })
    .map(({ leakCase }) => leakCase.name)
}
