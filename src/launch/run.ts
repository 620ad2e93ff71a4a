import { type Dsn, parseDsn } from '../app/dsn.ts'
import { appOfScript, scriptFile } from '../app/script.ts'
import { builtin, resolve } from '../system/builtin.ts'
import { Failure } from '../system/failure.ts'
import { realWorld } from '../system/world.ts'
import { launch } from './launch.ts'

/**
 * Runs a program as `node SCRIPT ARGS…` would, with askfirst listening.
 *
 * @param words - what follows `askfirst run`
 * @throws Failure `ASKFIRST_USAGE`, `ASKFIRST_DSN_INVALID`, `ASKFIRST_SCRIPT_MISSING`, before the program starts
 */
export function run(words: readonly string[]): void {
  const { script, programArguments, dsn, disabled } = readWords(words)
  const entry = scriptFile(script)
  if (entry === undefined) {
    throw missing(script)
  }
  process.argv.splice(1, Number.POSITIVE_INFINITY, resolve(script), ...programArguments)
  const world = realWorld()
  const app = appOfScript(entry, dsn)
  if (app.misconfigured !== undefined) {
    world.say(`askfirst: ${app.misconfigured}; telemetry is off for this launch`)
  }
  launch(() => app, world, { disabled })
  // Out of our own call stack: a throw then reaches Node as from a script that it started itself.
  const Module = builtin('node:module')
  setImmediate(Module.runMain.bind(Module))
}

interface Options {
  readonly dsn: Dsn | undefined
  readonly disabled: boolean
}

interface Words extends Options {
  readonly script: string
  readonly programArguments: readonly string[]
}

/**
 * Options after SCRIPT belong to SCRIPT. Read by hand: `node:util`, which parses arguments, opens the program's
 * stderr while it loads (Node 22), and this stands before each launch.
 */
function readWords(words: readonly string[], options: Options = { dsn: undefined, disabled: false }): Words {
  const [word, ...rest] = words
  if (word === '--no-telemetry') {
    return readWords(rest, { ...options, disabled: true })
  }
  if (word === '--dsn' && rest[0] !== undefined) {
    return readWords(rest.slice(1), { ...options, dsn: parseDsn(rest[0]) })
  }
  if (word?.startsWith('--dsn=')) {
    return readWords(rest, { ...options, dsn: parseDsn(word.slice('--dsn='.length)) })
  }
  if (word?.startsWith('-') && word !== '--') {
    throw usage(word === '--dsn' ? 'option "--dsn" needs a DSN' : `there is no option "${word}"`)
  }
  const [script, ...programArguments] = word === '--' ? rest : words
  if (script === undefined) {
    throw usage('no script is named')
  }
  return { ...options, script, programArguments }
}

function usage(what: string): Failure {
  return new Failure('ASKFIRST_USAGE', {
    message: `Cannot run: ${what}`,
    fix: 'Usage: askfirst run [--dsn DSN] [--no-telemetry] SCRIPT [ARGS…]',
  })
}

function missing(script: string): Failure {
  return new Failure('ASKFIRST_SCRIPT_MISSING', {
    message: `Cannot run "${script}": there is no such file`,
    fix: `Give the path of a script; relative paths start at "${process.cwd()}".`,
  })
}
