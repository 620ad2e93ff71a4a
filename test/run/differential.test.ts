import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { IMPORTS } from '../harness/embedded.ts'
import { linkTo, makeFiles } from '../harness/files.ts'
import { everyNth, waysFor } from '../harness/length.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { withoutStart } from '../harness/plainly.ts'
import { type RunResult, run } from '../harness/run.ts'
import { looking, PROGRAMS, type Program } from './programs.ts'

const WORDS = ['a', '--b', 'ünï cödé', '', '--dsn', '--', '-x']

/**
 * Each way to run a program with askfirst, and the way without it that the program shall not be able to tell from it.
 * Node itself starts a script differently under `--import`, whatever is imported.
 */
const WAYS = [
  { name: 'askfirst run', ours: [BIN, 'run'], plain: [] },
  {
    name: '--require',
    ours: ['--require', IMPORTS['askfirst/register.cjs']],
    plain: ['--require', 'PRELOAD.cjs'],
  },
  { name: '--import', ours: ['--import', IMPORTS['askfirst/register']], plain: ['--import', 'PRELOAD.mjs'] },
]

test('there are enough programs', () => {
  expect(PROGRAMS.length).toBeGreaterThanOrEqual(60)
})

test.each(
  everyNth(
    PROGRAMS.map((program, index) => [title(program), index] as const),
    3,
  ),
)('a program that %s is the same with askfirst', async (_, index) => {
  const program = PROGRAMS[index] as Program
  for (const { name, ours, plain } of waysFor(WAYS, index)) {
    const without = await runOne(program, plain)
    const withUs = await runOne(program, ours)
    expect(without.seen.stderr).not.toMatch(/bad option|invalid value/)
    expect({ way: name, ...withUs.seen }).toEqual({ way: name, ...without.seen })
    const { reports = 0, childReports = 0 } = program
    const expected = reports + (name === 'askfirst run' ? 0 : childReports)
    expect({ way: name, reports: withUs.reports }).toEqual({ way: name, reports: expected })
  }
})

async function runOne(program: Program, launch: readonly string[]) {
  const { file = 'a.cjs', called = file, flags = [], stdin } = program
  const shebang = file === 'tool' ? '#!/usr/bin/env node\n' : ''
  const cwd = makeFiles({
    [file]: `${shebang}${looking(file)}\n${program.source}`,
    link: linkTo('a.cjs'),
    'link.mjs': linkTo('a.mjs'),
    'PRELOAD.cjs': 'delete require.cache[__filename]',
    'PRELOAD.mjs': '',
  })
  const home = newHome()
  const preload = launch.map(word => word.replace('PRELOAD', `${cwd}/PRELOAD`))
  const env = { ...home.env, MM_TELEMETRY: 'local', ...program.env }
  const result = await run([...flags, ...preload, called, ...WORDS], {
    env,
    cwd,
    ...(stdin === undefined ? {} : { stdin }),
  })
  return { seen: comparable(result, { cwd, preload }), reports: countsOf(outboxIn(home)).kept ?? 0 }
}

/** Less what two runs of one program differ in anyway, and less our one line for each report. */
function comparable(result: RunResult, { cwd, preload }: { cwd: string; preload: readonly string[] }) {
  const plain = (text: string) =>
    preload
      .filter(word => word.includes('/'))
      .reduce((masked, word) => masked.replaceAll(word, '<preload>'), text)
      .replaceAll(cwd, '<cwd>')
      .replaceAll(/\(node:\d+\)|\(Use .*\n/g, '')
      // Whether Node hears first of a thread's error or of its end.
      .replaceAll(/^ {4}at (?:\[kOnExit\]|Worker\.<computed>\.onexit) .*\n/gm, '')
      .replaceAll(/ws:\/\/[^\n]+|[Dd]uration_ms [\d.]+|duration_ms: [\d.]+|[\d.]+ms|0x[0-9a-f]+/g, '<any>')
  const stderr = withoutStart(result.stderr.replaceAll(/^askfirst: .*\n/gm, ''))
  return { ...result, stdout: plain(result.stdout), stderr: plain(stderr) }
}

function title({ name, flags = [], env = {} }: Program): string {
  return [name, ...flags, ...Object.values(env)].join(' ')
}
