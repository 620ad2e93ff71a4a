import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../examples/protocol.js'
import type { App } from '../../src/app/app.ts'
import { questionText } from '../../src/consent/question.ts'
import { readAnswers } from '../../src/consent/read-answers.ts'
import { storeAnswer } from '../../src/consent/store-answer.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { Failure } from '../../src/system/failure.ts'
import { ASKFIRST_VERSION } from '../../src/system/version.ts'
import type { World } from '../../src/system/world.ts'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { moveIntoEmptyHome } from '../harness/move.ts'
import { makeWorld, NOON } from '../harness/world.ts'

const home = moveIntoEmptyHome()
const world = makeWorld()

describe('storeAnswer()', () => {
  it('stores what was answered, when, for whom, for which fields, to which words, by which versions', () => {
    const app = newApp()
    const { answer, setAside } = storeAnswer(app, world, {
      answer: 'on',
      recipient: 'sentry.example.org',
      words: 'Send crash reports?',
    })
    expect(storedAnswers(home, app.name)).toEqual([answer])
    expect(answer).toEqual({
      answer: 'on',
      time: new Date(NOON).toISOString(),
      recipient: 'sentry.example.org',
      fields: FIELDS_REVISION,
      words: sha256(Buffer.from('Send crash reports?')),
      askfirst: ASKFIRST_VERSION,
      node: process.version,
    })
    expect(setAside).toBeUndefined()
  })

  it('stores one SHA-256 for the same words, however wide the terminal is', () => {
    const [wide, narrow, other] = [
      questionText(makeApp(), 80),
      questionText(makeApp(), 40),
      'Other words',
    ].map(words => storeAnswer(newApp(), world, { answer: 'on', recipient: null, words }).answer.words)
    expect(narrow).toBe(wide)
    expect(other).not.toBe(wide)
  })

  it.each([null, '*', '[::1]:8080'])('stores the recipient %s so that it is read back', recipient => {
    const app = newApp()
    const { answer } = storeAnswer(app, world, { answer: 'local', recipient, words: null })
    expect(readAnswers(answerFile(home, app.name), world)).toEqual({ state: 'answers', answers: [answer] })
    expect(answer.recipient).toBe(recipient)
  })

  it('keeps of earlier answers those that still fit: a no can be stored after many a yes for many tags', () => {
    const values = Array.from({ length: 50 }, (_, index) => `${index}`.padStart(64, 'v'))
    const tags = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`${'t'.repeat(31)}${index}`, values]),
    )
    const app = { ...newApp(), tags }
    for (const answer of ['on', 'local', 'on', 'off'] as const) {
      storeAnswer(app, world, { answer, recipient: null, words: null })
      expect(storedAnswers(home, app.name).at(-1)?.answer).toBe(answer)
      expect(readAnswers(answerFile(home, app.name), world).state).toBe('answers')
    }
  })

  it('keeps the earlier answers', () => {
    const app = newApp()
    for (const answer of ['on', 'off', 'local'] as const) {
      storeAnswer(app, world, { answer, recipient: null, words: null })
    }
    expect(storedAnswers(home, app.name).map(({ answer }) => answer)).toEqual(['on', 'off', 'local'])
  })

  it('keeps as many as a launch is willing to read', () => {
    const app = newApp()
    const recipient = `${'a'.repeat(60)}.example.org`
    const history = Array.from({ length: 105 }, (_, index) =>
      makeAnswer({ recipient, time: new Date(index).toISOString() }),
    )
    writeAnswers(home, history, app.name)
    const { answer } = storeAnswer(app, world, { answer: 'off', recipient, words: null })
    expect(readAnswers(answerFile(home, app.name), world)).toEqual({
      state: 'answers',
      answers: [...history.slice(-99), answer],
    })
  })

  it('makes file and folder for their owner alone', () => {
    const app = newApp()
    storeAnswer(app, world, { answer: 'on', recipient: null, words: null })
    expect([modeOf(home.config(app.name)), modeOf(answerFile(home, app.name))]).toEqual([0o700, 0o600])
  })

  it('makes a file private that was not', () => {
    const app = newApp()
    writeAnswers(home, [makeAnswer()], app.name)
    chmodSync(answerFile(home, app.name), 0o644)
    storeAnswer(app, world, { answer: 'off', recipient: null, words: null })
    expect(modeOf(answerFile(home, app.name))).toBe(0o600)
  })

  it('leaves nothing beside the file', () => {
    const app = newApp()
    storeAnswer(app, world, { answer: 'on', recipient: null, words: null })
    storeAnswer(app, world, { answer: 'off', recipient: null, words: null })
    expect(readdirSync(home.config(app.name))).toEqual(['telemetry.json'])
  })

  it('writes through a link, as those who keep their settings elsewhere have it', () => {
    const app = newApp()
    const elsewhere = join(home.folder, `${app.name}.json`)
    mkdirSync(home.config(app.name), { recursive: true })
    writeFileSync(elsewhere, JSON.stringify({ answers: [makeAnswer()] }))
    symlinkSync(elsewhere, answerFile(home, app.name))
    storeAnswer(app, world, { answer: 'off', recipient: null, words: null })
    expect(lstatSync(answerFile(home, app.name)).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(elsewhere, 'utf8')).answers).toMatchObject([
      { answer: 'on' },
      { answer: 'off' },
    ])
  })

  it("keeps the app's own files", () => {
    const app = newApp()
    mkdirSync(home.config(app.name), { recursive: true })
    writeFileSync(join(home.config(app.name), 'config.json'), '{"its": "own"}')
    storeAnswer(app, world, { answer: 'on', recipient: null, words: null })
    expect(readFileSync(join(home.config(app.name), 'config.json'), 'utf8')).toBe('{"its": "own"}')
  })

  it('makes the folder of an app with a scope below that scope', () => {
    const { name } = newApp()
    storeAnswer(makeApp({ name: `@acme/${name}` }), world, { answer: 'on', recipient: null, words: null })
    expect(storedAnswers(home, `@acme/${name}`)).toHaveLength(1)
  })
})

