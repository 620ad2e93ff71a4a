import type { App } from '../app/app.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'
import type { Policy } from './policy.ts'

/**
 * Reads what the administrator's policy says of an app. An app is meant by the whole name of its package, and
 * by any of its commands, in any case. What runs under askfirst's own, shared answer is meant by `askfirst`, too.
 *
 * @param program - name of that package. Default: that of the app's entry file, looked up if the policy names apps
 */
export function readPolicy(
  app: () => Pick<App, 'name' | 'tool' | 'answer' | 'entry'>,
  world: Pick<World, 'policyFiles' | 'administrator'>,
  program?: string,
): Policy {
  const files = world.policyFiles.filter(isThere)
  return files.length === 0
    ? { state: 'none', path: world.policyFiles[0] }
    : policyMerge().mergePolicies(files, { app: app(), world, program })
}

/** Whether a policy file is there; also if it cannot be told: then it cannot be followed either. */
function isThere(file: string): boolean {
  try {
    return lstatIfThere(file) !== undefined
  } catch {
    return true
  }
}

/** Most computers have no policy. */
const policyMerge = late<typeof import('./policy-merge.ts')>(() => require('./policy-merge.ts'))
