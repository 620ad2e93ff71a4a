import type { Manifest } from '../app/manifest.ts'
import { packageIn } from '../app/package-json.ts'
import { workspaceOf } from '../app/workspace.ts'
import { isFork } from '../capture/forks.ts'
import { packagesOf } from '../capture/packages.ts'
import { isForDevelopment } from '../lexicon/development-files.ts'
import { isScript, type Source } from '../lexicon/making/lexicon-of.ts'
import { isShared, type LockedPackage, lockedPackages } from '../lexicon/making/locked-packages.ts'
import { packedFiles } from '../lexicon/making/packed-files.ts'
import { existsSync, join, readdirSync, readFileSync, relative, resolve, sep } from '../system/builtin.ts'
import { Failure } from '../system/failure.ts'
import { isJsonObject } from '../system/json.ts'

/** The tool as npm would pack it, then what it would bring along. */
export function sourcesOf(manifest: Manifest, say: (line: string) => void): readonly Source[] {
  const { add, leave } = choiceOf(manifest)
  const isLeft = (file: string): boolean => leave.some(path => file === path || file.startsWith(path + sep))
  const itself: Source = {
    ...manifest,
    own: true,
    files: packedScripts(manifest).filter(file => !isLeft(file)),
    catalogues: add,
  }
  const others = lockedPackages(manifest.root, say)?.filter(each => isFromRegistry(each, say))
  return [itself, ...(others ?? installedPackages(manifest)).map(each => sourceOf(each, say))]
}

/** A folder or a repository may be private. */
function isFromRegistry({ key, root }: LockedPackage, say: (line: string) => void): boolean {
  const isOther = isFork(root)
  if (isOther) say(`left out ${key}, which is of a folder or a repository`)
  return !isOther
}

/** As they are installed, where npm's lock file does not say it: by pnpm, by Yarn. */
function installedPackages(manifest: Manifest): readonly LockedPackage[] {
  const workspace = workspaceOf(manifest.root)
  const isLinked = (root: string): boolean =>
    root !== manifest.root && workspace !== undefined && isShared(root, workspace)
  const isOwn = (root: string): boolean => root === manifest.root || isLinked(root)
  return packagesOf(manifest, { most: Number.POSITIVE_INFINITY, isShared: isOwn })
    .filter(({ root, published }) => published && root !== manifest.root)
    .map(each => ({ ...each, linked: isLinked(each.root) }))
}

/** No words of ours: they are Node's messages and a parser's, many times those of a usual tool, and no tool throws them. */
function sourceOf(each: LockedPackage, say: (line: string) => void): Source {
  const { key, version, root, linked = false } = each
  const files = key === 'askfirst' ? [] : linked ? packedScripts({ root }) : publishedScripts(each, say)
  return { name: key, version, root, own: false, catalogues: [], files }
}

/** None that somebody has changed, or put there: its words were never published. */
function publishedScripts(
  { key, root, publishes }: LockedPackage,
  say: (line: string) => void,
): readonly string[] {
  const scripts = [...filesBelow(root, root)].filter(isScript)
  const left = scripts.filter(file => !publishes(file))
  const [first] = left
  if (first !== undefined)
    say(
      `left out ${left.length} of the files of ${key}, such as "${relative(root, first)}": not as they were installed; run "npm ci"`,
    )
  return scripts.filter(publishes)
}

function* filesBelow(folder: string, root: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules' || entry.name.startsWith('.') || isForDevelopment(relative(root, path)))
      continue
    if (entry.isDirectory()) yield* filesBelow(path, root)
    else if (entry.isFile() && !/\.min\.[cm]?js$/.test(entry.name)) yield path
  }
}

/** `"askfirst": { "lexicon": { "add": […], "leave": […] } }` in package.json: absolute paths of what is there. */
function choiceOf({ root }: Manifest): { add: readonly string[]; leave: readonly string[] } {
  const own = packageIn(root)?.content.askfirst
  const choice = isJsonObject(own) ? own.lexicon : undefined
  const listUnder = (member: string): readonly string[] => {
    const list: unknown = isJsonObject(choice) ? choice[member] : undefined
    if (list === undefined) return []
    if (!Array.isArray(list)) throw wrong(`askfirst.lexicon.${member} in package.json is no list`)
    return list.map((each: unknown) => {
      const path = resolve(root, String(each))
      if (!existsSync(path))
        throw wrong(`Cannot read "${path}", which package.json names in askfirst.lexicon.${member}`)
      return path
    })
  }
  return { add: listUnder('add'), leave: listUnder('leave') }
}

function wrong(message: string): Failure {
  return new Failure('ASKFIRST_LEXICON_UNREADABLE', {
    message,
    fix: 'Name paths of your package there, relative to it: under "add" JSON files, under "leave" files and folders.',
  })
}

/** Also programs whose names say nothing: `bin/tool`, which begins with `#!/usr/bin/env node`. */
function packedScripts({
  root,
  entries = [],
}: Pick<Manifest, 'root'> & Partial<Manifest>): readonly string[] {
  const programs = new Set(entries.map(entry => resolve(root, entry)))
  return packedFiles(root).filter(
    file =>
      !isForDevelopment(relative(root, file)) &&
      (isScript(file) || (programs.has(file) && OF_NODE.test(readFileSync(file, 'utf8')))),
  )
}

const OF_NODE = /^\ufeff?#!.*\bnode\b/
