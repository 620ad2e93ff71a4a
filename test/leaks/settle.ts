import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LeakCase } from './case.ts'
import { HOME } from './ground.ts'
import type { Person } from './person.ts'
import { ROOT } from './root.ts'

/** A program on the disk, and how it is launched. */
export interface Settled {
  readonly leakCase: LeakCase
  readonly script: string
  readonly args: readonly string[]
  readonly options: { env: Readonly<Record<string, string>>; cwd: string; stdin: string }
  /** What the program is given, and all that is around it: none of it may be in a report. */
  readonly canaries: readonly string[]
}

/**
 * Writes the program of a case into the home of a person, and the person's files into a folder beside it.
 *
 * @param room - an empty folder
 * @param ground - the environment that every program needs; {@link HOME} in its values becomes the person's home
 */
export function settle(
  leakCase: LeakCase,
  person: Person,
  { room, ground }: { room: string; ground: Readonly<Record<string, string>> },
): Settled {
  const used = new Set<string>()
  const watched = watch(person, used)
  const home = join(room, `${watched.first}.${watched.last}`)
  const cwd = join(home, 'Documents', watched.folder)
  const { args = [], env = {}, stdin = '', files = {} } = leakCase.data(watched)
  const script = writePackage(leakCase, watched, home)
  mkdirSync(join(home, 'temporary'), { recursive: true })
  writeAll(cwd, files)
  const lived = Object.entries(ground).map(([name, value]) => [name, value.replace(HOME, home)])
  const owner = { USER: watched.nick, LOGNAME: watched.nick, HOSTNAME: watched.host }
  const options = { env: { ...Object.fromEntries(lived), ...owner, ...env }, cwd, stdin }
  return { leakCase, script, args, options, canaries: [...used] }
}

function writePackage({ source, project = {} }: LeakCase, person: Person, home: string): string {
  const { type = 'module', dependencies = [], files = {}, manifest = {} } = project
  const root = join(home, project.folder?.(person) ?? 'src/tool')
  const entry = project.entry?.(person) ?? 'cli.js'
  writeAll(root, { [entry]: `${source.join('\n')}\n`, ...files })
  if (manifest !== 'none') {
    const needs = Object.fromEntries(dependencies.map(name => [name, '*']))
    const said = { name: 'tool', version: '1.4.2', bin: entry, type, dependencies: needs, ...manifest }
    writeAll(root, { 'package.json': JSON.stringify(said, null, 2) })
  }
  for (const name of dependencies) {
    const place = join(root, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), place, 'junction')
  }
  return join(root, entry)
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Notes which of a person's data are read. */
function watch(person: Person, used: Set<string>): Person {
  return new Proxy(person, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value === 'string') used.add(value)
      return value
    },
  })
}
