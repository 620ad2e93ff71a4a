import type { App } from '../app/app.ts'
import { binsOf } from '../app/identity.ts'
import { packageAbove } from '../app/package-json.ts'
import type { World } from '../system/world.ts'
import type { Policy } from './policy.ts'
import { type Orders, type PolicyFile, readPolicyFile } from './policy-file.ts'

/** Whom a policy is looked up for. */
interface Subject {
  readonly app: Pick<App, 'name' | 'tool' | 'answer' | 'entry'>
  readonly world: Pick<World, 'administrator'>
  readonly program: string | undefined
}

/**
 * Brings together what policy files say of one app.
 *
 * @param files - absolute paths; the first goes before
 */
export function mergePolicies(files: readonly string[], { app, world, program }: Subject): Policy {
  const policies = files.map((path): Policy => {
    const file = readPolicyFile(path, world)
    return file.state === 'valid'
      ? policyFor(() => namesOf(app, program), { ...file, path })
      : { ...file, path }
  })
  return policies.reduce(stricter)
}

function policyFor(
  names: () => readonly (readonly string[])[],
  { path, general, apps, contact }: Extract<PolicyFile, { state: 'valid' }> & { path: string },
): Policy {
  const entries = [...apps]
  const meant = entries.length === 0 ? [] : names().map(called => entries.filter(isFor(called)))
  const own = meant.flat()
  const orders = [...own.map(([, said]) => said), general]
  return {
    state: 'valid',
    path,
    off: orders.some(({ off }) => off),
    recipient: orders.find(({ recipient }) => recipient)?.recipient,
    contact,
    others: entries.filter(entry => !own.includes(entry)).map(([name]) => name),
  }
}

function isFor(names: readonly string[]): (entry: readonly [string, Orders]) => boolean {
  const keys = new Set(names.map(keyOf))
  return ([name]) => keys.has(keyOf(name))
}

/** In any case; a report's release names its program without scope and slash, so they are left out of all names here. */
function keyOf(name: string): string {
  return name.trim().replace(/^@/, '').replaceAll('/', '-').toLowerCase()
}

/** By which names a policy can mean an app; those of the program come before those of what runs it. */
function namesOf(
  app: Pick<App, 'name' | 'tool' | 'answer' | 'entry'>,
  program: string | undefined,
): readonly (readonly string[])[] {
  const found = packageAbove(app.entry)
  const packaged = found ? [found.name, ...binsOf(found)] : []
  const own = [app.name, app.tool]
  return app.answer === 'own'
    ? [[...own, ...packaged]]
    : [program === undefined || isSame(program, found?.name) ? packaged : [program], own]
}

function isSame(program: string, name: string | undefined): boolean {
  return name !== undefined && keyOf(program) === keyOf(name)
}

/** Of two files, what is wrong with either counts, and off in either; otherwise the first goes before. */
function stricter(one: Policy, other: Policy): Policy {
  if (one.state === 'broken' || other.state === 'none') {
    return one
  }
  if (one.state === 'none' || other.state === 'broken') {
    return other
  }
  return {
    ...(other.off ? other : one),
    recipient: one.recipient ?? other.recipient,
    contact: one.contact ?? other.contact,
    others: [...one.others, ...other.others],
  }
}
