import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { launch } from './launch.ts'
import { appOfScript } from './script.ts'
import { realWorld } from './world.ts'

/** `node --import askfirst/register app.js`: askfirst for a program whose source one cannot change. */
const entry = resolve(process.argv[1] ?? '')
if (process.argv[1] !== undefined && existsSync(entry)) {
  launch(appOfScript(entry), realWorld())
}
