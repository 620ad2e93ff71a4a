import type { App } from '../app/app.ts'
import type { Folders } from '../app/folders.ts'
import { filled, questionWords } from '../app/translation.ts'
import { accessSync, constants, readFileSync, statfsSync } from '../system/builtin.ts'
import { codeOf } from '../system/error-code.ts'
import { reasonOf } from '../system/failure.ts'
import { nearest } from '../system/file-owner.ts'
import { assertClosedAbove, SharedFolder } from '../system/own-file.ts'

/**
 * What cannot be stored on this computer, to be said before it is asked; looked up without writing anything.
 *
 * @returns what, why and what to do instead; undefined if nothing hinders
 */
export function whatCannotBeStored(
  { prefix, words }: Pick<App, 'prefix' | 'words'>,
  folders: Folders,
): string | undefined {
  const { texts } = questionWords(words)
  const variable = `${prefix}_TELEMETRY`
  const nothing = whyNothing(folders, texts)
  if (nothing !== undefined) {
    return filled(texts.storesNothing, { why: nothing, variable })
  }
  const noYes = whyNoYes(folders, texts)
  return noYes && filled(texts.storesNo, { why: noYes, variable })
}

type Texts = ReturnType<typeof questionWords>['texts']

function whyNothing({ config, answer }: Folders, texts: Texts): string | undefined {
  return isFull(nearest(config).path)
    ? texts.whyFull
    : isFixed(answer)
      ? filled(texts.whyFixed, { file: answer })
      : mayNoFileGrow()
        ? texts.whyLimited
        : undefined
}

/** @see https://man7.org/linux/man-pages/man2/getrlimit.2.html */
function mayNoFileGrow(): boolean {
  try {
    return /^Max file size +0 /m.test(readFileSync('/proc/self/limits', 'utf8'))
  } catch {
    // Other systems do not tell so.
    return false
  }
}

/** Root may use what is kept back for it. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bfree, files, ffree } = statfsSync(folder)
    return (process.geteuid?.() === 0 ? bfree : bavail) === 0 || (files > 0 && ffree === 0)
  } catch {
    return false
  }
}

/** A file that its owner alone may not write is replaced; one that nobody may change is not. */
function isFixed(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return false
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function whyNoYes({ answer }: Folders, { whyShared }: Texts): string | undefined {
  try {
    assertClosedAbove(answer)
    return undefined
  } catch (error) {
    return error instanceof SharedFolder ? filled(whyShared, { folder: error.folder }) : reasonOf(error)
  }
}
