/**
 * Whether this process makes a startup snapshot. What it looked up and decided would hold in every process that starts from
 * it, on whatever computer.
 *
 * @see https://nodejs.org/api/cli.html#--build-snapshot
 * @see https://nodejs.org/api/single-executable-applications.html#startup-snapshot-support
 */
export function isBuildingSnapshot(): boolean {
  return process.execArgv.some(word => /^--(?:build|experimental)[-_]s(?:ea|napshot)/.test(word))
}
