import { appOfScript } from '../app/script.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import { ignoreBrokenPipe, newCommand, OF_THE_PROCESS } from './exit.ts'
import { lexiconCommand } from './lexicon-command.ts'
import { runCommand } from './run-help.ts'
import { telemetryCommandOf } from './telemetry.ts'

/**
 * The command `askfirst`, but for `run`, which goes a shorter way.
 *
 * @param words - the command line after `askfirst`
 */
export async function runAskfirst(words: readonly string[]): Promise<void> {
  ignoreBrokenPipe(OF_THE_PROCESS.leaveWithReader)
  const program = newCommand('askfirst')
    .description('Crash reports for Node.js command-line tools, sent only with consent.')
    .version(ASKFIRST_VERSION)
    .addCommand(runCommand())
    .addCommand(telemetryCommandOf(() => appOfScript(undefined)))
    .addCommand(lexiconCommand())
  await program.parseAsync(words, { from: 'user' })
}
