import { PLACEHOLDER } from '../report/placeholder.ts'
import { explainFrame, USER_CODE } from './frames.ts'
import type { Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Names the files of installed packages in a text as frames name them, if they are the program's, its dependencies' and as they
 * were published: `require() of ES Module /usr/lib/node_modules/…`.
 *
 * @returns the text, and the names that it has now
 */
export function withNamedFiles(
  text: string,
  { place, vocabulary }: { place: Sources['place']; vocabulary: Vocabulary },
): { text: string; files: readonly string[] } {
  const files: string[] = []
  if (!text.includes('node_modules') && !text.includes('app:///')) return { text, files }
  const named = text.replace(PATH, path => {
    const { filename } = explainFrame({ filename: path, in_app: true }, place, vocabulary)
    if (filename === USER_CODE || filename.includes(PLACEHOLDER)) return path
    files.push(filename)
    return filename
  })
  return { text: named, files }
}

/** Absolute, or named already; without spaces, and what a sentence has after it. */
const PATH =
  /(?<![^\s'"`(])(?:(?:file:\/\/)?(?:[A-Za-z]:)?[\\/]|app:\/\/\/|node_modules\/)[^\s'"`():<>|,;]*[^\s'"`():<>|,;.]/g
