import { agentOf } from '../system/ai-agent.ts'
import { Failure } from '../system/failure.ts'
import type { Context } from './context.ts'

/**
 * A no needs no proof; a yes is a person's, also to one report.
 *
 * @param word - the command
 * @throws Failure `ASKFIRST_NOT_PERMITTED`
 */
export function refuseAgents(word: string, { app, world }: Context): void {
  const agent = agentOf(world)
  if (agent !== undefined) {
    throw new Failure('ASKFIRST_NOT_PERMITTED', {
      message: `Cannot take "${word}" from an AI agent: ${agent} is set, and only a person can consent`,
      fix: `Type "${app.command} ${word}" yourself, in a terminal of your own.`,
    })
  }
}
