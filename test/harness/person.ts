import { onTestFinished } from 'vitest'
import { BIN } from './askfirst.ts'
import { type Home, makeHome } from './home.ts'
import { openTerminal, type Terminal, type TerminalOptions } from './terminal.ts'

/** What the question ends with, and waits after. */
export const PROMPT = 'Send crash reports? [y/N/l/?]'

/** An empty home, which goes when the test is over. */
export function newHome(): Home {
  const home = makeHome()
  onTestFinished(home.remove)
  return home
}

/**
 * Types `askfirst …` in a terminal that stands in a home; it is closed when the test is over.
 *
 * @param variables - added to the environment of that home
 */
export function typeAskfirst(
  words: readonly string[],
  {
    home,
    variables = {},
    ...size
  }: { home: Home; variables?: Record<string, string> } & Omit<TerminalOptions, 'env' | 'cwd'>,
): Terminal {
  return openInHome(process.execPath, [BIN, ...words], { home, variables, ...size })
}

/** The same for any command: `sh`, or plain `node`. */
export function openInHome(
  file: string,
  args: readonly string[],
  {
    home,
    variables = {},
    ...size
  }: { home: Home; variables?: Record<string, string> } & Omit<TerminalOptions, 'env' | 'cwd'>,
): Terminal {
  const terminal = openTerminal(file, args, { env: { ...home.env, ...variables }, cwd: home.folder, ...size })
  onTestFinished(() => terminal.close())
  return terminal
}
