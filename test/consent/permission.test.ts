import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { type Dsn, parseDsn } from '../../src/app/dsn.ts'
import type { Answer } from '../../src/consent/answer.ts'
import { Permission, type Sending } from '../../src/consent/permission.ts'
import { forgetPermit, forgetPermits, type Permitted, permitOne } from '../../src/consent/permit.ts'
import { storeAnswer } from '../../src/consent/store-answer.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { Failure } from '../../src/system/failure.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { askfirst } from '../harness/askfirst.ts'
import { moveIntoEmptyHome } from '../harness/move.ts'
import { makeWorld } from '../harness/world.ts'

const home = moveIntoEmptyHome()
const world = makeWorld()
const HERE = parseDsn('https://key@here.example/1')
const THERE = parseDsn('https://key@there.example/1')

describe('Permission.byAnswer()', () => {
  it('is for the recipient that was agreed to', () => {
    const app = appWith([makeAnswer({ recipient: 'here.example' })])
    expect(Permission.byAnswer(app, world, to(HERE))?.recipient).toEqual(HERE)
  })

  it('reads the stored answer anew each time', () => {
    const app = appWith([])
    const permitted = (['on', 'off', 'on', 'local', 'on'] as const).map(answer => {
      storeAnswer(app, world, { answer, recipient: '*', words: null })
      return Permission.byAnswer(app, world, to(HERE)) !== undefined
    })
    expect(permitted).toEqual([true, false, true, false, true])
  })

  it('obeys a no from another terminal', async () => {
    const app = makeApp({ name: 'askfirst', answer: 'shared' })
    writeAnswers(home, [makeAnswer()], app.name)
    expect(Permission.byAnswer(app, world, to(HERE))).toBeInstanceOf(Permission)
    await askfirst(['telemetry', 'off'], { env: home.env })
    expect(Permission.byAnswer(app, world, to(HERE))).toBeUndefined()
  })

  it('reads the environment anew each time', () => {
    const app = appWith([makeAnswer()])
    const env: Record<string, string> = {}
    const changing = makeWorld({ env })
    expect(Permission.byAnswer(app, changing, to(HERE))).toBeInstanceOf(Permission)
    env.DO_NOT_TRACK = '1'
    expect(Permission.byAnswer(app, changing, to(HERE))).toBeUndefined()
  })

  test.each<[string, readonly Answer[]]>([
    ['nothing', []],
    ['a no', [makeAnswer({ answer: 'off' })]],
    ['local', [makeAnswer({ answer: 'local' })]],
    ['a yes for another recipient', [makeAnswer({ recipient: 'there.example' })]],
    ['a yes to keeping', [makeAnswer({ recipient: null })]],
    ['a yes for fewer fields', [makeAnswer({ fields: FIELDS_REVISION - 1 })]],
    ['a yes before a no', [makeAnswer(), makeAnswer({ answer: 'off' })]],
  ])('is not given on %s', (_, answers) => {
    for (const answer of ['own', 'shared'] as const) {
      expect(Permission.byAnswer({ ...appWith(answers), answer }, world, to(HERE))).toBeUndefined()
    }
  })

  it('is not given on a broken file', () => {
    const app = appWith([])
    writeAnswers(home, '{"answers": [{"answer": "on"', app.name)
    expect(Permission.byAnswer(app, world, to(HERE))).toBeUndefined()
  })

  it('looks at the recipient of the report, not at that of the app', () => {
    const app = { ...appWith([makeAnswer({ recipient: 'here.example' })]), recipient: HERE }
    expect(Permission.byAnswer(app, world, to(THERE))).toBeUndefined()
    expect(Permission.byAnswer({ ...app, recipient: THERE }, world, to(HERE))?.recipient).toEqual(HERE)
  })

  it('does not ask, though there is a terminal', () => {
    const atTerminal = makeWorld({ terminal: () => true })
    expect(Permission.byAnswer(appWith([]), atTerminal, to(HERE))).toBeUndefined()
  })
})

