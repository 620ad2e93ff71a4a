import { join } from 'node:path'

/** The parts of the bundle that load only when needed, or run as processes of their own. */
export type Chunk = 'ask.mjs' | 'crash.cjs' | 'recover.cjs' | 'seldom.cjs' | 'sender.cjs'

/**
 * @returns the absolute path of a part: they all stand beside each other once bundled
 */
export function pathOf(chunk: Chunk): string {
  return join(import.meta.dirname, chunk)
}

/**
 * Loads a part into this process, at once. The build calls it, where a launch calls what stands apart.
 *
 * @internal
 */
export function load(chunk: Extract<Chunk, `${string}.cjs`>): unknown {
  const { createRequire } = process.getBuiltinModule('node:module')
  return createRequire(import.meta.dirname)(pathOf(chunk))
}

/**
 * The environment of a process of ours: that of the program, less `NODE_OPTIONS`, which would load into our
 * process what the program loads into its own, askfirst included.
 */
export function ourEnvironment(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = env
  return rest
}
