import { run } from './launch/run.ts'
import { failureOf } from './system/failure.ts'
import { late } from './system/late.ts'

const commandsPart = late<typeof import('./commands/commands.ts')>(() => require('./commands/commands.ts'))

/**
 * The askfirst command. `run` goes the shortest way, for it stands before somebody's program; all else loads the
 * commands.
 */
try {
  if (process.argv[2] === 'run' && !asksForHelp(process.argv[3])) {
    run(process.argv.slice(3))
  } else {
    await commandsPart().runAskfirst(process.argv.slice(2))
  }
} catch (error) {
  const failure = failureOf(error)
  if (!failure) {
    throw error
  }
  process.stderr.write(`askfirst: ${failure.message}\n${failure.fix}\n`)
  process.exitCode = failure.exitCode
}

function asksForHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h'
}
