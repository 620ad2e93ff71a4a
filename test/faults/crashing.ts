import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'

/** Says when it throws, in its last moment before. */
const PROGRAM = "require('fs').writeSync(1, 'now'); null.nothing"

/** Programs that crash, no two of one kind: each is another version. */
export function makePrograms(count: number): readonly string[] {
  const files = Array.from({ length: count }, (_, index) => ({
    [`${index}/package.json`]: { name: 'tool', version: `1.0.${index}` },
    [`${index}/tool.cjs`]: PROGRAM,
  }))
  const folder = makeFiles(Object.assign({}, ...files))
  return Array.from({ length: count }, (_, index) => join(folder, `${index}`, 'tool.cjs'))
}

/** A moment in the life of a crash: so many milliseconds after it threw, or after it announced its report. */
export interface Moment {
  readonly after: 'throw' | 'announcement'
  readonly ms: number
}

/**
 * Runs a program that crashes, and kills it at a moment, unless it has ended by then.
 *
 * @returns the reference that it announced; undefined if it did not get that far
 */
export async function crashAndKill(
  program: string,
  { home, dsn, kill }: { home: Home; dsn: string; kill?: Moment },
): Promise<string | undefined> {
  const child = spawn(process.execPath, [BIN, 'run', '--dsn', dsn, program], {
    env: { ...home.env, MM_TELEMETRY: 'on' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  child[kill?.after === 'announcement' ? 'stderr' : 'stdout'].once('data', () => {
    if (kill) {
      setTimeout(() => child.kill('SIGKILL'), kill.ms)
    }
  })
  await once(child, 'close')
  return /^askfirst: crash report (\w{8}) will be sent/.exec(stderr)?.[1]
}
