import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STATES } from '../../src/outbox/report.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DSN = 'https://key@sentry.example.org/1'
const PRINT_LOADED = "process.on('exit', () => console.log(JSON.stringify(process.moduleLoadList)))"
const START = `import { start } from 'askfirst'\nawait start({ dsn: '${DSN}' })`

/** What a launch may load of Node besides what a module without imports does, in any line of Node. */
const LOADED = { on: ['internal/process/report'], local: ['internal/process/report'], off: [] }

describe.each(['on', 'local', 'off'] as const)('a launch with the answer %s', answer => {
  it('loads nothing of Node but its report of fatal errors', async () => {
    const home = answered(answer)
    const [plain, ours] = await Promise.all(
      [PRINT_LOADED, `${PRINT_LOADED}\n${START}`].map(source => run([makeTool(source)], { env: home.env })),
    )
    const before = new Set(modulesIn(plain?.stdout))
    expect(modulesIn(ours?.stdout).filter(name => !before.has(name))).toEqual(LOADED[answer])
  })

  it.skipIf(!canTrace())('opens its one file, and the answer', () => {
    expect(openedBy([makeTool(START)], answered(answer))).toEqual(['dist/index.mjs', '~/answer'])
  })
})

it.skipIf(!canTrace())(
  'a launch through `askfirst run` opens no more than that and the package.json of the script',
  () => {
    const home = answered('off', 'askfirst')
    const script = join(makeFiles({ 'a.cjs': '', 'package.json': { name: 'a' } }), 'a.cjs')
    expect(openedBy([BIN, 'run', script], home)).toEqual([
      'bin/package.json',
      'package.json',
      'bin/askfirst.js',
      'dist/cli.mjs',
      'package.json of the script',
      '~/answer',
    ])
  },
)

it.skipIf(!canTrace())('a launch does the same whether one report is there or a hundred', () => {
  const [few, many] = [answered('on'), answered('on')]
  plantReport(outboxIn(few, 'mytool'), { state: 'kept' })
  for (let index = 0; index < 100; index++) {
    plantReport(outboxIn(many, 'mytool'), { state: index % 2 === 0 ? 'kept' : 'sent', age: index })
  }
  const tool = makeTool(START)
  const opened = openedBy([tool], many)
  expect(opened).toEqual(openedBy([tool], few))
  expect(opened).toEqual([
    'dist/index.mjs',
    '~/answer',
    ...['pending', 'sending', 'kept', 'sent', 'unreadable'].map(state => `~/outbox/${state}`),
  ])
})

function answered(answer: 'on' | 'local' | 'off', app = 'mytool'): Home {
  const home = newHome()
  writeAnswers(home, [makeAnswer({ answer })], app)
  return home
}

function modulesIn(stdout = '[]'): readonly string[] {
  const list: string[] = JSON.parse(stdout)
  return list.flatMap(entry => /^NativeModule (.+)$/.exec(entry)?.[1] ?? [])
}

function canTrace(): boolean {
  return spawnSync('strace', ['-V']).status === 0
}

/** The files that a process tries to open, as the system is asked: ours, the person's, and the script's package.json. */
function openedBy(words: readonly string[], home: Home): readonly string[] {
  const trace = join(home.folder, 'trace')
  const { status } = spawnSync(
    'strace',
    ['-f', '-e', 'trace=open,openat', '-o', trace, process.execPath, ...words],
    {
      env: home.env,
    },
  )
  expect(status).toBe(0)
  return [...readFileSync(trace, 'utf8').matchAll(/open(?:at)?\([^"]*"([^"]+)"/g)].flatMap(
    ([, path = '']) => nameOf(path, { home, script: words.at(-1) ?? '' }) ?? [],
  )
}

function nameOf(path: string, { home, script }: { home: Home; script: string }): string | undefined {
  const names: Readonly<Record<string, string>> = {
    [join(home.config('mytool'), 'telemetry.json')]: '~/answer',
    [join(home.config('askfirst'), 'telemetry.json')]: '~/answer',
    ...Object.fromEntries(STATES.map(state => [join(outboxIn(home, 'mytool'), state), `~/outbox/${state}`])),
    // Of a module Node looks at it too.
    ...(script.endsWith('.cjs') ? { [join(script, '../package.json')]: 'package.json of the script' } : {}),
  }
  if (path.startsWith(`${ROOT}/`)) return path.slice(ROOT.length + 1)
  if (path.startsWith(join(outboxIn(home, 'mytool'), 'fatal'))) return '~/outbox/fatal'
  return names[path] ?? (path.startsWith(home.folder) ? path : undefined)
}
