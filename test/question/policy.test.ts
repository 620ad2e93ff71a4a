import { describe, expect, it, test } from 'vitest'
import { makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, countsOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { MAY_MOUNT, policyOn } from '../harness/policy.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'
import { AS_SOMEBODY, CAN_BECOME_SOMEBODY, OPEN_BIN } from '../harness/somebody.ts'

const CONTACT = 'it-security@example.org'
const POLICY = `the administrator's policy "/etc/askfirst/policy.json" (contact: ${CONTACT})`
const SAYS_SO = `${POLICY} says so`
const SENT = { sent: ['envelope', 'receipt.json'] }

describe.runIf(MAY_MOUNT)("an administrator's policy that says off", () => {
  const through = () => policyOn({ telemetry: 'off', contact: CONTACT })

  it('leaves a crash to Node, whatever is stored, set or waiting', async () => {
    const { home, receiver } = await startRecipient()
    writeAnswers(home, [makeAnswer()])
    plantReport(outboxIn(home), { dsn: receiver.dsn })
    const before = home.tree()
    const crash = ['run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
    for (const variables of [{}, { MM_TELEMETRY: 'on' }, { MM_TELEMETRY: 'local' }]) {
      const env = { ...home.env, ...variables }
      const { code, stderr } = await askfirst(crash, { env, through: through() })
      expect([code, stderr]).toEqual([1, expect.not.stringContaining('askfirst:')])
    }
    expect(home.tree()).toEqual(before)
    expect(receiver.connections).toBe(0)
  })

  it('asks nobody', async () => {
    const home = newHome()
    const [unshare = '', ...words] = through()
    const launch = [...words, process.execPath, BIN, 'run', fixture('says-hello.cjs')]
    const terminal = openInHome(unshare, launch, { home })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe('hello')
    expect(home.tree()).toEqual([])
  })

  it('is not overruled by a yes: that is stored, and told who locked it', async () => {
    const home = newHome()
    const { code, stderr } = await askfirst(['telemetry', 'on'], { env: home.env, through: through() })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^Telemetry is locked off: .*\nCrash reports will be sent to /),
    })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'on' }])
  })

  test.each([[['send']], [['preview', '--send']]])('is not overruled by telemetry %j either', async words => {
    const { home, receiver } = await startRecipient()
    const { eventId } = plantReport(outboxIn(home), { dsn: receiver.dsn })
    const env = { ...home.env, MM_TELEMETRY_DSN: receiver.dsn }
    const named = words[0] === 'send' ? [...words, eventId] : words
    const { code, stderr } = await askfirst(['telemetry', ...named], { env, through: through() })
    expect([code, stderr]).toEqual([1, expect.stringContaining(`telemetry is off because ${SAYS_SO}`)])
    expect(receiver.connections).toBe(0)
    expect(countsOf(outboxIn(home))).toEqual({ pending: 1 })
  })

  it('is what status names, with whom to ask', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer()])
    const { stdout } = await askfirst(['telemetry', 'status'], { env: home.env, through: through() })
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `Crash reports  off, because ${SAYS_SO}`,
      'Decided by     rule 1, policy',
      'Overruled      rule 6, answer, would say on: it was answered on 2026-11-19',
      `Policy         /etc/askfirst/policy.json, contact: ${CONTACT}`,
    ])
  })
})

describe.runIf(MAY_MOUNT)('a policy for named apps', () => {
  it('locks those, and no others', async () => {
    const home = newHome()
    const tool = makeTool("import { start } from 'askfirst'\nconsole.log((await start()).status().mode)")
    const env = { ...home.env, MYTOOL_TELEMETRY: 'local' }
    const forMode = async (apps: object) => (await run([tool], { env, through: policyOn({ apps }) })).stdout
    expect(await forMode({ mytool: { telemetry: 'off' } })).toBe('off\n')
    expect(await forMode({ another: { telemetry: 'off' } })).toBe('local\n')
  })

  it("holds a program's report back under askfirst run, whichever program's launch starts the sender", async () => {
    const { home, receiver } = await startRecipient()
    writeAnswers(home, [makeAnswer()])
    plantReport(outboxIn(home), { dsn: receiver.dsn, event: { release: 'locked@1.0.0' } })
    plantReport(outboxIn(home), { dsn: receiver.dsn, event: { release: 'free@1.0.0' } })
    const through = policyOn({ apps: { locked: { telemetry: 'off' } } })
    await askfirst(['run', '--dsn', receiver.dsn, fixture('says-hello.cjs')], { env: home.env, through })
    await expect.poll(() => countsOf(outboxIn(home))).toEqual({ sent: 1, pending: 1 })
    expect(receiver.requests.map(({ event }) => event.release)).toEqual(['free@1.0.0'])
  })
})

