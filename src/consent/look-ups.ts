import type { App } from '../app/app.ts'
import { OWN_COMMANDS } from './own-commands.ts'

/** Asking for help, for the version or for our own command is not using the program. */
export function isLookUp({ command }: Pick<App, 'command'>, programArguments: readonly string[]): boolean {
  const ours = command.split(' ').at(-1)
  const [first] = programArguments.filter(argument => !argument.startsWith('-'))
  return (
    first === ours ||
    (first !== undefined && LOOK_UP_COMMANDS.has(first)) ||
    programArguments.some(
      (argument, index) =>
        LOOK_UPS.has(argument) || (argument === ours && isCommandOfOurs(programArguments[index + 1])),
    )
  )
}

const LOOK_UPS: ReadonlySet<string> = new Set([
  '--help',
  '-h',
  '--version',
  '-v',
  '-V',
  '--completion',
  '--get-yargs-completions',
])

/** As a shell asks for what it can complete, at each Tab, and for the script that does so. */
const LOOK_UP_COMMANDS: ReadonlySet<string> = new Set(
  'help version completion completions complete __complete __completeNoDesc completion-server autocomplete'.split(
    ' ',
  ),
)

/** Of a word that stands further back, what follows tells whether it is our command or a value that reads like it. */
function isCommandOfOurs(next: string | undefined): boolean {
  return next === undefined || next.startsWith('-') || OWN_COMMANDS.has(next)
}
