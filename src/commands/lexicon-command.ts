import { isFailure } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { visible } from '../system/visible.ts'
import { type Command, newCommand, OF_THE_PROCESS } from './exit.ts'

/** The command `lexicon`, for authors. */
export function lexiconCommand(): Command {
  return newCommand('lexicon')
    .description('for authors, before publishing: write the list of words that reports may hold')
    .option('--check', 'fail if the list is not what would be written')
    .option('--explain <word>', 'say which file published a word')
    .option('--stats', 'say how much came from where')
    .action((options: { check?: true; explain?: string; stats?: true }) => {
      try {
        lexiconPart().makeLexicon(process.cwd(), options)
      } catch (error) {
        if (!isFailure(error)) throw error
        process.stderr.write(visible(`askfirst: ${error.message}\n${error.fix}\n`))
        OF_THE_PROCESS.fail(error.exitCode)
      }
    })
}

const lexiconPart = late<typeof import('./make-lexicon.ts')>(() => require('./make-lexicon.ts'))