describe('Permission.byPermit()', () => {
  it('is for the one report that was agreed to', () => {
    const { app, permitted } = permittedOne([])
    expect(Permission.byPermit(app, world, { ...to(HERE), ...permitted })?.recipient).toEqual(HERE)
    for (const other of [{ eventId: '0'.repeat(32) }, { sha256: '0'.repeat(64) }, { outbox: '/nowhere' }]) {
      expect(Permission.byPermit(app, world, { ...to(HERE), ...permitted, ...other })).toBeUndefined()
    }
    expect(Permission.byPermit(app, world, { ...to(THERE), ...permitted })).toBeUndefined()
  })

  test.each<Answer['answer']>(['off', 'local'])('is not given after %s', answer => {
    const { app, permitted } = permittedOne([makeAnswer({ answer })])
    expect(Permission.byPermit(app, world, { ...to(HERE), ...permitted })).toBeUndefined()
  })

  it.each([{ DO_NOT_TRACK: '1' }, { MM_TELEMETRY: 'off' }, { VITEST: 'true' }])(
    'is refused under %o',
    env => {
      const { app, permitted } = permittedOne([])
      expect(Permission.byPermit(app, makeWorld({ env }), { ...to(HERE), ...permitted })).toBeUndefined()
    },
  )

  it('is not given on what others may have written', () => {
    const { app, permitted } = permittedOne([])
    chmodSync(join(permitted.outbox, 'permitted'), 0o777)
    expect(Permission.byPermit(app, world, { ...to(HERE), ...permitted })).toBeUndefined()
  })

  it('is forgotten with its report, and by a no', () => {
    const one = permittedOne([])
    forgetPermit(one.permitted.outbox, one.permitted.eventId)
    expect(Permission.byPermit(one.app, world, { ...to(HERE), ...one.permitted })).toBeUndefined()
    const all = permittedOne([])
    forgetPermits(all.permitted.outbox)
    expect(Permission.byPermit(all.app, world, { ...to(HERE), ...all.permitted })).toBeUndefined()
  })
})

/** An app with these answers, and a yes to one of its reports. */
function permittedOne(answers: readonly Answer[]): { app: App; permitted: Permitted } {
  const app = appWith(answers)
  const permitted = {
    outbox: join(home.data(app.name), 'askfirst'),
    eventId: '3f9a2c1e0b7d4c5f9a86e1d2c3b4a596',
    sha256: 'a'.repeat(64),
  }
  permitOne(permitted, { recipient: HERE.host, words: 'b'.repeat(64) }, Date.now())
  return { app, permitted }
}

describe('Permission.byName()', () => {
  test.each<[string, readonly Answer[]]>([
    ['nothing is', []],
    ['local is', [makeAnswer({ answer: 'local' })]],
    ['a no is', [makeAnswer({ answer: 'off' })]],
    ['a yes for another recipient is', [makeAnswer({ recipient: 'there.example' })]],
    ['a yes is', [makeAnswer()]],
  ])('is given where %s stored', (_, answers) => {
    expect(Permission.byName(appWith(answers), world, to(HERE)).recipient).toEqual(HERE)
  })

  test.each([{ MM_TELEMETRY: 'on' }, { MM_TELEMETRY: 'local' }])('is given under %o', env => {
    expect(Permission.byName(appWith([]), makeWorld({ env }), to(HERE)).recipient).toEqual(HERE)
  })

  test.each([
    [{ DO_NOT_TRACK: '1' }, 'DO_NOT_TRACK is set'],
    [{ MM_TELEMETRY: 'off' }, 'MM_TELEMETRY=off is set'],
    [{ MM_TELEMETRY: 'maybe' }, 'MM_TELEMETRY is set to something else than on, local or off'],
    [{ VITEST: 'true' }, 'a test runner is at work: VITEST is set'],
  ])('is refused under %o, even after a yes', (env, because) => {
    const failure = refusalOf(() => Permission.byName(appWith([makeAnswer()]), makeWorld({ env }), to(HERE)))
    expect(failure).toMatchObject({ code: 'ASKFIRST_NOT_PERMITTED', exitCode: 1 })
    expect(failure.message).toBe(`Cannot send: telemetry is off because ${because}`)
  })
})

function to(recipient: Dsn): Sending {
  return { recipient, release: 'tool@1.0.0' }
}

let apps = 0

/** An app with a place of its own, in which these answers are stored. */
function appWith(answers: readonly Answer[]): App {
  apps += 1
  const app = makeApp({ name: `permitted-${apps}` })
  if (answers.length > 0) writeAnswers(home, answers, app.name)
  return app
}

function refusalOf(action: () => unknown): Failure {
  try {
    action()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('Expected a Failure')
}
