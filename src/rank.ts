import type { App } from './app.ts'
import { packageAbove } from './package-json.ts'

type Declared = Pick<App, 'answer' | 'entry'>

/**
 * Whether an app takes over from the one that reports so far. One process makes one report: that of the program that
 * was launched, not that of a library inside it that was sooner; and an app's own answer comes before askfirst's.
 */
export function outranks(app: Declared, standing: Declared): boolean {
  if (app.answer !== standing.answer) {
    return app.answer === 'own'
  }
  return isLaunched(app) && !isLaunched(standing)
}

/** Whether two declarations are of one app. */
export function isSame(app: Declared, other: Declared): boolean {
  return app.answer === other.answer && rootOf(app.entry) === rootOf(other.entry)
}

function isLaunched({ entry }: Declared): boolean {
  const launched = process.argv[1]
  return launched !== undefined && rootOf(entry) === rootOf(launched)
}

/** Without a package, a program is its file. */
function rootOf(file: string): string {
  return packageAbove(file)?.folder ?? file
}
