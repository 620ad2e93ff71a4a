import type { App } from '../app/app.ts'
import { packageAbove } from '../app/package-json.ts'

type Declared = Pick<App, 'answer' | 'entry'>

/**
 * Whether an app takes over from the one that reports so far. One process makes one report: that of the program that
 * was launched, not that of a library inside it that was sooner; and an app's own answer comes before askfirst's.
 */
export function precedes(app: Declared, active: Declared): boolean {
  if (app.answer !== active.answer) {
    return app.answer === 'own'
  }
  return isLaunched(app) && !isLaunched(active)
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
