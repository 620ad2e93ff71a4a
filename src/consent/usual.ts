import { existsSync } from 'node:fs'
import type { App } from '../app.ts'
import type { World } from '../world.ts'
import { type Answer, trustedAnswers } from './answer.ts'
import { TEST_RUNNER_VARIABLES } from './rules.ts'
import { isStale } from './validity.ts'

interface Surroundings extends Pick<World, 'env' | 'uid'> {
  /** Where the administrator's policy may be: absolute paths. */
  readonly policyFolders: readonly string[]
}

/**
 * The stored answer of an app of its own, where nothing else has a say: neither an administrator nor a variable of ours
 * or of a test runner. That is what most launches find, by a fraction of the code that it takes to decide. Whatever is
 * stored or sent later is decided anew, by all rules.
 *
 * @param file - absolute path of telemetry.json
 * @param host - of the app's recipient, asked for if the answer is for one; null where there is none
 * @returns undefined where anything else may have a say, or no answer is valid: then it takes all rules
 * @throws where the answers cannot be read, or trusted
 */
export function usualAnswer(
  file: string,
  { prefix, host }: Pick<App, 'prefix'> & { readonly host: () => string | null },
  world: Surroundings,
): Answer | undefined {
  if (hasOthersSay(prefix, world)) {
    return undefined
  }
  const answer = trustedAnswers(file, world).at(-1)
  return answer && !isStale(answer, host) ? answer : undefined
}

function hasOthersSay(prefix: string, { env, policyFolders }: Surroundings): boolean {
  return (
    env[`${prefix}_TELEMETRY`] !== undefined ||
    env.DO_NOT_TRACK !== undefined ||
    env.NODE_ENV === 'test' ||
    TEST_RUNNER_VARIABLES.some(name => env[name] !== undefined) ||
    // What is in the folder may not be ours to see.
    policyFolders.some(folder => existsSync(folder))
  )
}
