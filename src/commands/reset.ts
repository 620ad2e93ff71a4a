import type { Folders } from '../app/folders.ts'
import { removeFatal } from '../capture/fatal-folder.ts'
import { readAnswers } from '../consent/read-answers.ts'
import { listReports } from '../outbox/report.ts'
import {
  basename,
  dirname,
  existsSync,
  join,
  lstatSync,
  readdirSync,
  realpathSync,
  relative,
  rmdirSync,
  rmSync,
  unlinkSync,
} from '../system/builtin.ts'
import { Failure } from '../system/failure.ts'
import { ownerOf } from '../system/file-owner.ts'
import { homeFolder } from '../system/home.ts'
import { lstatIfThere } from '../system/if-there.ts'
import type { World } from '../system/world.ts'
import type { Context } from './context.ts'
import { counted } from './counted.ts'
import { tryEach } from './remove.ts'
import { keepReferences, saySentCopies, sentCopies } from './sent-copies.ts'
import { ALL_DELETED, together, withdraw } from './withdraw.ts'
import { whatLeft } from './withdrawal-line.ts'

/**
 * `telemetry reset`: deletes everything of ours on this computer, the reports first, and forgets the answer. The folders
 * go too, unless they hold something of the app's; so do empty ones above them, below the home folder, if they are as we
 * make them.
 *
 * @param file - where to write the references of those that were sent
 * @throws Failure `ASKFIRST_ANSWER_UNWRITABLE` if something could not be removed
 */
export async function resetTelemetry(file: string | undefined, context: Context): Promise<void> {
  const { app, folders, world } = context
  const { outbox } = folders
  const isForeign = ownerOf(folders.config, world) === 'foreign'
  const copies = isForeign ? undefined : sentCopies(listReports(outbox), context)
  keepReferences(file, copies, context)
  const before = isForeign ? undefined : withdraw(folders, ALL_DELETED)
  const unremoved =
    before && tryEach([() => removeFatal({ world, outbox }), () => removeAnswers(folders, world)])
  // What a crash wrote until the answer was gone.
  const withdrawal = before && together(before, withdraw(folders, ALL_DELETED))
  const problems = withdrawal
    ? [
        ...withdrawal.problems,
        ...(unremoved ?? []),
        ...tryEach([() => rmSync(outbox, { recursive: true, force: true }), () => removeEmpty(folders)]),
      ]
    : ['it belongs to another user']
  if (withdrawal && problems.length === 0) {
    world.say(`Forgot the answer; deleted ${counted(withdrawal.count, 'report')}${whatLeft(withdrawal)}`)
    await saySentCopies(copies, file, context)
    return
  }
  if (withdrawal && withdrawal.count > 0) {
    world.say(`Deleted ${counted(withdrawal.count, 'report')}${whatLeft(withdrawal)}`)
  }
  throw new Failure('ASKFIRST_ANSWER_UNWRITABLE', {
    message: `Cannot remove what is stored in "${folders.config}" and "${outbox}": ${problems[0]}`,
    fix: `Make these folders writable, then run "${app.command} reset" again.`,
  })
}

function removeAnswers({ answer, config }: Folders, world: World): void {
  removeLinked(answer, world)
  for (const file of namesIn(config).filter(name => name.startsWith(basename(answer)))) {
    rmSync(join(config, file), { recursive: true, force: true })
  }
}

function removeEmpty({ config, data }: Folders): void {
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
  return lstatIfThere(path)?.isSymbolicLink() ?? false
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
