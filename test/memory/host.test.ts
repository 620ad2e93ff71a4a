import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { filesBelow, HAS_MEMORY, LITTLE_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { bothWays } from '../harness/plainly.ts'
import { run } from '../harness/run.ts'

const TOLD = /\nWriting Node\.js report to file: (.*)\nNode\.js report completed\n/

/** What a program may do with process.report, and what it sees. */
const LOOKS = `
  const { report } = process
  const seen = [
    Object.entries(Object.getOwnPropertyDescriptors(report)).map(([name, { value, get, set, ...rest }]) =>
      [name, rest, value?.name, value?.length, get?.name, set?.name]),
    report.directory, report.filename, report.excludeNetwork, report.excludeEnv,
    report.reportOnFatalError, report.reportOnSignal, report.reportOnUncaughtException,
    Object.keys(report.getReport()),
    report.getReport().environmentVariables.HOME,
    report === process.report,
    report.writeReport('named.json'),
    Object.keys(JSON.parse(require('fs').readFileSync(report.writeReport()))),
  ]
  console.log(JSON.stringify(seen, undefined, 1))`

describe.runIf(HAS_MEMORY)('process.report in a program that is watched', () => {
  test('is as ever, whatever the program reads and writes', async () => {
    const { env, session } = newSession()
    const cwd = makeFiles({ 'looks.cjs': LOOKS })
    const { plain, ours } = await bothWays(['looks.cjs'], { env, cwd, telemetry: { MM_TELEMETRY: 'local' } })
    expect(ours.stdout).toBe(plain.stdout)
    expect(plain).toMatchObject({ code: 0, stdout: expect.stringContaining('named.json') })
    const written = readdirSync(cwd).sort()
    expect(written).toEqual([
      'looks.cjs',
      'named.json',
      ...Array(2).fill(expect.stringMatching(/^report\..*\.json$/)),
    ])
    expect(filesBelow(session)).toEqual([])
  })

  test('still reports a program that has read it', async () => {
    const { stderr, files } = await starve({
      before: 'process.report.getReport(); process.report.excludeNetwork = true;',
    })
    expect(stderr).toMatch(TOLD)
    expect(files).toHaveLength(1)
  })

  test.each([
    ['names a file', `process.report.filename = 'mine.json';`],
    ['names a folder', `process.report.directory = process.cwd();`],
    ['wants the report itself', 'process.report.reportOnFatalError = true;'],
    ['wants other reports', 'process.report.reportOnUncaughtException = true;'],
  ])('is left to a program that %s', async (_, before) => {
    const { stderr, files } = await starve({ before })
    expect(files).toEqual([])
    expect(TOLD.test(stderr)).toBe(before.includes('reportOnFatalError'))
  })

  test.each(['--report-on-fatalerror', '--report-uncaught-exception', '--report-filename=mine.json'])(
    'is left to a program that was started with %s',
    async flag => {
      const { files } = await starve({ flags: [flag] })
      expect(files).toEqual([])
    },
  )

  test('is as ever after stop()', async () => {
    const tool = makeTool(`
      import { start } from 'askfirst'
      const before = Object.getOwnPropertyDescriptors(process.report)
      const { stop } = await start()
      const meanwhile = Object.getOwnPropertyDescriptors(process.report)
      stop()
      const after = Object.getOwnPropertyDescriptors(process.report)
      const same = members => Object.keys(before).every(key =>
        ['value', 'get', 'set'].every(part => members[key][part] === before[key][part]))
      console.log(same(meanwhile), same(after), process.report.reportOnFatalError, process.report.filename === '')`)
    const { stdout } = await run([tool], { env: { ...newSession().env, MYTOOL_TELEMETRY: 'local' } })
    expect(stdout).toBe('false true false true\n')
  })

  test('is left alone by a thread: its settings are those of the process', async () => {
    const { env, session } = newSession()
    const tool = makeTool(`
      import { Worker, isMainThread } from 'node:worker_threads'
      import { start } from 'askfirst'
      if (isMainThread) {
        new Worker(new URL(import.meta.url))
      } else {
        const { mode } = (await start()).status()
        console.log(mode, process.report.reportOnFatalError, process.report.filename === '')
      }`)
    const { stdout } = await run([tool], { env: { ...env, MYTOOL_TELEMETRY: 'local' } })
    expect(stdout).toBe('local false true\n')
    expect(readdirSync(session)).toEqual([])
  })

  test('is not looked after in a thread: what it writes without a name lands where ours would', async () => {
    const { env, session } = newSession()
    const source = `new (require('node:worker_threads').Worker)(
      "process.report.writeReport('named.json'); process.report.writeReport()", { eval: true })`
    const cwd = makeFiles({ 'asks.cjs': source })
    await run([BIN, 'run', 'asks.cjs'], { env: { ...env, MM_TELEMETRY: 'local' }, cwd })
    expect(readdirSync(cwd)).toEqual(['asks.cjs', 'named.json'])
    expect(filesBelow(session)).toHaveLength(1)
  })

  test('says in two lines where the report is, and changes nothing else of the end', async () => {
    const { code, signal, stdout, stderr, files } = await starve()
    expect({ code, signal, stdout }).toEqual({ code: null, signal: 'SIGABRT', stdout: '' })
    expect(TOLD.exec(stderr)?.[1]).toBe(files[0])
    expect(stderr.replace(TOLD, '')).not.toContain('askfirst')
    const plain = await starve({ under: [] })
    expect(lasting(stderr.replace(TOLD, ''))).toEqual(lasting(plain.stderr))
    expect(plain).toMatchObject({ code: null, signal: 'SIGABRT', stdout: '' })
  })
})

interface Starving {
  /** What the program does first. */
  readonly before?: string
  readonly flags?: readonly string[]
  readonly under?: readonly string[]
}

/** Lets a program run out of memory, under `askfirst run` if not otherwise said. */
async function starve({ before = '', flags = [], under = [BIN, 'run'] }: Starving = {}) {
  const { env, session } = newSession()
  const result = await run([...LITTLE_MEMORY, ...flags, ...under, makeHungry(before)], {
    env: { ...env, MM_TELEMETRY: 'local' },
    cwd: makeFiles({}),
  })
  return { ...result, files: filesBelow(session) }
}

/** What Node prints each time; what the collector did last, how it failed and where, is another matter. */
function lasting(stderr: string): readonly string[] {
  return stderr.match(/^(?:<---.*|FATAL ERROR|-----.*)/gm) ?? []
}
