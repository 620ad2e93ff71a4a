import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { everyNth, LONG, waysFor } from '../harness/length.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { bothWays } from '../harness/plainly.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

/** Programs that cannot be compared by running them once each way, and why. */
const APART: ReadonlyMap<string, string> = new Map([
  ['asks-then-throws.mjs', 'needs a terminal: test/commands/change-answer.test.ts'],
  ['plants-personal-data.mjs', 'names its files at random: test/leaks/leak.test.ts'],
  ['prints-its-listeners.cjs', 'sees our one listener: test/question/program-after-question.test.ts'],
  ['starts-askfirst-in-a-thread.mjs', 'tells the mode: test/start/threads.test.ts'],
  ['throws-after-a-no.mjs', 'needs an answer to change: test/delivery/permit.test.ts'],
  ['waits-for-sigint-then-exits-6.mjs', 'waits for a signal: below'],
  ['writes-to-a-closed-stdout.mjs', 'writes until nobody reads: below'],
])

const PROGRAMS = readdirSync(fixture('.')).filter(name => /\.[cm]js$/.test(name) && !APART.has(name))
const WORDS = ['a', '--b', 'ünï cödé', '', '--dsn', 'junk', '--no-telemetry', '--', '-x']

const RUNS = PROGRAMS.flatMap((program, index) =>
  waysFor(['on', 'local', 'off'] as const, index).map(mode => [program, mode] as const),
)

test.each(everyNth(RUNS, 2))('%s runs as under plain node under MM_TELEMETRY=%s', async (program, mode) => {
  const { home, receiver } = await startRecipient()
  const { plain, ours, line } = await bothWays([fixture(program), ...WORDS], {
    env: home.env,
    stdin: 'blue ☃\n',
    telemetry: { MM_TELEMETRY: mode, MM_TELEMETRY_DSN: receiver.dsn },
  })
  expect(ours).toEqual(plain)
  const { line: expected, content } = CRASHES.test(program) ? REPORTED[mode] : UNREPORTED
  expect(line).toMatch(expected)
  await expect.poll(() => contentOf(outboxIn(home))).toEqual(content)
})

/** By their names. An exception that the program handles itself is seen by us as well. */
const CRASHES = /^(?:throws|rejects|overflows|exits-7|handles-its-own-exception)/
const UNREPORTED = { line: /^$/, content: {} }
const REPORTED = {
  on: {
    line: /^askfirst: crash report [0-9a-f]{8} will be sent to 127\.0\.0\.1:\d+; see askfirst telemetry show [0-9a-f]{8}\n$/,
    content: { sent: ['envelope', 'receipt.json'] },
  },
  local: {
    line: /^askfirst: crash report [0-9a-f]{8} kept; see askfirst telemetry show [0-9a-f]{8}\n$/,
    content: { kept: ['envelope'] },
  },
  off: UNREPORTED,
}

test.each([
  'throws-type-error.cjs',
  'throws-type-error.mjs',
  'rejects-with-string.mjs',
  'throws-aggregate.mjs',
])('%s runs as under plain node, whatever node does with rejections', async program => {
  for (const value of LONG
    ? ['none', 'warn', 'warn-with-error-code', 'strict', 'throw']
    : ['warn', 'strict']) {
    const home = newHome()
    const flags = [`--unhandled-rejections=${value}`]
    const telemetry = { MM_TELEMETRY: 'local' }
    const { plain, ours } = await bothWays([fixture(program)], { env: home.env, flags, telemetry })
    expect(withoutPid(ours)).toEqual(withoutPid(plain))
  }
})

const FLAGS = [
  ['--stack-trace-limit=0'],
  ['--stack-trace-limit=50'],
  ['--enable-source-maps'],
  ['--trace-uncaught'],
  ['--no-warnings', '--max-old-space-size=200'],
  ['--require', fixture('says-hello.cjs')],
]

test.each(FLAGS.map(flags => [flags.join(' '), flags] as const))(
  'a program under %s runs as under plain node',
  async (_, flags) => {
    const programs = ['throws-system-error.cjs', 'prints-argv-and-execargv.cjs', 'prints-argv.mjs']
    for (const program of waysFor(programs, FLAGS.indexOf(flags))) {
      const { env } = newHome()
      const telemetry = { MM_TELEMETRY: 'local' }
      const { plain, ours } = await bothWays([fixture(program), 'a'], { env, flags, telemetry })
      expect(ours).toEqual(plain)
    }
  },
)

test('a program that is interrupted ends as under plain node', async () => {
  const { env } = newHome()
  const words = [fixture('waits-for-sigint-then-exits-6.mjs')]
  const [plain, ours] = await Promise.all([interrupt(words, env), interrupt([BIN, 'run', ...words], env)])
  expect(ours).toEqual(plain)
  expect(plain).toEqual({ code: 6, signal: null, stdout: 'waiting\ninterrupted\n', stderr: '' })
})

test('a program whose reader leaves ends as under plain node, and is not reported', async () => {
  const home = newHome()
  const { env } = home
  const words = [fixture('writes-to-a-closed-stdout.mjs')]
  const [plain, ours] = await Promise.all([leave(words, env), leave([BIN, 'run', ...words], env)])
  expect(ours).toEqual(plain)
  expect(plain).toMatchObject({ code: 1, stderr: expect.stringContaining('EPIPE') })
  expect(contentOf(outboxIn(home))).toEqual({})
})

test('a program that crashes under --no-telemetry is not reported', async () => {
  const home = newHome()
  const env = { ...home.env, MM_TELEMETRY: 'on' }
  const ours = await askfirst(['run', '--no-telemetry', fixture('throws-type-error.mjs')], { env })
  expect(ours).toEqual(await run([fixture('throws-type-error.mjs')], { env }))
  expect(contentOf(outboxIn(home))).toEqual({})
})

async function interrupt(words: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, words, { env: { ...env, MM_TELEMETRY: 'local' }, stdio: 'pipe' })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let stdout = ''
  const stderr = child.stderr.setEncoding('utf8').toArray()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (text.includes('waiting')) {
      child.kill('SIGINT')
    }
  })
  const [code, signal] = await once(child, 'close')
  return { code, signal, stdout, stderr: (await stderr).join('') }
}

async function leave(words: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, words, { env: { ...env, MM_TELEMETRY: 'local' }, stdio: 'pipe' })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const stderr = child.stderr.setEncoding('utf8').toArray()
  child.stdout.once('data', () => child.stdout.destroy())
  const [code, signal] = await once(child, 'close')
  return { code, signal, stderr: (await stderr).join('') }
}

/** A warning names the process that gives it. */
function withoutPid<T extends { stderr: string }>(result: T): T {
  return { ...result, stderr: result.stderr.replaceAll(/\(node:\d+\)/g, '(node:PID)') }
}
