import type { App } from '../app.ts'
import { Failure } from '../failure.ts'
import { type Folders, foldersOf } from '../folders.ts'
import type { World } from '../world.ts'

/** What every command works with. */
export interface Context {
  readonly app: App
  readonly world: World
  readonly folders: Folders
  /** Data, on stdout. Talk goes to stderr, through `world.say`. */
  readonly print: (text: string) => void
}

/** @throws Failure `ASKFIRST_NO_FOLDER` where the system names no home folder */
export function contextOf(app: App, world: World): Context {
  const folders = foldersOf(app)
  if (!folders) {
    throw new Failure('ASKFIRST_NO_FOLDER', {
      message: 'Cannot find the files: there is no absolute path to a home folder',
      fix: 'Set HOME to a folder of your own, and XDG_CONFIG_HOME and XDG_DATA_HOME, if they are set, to absolute paths.',
    })
  }
  return { app, world, folders, print: text => process.stdout.write(`${text}\n`) }
}
