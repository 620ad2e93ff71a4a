import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
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

/**
 * What a launch may load of Node besides what a module without imports does: its report of fatal errors, where there
 * may be a private folder in memory for one.
 */
const REPORT = ['internal/process/report']
const LAUNCHES = [
  {
    answer: 'on',
    where: 'without a session',
    modules: Number.parseInt(process.versions.node, 10) < 22 ? [] : REPORT,
  },
  { answer: 'on', where: 'in a session', modules: REPORT },
  { answer: 'local', where: 'in a session', modules: REPORT },
  { answer: 'off', where: 'in a session', modules: [] },
] as const

test.each(LAUNCHES)('a launch with the answer $answer $where loads of Node $modules', async launch => {
  const { env, folder } = answered(launch.answer)
  const session = launch.where === 'in a session' ? { XDG_RUNTIME_DIR: folder } : {}
  const [plain, ours] = await Promise.all(
    [PRINT_LOADED, `${PRINT_LOADED}\n${START}`].map(source =>
      run([makeTool(source)], { env: { ...env, ...session } }),
    ),
  )
  const before = new Set(modulesIn(plain?.stdout))
  expect(modulesIn(ours?.stdout).filter(name => !before.has(name))).toEqual(launch.modules)
})

test('a launch without an answer does not take the null device for a terminal, and loads of Node nothing more', () => {
  const home = newHome()
  const loadedBy = (source: string) => {
    const list = join(home.folder, 'loaded.json')
    const print = `process.on('exit', () => process.getBuiltinModule('node:fs')
      .writeFileSync('${list}', JSON.stringify(process.moduleLoadList)))`
    spawnSync(process.execPath, [makeTool(`${print}\n${source}`)], { env: home.env, stdio: 'ignore' })
    return modulesIn(readFileSync(list, 'utf8'))
  }
  const before = new Set(loadedBy(''))
  expect(loadedBy(START).filter(name => !before.has(name))).toEqual([])
})

test.skipIf(!canTrace()).each(['on', 'local', 'off'] as const)(
  'a launch with the answer %s opens its one file, and the answer',
  answer => {
    expect(openedBy([makeTool(START)], answered(answer))).toEqual(['dist/index.mjs', '~/answer'])
  },
)

test.skipIf(!canTrace())(
  'a launch through `askfirst run` opens no more than that and the package.json of the script',
  () => {
    const home = answered('off', 'askfirst')
    const script = join(makeFiles({ 'a.cjs': '', 'package.json': { name: 'a' } }), 'a.cjs')
    // Some Nodes look twice for a package.json beside the command.
    expect([...new Set(openedBy([BIN, 'run', script], home))]).toEqual([
      'bin/package.json',
      'package.json',
      'bin/askfirst.js',
      'dist/cli.mjs',
      'package.json of the script',
      '~/answer',
    ])
  },
)

test.skipIf(!canTrace())('a launch does the same whether one report of a state is there or fifty', () => {
  const [few, many] = [answered('on'), answered('on')]
  plantReport(outboxIn(few, 'mytool'), { state: 'kept' })
  plantReport(outboxIn(few, 'mytool'), { state: 'sent' })
  for (let index = 0; index < 100; index++) {
    plantReport(outboxIn(many, 'mytool'), { state: index % 2 === 0 ? 'kept' : 'sent', age: index })
  }
  const tool = makeTool(START)
  const opened = openedBy([tool], many)
  expect(opened).toEqual(openedBy([tool], few))
  expect(opened).toEqual(['dist/index.mjs', '~/answer', '~/outbox/kept', '~/outbox/sent'])
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
  return [...readFileSync(trace, 'utf8').matchAll(/open(?:at)?\([^"]*("(?:[^"\\]|\\.)+")/g)].flatMap(
    ([, path = '']) => nameOf(JSON.parse(path), { home, script: words.at(-1) ?? '' }) ?? [],
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
  if (path.startsWith(`${ROOT}/`) && path !== process.execPath) return path.slice(ROOT.length + 1)
  if (path.startsWith(join(outboxIn(home, 'mytool'), 'fatal'))) return '~/outbox/fatal'
  return names[path] ?? (path.startsWith(home.folder) ? path : undefined)
}
