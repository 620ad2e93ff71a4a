import type { App } from '../app/app.ts'
import { packageAbove } from '../app/package-json.ts'
import { isJsonObject } from '../system/json.ts'

/**
 * Whom a person writes to: as the author says, else as package.json does. Under a policy that redirects, neither is the
 * recipient's.
 *
 * @returns an e-mail address, a URL, or words
 */
export function contactOf({ contact, policy, answer, entry }: App): string {
  return policy?.redirects
    ? (policy.contact ?? 'the administrator of this computer')
    : (contact ?? (answer === 'own' ? contactBeside(entry) : undefined) ?? 'the maintainers of the program')
}

/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#bugs */
function contactBeside(entry: string): string | undefined {
  const { bugs, author } = packageAbove(entry)?.content ?? {}
  const { email, url } = isJsonObject(bugs) ? bugs : { email: undefined, url: bugs }
  return [email, url, addressOf(author)].find(isAddress)
}

/** An author is an object, or `Name <address> (page)`. */
function addressOf(author: unknown): unknown {
  return isJsonObject(author)
    ? (author.email ?? author.url)
    : typeof author === 'string'
      ? (/<([^<>]+)>/.exec(author)?.[1] ?? /\(([^()]+)\)/.exec(author)?.[1])
      : undefined
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?:\/\/[!-~]{1,300}|[!-~]{1,100}@[!-~]{1,200})$/.test(value)
}
