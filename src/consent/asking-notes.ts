import type { App } from '../app/app.ts'
import { foldersOf } from '../app/folders.ts'
import type { World } from '../system/world.ts'
import { whyAskedAgain } from './asked-again.ts'
import type { AskingNotes } from './question.ts'
import { readStored } from './read-answers.ts'
import { whatCannotBeStored } from './storing-notes.ts'

/** What is to be said of an asking here and now: why it is asked again, and what cannot be stored. */
export function askingNotes(app: App, world: World): Pick<AskingNotes, 'again' | 'storing'> {
  const folders = foldersOf(app, world)
  return {
    again: whyAskedAgain(app, readStored(folders, world)),
    storing: folders && whatCannotBeStored(app, folders),
  }
}
