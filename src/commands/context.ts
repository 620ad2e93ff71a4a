import type { App } from '../app/app.ts'
import { type Folders, foldersOf, isFolderName } from '../app/folders.ts'
import { withTypedCommand } from '../app/typed-command.ts'
import { whyNoFolders } from '../consent/askable.ts'
import { type Policy, underPolicy } from '../consent/policy.ts'
import { readPolicy } from '../consent/read-policy.ts'
import { Failure } from '../system/failure.ts'
import type { World } from '../system/world.ts'

/** What there is also where the system names no home folder. */
export interface Place {
  /** As the administrator's policy lets it be, with its command as it is typed here. */
  readonly app: App
  /** The same, with its command as it is typed where it is installed: for what is published. */
  readonly installed: App
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
  const policy = readPolicy(() => declared, world)
  const installed = underPolicy(declared, policy)
  return {
    app: withTypedCommand(installed, world),
    installed,
    world,
    policy,
    print: text => process.stdout.write(`${text}\n`),
  }
}

/** @throws Failure `ASKFIRST_NO_FOLDER` where the system names no home folder, or the app has no name */
export function contextOf(place: Place): Context {
  const folders = foldersOf(place.app, place.world)
  if (!folders) {
    throw new Failure('ASKFIRST_NO_FOLDER', {
      message: `Cannot find the files: ${whyNoFolders(place.app)}`,
      fix: whatHelps(place.app),
    })
  }
  return { ...place, folders }
}

/** Only the author can mend a name. */
function whatHelps({ name, prefix }: App): string {
  if (name === '') {
    return OFF_UNTIL_MENDED
  }
  const mend = isFolderName(name) ? SET_HOME : OFF_UNTIL_MENDED
  return `${mend}\nFor a lasting no, set ${prefix}_TELEMETRY=off in the environment.`
}

const OFF_UNTIL_MENDED = 'Telemetry is off, and nothing is stored, until that is mended.'
const SET_HOME =
  'Set HOME to a folder of your own, and XDG_CONFIG_HOME and XDG_DATA_HOME, if they are set, to absolute paths.'
