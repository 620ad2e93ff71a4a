import { describe, expect, it, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'

const DSN = 'https://key@sentry.example.org/1'
const RUN = [BIN, 'run', '--dsn', DSN]

describe('nobody is asked', () => {
  test.each([
    [['--help']],
    [['-h']],
    [['--version']],
    [['-V']],
    [['build', '--help']],
    [['version']],
    [['completion', 'bash']],
    [['__complete', 'build', '']],
    [['--get-yargs-completions', 'mytool', 'b']],
    [['telemetry']],
    [['telemetry', 'on']],
    [['--quiet', 'telemetry', 'status']],
  ])('by a program launched with %j', async words => {
    const home = newHome()
    const launch = ['run', '--dsn', DSN, fixture('prints-argv.mjs'), ...words]
    const terminal = typeAskfirst(launch, { home, columns: 500 })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(JSON.parse(terminal.screen()).argv.slice(1)).toEqual(words)
    expect(home.tree()).toEqual([])
  })

  test.each([
    ['in CI', { CI: 'true' }],
    ['in CI of another name', { GITHUB_ACTIONS: 'true' }],
    ['under MM_TELEMETRY=on', { MM_TELEMETRY: 'on' }],
    ['under MM_TELEMETRY=local', { MM_TELEMETRY: 'local' }],
    ['under MM_TELEMETRY=off', { MM_TELEMETRY: 'off' }],
    ['under DO_NOT_TRACK', { DO_NOT_TRACK: '1' }],
    ['under a test runner', { NODE_ENV: 'test' }],
    ['by Claude Code', { CLAUDECODE: '1' }],
    ['by Gemini CLI', { GEMINI_CLI: '1' }],
    ['by the agent of Cursor', { CURSOR_AGENT: '1' }],
    ['by OpenCode', { OPENCODE: '1' }],
    ['by Codex', { CODEX_SANDBOX: 'seatbelt' }],
    ['by Antigravity', { ANTIGRAVITY_AGENT: '1' }],
    ['by Junie', { JUNIE_DATA: '/home/jane/.junie' }],
    ['by Crush', { CRUSH: '1' }],
    ['by the agent of Copilot', { COPILOT_AGENT: '1' }],
    ['by an agent that says so', { AI_AGENT: 'some' }],
  ])('%s', async (_, variables) => {
    const home = newHome()
    const terminal = typeAskfirst(['run', '--dsn', DSN, fixture('says-hello.cjs')], {
      home,
      variables: { ...variables },
    })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe('hello')
    expect(home.tree()).toEqual([])
  })

  it('with --no-telemetry', async () => {
    const home = newHome()
    const terminal = typeAskfirst(['run', '--dsn', DSN, '--no-telemetry', fixture('says-hello.cjs')], {
      home,
    })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe('hello')
    expect(home.tree()).toEqual([])
  })

  test.each([
    ['input is no terminal', '</dev/null', ''],
    ['output is no terminal', '>"$TMPDIR/out"', '; cat "$TMPDIR/out"'],
    ['output goes to a pipe', '| cat', ''],
    ['errors go elsewhere', '2>/dev/null', ''],
  ])('where %s', async (_, redirection, afterwards) => {
    const home = newHome()
    const line = `"$@" ${redirection}${afterwards}`
    const words = ['-c', line, 'sh', process.execPath, ...RUN, fixture('says-hello.cjs')]
    const terminal = openInHome('sh', words, { home })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe('hello')
    expect(home.tree()).toEqual([])
  })

  it('but is, where the same line is typed without redirection', async () => {
    const words = ['-c', '"$@"', 'sh', process.execPath, ...RUN, fixture('says-hello.cjs')]
    const terminal = openInHome('sh', words, { home: newHome() })
    await terminal.waitFor(PROMPT)
  })
})
