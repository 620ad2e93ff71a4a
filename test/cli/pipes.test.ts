import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerFile } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { waysFor } from '../harness/length.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'

/** Where nobody's pipe belongs. */
const PLACES: Readonly<Record<string, (home: Home, report: string) => string>> = {
  'an answer': home => answerFile(home),
  "a report's receipt": (_, report) => `${report}.receipt.json`,
  'the time before which nothing is sent': home => join(outboxIn(home), 'not-before'),
}

/** Every command. */
const COMMANDS = [
  'status',
  'status --json',
  'on',
  'local',
  'off',
  'preview',
  'list',
  'list --json',
  'show REF',
  'open --output -',
  'issue REF',
  'send',
  'send REF',
  'delete REF',
  'delete --all',
  'reset',
  'privacy',
].map(words => ['telemetry', ...words.split(' ')])

describe.skipIf(process.platform === 'win32')('a pipe in the place of a file', () => {
  test.each(
    [...COMMANDS, ['run', fixture('says-hello.cjs')], ['run', fixture('throws-type-error.mjs')]].flatMap(
      (words, index) => waysFor(Object.keys(PLACES), index).map(place => [place, words] as const),
    ),
  )('%s keeps nobody waiting: %j', async (place, words) => {
    const { env, eventId } = piped(place)
    const given = words.map(word => (word === 'REF' ? eventId : word))
    const { signal, stderr } = await askfirst(given, { env })
    expect(signal).toBe(null)
    expect(stderr.replace(/^TypeError: [\s\S]*/m, '')).not.toMatch(/^ {4}at /m)
  })

  test.each(Object.keys(PLACES))('%s keeps no launch at a terminal waiting', async place => {
    const { home } = piped(place)
    const words = [BIN, 'run', '--dsn', 'http://key@127.0.0.1:9/1', fixture('says-hello.cjs')]
    const terminal = openInHome(process.execPath, words, { home })
    await terminal.waitFor(PROMPT)
    terminal.type('n\r')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    const second = openInHome(process.execPath, words, { home })
    await second.exit()
    expect(second.screen()).toBe('hello')
  })
})

function piped(place: string) {
  const home = newHome()
  const { path, eventId } = plantReport(outboxIn(home), { state: 'sent', dsn: 'http://key@127.0.0.1:9/1' })
  const pipe = PLACES[place]?.(home, path) ?? ''
  mkdirSync(dirname(pipe), { recursive: true, mode: 0o700 })
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  return { home, eventId, env: { ...home.env, MM_TELEMETRY_DSN: 'http://key@127.0.0.1:9/1' } }
}
