import type { App } from '../app.ts'
import { plainName } from '../folders.ts'
import { packageAbove } from '../package-json.ts'
import type { World } from '../world.ts'
import type { Policy } from './policy.ts'
import { type Orders, type PolicyFile, readPolicyFile } from './policy-file.ts'

/** Whom a policy is looked up for. */
interface Subject {
  readonly app: Pick<App, 'name' | 'answer' | 'entry'>
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
  names: () => readonly string[],
  { path, general, apps, contact }: Extract<PolicyFile, { state: 'valid' }> & { path: string },
): Policy {
  const entries = [...apps]
  const own = entries.length === 0 ? [] : names().flatMap(name => entries.flatMap(ordersFor(name)))
  const orders = [...own, general]
  return {
    state: 'valid',
    path,
    off: orders.some(({ off }) => off),
    recipient: orders.find(({ recipient }) => recipient)?.recipient,
    contact,
  }
}

/** A report's release names its program without scope and slash; they are left out of all names here. */
function ordersFor(name: string): (entry: readonly [string, Orders]) => readonly Orders[] {
  return ([appName, orders]) => (plainName(appName) === plainName(name) ? [orders] : [])
}

function namesOf(
  app: Pick<App, 'name' | 'answer' | 'entry'>,
  program: string | undefined,
): readonly string[] {
  const name = app.answer === 'shared' ? (program ?? packageAbove(app.entry)?.name) : undefined
  return name === undefined ? [app.name] : [name, app.name]
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
  }
}
