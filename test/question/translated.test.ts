import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { QuestionWords } from '../../src/app/question-words.ts'
import { questionWords } from '../../src/app/translation.ts'
import { fixAnswer, makeAnswer, writeAnswers } from '../harness/answers.ts'
import { mountFullDisk } from '../harness/disk.ts'
import { makeTool } from '../harness/embedded.ts'
import type { Home } from '../harness/home.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { MAY_MOUNT, policyOn } from '../harness/policy.ts'

const DSN = 'https://key@sentry.example.org/1'

/** What is no language: names, commands, variables, keys, what a file says, paths. */
const NO_WORDS =
  /mytool telemetry (?:on\|local\|off|privacy|status)|mytool|MYTOOL_TELEMETRY=o(?:n|ff)|sentry\.example\.org|(?:former|corp)\.example|it@corp\.example|\[y\/[\w/]*N\/[l/]*\?\]|subsystem \(build, serve\)|"\/[^"]*"|ulimit -f|Error: <\*>|<user code>|app:\/\/\/\S+/g

interface Situation {
  readonly prepare?: (home: Home) => void
  readonly options?: object
  /** Stands before the command. */
  readonly through?: () => readonly string[]
  /** What the program does after it has started. */
  readonly next?: string
}

const REDIRECTED = () => policyOn({ dsn: 'https://key@corp.example/2', contact: 'it@corp.example' })

const EVERYWHERE: Readonly<Record<string, Situation>> = {
  'for the first time': {},
  'without a recipient': { options: { dsn: '' } },
  'for all that a report can hold': { options: { system: true, tags: { subsystem: ['build', 'serve'] } } },
  'again, for another recipient': { prepare: answered({ recipient: 'former.example' }) },
  'again, now that there is a recipient': { prepare: answered({ recipient: null }) },
  'again, now that there is none': {
    prepare: answered({ recipient: 'former.example' }),
    options: { dsn: '' },
  },
  'again, for more fields': { prepare: answered({ recipient: 'sentry.example.org', fields: 1 }) },
  'again, for the answer cannot be read': { prepare: home => writeAnswers(home, 'junk', 'mytool') },
  'where others can write': { prepare: home => chmodSync(home.folder, 0o777) },
}

const ON_LINUX: Readonly<Record<string, Situation>> = {
  'where no file may grow': { through: () => ['sh', '-c', 'ulimit -f 0; exec "$@"', 'sh'] },
}

/** Only root may mount. */
const FOR_ROOT: Readonly<Record<string, Situation>> = {
  'under a policy': { through: REDIRECTED },
  'where the disk is full': { prepare: home => mountFullDisk(home.config('mytool')) },
  'where the answer cannot be changed': { prepare: home => fixAnswer(home, 'mytool') },
}

const CRASHED = 'throw Object.assign(new Error(String(process.pid)), { stack: undefined })'

const AT_A_CRASH: Readonly<Record<string, Situation>> = {
  'at a crash': { options: { ask: 'crash' }, next: 'throw new Error(String(process.pid))' },
  'at a crash without a place': { options: { ask: 'crash' }, next: CRASHED },
  'at a crash, without a recipient': { options: { ask: 'crash', dsn: '' }, next: CRASHED },
}

const situations = Object.entries({
  ...EVERYWHERE,
  ...AT_A_CRASH,
  ...(process.platform === 'linux' ? ON_LINUX : {}),
  ...(MAY_MOUNT ? FOR_ROOT : {}),
  ...(MAY_MOUNT
    ? { 'at a crash, under a policy': { ...AT_A_CRASH['at a crash'], through: REDIRECTED } }
    : {}),
})

describe('a question whose words its author translated has no English word', () => {
  test.each(situations)('%s', async (_, { prepare, options, through, next = '' }) => {
    const home = newHome()
    prepare?.(home)
    const given = { dsn: DSN, words: TRANSLATED, ...options }
    const tool = makeTool(`import { start } from 'askfirst'\nawait start(${JSON.stringify(given)})\n${next}`)
    const [file = '', ...words] = [...(through?.() ?? []), process.execPath, tool]
    const terminal = openInHome(file, words, { home, columns: 160, rows: 50 })
    await terminal.waitFor(/\/\?\]$/)
    terminal.type('z\r')
    await terminal.waitFor(/\/\?\] z\n[\s\S]*\/\?\]$/)
    const asked = terminal.screen().replace('] z', ']').replaceAll(/\s+/g, ' ')
    expect(asked.replaceAll(NO_WORDS, '').match(/[A-Za-z]{2,}/g) ?? []).toEqual([])
    expect(asked).toMatch(/[а-щ]/)
  })
})

test('nor has what is said where nobody answers', () => {
  const { unattended, crashUnattended } = questionWords(TRANSLATED).texts
  expect(unattended + crashUnattended).not.toMatch(/[A-Za-z]/)
})

/** All words of the question, in letters that English has none of. */
const TRANSLATED: QuestionWords = Object.fromEntries(
  Object.entries(questionWords()).map(([group, texts]) => [
    group,
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, inOtherLetters(text)])),
  ]),
)

function inOtherLetters(text: string): string {
  return text.replace(/\{\w+\}(?: [a-z|]+$| status|=o(?:n|ff))?|ulimit -f|[a-z]/gi, part =>
    part.length > 1
      ? part
      : String.fromCharCode('а'.charCodeAt(0) + part.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)),
  )
}

function answered(answer: Parameters<typeof makeAnswer>[0]): (home: Home) => void {
  return home => writeAnswers(home, [makeAnswer(answer)], 'mytool')
}
