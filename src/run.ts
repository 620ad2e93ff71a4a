import Module, { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Dsn, parseDsn } from './dsn.ts'
import { Failure, reasonOf } from './failure.ts'
import { launch } from './launch.ts'
import { appOfScript } from './script.ts'
import { realWorld } from './world.ts'

/**
 * Runs a program as `node SCRIPT ARGS…` would, with askfirst listening.
 *
 * @param words - what follows `askfirst run`
 * @throws Failure `ASKFIRST_USAGE`, `ASKFIRST_DSN_INVALID`, `ASKFIRST_SCRIPT_MISSING`, before the program starts
 */
export function run(words: readonly string[]): void {
  const { script, programArguments, dsn, disabled } = readWords(words)
  const entry = entryOf(script)
  const world = realWorld(programArguments)
  const app = appOfScript(entry, dsn)
  if (app.misconfigured !== undefined) {
    world.say(`askfirst: ${app.misconfigured}; telemetry is off for this launch`)
  }
  launch(app, world, { disabled })
  process.argv.splice(1, Number.POSITIVE_INFINITY, resolve(script), ...programArguments)
  // Out of our own call stack: a throw then reaches Node as from a script that it started itself.
  setImmediate(Module.runMain)
}

interface Words {
  readonly script: string
  readonly programArguments: readonly string[]
  readonly dsn: Dsn | undefined
  readonly disabled: boolean
}

/** Options after SCRIPT belong to SCRIPT. */
function readWords(words: readonly string[]): Words {
  const at = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens.find(({ kind }) => kind === 'positional')?.index
  const script = at === undefined ? undefined : words[at]
  const { values } = strictly(words.slice(0, at))
  if (at === undefined || script === undefined) {
    throw usage('no script is named')
  }
  return {
    script,
    programArguments: words.slice(at + 1),
    dsn: values.dsn === undefined ? undefined : parseDsn(values.dsn),
    disabled: values['no-telemetry'] ?? false,
  }
}

const OPTIONS = { dsn: { type: 'string' }, 'no-telemetry': { type: 'boolean' } } as const

function strictly(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true })
  } catch (error) {
    throw usage(reasonOf(error))
  }
}

function usage(what: string): Failure {
  return new Failure('ASKFIRST_USAGE', {
    message: `Cannot run: ${what}`,
    fix: 'Usage: askfirst run [--dsn DSN] [--no-telemetry] SCRIPT [ARGS…]',
  })
}

/** Finds the file as Node would: the extension may be left out, and a folder has an index. */
function entryOf(script: string): string {
  try {
    return createRequire(join(process.cwd(), 'noop.js')).resolve(resolve(script))
  } catch {
    throw new Failure('ASKFIRST_SCRIPT_MISSING', {
      message: `Cannot run "${script}": there is no such file`,
      fix: `Give the path of a script; relative paths start at "${process.cwd()}".`,
    })
  }
}
