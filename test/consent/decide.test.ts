import { describe, expect, it, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { type Decision, decide, opinions } from '../../src/consent/decide.ts'
import type { Inputs } from '../../src/consent/inputs.ts'
import type { Policy } from '../../src/consent/policy.ts'
import type { Stored } from '../../src/consent/read-answers.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { makeAnswer } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { LONG } from '../harness/length.ts'
import { makeWorld } from '../harness/world.ts'

const HOST = 'sentry.example.org'
const NO_TERMINAL = 'there is no terminal to ask on'
const RECIPIENT = parseDsn(`https://key@${HOST}/1`)
/** What an answer names that one by. */
const FOR = { own: HOST, shared: `${HOST}/1` } as const

/** One value of each column makes a case. */
const COLUMNS = {
  policy: ['none', 'says nothing', 'off', 'broken'],
  doNotTrack: [undefined, '', '0', '1', 'true', 'no'],
  disabled: [false, true],
  variable: [undefined, '', 'on', 'local', 'off', 'ON', 'yes', '1', ' on'],
  runner: [{}, { VITEST: 'true' }, { NODE_ENV: 'test' }, { NODE_ENV: 'production' }],
  whose: ['own', 'shared'],
  stored: [
    'none',
    'on',
    'on for any',
    'local',
    'off',
    'on for another recipient',
    'on for fewer fields',
    'off for another recipient',
    'off for fewer fields',
    'broken',
    'not to be trusted',
  ],
  whyNotAskable: [undefined, NO_TERMINAL],
} as const satisfies Record<string, readonly unknown[]>

type Case = { readonly [Column in keyof typeof COLUMNS]: (typeof COLUMNS)[Column][number] }

/**
 * The table "Who decides" of the design, read row by row: the first whose condition holds gives the result. What is
 * stored for someone else counts for the app that asked itself, and not for what askfirst launched.
 */
const TABLE: readonly { rule: Decision['rule']; when: (c: Case) => boolean; mode: (c: Case) => string }[] = [
  { rule: 'policy', when: c => /^(off|broken)/.test(c.policy), mode: () => 'off' },
  { rule: 'do-not-track', when: c => !['', '0', undefined].includes(c.doNotTrack), mode: () => 'off' },
  { rule: 'switch', when: c => c.disabled, mode: () => 'off' },
  {
    rule: 'environment',
    // A yes of the environment beats no stored no, and what cannot be read may be one.
    when: c =>
      Boolean(c.variable) && !(isYes(c.variable) && (modeOfStored(c) === 'off' || c.stored === 'broken')),
    mode: c => (/^(on|local|off)$/.test(c.variable ?? '') ? `${c.variable}` : 'off'),
  },
  { rule: 'test-runner', when: c => 'VITEST' in c.runner || isTest(c.runner), mode: () => 'off' },
  { rule: 'answer', when: c => MODE_OF_STORED[c.whose][c.stored] !== 'invalid', mode: modeOfStored },
  { rule: 'terminal', when: c => c.whyNotAskable === undefined, mode: () => 'undecided' },
  { rule: 'undecided', when: () => true, mode: () => 'undecided' },
]

const MODE_OF_STORED = {
  own: {
    none: 'invalid',
    on: 'on',
    'on for any': 'on',
    local: 'local',
    off: 'off',
    'on for another recipient': 'invalid',
    'on for fewer fields': 'invalid',
    'off for another recipient': 'off',
    'off for fewer fields': 'off',
    broken: 'invalid',
    'not to be trusted': 'invalid',
  },
  shared: {
    none: 'invalid',
    on: 'on',
    'on for any': 'on',
    local: 'local',
    off: 'off',
    'on for another recipient': 'invalid',
    'on for fewer fields': 'invalid',
    'off for another recipient': 'invalid',
    'off for fewer fields': 'off',
    broken: 'invalid',
    'not to be trusted': 'invalid',
  },
} as const satisfies Record<Case['whose'], Record<Case['stored'], string>>

/** `npm test` takes each thirteenth: no column has as many values, so that all of them meet. */
const CASES = combinations().filter((_, index) => LONG || index % 13 === 0)

describe('decide()', () => {
  it(`follows the table in ${CASES.length} combinations`, () => {
    const wrong = CASES.flatMap(given => {
      const { mode, rule } = decide(inputs(given))
      const expected = byTable(given)
      return mode === expected?.mode && rule === expected.rule ? [] : [{ given, expected, mode, rule }]
    })
    expect(wrong).toEqual([])
  })

  it('says why in half a sentence, whatever decides', () => {
    const reasons = new Set(CASES.map(given => decide(inputs(given)).because))
    expect(reasons.size).toBeGreaterThan(8)
    expect([...reasons].filter(because => !/^[^\s.][^\n]*[^\s.]$/.test(because))).toEqual([])
  })

  it('reads the stored answer only where the rules before it have no opinion', () => {
    const tooEarly = CASES.filter(given => {
      const stored = counted(() => storedAs(given.stored))
      const { rule } = decide({ ...inputs(given), stored: stored.call })
      const before = ['policy', 'do-not-track', 'switch', ...(isYes(given.variable) ? [] : RULES_OF_NOW)]
      return stored.calls() > 0 === before.includes(rule)
    })
    expect(tooEarly).toEqual([])
  })

  it('looks for a terminal only where no answer counts', () => {
    const tooEarly = CASES.filter(given => {
      const whyNotAskable = counted(() => given.whyNotAskable)
      const { rule } = decide({ ...inputs(given), whyNotAskable: whyNotAskable.call })
      return whyNotAskable.calls() > 0 !== ['terminal', 'undecided'].includes(rule)
    })
    expect(tooEarly).toEqual([])
  })
})

describe('opinions()', () => {
  it(`begins, in ${CASES.length} combinations, with the one that decides`, () => {
    const wrong = CASES.filter(given => {
      const said = opinions(inputs(given))
      const { rule, mode, because } = decide(inputs(given))
      const [first] = said.filter(one => one.mode !== null)
      const deciders = said.filter(({ decided }) => decided)
      return !isEqual([first], deciders) || !isEqual(first, { rule, mode, because, decided: true })
    })
    expect(wrong).toEqual([])
  })

  it('says of each rule, by the same table, whether it has an opinion, and which', () => {
    const wrong = CASES.flatMap(given => {
      const said = opinions(inputs(given)).map(({ rule, mode }) => ({ rule, mode }))
      const others = TABLE.slice(0, -1).map(({ rule, when, mode }) => ({
        rule,
        mode: when(given) ? mode(given) : null,
      }))
      const last = { rule: 'undecided', mode: others.some(({ mode }) => mode !== null) ? null : 'undecided' }
      return isEqual(said, [...others, last]) ? [] : [{ given, said }]
    })
    expect(wrong).toEqual([])
  })

  it('never lets a policy do anything but forbid', () => {
    const wrong = CASES.filter(given => {
      const { mode } = decide(inputs(given))
      return mode !== 'off' && mode !== decide(inputs({ ...given, policy: 'none' })).mode
    })
    expect(wrong).toEqual([])
  })
})

describe('decide() takes for a test runner', () => {
  test.each([
    { NODE_TEST_CONTEXT: 'child-v8' },
    { VITEST: 'true' },
    { JEST_WORKER_ID: '1' },
    { MOCHA_WORKER_ID: '0' },
    { AVA_PATH: '/ava' },
    { TAP: '1' },
    { TEST_WORKER_INDEX: '0' },
    { NODE_ENV: 'test' },
  ])('%o', env => {
    const given = { ...inputs(FIRST), world: makeWorld({ env }), stored: () => storedAs('on') }
    expect(decide(given)).toMatchObject({
      mode: 'off',
      rule: 'test-runner',
      because: expect.stringContaining(Object.keys(env).join()),
    })
  })

  test.each([{}, { NODE_ENV: 'development' }, { NODE_ENV: 'testing' }, { NODE_ENV: '' }])(
    'but not %o',
    env => {
      const given = { ...inputs(FIRST), world: makeWorld({ env }), stored: () => storedAs('on') }
      expect(decide(given)).toMatchObject({ mode: 'on', rule: 'answer' })
    },
  )
})

describe('decide() by the environment', () => {
  const tool = makeApp({ prefix: 'TOOL', recipient: RECIPIENT })
  const decided = (
    env: Record<string, string>,
    envNow: Record<string, string> = env,
    stored = 'none' as Case['stored'],
  ) => {
    const world = makeWorld({ env, envNow: { ...env, ...envNow } })
    return decide({ ...inputs(FIRST), app: () => tool, world, stored: () => storedAs(stored) }).mode
  }

  it('takes a yes of the start, and none that the program set since', () => {
    expect(decided({ TOOL_TELEMETRY: 'on' })).toBe('on')
    expect(decided({}, { TOOL_TELEMETRY: 'on' })).toBe('undecided')
    expect(decided({}, { TOOL_TELEMETRY: 'local' })).toBe('undecided')
  })

  it('takes a no, whenever it was set', () => {
    for (const no of [
      { TOOL_TELEMETRY: 'off' },
      { TOOL_TELEMETRY: 'no' },
      { DO_NOT_TRACK: '1' },
      { VITEST: '1' },
    ]) {
      expect([no, decided({}, no, 'on')]).toEqual([no, 'off'])
    }
    expect(decided({ TOOL_TELEMETRY: 'off' }, { TOOL_TELEMETRY: 'on' }, 'on')).toBe('off')
  })

  it('takes a no by the name that was typed, and no yes', () => {
    const app = { ...tool, tool: 'tool-build' }
    const by = (env: Record<string, string>, stored: Case['stored']) =>
      decide({ ...inputs(FIRST), app: () => app, world: makeWorld({ env }), stored: () => storedAs(stored) })
        .mode
    expect(by({ TOOL_BUILD_TELEMETRY: 'off' }, 'on')).toBe('off')
    expect(by({ TOOL_BUILD_TELEMETRY: 'off', TOOL_TELEMETRY: 'on' }, 'none')).toBe('off')
    expect(by({ TOOL_BUILD_TELEMETRY: 'nope' }, 'on')).toBe('off')
    expect(by({ TOOL_BUILD_TELEMETRY: 'on' }, 'none')).toBe('undecided')
  })

  it('takes a no to every tool, and no yes', () => {
    expect(decided({ MM_TELEMETRY: 'off' }, {}, 'on')).toBe('off')
    expect(decided({ MM_TELEMETRY: 'off', TOOL_TELEMETRY: 'on' })).toBe('off')
    expect(decided({ MM_TELEMETRY: 'nope' }, {}, 'on')).toBe('off')
    expect(decided({ MM_TELEMETRY: 'on' })).toBe('undecided')
    expect(decided({ MM_TELEMETRY: 'local' })).toBe('undecided')
  })

  it('takes no yes where an AI agent can have set it, and says so; a stored yes and a no count', () => {
    for (const agent of [{ CLAUDECODE: '1' }, { AI_AGENT: 'some' }]) {
      for (const yes of [{ TOOL_TELEMETRY: 'on' }, { TOOL_TELEMETRY: 'local' }]) {
        expect(decided({ ...agent, ...yes })).toBe('undecided')
        expect(decided(yes, agent)).toBe('undecided')
        expect(decided({ ...agent, ...yes }, {}, 'on')).toBe('on')
        expect(decided({ ...agent, ...yes }, {}, 'off')).toBe('off')
      }
      expect(decided({ ...agent, TOOL_TELEMETRY: 'off' }, {}, 'on')).toBe('off')
      expect(decided({ ...agent, CI: 'true' }, {}, 'local')).toBe('local')
    }
    const world = makeWorld({ env: { TOOL_TELEMETRY: 'on', CLAUDECODE: '1' } })
    const given = { ...inputs({ ...FIRST, whyNotAskable: NO_TERMINAL }), app: () => tool, world }
    expect(decide(given).because).toBe(
      'TOOL_TELEMETRY=on does not count where an AI agent can have set it: CLAUDECODE is set',
    )
  })

  it('takes no yes where a no is stored', () => {
    expect(decided({ TOOL_TELEMETRY: 'on' }, {}, 'off')).toBe('off')
    expect(decided({ TOOL_TELEMETRY: 'local' }, {}, 'off')).toBe('off')
    expect(decided({ TOOL_TELEMETRY: 'on' }, {}, 'local')).toBe('on')
    expect(decided({ TOOL_TELEMETRY: 'on' }, {}, 'broken')).toBe('undecided')
    expect(decided({ TOOL_TELEMETRY: 'on' }, {}, 'not to be trusted')).toBe('on')
  })
})

describe('decide() tells', () => {
  it('who locked it, and whom to ask', () => {
    const path = '/etc/askfirst/policy.json'
    expect(decide(inputs({ ...FIRST, policy: 'off' })).because).toBe(
      `the administrator's policy "${path}" says so`,
    )
    const policy = () => policyAs('off', 'it-security@example.org')
    expect(decide({ ...inputs(FIRST), policy }).because).toBe(
      `the administrator's policy "${path}" (contact: it-security@example.org) says so`,
    )
    expect(decide(inputs({ ...FIRST, policy: 'broken' })).because).toBe(
      `the administrator's policy "${path}" cannot be followed: it is not valid JSON`,
    )
  })

  it('when it was answered', () => {
    expect(decide(inputs({ ...FIRST, stored: 'on' })).because).toBe('it was answered on 2026-11-19')
  })

  it('for whom the stored yes was given', () => {
    const given = { ...FIRST, stored: 'on for another recipient', whyNotAskable: NO_TERMINAL } as const
    expect(decide(inputs(given)).because).toBe(
      `the stored yes was given for elsewhere.example, not for ${HOST}`,
    )
  })

  it('why a stored answer cannot be read', () => {
    const given = inputs({ ...FIRST, stored: 'broken', whyNotAskable: NO_TERMINAL })
    expect(decide(given).because).toBe('the stored answer cannot be read: it is not valid JSON')
  })

  it('whom no answer is for, where others are', () => {
    const given = {
      ...FIRST,
      whose: 'shared',
      stored: 'off for another recipient',
      whyNotAskable: NO_TERMINAL,
    } as const
    expect(decide(inputs(given)).because).toBe(`${NO_TERMINAL} and no stored answer is for ${HOST}/1`)
  })

  it('what hindered the question', () => {
    const given = inputs({ ...FIRST, whyNotAskable: NO_TERMINAL })
    expect(decide(given).because).toBe(`${NO_TERMINAL} and no answer is stored`)
  })
})

describe('decide() with a recipient that cannot be used', () => {
  it.each([{}, { MM_TELEMETRY: 'on' }])('is off, whatever is answered, under %o', env => {
    const app = makeApp({
      misconfigured: 'Cannot use "junk" as DSN: not of the form https://KEY@HOST/PROJECT',
    })
    const given = {
      ...inputs(FIRST),
      app: () => app,
      world: makeWorld({ env }),
      stored: () => storedAs('on for any'),
    }
    expect(decide(given)).toEqual({ mode: 'off', rule: 'switch', because: app.misconfigured })
  })
})

describe('decide() does not look up whose launch it is', () => {
  it.each([
    [{ disabled: true }, 'switch'],
    [{ doNotTrack: '1' }, 'do-not-track'],
    [{ variable: 'off' }, 'environment'],
    [{ policy: 'off' }, 'policy'],
  ] as const)('where %o refuses for every tool', (change, rule) => {
    const app = () => {
      throw new Error('it was looked up')
    }
    expect(decide({ ...inputs({ ...FIRST, ...change }), app })).toMatchObject({ mode: 'off', rule })
  })
})

describe('decide() for an app with a prefix of its own', () => {
  const app = makeApp({ prefix: 'ACME' })

  it('obeys its variable', () => {
    const given = { ...inputs(FIRST), app: () => app, world: makeWorld({ env: { ACME_TELEMETRY: 'local' } }) }
    expect(decide(given)).toEqual({
      mode: 'local',
      rule: 'environment',
      because: 'ACME_TELEMETRY=local is set',
    })
  })

  it('is not concerned by that of another', () => {
    const given = { ...inputs(FIRST), app: () => app, world: makeWorld({ env: { MM_TELEMETRY: 'on' } }) }
    expect(decide(given)).toMatchObject({ mode: 'undecided', rule: 'terminal' })
  })
})

/** Quicker than a deep comparison, and there are many. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function byTable(given: Case): { mode: string; rule: string } | undefined {
  const row = TABLE.find(({ when }) => when(given))
  return row && { mode: row.mode(given), rule: row.rule }
}

function modeOfStored({ whose, stored }: Case): string {
  return MODE_OF_STORED[whose][stored]
}

/** These need to know of a no that is stored only for a yes of the environment. */
const RULES_OF_NOW = ['environment', 'test-runner']

function isYes(variable: Case['variable']): boolean {
  return variable === 'on' || variable === 'local'
}

function isTest(runner: Case['runner']): boolean {
  return 'NODE_ENV' in runner && runner.NODE_ENV === 'test'
}

function inputs({
  policy,
  doNotTrack,
  disabled,
  variable,
  runner,
  whose,
  stored,
  whyNotAskable,
}: Case): Inputs {
  return {
    app: () => makeApp({ answer: whose, recipient: RECIPIENT }),
    world: makeWorld({ env: { ...runner, DO_NOT_TRACK: doNotTrack, MM_TELEMETRY: variable } }),
    disabled,
    policy: () => policyAs(policy),
    folders: () => undefined,
    stored: () => storedAs(stored, whose),
    whyNotAskable: () => whyNotAskable,
  }
}

function policyAs(policy: Case['policy'], contact?: string): Policy {
  const path = '/etc/askfirst/policy.json'
  if (policy === 'none') return { state: 'none', path }
  if (policy === 'broken') return { state: 'broken', path, problem: 'it is not valid JSON' }
  return { state: 'valid', path, off: policy === 'off', recipient: undefined, others: [], contact }
}

function storedAs(stored: Case['stored'], whose: Case['whose'] = 'own'): Stored {
  if (stored === 'none') return { state: 'none' }
  if (stored === 'broken') return { state: 'broken', problem: 'it is not valid JSON' }
  if (stored === 'not to be trusted') {
    return { state: 'broken', problem: 'it can be written by others', hasNoNo: true }
  }
  const answer = stored.startsWith('on') ? 'on' : stored.startsWith('local') ? 'local' : 'off'
  const recipient = stored.endsWith('any')
    ? '*'
    : stored.endsWith('recipient')
      ? 'elsewhere.example'
      : FOR[whose]
  const fields = stored.endsWith('fields') ? FIELDS_REVISION - 1 : FIELDS_REVISION
  return { state: 'answers', answers: [makeAnswer({ answer, recipient, fields })] }
}

function combinations(): readonly Case[] {
  const { policy, doNotTrack, disabled, variable, runner, whose, stored, whyNotAskable } = COLUMNS
  return policy.flatMap(policy =>
    doNotTrack.flatMap(doNotTrack =>
      disabled.flatMap(disabled =>
        variable.flatMap(variable =>
          runner.flatMap(runner =>
            whose.flatMap(whose =>
              stored.flatMap(stored =>
                whyNotAskable.map(whyNotAskable => ({
                  policy,
                  doNotTrack,
                  disabled,
                  variable,
                  runner,
                  whose,
                  stored,
                  whyNotAskable,
                })),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** A first launch at a terminal: nothing is set, nothing is stored. */
const FIRST: Case = {
  policy: 'none',
  doNotTrack: undefined,
  disabled: false,
  variable: undefined,
  runner: {},
  whose: 'own',
  stored: 'none',
  whyNotAskable: undefined,
}

function counted<T>(original: () => T): { call: () => T; calls: () => number } {
  let count = 0
  return {
    call: () => {
      count += 1
      return original()
    },
    calls: () => count,
  }
}
