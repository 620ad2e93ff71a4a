import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { launch } from './launch.ts'
import { appOfScript } from './script.ts'
import { realWorld } from './world.ts'

/**
 * `node --import askfirst/register app.js`: askfirst for a program whose source one cannot change. Node loads this in
 * each thread; what a thread throws reaches the main thread, which handles it or crashes.
 */
const entry = resolve(process.argv[1] ?? '')
if (isMainThread && process.argv[1] !== undefined && existsSync(entry)) {
  launch(appOfScript(entry), realWorld())
}
