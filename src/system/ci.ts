import { isCI, name } from 'ci-info'

/** Whether a continuous-integration service runs the process. Looks through the marks of fifty services as it loads. */
export function isCi(): boolean {
  const { env } = process
  // `CI=false` says no. `BUILD_NUMBER` alone is a variable of many build scripts.
  return isCI && !NO.test(env.CI ?? '') && (name !== null || GENERAL.some(variable => env[variable]))
}

const NO = /^(?:0|no|off|false)$/i

/** What `ci-info` takes for a service that it does not know, less `BUILD_NUMBER`. */
const GENERAL = [
  'BUILD_ID',
  'CI',
  'CI_APP_ID',
  'CI_BUILD_ID',
  'CI_BUILD_NUMBER',
  'CI_NAME',
  'CONTINUOUS_INTEGRATION',
  'RUN_ID',
]
