import { isFailure } from './failure.ts'
import { run } from './run.ts'

/**
 * The askfirst command. `run` goes the shortest way, for it stands before somebody's program; all else loads the
 * commands.
 */
try {
  if (process.argv[2] === 'run' && !asksForHelp(process.argv[3])) {
    run(process.argv.slice(3))
  } else {
    const { main } = await import('./commands/program.ts')
    await main(process.argv.slice(2))
  }
} catch (error) {
  if (!isFailure(error)) {
    throw error
  }
  process.stderr.write(`askfirst: ${error.message}\n${error.fix}\n`)
  process.exitCode = error.exitCode
}

function asksForHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h'
}
