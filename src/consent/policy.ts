import type { App } from '../app.ts'
import type { Dsn } from '../dsn.ts'
import { plainName } from '../folders.ts'
import { manifestOf } from '../manifest.ts'
import type { World } from '../world.ts'
import { type Orders, type PolicyFile, readPolicyFile } from './policy-file.ts'

/** What the administrator's policy says of one app. */
export type Policy =
  /** No file; `path` is where one would be. */
  | { readonly state: 'none'; readonly path: string | undefined }
  | {
      readonly state: 'valid'
      readonly path: string
      readonly off: boolean
      /** The only one to whom reports may go, if it names one. */
      readonly recipient: Dsn | undefined
      readonly contact: string | undefined
    }
  /** It is there and cannot be followed: telemetry is off. */
  | { readonly state: 'broken'; readonly path: string; readonly problem: string }

/**
 * Reads what the administrator's policy says of an app. An app is meant by its name. What runs under askfirst's
 * own, shared answer is meant by `askfirst` and by the name of its package.
 *
 * @param program - name of that package. Default: that of the app's entry file, looked up if the policy names apps
 */
export function readPolicy(
  app: Pick<App, 'name' | 'answer' | 'entry'>,
  world: Pick<World, 'policyFiles' | 'administrator'>,
  program?: string,
): Policy {
  const policies = world.policyFiles.map(path => {
    const file = readPolicyFile(path, world)
    return file.state === 'valid'
      ? policyFor(() => namesOf(app, program), { ...file, path })
      : { ...file, path }
  })
  return policies.reduce<Policy>(stricter, { state: 'none', path: world.policyFiles[0] })
}

/** The app as the policy lets it be: with the organisation's recipient, and whom to ask. */
export function underPolicy(app: App, policy: Policy): App {
  if (policy.state !== 'valid') {
    return app
  }
  const { recipient, contact } = policy
  return {
    ...app,
    ...(recipient ? { recipient } : {}),
    policy: { redirects: recipient !== undefined, ...(contact === undefined ? {} : { contact }) },
  }
}

/** The policy in the words of a sentence, with whom to ask. */
export function nameOf(policy: Policy): string {
  const contact = policy.state === 'valid' ? policy.contact : undefined
  return `the administrator's policy "${policy.path}"${contact === undefined ? '' : ` (contact: ${contact})`}`
}

/** Whether the policy lets a report go to this recipient. */
export function allowsRecipient(policy: Policy, { text }: Dsn): boolean {
  return policy.state !== 'valid' || policy.recipient === undefined || policy.recipient.text === text
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
  const name = app.answer === 'shared' ? (program ?? manifestOf(app.entry)?.name) : undefined
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
