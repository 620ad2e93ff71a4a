import { lstatSync } from 'node:fs'
import type { App } from '../app.ts'
import type { Dsn } from '../dsn.ts'
import type { World } from '../world.ts'
import { mergePolicies } from './policy-merge.ts'

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
  const files = world.policyFiles.filter(isThere)
  return files.length === 0
    ? { state: 'none', path: world.policyFiles[0] }
    : mergePolicies(files, { app, world, program })
}

/** Whether a policy file is there; also if it cannot be told: then it cannot be followed either. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
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
