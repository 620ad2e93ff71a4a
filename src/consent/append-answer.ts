import type { Folders } from '../app/folders.ts'
import { writeWhole } from '../system/atomic-write.ts'
import {
  basename,
  builtin,
  existsSync,
  join,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from '../system/builtin.ts'
import { isJsonObject, type JsonObject, parseJsonObject } from '../system/json.ts'
import { assertClosedAbove } from '../system/own-file.ts'
import { LARGEST_FILE_BYTES, readTrustedFile } from '../system/trusted-file.ts'
import type { World } from '../system/world.ts'
import { type Answer, answerTrust } from './answer.ts'
import { readAnswers } from './read-answers.ts'
import { writeSettings } from './write-settings.ts'
import { writeSettings as writeSettingsPlainly } from './write-settings-plainly.ts'

/** What was written does not count: others can have written it. */
export class Uncounted extends Error {}

/**
 * Adds an answer to the earlier ones in the file, and reads it back. Whoever calls it holds the lock.
 *
 * @returns where a file went that could not be read and was in the way
 * @throws Uncounted, or the error of `node:fs`; the file is as it was then
 */
export function appendAnswer(folders: Folders, answer: Answer, world: World): { setAside?: string } {
  const stored = readAnswers(folders.answer, world)
  if (stored.state === 'broken' && stored.isPassing) {
    throw new Error(stored.problem)
  }
  const content = trustedContent(folders.answer, world)
  const setAside = stored.state === 'broken' && !content ? asideOf(folders.answer, world) : undefined
  const before = existsSync(folders.answer) ? readFileSync(folders.answer) : undefined
  const earlier = content?.answers ?? (stored.state === 'answers' ? stored.answers : [])
  const answers = latest([...earlier, answer], content?.others)
  removeTornWrites(folders)
  try {
    const write = process.permission === undefined ? writeSettings : writeSettingsPlainly
    write({ ...content?.others, answers }, folders)
  } catch (error) {
    removeTornWrites(folders)
    throw error
  }
  const readBack = readAnswers(folders.answer, world)
  const [written] = readBack.state === 'answers' ? readBack.answers.slice(-1) : []
  if (!builtin('node:util').isDeepStrictEqual(written, answer)) {
    putBack(folders.answer, setAside, before)
    throw new Uncounted(
      `it would not count: ${readBack.state === 'broken' ? readBack.problem : 'others can write it'}`,
    )
  }
  return setAside === undefined ? {} : { setAside }
}

/**
 * What the file holds, also what a later version has stored there that is not known here: it stays as it is.
 *
 * @returns undefined if it is not to be trusted, or holds no answers at all
 */
function trustedContent(
  file: string,
  { uid }: Pick<World, 'uid'>,
): { answers: readonly unknown[]; others: JsonObject } | undefined {
  try {
    assertClosedAbove(file)
    const text = readTrustedFile(file, answerTrust(uid))
    const { answers, ...others } = parseJsonObject(text)
    return Array.isArray(answers) && answers.every(isJsonObject) ? { answers, others } : undefined
  } catch {
    return undefined
  }
}

/** What does not count here might count later, of which the person was not told. */
function putBack(file: string, setAside: string | undefined, before: Buffer | undefined): void {
  if (setAside !== undefined) {
    renameSync(setAside, file)
  } else if (before === undefined) {
    rmSync(file, { force: true })
  } else {
    writeWhole(realpathSync(file), before)
  }
}

/** conf removes its temporary file when the process ends well: a full disk may end it otherwise, and so may a kill. */
function removeTornWrites({ config, answer }: Folders): void {
  try {
    for (const name of readdirSync(config).filter(file => file.startsWith(`${basename(answer)}.tmp-`))) {
      rmSync(join(config, name), { force: true })
    }
  } catch {
    // What hinders this hinders the storing too, which reports it.
  }
}

/** Those that fit the size that a launch is willing to read: an answer for many tags is long. */
function latest(answers: readonly unknown[], others: JsonObject | undefined): readonly unknown[] {
  const most = answers.slice(-MOST_ANSWERS)
  const text = JSON.stringify({ ...others, answers: most }, undefined, '\t')
  const fits = most.length === 1 || Buffer.byteLength(text) < LARGEST_FILE_BYTES
  return fits ? most : latest(most.slice(1), others)
}

/** A person changes their mind less often. */
const MOST_ANSWERS = 100

function asideOf(file: string, world: World): string | undefined {
  if (!existsSync(file)) {
    return undefined
  }
  const aside = `${file}.broken-${new Date(world.now()).toISOString().replaceAll(':', '')}`
  renameSync(file, aside)
  return aside
}
