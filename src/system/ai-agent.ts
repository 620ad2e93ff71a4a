import type { World } from './world.ts'

/** @returns the variable by which an AI agent that runs this shows itself; undefined if none does */
export function agentOf({ env, envNow }: Pick<World, 'env' | 'envNow'>): string | undefined {
  return AGENT_VARIABLES.find(name => (env[name] ?? envNow[name] ?? '') !== '')
}

/**
 * Set by AI agents for the commands that they run: Claude Code, Gemini CLI, Cursor, OpenCode, Codex, Augment, Cline,
 * Goose, Amp, Qwen Code, Copilot, Antigravity, Junie, Crush; and `AI_AGENT` by any that follows the proposal.
 *
 * @see https://github.com/vercel/vercel/tree/main/packages/detect-agent
 * @see https://github.com/unjs/std-env/blob/main/src/agents.ts
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
  'COPILOT_AGENT',
  'ANTIGRAVITY_AGENT',
  'JUNIE_DATA',
  'JUNIE_SHIM_PATH',
  'CRUSH',
]
