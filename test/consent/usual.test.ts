import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../../src/consent/decide.ts'
import { readPolicy } from '../../src/consent/policy.ts'
import { readStored } from '../../src/consent/stored.ts'
import { usualAnswer } from '../../src/consent/usual.ts'
import { answeredOn } from '../../src/consent/validity.ts'
import { parseDsn } from '../../src/dsn.ts'
import { FIELDS_REVISION } from '../../src/revision.ts'
import type { World } from '../../src/world.ts'
import { makeAnswer } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { makeFiles } from '../harness/files.ts'
import { makeWorld } from '../harness/world.ts'

const HOST = 'sentry.example.org'

const ANSWER = fc.record({
  answer: fc.constantFrom('on', 'local', 'off'),
  recipient: fc.constantFrom('*', HOST, 'other.example.org', null),
  fields: fc.constantFrom(FIELDS_REVISION - 1, FIELDS_REVISION, FIELDS_REVISION + 1),
  words: fc.constantFrom(null, 'a'.repeat(64)),
})

const FILE = fc.oneof(
  { arbitrary: fc.array(ANSWER, { maxLength: 3 }), weight: 9 },
  fc.constantFrom('', '{', '[]', '{}', '{"answers":1}', '{"answers":[{"answer":"on"}]}', undefined),
)

/** Mostly unset, as they mostly are. */
const variable = (...values: string[]) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, fc.constantFrom(...values))

const CASE = fc.record({
  file: FILE,
  mode: fc.oneof({ arbitrary: fc.constant(0o600), weight: 4 }, fc.constantFrom(0o622, 0o666, 0o664)),
  dsn: fc.boolean(),
  env: fc.record({
    DO_NOT_TRACK: variable('', '0', '1'),
    MM_TELEMETRY: variable('', 'on', 'local', 'off', 'maybe'),
    NODE_ENV: variable('test', 'production', ''),
    VITEST: variable('', 'true'),
    TAP: variable('1'),
  }),
})

test('what a usual launch takes for the answer is what all rules decide', () => {
  const folder = makeFiles({})
  const answer = join(folder, 'tool', 'telemetry.json')
  const folders = { config: join(folder, 'tool'), answer, data: folder, outbox: join(folder, 'outbox') }
  mkdirSync(folders.config)
  const seen = new Set<string>()
  fc.assert(
    fc.property(CASE, ({ file, mode, dsn, env }) => {
      put(answer, file, mode)
      const app = makeApp(dsn ? { recipient: parseDsn(`https://key@${HOST}/1`) } : {})
      const world = makeWorld({ env })
      const usual = attempt(() =>
        usualAnswer(answer, { prefix: 'MM', host: () => app.recipient?.host ?? null }, usualWorld(env)),
      )
      const { because, ...decided } = decide({
        app,
        world,
        disabled: false,
        policy: () => readPolicy(app, world),
        stored: () => readStored(folders, world),
        hindrance: () => 'there is no terminal to ask on',
      })
      if (usual) {
        expect(decided).toEqual({ mode: usual.answer, rule: 'answer' })
        expect(because).toBe(answeredOn(usual))
      }
      if (decided.rule === 'answer' && Object.values(env).every(value => value === undefined)) {
        expect(usual).toBeDefined()
      }
      seen.add(`${decided.rule} ${decided.mode} ${usual?.answer}`)
    }),
    { numRuns: 2000 },
  )
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'answer on on',
      'answer local local',
      'answer off off',
      'nobody undecided undefined',
    ]),
  )
})

test("an administrator's folder is none of the usual, whatever is in it", () => {
  const folder = makeFiles({ 'telemetry.json': { answers: [makeAnswer()] } })
  const file = join(folder, 'telemetry.json')
  chmodSync(file, 0o600)
  const app = { prefix: 'MM', host: () => null }
  expect(usualAnswer(file, app, usualWorld())).toMatchObject({ answer: 'on' })
  expect(usualAnswer(file, app, { ...usualWorld(), policyFolders: [folder] })).toBe(undefined)
})

function usualWorld(env: World['env'] = {}) {
  return { ...makeWorld({ env }), policyFolders: ['/nowhere/askfirst'] }
}

function put(path: string, file: unknown, mode: number): void {
  rmSync(path, { force: true })
  if (file !== undefined) {
    const answers = Array.isArray(file) ? file.map(change => makeAnswer(change)) : file
    writeFileSync(path, typeof answers === 'string' ? answers : JSON.stringify({ answers }))
    chmodSync(path, mode)
  }
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
