import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { BIN } from './askfirst.ts'
import { type Home, makeHome } from './home.ts'
import { openTerminal, type Terminal, type TerminalOptions } from './terminal.ts'

/** What the question ends with, and waits after. */
export const PROMPT = '[y/N/l/?]'

/** An empty home, which goes when the test is over. */
export function newHome(): Home {
  const home = makeHome()
  onTestFinished(() => removeWhenLeft(home))
  return home
}

/** A sender that outlived the test may still be putting its report away. */
async function removeWhenLeft(home: Home, attempts = 50): Promise<void> {
  try {
    home.remove()
  } catch (error) {
    if (attempts === 0) {
      throw error
    }
    await delay(100)
    await removeWhenLeft(home, attempts - 1)
  }
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

/** The same for any command, `sh` or plain `node`; it may stand elsewhere. */
export function openInHome(
  file: string,
  args: readonly string[],
  {
    home,
    variables = {},
    ...size
  }: { home: Home; variables?: Record<string, string> } & Omit<TerminalOptions, 'env'>,
): Terminal {
  const terminal = openTerminal(file, args, { env: { ...home.env, ...variables }, cwd: home.folder, ...size })
  onTestFinished(() => terminal.close())
  return terminal
}
