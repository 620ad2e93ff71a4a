import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import { linkTo, makeFiles } from '../harness/files.ts'
import { LONG } from '../harness/length.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

/** The package brings a commander of its own (14); an author's program may be of another. */
const VERSIONS = ['commander-12', 'commander-13', 'commander', 'commander-15']

describe.each(VERSIONS)('a program of %s', version => {
  // A sweep: otherwise each version meets every other one.
  const isMet = (at: number): boolean => LONG || at % 2 === VERSIONS.indexOf(version) % 2
  // Commander 15 needs Node 22.12 or later.
  const runs = version !== 'commander-15' || Number(process.versions.node.split('.')[0]) >= 22

  test.runIf(runs)('runs the telemetry command', async () => {
    const home = newHome()
    const { code, stdout, stderr } = await runTool(['telemetry', 'status', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ app: 'mytool', recipient: 'sentry.example.org' })
    expect((await runTool(['telemetry', 'local'], home)).code).toBe(0)
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'local' }])
    expect((await runTool(['telemetry'], home)).stdout).toContain('Crash reports  local, because it was')
  })

  const ANSWERS = [
    [['--help'], 0, /^ {2}telemetry +crash reports/m],
    [['help', 'telemetry'], 0, /^Usage: mytool telemetry \[options\] \[command\]\n[\s\S]+\n {2}reset /],
    [['telemetry', '--help'], 0, /^Usage: mytool telemetry /],
    [['telemetry', 'show', '--help'], 0, /^Usage: mytool telemetry show \[options\] \[ref\]/],
    [['telemetry', 'nope'], 2, /Cannot do "nope"/],
    [['telemetry', 'issue'], 2, /missing required argument 'ref'/],
    [['telemetry', '--nope'], 2, /unknown option '--nope'/],
    [['telemetry', 'show', 'nope'], 1, /Cannot find a report "nope"/],
    [['build', '--quick'], 0, /^built quickly/],
    [['nope'], 1, /unknown command 'nope'/],
  ] as const
  test.runIf(runs).each(ANSWERS.filter((_, at) => isMet(at)))(
    'answers %j with %i',
    async (words, code, says) => {
      const result = await runTool(words)
      expect(result.code).toBe(code)
      expect(result.stdout + result.stderr).toMatch(says)
    },
  )

  const MISSING = [
    [['--help'], 0, /^ {2}build/m],
    [['help', 'telemetry'], 1, /files of askfirst are missing/],
    [['build', '--quick'], 0, /^built quickly/],
    [['telemetry', 'status'], 1, /files of askfirst are missing/],
    [['buil'], 1, /unknown command 'buil'\n\(Did you mean build\?\)/],
  ] as const
  test.runIf(runs).each(MISSING.filter((_, at) => isMet(at)))(
    'answers %j with %i where files of askfirst are missing',
    async (words, code, says) => {
      const folder = makeFiles({ 'package.json': { type: 'module' } })
      for (const file of ['index.mjs', 'commander.mjs']) {
        cpSync(resolve('dist', file), join(folder, file))
      }
      const result = await runTool(words, newHome(), folder)
      expect(result.code).toBe(code)
      expect(result.stdout + result.stderr).toMatch(says)
    },
  )

  function runTool(words: readonly string[], home = newHome(), askfirst = resolve('dist')) {
    const commander = linkTo(resolve('node_modules', version))
    const source = `
      import { start } from '${pathToFileURL(join(askfirst, 'index.mjs'))}'
      import { telemetryCommand } from '${pathToFileURL(join(askfirst, 'commander.mjs'))}'
      import { Command } from "commander"

      const reports = { dsn: 'https://key@sentry.example.org/1' }
      await start(reports)
      const program = new Command('mytool')
      program.addCommand(telemetryCommand(reports).description('crash reports'))
      program.command('build').option('--quick').action(({ quick }) => console.log(quick ? 'built quickly' : 'built'))
      await program.parseAsync()`
    return run([makeTool(source, { 'node_modules/commander': commander }), ...words], { env: home.env })
  }
})
