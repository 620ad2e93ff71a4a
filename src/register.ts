import { appOfScript, scriptFile } from './app/script.ts'
import { activeReporter } from './launch/active-reporter.ts'
import { launch } from './launch/launch.ts'
import { join } from './system/builtin.ts'
import { late } from './system/late.ts'
import { isMainThread } from './system/thread.ts'
import { realWorld } from './system/world.ts'

/**
 * `node --require askfirst/register app.js`: askfirst for a program whose source one cannot change; also with
 * `--import`, and in `NODE_OPTIONS`. Node loads this in each thread; what a thread throws reaches the main thread,
 * which handles it or crashes.
 */
const [, script] = process.argv
const entry = script === undefined || !isMainThread() ? undefined : scriptFile(script)
if (entry !== undefined && isProgram(entry) && !activeReporter()) {
  launch(
    late(() => appOfScript(entry)),
    realWorld(),
  )
}

/** Not so: `askfirst run`, which listens for the program that it runs, and `node --test`, which runs others. */
function isProgram(file: string): boolean {
  return file !== join(import.meta.dirname, '../bin/askfirst.js') && !process.execArgv.includes('--test')
}
