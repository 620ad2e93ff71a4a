import { builtin } from '../system/builtin.ts'
import type { Context } from './context.ts'

/**
 * Prints a text; one that is longer than the terminal is high goes through the pager. Never where stdout is no
 * terminal, and where the pager cannot be started the text is printed as it is.
 */
export async function printPaged(text: string, { world, print }: Context): Promise<void> {
  const { isTTY, rows } = process.stdout
  const [pager = '', ...options] = (world.env.PAGER ?? 'less').split(' ').filter(Boolean)
  if (
    !isTTY ||
    pager === '' ||
    text.split('\n').length < rows ||
    !(await paged(text, pager, options, world.env))
  ) {
    print(text)
  }
}

/** @returns false if there is no such pager */
async function paged(
  text: string,
  pager: string,
  options: readonly string[],
  env: Context['world']['env'],
): Promise<boolean> {
  // Loaded when needed: what goes into a pipe needs no pager.
  const { spawn } = builtin('node:child_process')
  // Ctrl-C is for the pager, from its first moment: if it ended us, two processes would read the keyboard.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  try {
    const child = spawn(pager, options, {
      stdio: ['pipe', 'inherit', 'inherit'],
      // As git sets it: leave at once if it fits, show colours, leave the text on the screen.
      // https://git-scm.com/docs/git-config#Documentation/git-config.txt-corepager
      env: { ...env, LESS: env.LESS ?? 'FRX' },
    })
    // A person may leave the pager before the end.
    child.stdin.on('error', () => {})
    child.stdin.end(`${text}\n`)
    await builtin('node:events').once(child, 'close')
    return true
  } catch {
    return false
  } finally {
    process.off('SIGINT', ignore)
  }
}
