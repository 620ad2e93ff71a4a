import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { LONG } from '../harness/length.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { shellLine } from '../harness/shell.ts'
import { CAN_TRACE } from '../harness/trace.ts'
import { type Call, callsIn, type Fault, injectedIn, injection, isOurs, OF_NODE, TRACED } from './calls.ts'
import { SWEEP_SEED, someOf } from './seed.ts'

/**
 * The sweep of syscalls.test.ts for the question: somebody at a terminal answers yes, and one call fails, or a kill
 * comes in front of it; in the question's process, or in the program that waits for it.
 */
const SHORT_CASES = Number(process.env.ASKFIRST_CASES ?? 4)
const AT_ONCE = LONG ? 4 : 2
const FAULTS: readonly Fault[] = ['EIO', 'KILL', 'ENOSPC', 'EMFILE']

/** What was only read never fails to close, and Node's own `readFileSync` aborts if it does. */
const ABORTS_NODE = /^close\(/
/** Looked at one like the other, to find questions at the same terminal: one of them will do. */
const OTHER_PROCESS = /\/proc\/(?!1\/)\d+\//

/** Who is traced: the file that its process was started with. */
const TRACED_FILES = ['question.cjs', 'askfirst.js'] as const
type TracedFile = (typeof TRACED_FILES)[number]

test.skipIf(!CAN_TRACE).each(TRACED_FILES)(
  `a question answered with yes, whatever call of %s fails (seed ${SWEEP_SEED})`,
  async file => {
    const calls = await callsOfQuestion(file)
    expect(calls.length).toBeGreaterThan(20)
    const cases = calls
      .flatMap(call => FAULTS.map(fault => ({ call, fault })))
      .filter(({ call, fault }) => fault === 'KILL' || !ABORTS_NODE.test(call.line))
    const chosen = LONG ? cases : someOf(cases, SHORT_CASES)
    const queue = chosen.values()
    const problems: string[] = []
    const worker = async () => {
      for (const { call, fault } of queue) {
        problems.push(...(await problemsOf(file, call, fault)))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    console.info(`the question, ${file}: ${chosen.length} of ${cases.length} faults`)
    expect(problems).toEqual([])
  },
  LONG || SHORT_CASES > 10 ? 7_200_000 : undefined,
)

test.skipIf(!CAN_TRACE)('a yes that nothing could be loaded to store is said not to be stored', async () => {
  const home = newHome()
  const part = fileURLToPath(new URL('../../dist/store-answer.cjs', import.meta.url))
  const { screen } = await answerYes(home, 'question.cjs', ['-P', part, '-e', 'inject=read:error=EIO'])
  expect(screen).toMatch(/^askfirst: Cannot store the answer: EIO.*\nhello\nended 3$/m)
  expect(storedAnswers(home)).toEqual([])
})

/** The calls of a question that is answered, or of its program from its home to its script. */
async function callsOfQuestion(file: TracedFile): Promise<readonly Call[]> {
  const home = newHome()
  const log = join(makeFiles({}), 'trace')
  const { screen } = await answerYes(home, file, ['-y', '-s', '300', '-o', log])
  expect(screen).toContain('ended 3')
  expect(storedAnswers(home)).toMatchObject([{ answer: 'on' }])
  const calls = callsIn(log)
  const started = calls.findLastIndex(({ line }) => line.includes('/proc/self/status'))
  if (file === 'question.cjs') {
    const loaded = calls.findIndex(({ line }, at) => at > started && line.includes('/proc/self/stat"'))
    return calls.slice(loaded).filter(call => isOurs(call) && !OTHER_PROCESS.test(call.line))
  }
  const asked = calls.findLastIndex(({ name }) => /^v?(?:clone3?|fork)$/.test(name))
  const runs = calls.findIndex(({ line }, at) => at > asked && line.includes('program.cjs'))
  const first = calls.findIndex(({ line }) => line.includes(`"${home.folder}/`))
  return calls.slice(first, runs).filter(isOurs)
}

async function problemsOf(file: TracedFile, call: Call, fault: Fault): Promise<readonly string[]> {
  const home = newHome()
  const log = join(makeFiles({}), 'trace')
  const about = (problem: string, screen: string) =>
    `${problem}: ${file}, ${fault} at ${call.name} ${call.number}: ${injectedIn(log)}\n${screen}`
  try {
    const { screen, modes } = await answerYes(home, file, ['-y', '-o', log, '-e', injection(call, fault)])
    const isProgramKilled = file === 'askfirst.js' && fault === 'KILL'
    const isYes = storedAnswers(home).at(-1)?.answer === 'on'
    const config = home.config('askfirst')
    const left = existsSync(config)
      ? readdirSync(config).filter(name => !/^telemetry\.json(?:\.lock)?$/.test(name))
      : []
    const problems = [
      /\n {4}at /.test(screen) && 'a stack trace',
      !isProgramKilled && !/hello$/m.test(screen) && 'the program did not run',
      !screen.includes(isProgramKilled ? 'ended 137' : 'ended 3') && 'another exit code',
      !['icanon', 'echo', 'isig', 'icrnl', 'opost'].every(mode => modes.split(/\s+/).includes(mode)) &&
        'a raw terminal',
      isYes && screen.includes('Cannot store') && 'a yes that is said not to be stored',
      fault !== 'KILL' && left.length > 0 && `left ${left}`,
    ]
    return problems.flatMap(problem => (problem ? [about(problem, screen)] : []))
  } catch (error) {
    // The calls of a question are not always as many: the one that was hit may be another.
    return OF_NODE.test(injectedIn(log))
      ? []
      : [about('no end', error instanceof Error ? error.message : `${error}`)]
  }
}

/** Launches a program at a terminal, and answers yes, if it asks. */
async function answerYes(home: Home, file: TracedFile, options: readonly string[]) {
  const folder = makeFiles({
    '.pnp.cjs': TRACES_ITSELF,
    'program.cjs': "console.log('hello'); process.exitCode = 3",
  })
  const dsn = 'https://key@sentry.example.org/1'
  const launch = shellLine([process.execPath, BIN, 'run', '--dsn', dsn, join(folder, 'program.cjs')])
  // A question that lost its program needs a moment to see that. What a shell that ended wrote last may not be drawn.
  const script = `${launch}; echo "ended $?"; sleep 0.3; stty -a; echo over; read closed`
  const strace = ['-qq', '-e', `trace=${TRACED}`, '-e', 'signal=none', ...options]
  const variables = {
    // Our processes take nothing from there but how Yarn finds packages.
    NODE_OPTIONS: `--require=${join(folder, '.pnp.cjs')}`,
    TRACED_FILE: file,
    STRACE: JSON.stringify(strace),
  }
  const terminal = openInHome('sh', ['-c', script], { home, variables, columns: 150, rows: 60 })
  await terminal.waitFor(new RegExp(`${PROMPT.replace(/[[\]?]/g, '\\$&')}|^over$`, 'm'))
  terminal.type('y\r')
  await terminal.waitFor(/^over$/m)
  terminal.close()
  const [screen = '', modes = ''] = terminal.screen().split(/(?<=^ended \d+$)/m)
  return { screen, modes }
}

/** Loaded into each Node: the one that is meant has itself traced, from here on. */
const TRACES_ITSELF = `
const { TRACED_FILE, STRACE } = process.env
if (process.argv[1]?.endsWith('/' + TRACED_FILE)) {
  const { readFileSync } = require('node:fs')
  const rest = ms => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
  const words = [...JSON.parse(STRACE), '-p', String(process.pid)]
  require('node:child_process').spawn('strace', words, { stdio: 'ignore', detached: true }).unref()
  do {
    rest(200)
  } while (/TracerPid:\\t0/.test(readFileSync('/proc/self/status', 'utf8')))
  rest(50)
}`
