import type { App } from '../app/app.ts'
import { foldersOf } from '../app/folders.ts'
import { packageAbove } from '../app/package-json.ts'
import type { Policy } from '../consent/policy.ts'
import { existsSync, join } from '../system/builtin.ts'
import type { World } from '../system/world.ts'

/**
 * The entries of a policy that mean no tool that is known here: a slip of the pen, or a tool that is not installed.
 * Known are this tool, those that were answered or crashed before, those that are installed beside it, and commands
 * on the path.
 *
 * @returns their names, as they stand in the policy
 */
export function unknownEntries(
  policy: Policy,
  app: Pick<App, 'entry'>,
  world: Pick<World, 'env' | 'platform'>,
): readonly string[] {
  const beside = neighbourhoodOf(app)
  return policy.state === 'valid'
    ? policy.others.filter(name => {
        const spellings = [...new Set([name.trim(), name.trim().toLowerCase()])]
        return !spellings.some(
          spelling => leftTraces(spelling, world) || isBeside(spelling, beside) || isCommand(spelling, world),
        )
      })
    : []
}

function leftTraces(name: string, world: Pick<World, 'env' | 'platform'>): boolean {
  const folders = foldersOf({ name }, world)
  return folders !== undefined && (existsSync(folders.answer) || existsSync(folders.outbox))
}

/** The folder of packages that the app's own package lies in. */
function neighbourhoodOf({ entry }: Pick<App, 'entry'>): string | undefined {
  const found = packageAbove(entry)
  return found && join(found.folder, found.name.startsWith('@') ? '../..' : '..')
}

function isBeside(name: string, folder: string | undefined): boolean {
  return folder !== undefined && PACKAGE.test(name) && existsSync(join(folder, name, 'package.json'))
}

function isCommand(name: string, { env, platform }: Pick<World, 'env' | 'platform'>): boolean {
  const [separator, endings] = platform === 'win32' ? [';', ['.cmd', '.exe', '.ps1']] : [':', ['']]
  const folders = (env.PATH ?? '').split(separator).filter(folder => folder !== '')
  return (
    COMMAND.test(name) &&
    folders.some(folder => endings.some(ending => existsSync(join(folder, `${name}${ending}`))))
  )
}

const PACKAGE = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/
const COMMAND = /^[\w~-][\w.~-]*$/
