import { existsSync, lstatSync, readdirSync, realpathSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { removeFatal } from '../capture/fatal-folder.ts'
import { readAnswers } from '../consent/stored.ts'
import { Failure, reasonOf } from '../failure.ts'
import type { Folders } from '../folders.ts'
import { homeFolder } from '../home.ts'
import { listReports } from '../outbox/report.ts'
import { ownerOf } from '../owner.ts'
import type { World } from '../world.ts'
import type { Context } from './context.ts'

/**
 * `telemetry reset`: forgets the answer and deletes everything of ours on this computer. The folders go too, unless
 * they hold something of the app's; so do empty ones above them, below the home folder, if they are as we make them.
 *
 * @throws Failure `ASKFIRST_ANSWER_UNWRITABLE` if something could not be removed
 */
export function resetTelemetry({ app, folders, world }: Context): void {
  const count = listReports(folders.outbox).length
  try {
    if (ownerOf(folders.config, world) === 'foreign') {
      throw new Error('it belongs to another user')
    }
    removeFatal({ world, outbox: folders.outbox })
    removeOurs(folders, world)
  } catch (error) {
    throw new Failure('ASKFIRST_ANSWER_UNWRITABLE', {
      message: `Cannot remove what is stored in "${folders.config}" and "${folders.outbox}": ${reasonOf(error)}`,
      fix: `Make these folders writable, then run "${app.command} reset" again.`,
    })
  }
  world.say(`Forgot the answer; deleted ${count} report${count === 1 ? '' : 's'}.`)
}

function removeOurs({ answer, config, outbox, data }: Folders, world: World): void {
  removeLinked(answer, world)
  for (const file of namesIn(config).filter(name => name.startsWith(basename(answer)))) {
    rmSync(join(config, file), { recursive: true, force: true })
  }
  rmSync(outbox, { recursive: true, force: true })
  for (const folder of [config, data].filter(isEmptyFolder)) {
    rmdirSync(folder)
    removeEmptyAbove(folder)
  }
}

/** Who keeps the answer elsewhere, behind a link, wants it forgotten there. What is no answer of ours is not ours. */
function removeLinked(answer: string, world: World): void {
  if (isLink(answer)) {
    const target = readAnswers(answer, world).state === 'answers' ? [realpathSync(answer)] : []
    // `rmSync` of some releases leaves a link that leads nowhere: https://github.com/nodejs/node/issues/61020
    for (const path of [answer, ...target]) {
      unlinkSync(path)
    }
  }
}

/**
 * The folders of the platform, such as `~/.config`, are made by the first program that needs one, as private as we
 * make them; an empty one is missed by nobody.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/#referencing
 */
function removeEmptyAbove(folder: string): void {
  const above = dirname(folder)
  const home = homeFolder()
  const isBelowHome = home !== undefined && /^[^.]|^\.[^.]/.test(relative(home, above))
  if (isBelowHome && isEmptyFolder(above) && (lstatSync(above).mode & 0o777) === 0o700) {
    rmdirSync(above)
    removeEmptyAbove(above)
  }
}

function isEmptyFolder(path: string): boolean {
  return existsSync(path) && !isLink(path) && namesIn(path).length === 0
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
