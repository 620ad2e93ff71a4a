import { existsSync } from './builtin.ts'
import type { Environment } from './environment.ts'
import { WORDS } from './mark.ts'
import { ownOptions } from './own-options.ts'
import { whyNotRuntime } from './runtime-file.ts'

/** A part of this package that runs as a process of its own. */
export type Part = 'question' | 'recover' | 'sender'

/** How a part is started: what follows `process.execPath`, and what its environment has besides the program's. */
export interface PartCommand {
  readonly words: readonly string[]
  readonly variables: Environment
}

/** The parts as files: they stand beside each other once this package is built. */
const FILES: Readonly<Record<Part, string>> = {
  question: `${import.meta.dirname}/question.cjs`,
  recover: `${import.meta.dirname}/recover.cjs`,
  sender: `${import.meta.dirname}/sender.cjs`,
}

/** What else a launch and a crash load. Named here, file tracers see what `dist/index.mjs` loads late. */
const LOADED: readonly string[] = [
  `${import.meta.dirname}/ask.cjs`,
  `${import.meta.dirname}/report-error.cjs`,
  `${import.meta.dirname}/crash-event.cjs`,
]

/**
 * Why the parts cannot be started here.
 *
 * @returns half a sentence; undefined if nothing hinders
 */
export function whyNoPart(): string | undefined {
  return (
    whyNotRuntime() ??
    ([...Object.values(FILES), ...LOADED].every(file => existsSync(file))
      ? undefined
      : 'files of askfirst are missing')
  )
}

/**
 * @param words - what the part is told. Only the question, which is there while its terminal is, has them as arguments:
 *   everybody on the computer can read a command line
 */
export function commandOf(part: Part, words: readonly string[]): PartCommand {
  const file = FILES[part]
  const options = ownOptions(process.execArgv)
  return part === 'question'
    ? { words: [...options.filter(isNoRestriction), file, ...words], variables: {} }
    : { words: [...options, file], variables: { [WORDS]: JSON.stringify([file, ...words]) } }
}

/** A person's answer is stored by a library that syncs its file, which Node's permission model forbids everybody. */
function isNoRestriction(option: string): boolean {
  return !/^--(?:(?:experimental-)?permission$|allow-)/.test(option)
}
