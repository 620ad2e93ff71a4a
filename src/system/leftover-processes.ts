import { readFileSync } from './builtin.ts'

/**
 * Whether what this process leaves behind is killed at its end: it is the first of its container, or started by the first
 * one, or is a service of systemd's, or came with `yarn dlx`. (launchd, the first on macOS, does the same with its services.)
 *
 * @see https://man7.org/linux/man-pages/man7/pid_namespaces.7.html
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.kill.html#KillMode=
 */
export function areLeftoversKilled(): boolean {
  return (
    process.pid === 1 || process.ppid === 1 || isPassing(process.env.PROJECT_CWD) || isService(controlGroup())
  )
}

/**
 * Whether a project is one that `yarn dlx` makes for one launch: with its folder goes what a process of ours is made of.
 *
 * @param project - what Yarn says in `PROJECT_CWD`
 * @see https://yarnpkg.com/cli/dlx
 */
export function isPassing(project = ''): boolean {
  return /[\\/]dlx-\d+$/.test(project)
}

/** The control group of an interactive session ends in `.scope`. */
export function isService(group: string): boolean {
  return /\.service$/m.test(group)
}

function controlGroup(): string {
  try {
    return readFileSync('/proc/self/cgroup', 'utf8')
  } catch {
    return ''
  }
}
