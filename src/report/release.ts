/**
 * The release of a program, as Sentry takes it: `acme-cli@1.4.2`. Sentry drops one with a slash, and the name of a scoped
 * package has one.
 *
 * @see https://docs.sentry.io/product/releases/naming-releases/
 */
export function releaseOf(name: string, version: string | undefined): string {
  return version === undefined ? plain(name) : `${plain(name)}@${version}`
}

/** Whether a release is one of this program. */
export function isReleaseOf(release: string, name: string): boolean {
  return release === plain(name) || release.startsWith(`${plain(name)}@`)
}

function plain(name: string): string {
  return name.replace(/^@/, '').replaceAll('/', '-')
}
