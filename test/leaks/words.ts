import type { Event } from '@sentry/core'

/** How many of some words are left. */
export interface Survival {
  readonly words: number
  readonly left: number
}

/** The words of `keeps` that a text has, each as often as it is there. */
export function survivalOf(keeps: string, text: string): Survival {
  const words = wordsOf(keeps)
  const there = wordsOf(text)
  const left = words.filter(word => {
    const at = there.indexOf(word)
    if (at >= 0) there.splice(at, 1)
    return at >= 0
  })
  return { words: words.length, left: left.length }
}

/** All that a report says in words: of each error its name and message, and the launch command. */
export function textOf({ exception, contexts }: Event): string {
  const errors = exception?.values?.map(({ type, value }) => `${type} ${value}`) ?? []
  return [...errors, contexts?.launch?.command ?? ''].join('\n')
}

/** By the types and messages of a report: what groups crashes at a server. */
export function messagesOf({ exception }: Event): readonly string[] {
  return exception?.values?.map(({ type, value }) => `${type}: ${value}`) ?? []
}

/** A share of words, 1 if there are none. */
export function shareOf(survivals: readonly Survival[]): number {
  const words = survivals.reduce((sum, survival) => sum + survival.words, 0)
  return words === 0 ? 1 : survivals.reduce((sum, survival) => sum + survival.left, 0) / words
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? []
}
