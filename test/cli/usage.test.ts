import { describe, expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { newHome } from '../harness/person.ts'

describe('askfirst ends with 2, and says why on stderr, when it is used wrongly:', () => {
  test.each([
    [[], 'Usage: askfirst'],
    [['nonsense'], "error: unknown command 'nonsense'"],
    [['--nonsense'], "error: unknown option '--nonsense'"],
    [['telemetry', 'nonsense'], 'askfirst: Cannot do "nonsense": there is no such command'],
    [['telemetry', 'on', 'now'], "error: too many arguments for 'on'"],
    [['telemetry', 'off', '--hard'], "error: unknown option '--hard'"],
    [['telemetry', 'status', '--yaml'], "error: unknown option '--yaml'"],
    [['telemetry', 'status', 'please'], 'askfirst: Cannot do "please": there is no such command'],
    [['telemetry', 'issue'], "error: missing required argument 'ref'"],
    [['telemetry', 'delete'], 'askfirst: Cannot tell what to delete'],
    [['telemetry', 'delete', '--all', '3f9a2c1e'], 'askfirst: Cannot tell what to delete'],
    [['run'], 'askfirst: Cannot run: no script is named'],
    [['run', '--dsn'], 'askfirst: Cannot run: option "--dsn" needs a DSN'],
    [['run', '--nonsense', 'script.js'], 'askfirst: Cannot run: there is no option "--nonsense"'],
    [['run', '--dsn', 'junk', fixture('says-hello.cjs')], 'askfirst: Cannot use "junk" as DSN: '],
    [
      ['run', '--dsn', 'http://key@example.org/1', fixture('says-hello.cjs')],
      'plain "http" would send reports unencrypted to example.org',
    ],
  ])('%j', async (words, what) => {
    const home = newHome()
    const result = await askfirst(words, { env: home.env, cwd: home.folder })
    expect(result).toEqual({ code: 2, signal: null, stdout: '', stderr: expect.stringContaining(what) })
    expect(result.stderr).not.toMatch(/^ {4}at /m)
    expect(home.tree()).toEqual([])
  })
})

describe('askfirst ends with 1, and says why on stderr, when it cannot:', () => {
  test.each([
    [['run', 'no-such-script.js'], 'askfirst: Cannot run "no-such-script.js": there is no such file'],
    [['telemetry', 'show', '3f9a2c1e'], 'askfirst: Cannot find a report "3f9a2c1e"'],
    [['telemetry', 'delete', '3f9a2c1e'], 'askfirst: Cannot find a report "3f9a2c1e"'],
    [['telemetry', 'send', '3f9a2c1e'], 'askfirst: Cannot find a report "3f9a2c1e"'],
  ])('%j', async (words, what) => {
    const home = newHome()
    const result = await askfirst(words, { env: home.env, cwd: home.folder })
    expect(result).toEqual({ code: 1, signal: null, stdout: '', stderr: expect.stringContaining(what) })
    expect(home.tree()).toEqual([])
  })
})

describe('askfirst ends with 0, on stdout, when it is asked for', () => {
  test.each([
    [['--help'], 'Usage: askfirst'],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['run', '--help'], 'Usage: askfirst run'],
    [['telemetry', '--help'], 'Usage: askfirst telemetry'],
  ])('%j', async (words, what) => {
    const home = newHome()
    const { code, stdout, stderr } = await askfirst(words, { env: home.env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(what)
    expect(home.tree()).toEqual([])
  })
})
