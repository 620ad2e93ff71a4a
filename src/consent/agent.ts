import type { World } from '../system/world.ts'

/** @returns the variable by which an AI agent that runs this shows itself; undefined if none does */
export function agentOf({ env, envNow }: Pick<World, 'env' | 'envNow'>): string | undefined {
  return AGENT_VARIABLES.find(name => (env[name] ?? envNow[name] ?? '') !== '')
}

/** Why a yes of the environment does not count, in half a sentence: an agent sets what it likes, and cannot consent. */
export function whyUnheard(
  { name, mode }: { readonly name: string; readonly mode: string },
  world: World,
): string | undefined {
  const agent = agentOf(world)
  return agent && `${name}=${mode} does not count where an AI agent can have set it: ${agent} is set`
}

/**
 * Set by AI agents for the commands that they run: Claude Code, Gemini CLI, Cursor, OpenCode, Codex, Augment, Cline,
 * Goose, Amp, Qwen Code, Copilot; and `AI_AGENT` by any that follows the proposal.
 *
 * @see https://github.com/vercel/vercel/tree/main/packages/detect-agent
 */
const AGENT_VARIABLES = [
  'AI_AGENT',
  'CLAUDECODE',
  'CLAUDE_CODE',
  'GEMINI_CLI',
  'CURSOR_AGENT',
  'OPENCODE',
  'OPENCODE_CLIENT',
  'CODEX_SANDBOX',
  'CODEX_THREAD_ID',
  'CODEX_CI',
  'AUGMENT_AGENT',
  'CLINE_ACTIVE',
  'GOOSE_TERMINAL',
  'AMP_CURRENT_THREAD_ID',
  'QWEN_CODE',
  'COPILOT_CLI',
]
