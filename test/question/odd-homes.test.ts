import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import type { Home } from '../harness/home.ts'
import { everyNth } from '../harness/length.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { type RunResult, run } from '../harness/run.ts'
import {
  AS_SOMEBODY,
  OPEN_BIN as bin,
  CAN_BECOME_SOMEBODY,
  openFixture as fixture,
  OPEN_IMPORT,
  SOMEBODY,
} from '../harness/somebody.ts'

const AS_ROOT = process.getuid?.() === 0 && process.platform === 'linux'

const DSN = 'https://key@sentry.example.org/1'
/** Of the same answer as `askfirst run`. In other quotes than the package, whose name is replaced. */
const EMBEDDED = `
  import { start } from ${JSON.stringify(OPEN_IMPORT)}
  const { status } = await start({ name: "askfirst", dsn: '${DSN}' })
  console.log(JSON.stringify(status()))
  throw new TypeError('Cannot go on')`

/** What a crash is like without askfirst, in any home. */
let plain: Promise<RunResult> | undefined

function whenTouched(home: Home): number | undefined {
  return statSync(outboxIn(home), { throwIfNoEntry: false })?.mtimeMs
}

/** What is odd about a home in which a yes is stored, or would be. */
interface Odd {
  readonly prepare: (home: Home) => void
  /** Who runs the program there: the owner of the home, if not root. */
  readonly user?: typeof SOMEBODY
  /** What status says: in `because`, and of storing; `~` stands for the home. */
  readonly because: string
  readonly storage: string | null
}

const ODD: Readonly<Record<string, Odd>> = {
  'HOME cannot be written': {
    prepare: home => chmodSync(home.folder, 0o555),
    user: SOMEBODY,
    because: 'the folder "~" cannot be written and no answer is stored',
    storage: 'the folder "~" cannot be written',
  },
  'HOME is that of another user, as under sudo': {
    prepare: home => {
      writeAnswers(home, [makeAnswer()])
      giveAway(home)
    },
    because: 'the stored answer cannot be read: it does not belong to you',
    storage: 'the folder "~/.config/askfirst" belongs to another user',
  },
  'HOME is that of another user, who was never asked': {
    prepare: giveAway,
    because: 'the folder "~/.config/askfirst" belongs to another user and no answer is stored',
    storage: 'the folder "~/.config/askfirst" belongs to another user',
  },
  'the folder of the answer is a link that leads nowhere': {
    prepare: home => link(home, 'nowhere'),
    because: '"~/.config/askfirst" is a link that leads nowhere and no answer is stored',
    storage: '"~/.config/askfirst" is a link that leads nowhere',
  },
  'the folder of the answer is a circle of links': {
    prepare: home => link(home, 'askfirst'),
    because:
      "the stored answer cannot be read: ELOOP: too many symbolic links encountered, open '~/.config/askfirst/telemetry.json'",
    storage: '"~/.config/askfirst" is a link that leads nowhere',
  },
  "the folder of the answer is a link to another user's": {
    prepare: home => {
      mkdirSync(join(home.folder, 'theirs'))
      link(home, '../theirs')
      writeAnswers(home, [makeAnswer()])
      chownSync(join(home.folder, 'theirs'), SOMEBODY, SOMEBODY)
      plantReport(outboxIn(home), { dsn: DSN, age: 60_000 })
    },
    because: 'the stored answer cannot be read: its folder does not belong to you',
    storage: 'the folder "~/.config/askfirst" belongs to another user',
  },
  'the folder of the answer is a file': {
    prepare: home => {
      mkdirSync(dirname(home.config('askfirst')))
      writeFileSync(home.config('askfirst'), 'in the way')
    },
    because: '"~/.config/askfirst" is no folder and no answer is stored',
    storage: '"~/.config/askfirst" is no folder',
  },
  'the folder of reports is a file': {
    prepare: home => {
      mkdirSync(dirname(outboxIn(home)), { recursive: true })
      writeFileSync(outboxIn(home), 'in the way')
    },
    because: '"~/.local/share/askfirst/askfirst" is no folder and no answer is stored',
    storage: '"~/.local/share/askfirst/askfirst" is no folder',
  },
  'the folder of the answer is closed to its owner': {
    prepare: home => {
      writeAnswers(home, [makeAnswer()])
      chmodSync(home.config('askfirst'), 0o000)
    },
    user: SOMEBODY,
    because:
      "the stored answer cannot be read: EACCES: permission denied, open '~/.config/askfirst/telemetry.json'",
    storage: 'the folder "~/.config/askfirst" cannot be written',
  },
  'the answer cannot be read by its owner': {
    prepare: home => withAnswerOf(home, 0o000),
    user: SOMEBODY,
    because:
      "the stored answer cannot be read: EACCES: permission denied, open '~/.config/askfirst/telemetry.json'",
    storage: null,
  },
  'the answer can be written by everyone': {
    prepare: home => withAnswerOf(home, 0o666),
    because: 'the stored answer cannot be read: it can be written by others',
    storage: null,
  },
  'the answer is ten megabytes of junk': {
    prepare: home => writeAnswers(home, 'x'.repeat(10_000_000)),
    because: 'the stored answer cannot be read: it is larger than 65536 bytes',
    storage: null,
  },
  'the answer is of a version that asked for less': {
    prepare: home => writeAnswers(home, JSON.stringify({ answers: [{ answer: 'on', recipient: '*' }] })),
    because: 'the stored answer cannot be read: it holds something else than answers',
    storage: null,
  },
}

