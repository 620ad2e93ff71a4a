import { agentOf } from '../system/ai-agent.ts'
import type { World } from '../system/world.ts'

/** Why a yes of the environment does not count, in half a sentence: an agent sets what it likes, and cannot consent. */
export function whyUnheard(
  { name, mode }: { readonly name: string; readonly mode: string },
  world: World,
): string | undefined {
  const agent = agentOf(world)
  return agent && `${name}=${mode} does not count where an AI agent can have set it: ${agent} is set`
}
