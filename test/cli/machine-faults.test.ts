import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import type { Home } from '../harness/home.ts'
import { everyNth, LONG } from '../harness/length.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { CAN_TRACE } from '../harness/trace.ts'

/** What a stack trace of Node's looks like. */
const STACK = /^ {4}at /m
/** Nobody listens there. */
const DSN = 'http://key@127.0.0.1:9/1'
const NO_PROCESS = 2 ** 30
const NETWORK = fileURLToPath(new URL('../../dist/network.cjs', import.meta.url))
/** What a disk refuses that can only be read. */
const CHANGES = 'inject=?rename,?renameat,?renameat2,?mkdir,?unlink,?unlinkat,?rmdir,?utimensat'
const COMMANDS = [
  'send',
  'list',
  'status',
  'show REF',
  'open REF --output -',
  'issue REF',
  'delete --all',
  'reset',
]

describe.runIf(CAN_TRACE)('a command says what the machine refuses, without a stack trace', () => {
  test.each([
    ...COMMANDS.map(words => [words, 'EROFS'] as const),
    ...['send', 'local', 'off'].flatMap(
      words =>
        [
          [words, 'EIO'],
          [words, 'EACCES'],
        ] as const,
    ),
  ])('%s, where an abandoned claim cannot be given back: %s', (words, error) => {
    const home = newHome()
    const { eventId, path } = plantReport(outboxIn(home), { dsn: DSN, age: 1000 })
    const sending = path.replace('/pending/', '/sending/')
    mkdirSync(dirname(sending), { recursive: true, mode: 0o700 })
    renameSync(path, `${sending}.pending.${NO_PROCESS}`)
    writeAnswers(home, [makeAnswer()])
    const { status, stderr } = under(home, ['-e', `${CHANGES}:error=${error}`], words.replace('REF', eventId))
    expect(stderr).not.toMatch(STACK)
    expect(status).toBe(/^(?:list|status|show|open|issue)/.test(words) ? 0 : 1)
    expect(stderr).toMatch(
      status === 0 ? /^/ : new RegExp(`^askfirst: .*(?:${error}|Read-only file system)`, 's'),
    )
    expect(contentOf(outboxIn(home)).sending).toHaveLength(1)
  })

  test.each(['EMFILE', 'ENFILE', 'EIO'])('send, where what opens sockets cannot be loaded: %s', error => {
    const home = newHome()
    plantReport(outboxIn(home), { dsn: DSN })
    writeAnswers(home, [makeAnswer()])
    const faults = ['-P', NETWORK, '-e', `inject=?open,?openat:error=${error}`]
    const { status, stderr } = under(home, faults, 'send')
    expect(stderr).toContain(error)
    expect(stderr).not.toContain('no network')
    expect(stderr).not.toMatch(STACK)
    expect(status).toBe(1)
    expect(contentOf(outboxIn(home)).pending).toEqual(['envelope'])
  })

  test.each(everyNth([...COMMANDS, 'preview', 'privacy', 'off'], 2))(
    '%s at a terminal that is gone',
    async words => {
      const home = newHome()
      const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
      const faults = '-e inject=write,writev:error=EIO'
      const script = `strace -f -qq -e signal=none -o /dev/null -P "$(tty)" ${faults} "$@"; echo "ended $?"`
      const typed = ['telemetry', ...words.replace('REF', eventId).split(' ')]
      const terminal = openInHome('sh', ['-c', script, 'sh', process.execPath, BIN, ...typed], { home })
      await terminal.waitFor(/ended \d+/)
      expect(terminal.screen()).toMatch(/^ended [01]$/)
    },
  )
})

/** What a report of ours never has. */
const ODD_FRAMES = [
  '"frames":[null]',
  '"frames":null',
  '"frames":[[]]',
  '"frames":[{"filename":null}]',
  '"frames":[{"lineno":1}]',
]

test.each(LONG ? COMMANDS : ['list', 'show REF', 'open --output -', 'send', 'delete --all'])(
  '%s has no stack trace for reports with odd frames',
  async words => {
    const home = newHome()
    const references = ODD_FRAMES.map(frames => plantOdd(home, frames))
    for (const reference of words.includes('REF') ? references : ['']) {
      const typed = words.replace('REF', reference).split(' ')
      const { code, stderr } = await askfirst(['telemetry', ...typed], { env: home.env })
      expect(stderr).not.toMatch(STACK)
      expect([0, 1]).toContain(code)
    }
  },
)

function plantOdd(home: Home, frames: string): string {
  const { eventId, path } = plantReport(outboxIn(home), { state: 'kept', dsn: DSN })
  const [header = '', item = '', payload = ''] = readFileSync(path, 'utf8').split('\n')
  const odd = payload.replace(/"frames":\[[^\]]*\]/, frames)
  expect(odd).not.toBe(payload)
  const length = item.replace(/"length":\d+/, `"length":${Buffer.byteLength(odd)}`)
  // Without its digest, as of an askfirst that named none: else it would be set aside as changed.
  renameSync(path, undigested(path))
  writeFileSync(undigested(path), [header, length, odd].join('\n'), { mode: 0o600 })
  return eventId
}

function undigested(path: string): string {
  return path.replace(/-[0-9a-f]{16}\.envelope$/, '.envelope')
}

function under(home: Home, faults: readonly string[], words: string) {
  const options = ['-f', '-qq', '-e', 'signal=none', '-o', '/dev/null', ...faults]
  return spawnSync('strace', [...options, '--', process.execPath, BIN, 'telemetry', ...words.split(' ')], {
    env: home.env,
    encoding: 'utf8',
  })
}