// Only root can make homes of several users.
describe.runIf(CAN_BECOME_SOMEBODY).each(everyNth(Object.entries(ODD), 2))('where %s', (_, odd) => {
  it('a crash is as without askfirst, and nothing is written', async () => {
    const { home, env, through } = oddHome(odd)
    const before = home.tree()
    const program = fixture('throws-type-error.mjs')
    const ours = await askfirst(['run', program], { env, through, bin })
    plain ??= run([program], { env })
    expect(ours).toEqual(await plain)
    expect(ours.code).toBe(1)
    expect(home.tree()).toEqual(before)
  })

  it('a crash of a tool that embeds askfirst is as without it, too', async () => {
    const { home, env, through } = oddHome(odd)
    const tool = makeTool(EMBEDDED)
    chmodSync(dirname(tool), 0o755)
    const touched = whenTouched(home)
    const before = home.tree()
    const { code, stdout, stderr } = await run([tool], { env, through })
    expect([code, JSON.parse(stdout).mode]).toEqual([1, 'undecided'])
    expect(stderr).not.toContain('askfirst:')
    expect(home.tree()).toEqual(before)
    // What was there for a moment, too.
    expect(whenTouched(home)).toEqual(touched)
  })

  it('status explains, and changes nothing', async () => {
    const { home, env, through } = oddHome(odd)
    const before = home.tree()
    const json = await askfirst(['telemetry', 'status', '--json'], { env, through, bin })
    const { code, stdout, stderr } = await askfirst(['telemetry', 'status'], { env, through, bin })
    expect([json.code, json.stderr, code, stderr]).toEqual([0, '', 0, ''])
    const { mode, because, storage } = JSON.parse(json.stdout.replaceAll(home.folder, '~'))
    expect({ mode, because, storage }).toEqual({
      mode: 'undecided',
      because: odd.because,
      storage: odd.storage,
    })
    expect(stdout.replaceAll(home.folder, '~')).toContain(`undecided, because ${odd.because}\n`)
    expect(home.tree()).toEqual(before)
  })

  it('a person at a terminal is asked only if the answer can be stored', async () => {
    const { home, env, through } = oddHome(odd)
    const before = home.tree()
    const [file = '', ...words] = [...through, process.execPath, bin, 'run', fixture('says-hello.cjs')]
    const terminal = openInHome(file, words, { home, variables: env })
    if (odd.storage === null) {
      await terminal.waitFor(PROMPT)
      terminal.press('escape')
    }
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(odd.storage === null ? /\nhello$/ : /^hello$/)
    expect(home.tree()).toEqual(before)
  })
})

test("the folder of the answer may be a link to one's own", async () => {
  const home = newHome()
  mkdirSync(join(home.folder, 'dotfiles'))
  link(home, '../dotfiles')
  await askfirst(['telemetry', 'local'], { env: home.env })
  const { stderr } = await askfirst(['run', fixture('throws-type-error.mjs')], { env: home.env })
  expect(stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept; /)
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
  expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
})

test('two first launches at once, both answered, leave both answers, and the later one counts', async () => {
  const home = newHome()
  const hello = ['run', fixture('says-hello.cjs')]
  const terminals = [typeAskfirst(hello, { home }), typeAskfirst(hello, { home })]
  for (const terminal of terminals) {
    await terminal.waitFor(PROMPT)
  }
  for (const terminal of terminals) {
    terminal.type(terminal === terminals[0] ? 'l' : 'n')
    terminal.press('enter')
  }
  for (const terminal of terminals) {
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/\nhello$/)
  }
  const answers = storedAnswers(home)
  expect(answers.map(({ answer }) => answer).sort()).toEqual(['local', 'off'])
  const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
  expect(JSON.parse(stdout)).toMatchObject({ mode: answers.at(-1)?.answer, rule: 'answer' })
})

// Only root may mount; a full disk cannot be had otherwise.
test.runIf(AS_ROOT)(
  'an answer that finds the disk full is not stored, and the one before it stays whole',
  async () => {
    const home = newHome()
    const earlier = makeAnswer({ recipient: 'elsewhere.example' })
    const config = home.config('askfirst')
    mkdirSync(config, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=700', 'askfirst-test', config])
    onTestFinished(() => {
      execFileSync('umount', [config])
    })
    writeAnswers(home, [earlier])
    writeFileSync(join(config, 'filler'), Buffer.alloc(4096))
    const before = home.tree()
    const terminal = typeAskfirst(['run', fixture('throws-type-error.mjs')], { home, columns: 200 })
    await terminal.waitFor(PROMPT)
    terminal.type('y')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toContain(`askfirst: Cannot store the answer in "${answerFile(home)}": ENOSPC`)
    expect(terminal.screen()).not.toContain('askfirst: crash report')
    expect(home.tree()).toEqual(before)
    expect(storedAnswers(home)).toEqual([earlier])
  },
)

/** Such a home, its whole environment, and what to put before a command that is run there. */
function oddHome({ prepare, user }: Odd): {
  home: Home
  env: Record<string, string>
  through: readonly string[]
} {
  const home = newHome()
  // Above it is a folder of root's alone.
  chmodSync(dirname(home.folder), 0o755)
  prepare(home)
  if (user !== undefined) {
    giveAway(home)
  }
  const through = user === undefined ? [] : AS_SOMEBODY
  return { home, env: { ...home.env }, through }
}

function giveAway(home: Home): void {
  execFileSync('chown', ['-hR', `${SOMEBODY}:${SOMEBODY}`, home.folder])
}

/** Makes the folder of the answer a link. */
function link(home: Home, target: string): void {
  mkdirSync(dirname(home.config('askfirst')), { recursive: true })
  symlinkSync(target, home.config('askfirst'))
}

function withAnswerOf(home: Home, mode: number): void {
  writeAnswers(home, [makeAnswer()])
  chmodSync(answerFile(home), mode)
}
