import { askfirst } from './askfirst.ts'
import { fixture } from './fixture.ts'
import type { Home } from './home.ts'
import type { RunResult } from './run.ts'

/** Runs a program that crashes, as a person would who sends reports to this recipient. */
export function crash(
  home: Home,
  dsn: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return askfirst(['run', '--dsn', dsn, fixture('throws-type-error.mjs')], { env: { ...home.env, ...env } })
}

/** Runs a program that does not. */
export function launch(
  home: Home,
  dsn: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return askfirst(['run', '--dsn', dsn, fixture('says-hello.cjs')], { env: { ...home.env, ...env } })
}
