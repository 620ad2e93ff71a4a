import { isJsonObject } from '../system/json.ts'
import { packageAbove } from './package-json.ts'

/** Where a program's bugs are talked about, as its package.json says. */
export interface Tracker {
  /** `https:` address, without a slash at its end. */
  readonly url: string
}

/**
 * Finds the bug tracker of the program that a file belongs to.
 *
 * @param entry - absolute path
 * @returns undefined where package.json names none that a browser can open
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#bugs
 */
export function trackerOf(entry: string): Tracker | undefined {
  const { bugs, repository } = packageAbove(entry)?.content ?? {}
  const named = isJsonObject(bugs) ? bugs.url : bugs
  return asTracker(named) ?? trackerAt(isJsonObject(repository) ? repository.url : repository)
}

function asTracker(text: unknown): Tracker | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) {
    return undefined
  }
  const { protocol, origin, pathname } = new URL(text)
  return protocol === 'https:' ? { url: `${origin}${pathname.replace(/\/+$/, '')}` } : undefined
}

/** npm fills in `bugs` this way when it publishes; a checkout has only what its author wrote. */
function trackerAt(repository: unknown): Tracker | undefined {
  const text = typeof repository === 'string' ? repository : ''
  const [, owner, name] =
    /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(text) ?? []
  return owner === undefined ? undefined : { url: `https://github.com/${owner}/${name}/issues` }
}

/**
 * The address that opens a new issue with title and body filled in. GitHub, GitLab and Codeberg (Forgejo) take them in
 * the query; of any other tracker it is the address alone.
 *
 * @param body - Markdown; cut between lines where the address would be too long
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 * @see https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
 */
export function newIssueAddress({ url }: Tracker, title: string, body: string): string {
  const form = FORMS.find(({ host }) => host.test(new URL(url).hostname))
  if (form === undefined) {
    return url
  }
  const address = (text: string): string =>
    `${url.replace(/(?:\/-)?\/issues$/, '')}${form.path}?${new URLSearchParams({ [form.title]: title, [form.body]: text })}`
  const lines = body.split('\n')
  while (lines.length > 0 && address(`${lines.join('\n')}\n${CUT}`).length > LONGEST_ADDRESS) {
    lines.pop()
  }
  return address(lines.join('\n') === body ? body : `${lines.join('\n')}\n${CUT}`)
}

const FORMS = [
  { host: /^github\.com$/, path: '/issues/new', title: 'title', body: 'body' },
  { host: /^gitlab\./, path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' },
  { host: /^codeberg\.org$/, path: '/issues/new', title: 'title', body: 'body' },
]

/** Said where a body had to be cut, inside or after its last code block. */
const CUT = '…'

/** GitHub answers 414 to more than 8192 characters; older browsers and proxies end sooner. */
const LONGEST_ADDRESS = 6000
