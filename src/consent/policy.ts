import type { App } from '../app/app.ts'
import type { Dsn } from '../app/dsn.ts'

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
      /** Its entries for apps that this one is not, by the names that they have there. */
      readonly others: readonly string[]
    }
  /** It is there and cannot be followed: telemetry is off. */
  | { readonly state: 'broken'; readonly path: string; readonly problem: string }

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
