import type { App } from '../app/app.ts'
import type { Folders } from '../app/folders.ts'
import { accessSync, constants, statfsSync } from '../system/builtin.ts'
import { codeOf } from '../system/error-code.ts'
import { reasonOf } from '../system/failure.ts'
import { nearest } from '../system/file-owner.ts'
import { assertClosedAbove } from '../system/own-file.ts'

/**
 * What cannot be stored on this computer, to be said before it is asked; looked up without writing anything.
 *
 * @returns what, why and what to do instead; undefined if nothing hinders
 */
export function whatCannotBeStored({ prefix }: Pick<App, 'prefix'>, folders: Folders): string | undefined {
  const nothing = whyNothing(folders)
  if (nothing !== undefined) {
    return `No answer can be stored here: ${nothing}. The next launch asks again; for a lasting no, set ${prefix}_TELEMETRY=off in the environment.`
  }
  const noYes = whyNoYes(folders)
  return noYes === undefined
    ? undefined
    : `Only a no can be stored here, and it holds: ${noYes}. For a yes, set ${prefix}_TELEMETRY=on in the environment.`
}

function whyNothing({ config, answer }: Folders): string | undefined {
  return isFull(nearest(config).path)
    ? 'the disk is full'
    : isFixed(answer)
      ? `"${answer}" cannot be changed`
      : undefined
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

function whyNoYes({ answer }: Folders): string | undefined {
  try {
    assertClosedAbove(answer)
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}
