import type { App } from '../app/app.ts'
import { type Folders, foldersOf } from '../app/folders.ts'
import { whyNoFolders } from '../consent/askable.ts'
import { type Policy, underPolicy } from '../consent/policy.ts'
import { readPolicy } from '../consent/read-policy.ts'
import { Failure } from '../system/failure.ts'
import type { World } from '../system/world.ts'

/** What there is also where the system names no home folder. */
export interface Place {
  /** As the administrator's policy lets it be. */
  readonly app: App
  readonly world: World
  readonly policy: Policy
  /** Data, on stdout. Talk goes to stderr, through `world.say`. */
  readonly print: (text: string) => void
}

/** What most commands work with. */
export interface Context extends Place {
  readonly folders: Folders
}

export function placeOf(declared: App, world: World): Place {
  const policy = readPolicy(declared, world)
  const app = underPolicy(declared, policy)
  return { app, world, policy, print: text => process.stdout.write(`${text}\n`) }
}

/** @throws Failure `ASKFIRST_NO_FOLDER` where the system names no home folder, or the app has no name */
export function contextOf(place: Place): Context {
  const folders = foldersOf(place.app, place.world)
  if (!folders) {
    throw new Failure('ASKFIRST_NO_FOLDER', {
      message: `Cannot find the files: ${whyNoFolders(place.app)}`,
      fix:
        place.app.name === '' ? 'Telemetry is off, and nothing is stored, until that is mended.' : SET_HOME,
    })
  }
  return { ...place, folders }
}

const SET_HOME =
  'Set HOME to a folder of your own, and XDG_CONFIG_HOME and XDG_DATA_HOME, if they are set, to absolute paths.'
