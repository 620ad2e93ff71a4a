import { isCI } from 'ci-info'

/** Whether a continuous-integration service runs the process. */
export function isCi(): boolean {
  return isCI
}
