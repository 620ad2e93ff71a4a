import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { removeFatal } from '../capture/fatal-folder.ts'
import { Failure, reasonOf } from '../failure.ts'
import { type Folders, ownerOf } from '../folders.ts'
import { listReports } from '../outbox/report.ts'
import type { Context } from './context.ts'

/**
 * `telemetry reset`: forgets the answer and deletes everything of ours on this computer. The folders go too, unless
 * they hold something of the app's.
 *
 * @throws Failure `ASKFIRST_ANSWER_UNWRITABLE` if something could not be removed
 */
export function resetTelemetry({ app, folders, world }: Context): void {
  const count = listReports(folders.outbox).length
  try {
    if (ownerOf(folders.config, world) === 'foreign') {
      throw new Error('it belongs to another user')
    }
    removeOurs(folders)
    removeFatal({ world, outbox: folders.outbox })
  } catch (error) {
    throw new Failure('ASKFIRST_ANSWER_UNWRITABLE', {
      message: `Cannot remove what is stored in "${folders.config}" and "${folders.outbox}": ${reasonOf(error)}`,
      fix: `Make these folders writable, then run "${app.command} reset" again.`,
    })
  }
  world.say(`Forgot the answer; deleted ${count} report${count === 1 ? '' : 's'}.`)
}

function removeOurs({ answer, config, outbox, data }: Folders): void {
  for (const file of namesIn(config).filter(name => name.startsWith(basename(answer)))) {
    rmSync(join(config, file), { recursive: true, force: true })
  }
  rmSync(outbox, { recursive: true, force: true })
  for (const folder of [config, data].filter(path => existsSync(path) && namesIn(path).length === 0)) {
    rmdirSync(folder)
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