describe.runIf(MAY_MOUNT)('a policy that directs reports to the organisation', () => {
  it('makes a yes for another recipient stale: it asks anew, and says who receives', async () => {
    const { home, receiver } = await startRecipient()
    writeAnswers(home, [makeAnswer({ recipient: 'vendor.example' })])
    const [unshare = '', ...words] = policyOn({ dsn: receiver.dsn, contact: CONTACT })
    const program = ['run', '--dsn', 'https://key@vendor.example/1', fixture('throws-type-error.mjs')]
    const terminal = openInHome(unshare, [...words, process.execPath, BIN, ...program], {
      home,
      columns: 200,
    })
    await terminal.waitFor(PROMPT)
    const asked = terminal.screen().replaceAll(/\s+/g, ' ')
    expect(asked).toContain(`can report crashes of the programs that it runs to ${receiver.host}/1.`)
    expect(asked).toContain(`your administrator directs reports to ${receiver.host}`)
    expect(asked).toContain(`contact of your administrator: ${CONTACT}`)
    const [why = '', others] = asked.split('To help fix bugs')
    expect(why).toContain(`was for vendor.example, not for ${receiver.host}/1.`)
    expect(others).not.toContain('vendor.example')
    terminal.type('y')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toMatch(new RegExp(`will be sent to ${receiver.host}; see`))
    await receiver.waitFor(1)
    await expect.poll(() => contentOf(outboxIn(home))).toEqual(SENT)
    expect(storedAnswers(home).at(-1)).toMatchObject({ answer: 'on', recipient: `${receiver.host}/1` })
    expect(onlyReport(outboxIn(home)).header.dsn).toBe(receiver.dsn)
  })

  it('gives a recipient to an app that has none', async () => {
    const { home, receiver } = await startRecipient()
    const through = policyOn({ dsn: receiver.dsn })
    const env = { ...home.env, MM_TELEMETRY: 'on' }
    await askfirst(['run', fixture('throws-type-error.mjs')], { env, through })
    await expect.poll(() => contentOf(outboxIn(home))).toEqual(SENT)
  })

  it('lets no report go that was frozen for another, by itself or by name, and says why', async () => {
    const { home, receiver } = await startRecipient()
    const { receiver: vendor } = await startRecipient()
    const through = policyOn({ dsn: receiver.dsn, contact: CONTACT })
    writeAnswers(home, [makeAnswer()])
    const { eventId, path } = plantReport(outboxIn(home), { dsn: vendor.dsn })
    const crash = ['run', '--dsn', vendor.dsn, fixture('throws-type-error.mjs')]
    await askfirst(crash, { env: home.env, through })
    await expect.poll(() => countsOf(outboxIn(home))).toEqual({ pending: 1, sent: 1 })
    const sent = await askfirst(['telemetry', 'send', eventId], { env: home.env, through })
    expect(sent).toMatchObject({ code: 1 })
    expect(sent.stderr).toContain(
      `Cannot send: the report was made for ${vendor.host}, and ${POLICY} lets reports go to ${receiver.host} only`,
    )
    const { stdout } = await askfirst(['telemetry', 'status'], { env: home.env, through })
    expect(stdout).toContain("Held back      1 made for another recipient than the policy's")
    expect(countsOf(outboxIn(home))).toEqual({ pending: 1, sent: 1 })
    expect(contentOf(outboxIn(home)).pending).toEqual(['envelope'])
    expect(path).toMatch(/pending/)
    expect([vendor.connections, receiver.connections]).toEqual([0, 1])
  })
})

type Broken = [string, string | object, number, readonly string[], string]
const UNREADABLE: Broken = ['one that cannot be read', {}, 0o600, AS_SOMEBODY, 'EACCES: permission denied']

describe.runIf(MAY_MOUNT)('a policy file that cannot be followed means off, and says so:', () => {
  test.each<Broken>([
    ['one that its group can write', {}, 0o664, [], 'it can be written by others'],
    ['a malformed one', '{"telemetry": "off"', 0o644, [], 'it is not valid JSON'],
    ['one with a slip of the pen', { telemtry: 'off' }, 0o644, [], '"telemtry" is none of its members'],
    [
      'one that consents',
      { telemetry: 'on' },
      0o644,
      [],
      'an administrator can forbid and redirect, not consent',
    ],
    ...(CAN_BECOME_SOMEBODY ? [UNREADABLE] : []),
  ])('%s', async (_, content, mode, user, problem) => {
    const home = newHome()
    const through = [...policyOn(content, { mode }), ...user]
    const { code, stdout } = await askfirst(['telemetry', 'status', '--json'], {
      env: { ...home.env, MM_TELEMETRY: 'on' },
      through,
      bin: OPEN_BIN,
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      mode: 'off',
      rule: 'policy',
      because: expect.stringContaining(problem),
      policy: {
        state: 'broken',
        path: '/etc/askfirst/policy.json',
        problem: expect.stringContaining(problem),
      },
    })
  })
})
