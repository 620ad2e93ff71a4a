import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * What a file holds, by its path: text; a value, written as JSON; or where a symbolic link leads, relative to the
 * folder that it is in.
 */
export type Files = Readonly<Record<string, string | object | Link>>

class Link {
  readonly target: string

  constructor(target: string) {
    this.target = target
  }
}

export function linkTo(target: string): Link {
  return new Link(target)
}

/**
 * Makes a temporary folder with these files, which goes when the test is over.
 *
 * @param name - what its name begins with
 */
export function makeFiles(files: Files, name = 'askfirst-'): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), name))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  writeFiles(folder, files)
  return folder
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    writeOne(join(folder, path), content)
  }
}

function writeOne(path: string, content: string | object): void {
  mkdirSync(dirname(path), { recursive: true })
  if (content instanceof Link) {
    symlinkSync(content.target, path)
  } else {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}
