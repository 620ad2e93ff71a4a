/** Whether a continuous-integration service runs the process. Looks through the marks of fifty services when asked. */
export function isCi(): boolean {
  const { isCI }: typeof import('ci-info') = require('ci-info')
  return isCI
}
