import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDsn } from '../../src/app/dsn.ts'
import { makeFatalFolder, programHash } from '../../src/capture/fatal-folder.ts'
import { fatalFileName } from '../../src/capture/fatal-name.ts'
import { makeApp } from './app.ts'
import type { Home } from './home.ts'
import type { newSession } from './memory.ts'
import { LITTLE_MEMORY } from './memory.ts'
import { outboxIn } from './outbox.ts'
import { type RunResult, run } from './run.ts'
import { withWords } from './sender.ts'
import { makeWorld } from './world.ts'

/** What Node wrote of a program that ran out of memory, or that asked for a report; each is made once. */
export function nodeReport(of: 'OOMError' | 'API'): string {
  const made = MADE.get(of) ?? write(of)
  MADE.set(of, made)
  return made
}

const MADE = new Map<string, string>()

function write(of: 'OOMError' | 'API'): string {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-'))
  const file = join(folder, 'report.json')
  const flags = of === 'API' ? [] : [...LITTLE_MEMORY, '--report-on-fatalerror', `--report-filename=${file}`]
  const source =
    of === 'API' ? `process.report.writeReport(${JSON.stringify(file)})` : 'for (const a = [];;) a.push({})'
  spawnSync(process.execPath, [...flags, '--eval', source])
  const text = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  return text
}

/** Where Node leaves its report about a program in this session. */
export function plantFatal(
  home: ReturnType<typeof newSession>,
  entry: string,
  { text = nodeReport('OOMError'), mode = 'on', dsn, launched = Date.now(), name }: PlantedFatal = {},
): string {
  const app = { answer: 'shared', ...(dsn === undefined ? {} : { recipient: parseDsn(dsn) }) } as const
  const owner = { app, world: makeWorld({ env: home.env, script: entry }), outbox: outboxIn(home) }
  const folder = makeFatalFolder(owner, 'never')
  const path = join(
    folder ?? '',
    name === undefined
      ? fatalFileName({ program: programHash(owner), launched, mode }, Math.random())
      : `${programHash(owner)}-${name}`,
  )
  writeFileSync(path, text)
  return path
}

/**
 * Runs the process that reports what Node left about a program, to its end, as a launch under `askfirst run` starts it.
 *
 * @param later - how far its clock is ahead, in milliseconds
 */
export function recoverFatal(
  home: Home,
  entry: string,
  { dsn, env = {}, later = 0 }: { dsn?: string; env?: Record<string, string>; later?: number } = {},
): Promise<RunResult> {
  const recipient = dsn === undefined ? {} : { recipient: parseDsn(dsn) }
  const app = makeApp({
    name: 'askfirst',
    answer: 'shared',
    command: 'askfirst telemetry',
    entry,
    ...recipient,
  })
  const clock = `data:text/javascript,const { now } = Date; Date.now = () => now() + ${later}`
  const told = withWords({ ...home.env, MM_TELEMETRY: 'local', ...env }, [JSON.stringify(app), entry])
  return run(['--import', clock, RECOVER], { env: told })
}

const RECOVER = fileURLToPath(new URL('../../dist/recover.cjs', import.meta.url))

interface PlantedFatal {
  readonly text?: string
  readonly mode?: 'on' | 'local'
  readonly dsn?: string
  readonly launched?: number
  readonly name?: string
}