describe('storeAnswer() over a file that cannot be read', () => {
  it.each([
    ['half of it', '{"answers": [{"answer": "on", "ti'],
    ['nothing', ''],
    ['no object', '["on"]'],
    ['no answers', '{}'],
    ['no answers but texts', '{"answers": ["on"]}'],
    ['junk of ten megabytes', 'x'.repeat(10_000_000)],
  ])('sets it aside: %s', (_, text) => {
    const app = newApp()
    const file = answerFile(home, app.name)
    writeAnswers(home, text, app.name)
    const { answer, setAside } = storeAnswer(app, world, { answer: 'off', recipient: null, words: null })
    expect(setAside).toBe(`${file}.broken-2026-11-20T120000.000Z`)
    expect(readFileSync(setAside ?? '', 'utf8')).toBe(text)
    expect(storedAnswers(home, app.name)).toEqual([answer])
    expect(readdirSync(dirname(file))).toHaveLength(2)
  })

  it.each([
    ['of a kind that is not known here', [{ ...makeAnswer(), answer: 'weekly', days: [1, 2] }]],
    ['before and after one that is', [{ later: true }, makeAnswer(), { ...makeAnswer(), answer: 'weekly' }]],
  ])('leaves what a later version has stored as it is: %s', (_, answers) => {
    const app = newApp()
    writeAnswers(home, JSON.stringify({ form: 2, answers, more: {} }), app.name)
    const { answer, setAside } = storeAnswer(app, world, { answer: 'off', recipient: null, words: null })
    expect(setAside).toBe(undefined)
    expect(JSON.parse(readFileSync(answerFile(home, app.name), 'utf8'))).toEqual({
      form: 2,
      answers: [...answers, answer],
      more: {},
    })
  })

  it('sets a folder aside that is in its place', () => {
    const app = newApp()
    const file = answerFile(home, app.name)
    mkdirSync(join(file, 'inside'), { recursive: true })
    const { setAside } = storeAnswer(app, world, { answer: 'off', recipient: null, words: null })
    expect(readdirSync(setAside ?? '')).toEqual(['inside'])
    expect(storedAnswers(home, app.name)).toHaveLength(1)
  })
})

describe('storeAnswer() that cannot', () => {
  it('says so if a file is where the folder should be', () => {
    const app = newApp()
    mkdirSync(dirname(home.config(app.name)), { recursive: true })
    writeFileSync(home.config(app.name), 'in the way')
    const failure = failureOf(() => storeAnswer(app, world, { answer: 'on', recipient: null, words: null }))
    expect(failure).toMatchObject({ code: 'ASKFIRST_ANSWER_UNWRITABLE', exitCode: 1 })
    expect(failure.message).toContain(`Cannot store the answer in "${answerFile(home, app.name)}": `)
    expect(failure.fix).toBe('Make that folder writable, or set MM_TELEMETRY=on in the environment.')
    expect(readFileSync(home.config(app.name), 'utf8')).toBe('in the way')
  })

  it('stores nothing among the files of another user', () => {
    const app = newApp()
    mkdirSync(home.config(app.name), { recursive: true })
    const elsewhere = inTheFolderOfAnother(home.config(app.name))
    const failure = failureOf(() =>
      storeAnswer(app, elsewhere, { answer: 'on', recipient: null, words: null }),
    )
    expect(failure).toMatchObject({ code: 'ASKFIRST_NO_FOLDER', exitCode: 1 })
    expect(failure.message).toBe(
      `Cannot store an answer in "${home.config(app.name)}": it belongs to another user`,
    )
    expect(existsSync(answerFile(home, app.name))).toBe(false)
  })

  it('stores nothing for an app whose name is no folder', () => {
    const before = home.tree()
    const app = makeApp({ name: '..' })
    const failure = failureOf(() => storeAnswer(app, world, { answer: 'on', recipient: null, words: null }))
    expect(failure.code).toBe('ASKFIRST_NO_FOLDER')
    expect(home.tree()).toEqual(before)
  })
})

let apps = 0

/** An app of which nothing is on the disk. */
function newApp(): App {
  apps += 1
  return makeApp({ name: `tool-${apps}` })
}

/** Root's world in somebody else's folder, as under sudo; or, without root's powers, somebody else's world. */
function inTheFolderOfAnother(folder: string): World {
  if (world.uid === 0) {
    chownSync(folder, 4711, 4711)
    return world
  }
  return makeWorld({ uid: 4711 })
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777
}

function failureOf(action: () => unknown): Failure {
  try {
    action()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('Expected a Failure')
}
