import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { crash, launch } from '../harness/crash.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, countsOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { MAY_MOUNT } from '../harness/policy.ts'
import { startRecipient } from '../harness/recipient.ts'
import { killSenders, senderIds } from '../harness/sender.ts'
import { startRawServer } from '../harness/servers.ts'

const AWAY = '1 was being sent and may have arrived.'
/** Long before a sender gives a server up by itself. */
const SOON = { timeout: 15_000 }

describe('while a server is slow to begin, what takes a yes back ends who is sending:', () => {
  test.each([
    ['off', `Deleted 1 unsent report; ${AWAY}`, {}],
    ['reset', `Forgot the answer; deleted 1 report; ${AWAY}`, {}],
    ['delete --all', `Deleted 1 report; ${AWAY}`, {}],
    ['local', `1 report that waited to be sent stays here; ${AWAY}`, { kept: ['envelope'] }],
  ])('%s', async (words, line, left) => {
    const { home, hungUp } = await sendingToASlowServer()
    const { code, stderr } = await askfirst(['telemetry', ...words.split(' ')], { env: home.env })
    expect(code).toBe(0)
    expect(stderr).toContain(line)
    await expect.poll(hungUp, SOON).toBe(true)
    expect(contentOf(outboxIn(home))).toEqual(left)
  })

  test('delete by its reference', async () => {
    const { home, hungUp, reference } = await sendingToASlowServer()
    const { stderr } = await askfirst(['telemetry', 'delete', reference], { env: home.env })
    expect(stderr).toBe(`Deleted 1 report; ${AWAY}\n`)
    await expect.poll(hungUp, SOON).toBe(true)
  })

  test('a no at the question, for reports of the recipient that it was asked for', async () => {
    const { home, hungUp, dsn } = await sendingToASlowServer({ fields: 0 })
    plantReport(outboxIn(home), { dsn: 'https://key@other.example/1' })
    const terminal = typeAskfirst(['run', '--dsn', dsn, fixture('says-hello.cjs')], { home, columns: 200 })
    await terminal.waitFor(PROMPT)
    terminal.type('n\r')
    await terminal.exit()
    expect(terminal.screen()).toContain(`Deleted 1 unsent report; ${AWAY}\nhello`)
    await expect.poll(hungUp, SOON).toBe(true)
    expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
  })
})

test('a process that merely has the id of a sender is left alone', async () => {
  const home = newHome()
  const { path } = plantReport(outboxIn(home), { state: 'sending' })
  const sleeping = openInHome('sh', ['-c', 'echo $$; exec sleep 60'], { home })
  await sleeping.waitFor(/\d+/)
  const pid = /\d+/.exec(sleeping.screen())?.[0]
  writeFileSync(`${path}.pending.${pid}`, '')
  await askfirst(['telemetry', 'off'], { env: home.env })
  expect(process.kill(Number(pid), 0)).toBe(true)
  expect(countsOf(outboxIn(home))).toEqual({})
})

test('local keeps what waited, and a later on does not send it', async () => {
  const { home, receiver } = await startRecipient()
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  for (const answer of ['local', 'on']) {
    await askfirst(['telemetry', answer], { env: home.env })
  }
  await crash(home, receiver.dsn)
  await expect.poll(() => countsOf(outboxIn(home))).toEqual({ kept: 1, sent: 1 })
  await launch(home, receiver.dsn)
  expect(receiver.requests).toHaveLength(1)
})

test('l at the question keeps what waited here', async () => {
  const home = newHome()
  const dsn = 'https://key@sentry.example.org/1'
  plantReport(outboxIn(home), { dsn })
  const terminal = typeAskfirst(['run', '--dsn', dsn, fixture('says-hello.cjs')], { home })
  await terminal.waitFor(PROMPT)
  terminal.type('l\r')
  await terminal.exit()
  expect(terminal.screen()).toContain('1 report that waited to be sent stays here.')
  expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
})

test('off ends a command that sends, whatever title its program gave itself', async () => {
  const home = newHome()
  const { server, dsn, hungUp } = await startSlowServer()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn })
  const titled = join(makeFiles({ 'titled.cjs': "process.title = 'mytool'" }), 'titled.cjs')
  const words = ['--require', titled, BIN, 'telemetry', 'send', eventId]
  const sending = openInHome(process.execPath, words, { home })
  await expect.poll(server.connections).toBe(1)
  const { stderr } = await askfirst(['telemetry', 'off'], { env: home.env })
  expect(stderr).toContain(`Deleted 1 unsent report; ${AWAY}`)
  await expect.poll(hungUp, SOON).toBe(true)
  await sending.exit()
})

describe('off deletes, whatever hinders its being stored, and says what that is:', () => {
  test('a full disk, where a no that is there stays', async () => {
    const home = answeredYes()
    await askfirst(['telemetry', 'off'], { env: home.env })
    const words = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, BIN, 'telemetry', 'off']
    const terminal = openInHome('sh', words, { home, columns: 300 })
    expect(await terminal.exit()).not.toMatchObject({ code: 0 })
    expect(terminal.screen()).toContain('The no that was stored before still counts')
    expect(await modeIn(home)).toBe('off')
  })

  test('a full disk, under a yes of the environment, which is said', async () => {
    const home = answeredYes()
    const words = ['-c', 'ulimit -f 0; MM_TELEMETRY=on exec "$@"', 'sh', process.execPath, BIN]
    const terminal = openInHome('sh', [...words, 'telemetry', 'off'], { home, columns: 300 })
    expect(await terminal.exit()).not.toMatchObject({ code: 0 })
    expect(terminal.screen()).toContain('removed: telemetry is on, because MM_TELEMETRY=on is set.')
  })

  test('a full disk, where the yes goes at least', async () => {
    const home = answeredYes()
    // No file may grow: to a program that is a full disk, for root too.
    const words = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, BIN, 'telemetry', 'off']
    const terminal = openInHome('sh', words, { home, columns: 300 })
    expect(await terminal.exit()).not.toMatchObject({ code: 0 })
    expect(terminal.screen()).toContain(`Cannot store the answer in "${answerFile(home)}": EFBIG`)
    expect(terminal.screen()).toContain('The earlier answer was removed: nothing is recorded or sent')
    expect([countsOf(outboxIn(home)), await modeIn(home)]).toEqual([{}, 'undecided'])
  })

  test('a full disk, where it is said by local', async () => {
    const home = answeredYes()
    const words = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, BIN, 'telemetry', 'local']
    const terminal = openInHome('sh', words, { home, columns: 300 })
    expect(await terminal.exit()).not.toMatchObject({ code: 0 })
    expect(terminal.screen()).toContain('The earlier answer was removed: nothing is recorded or sent')
    expect([countsOf(outboxIn(home)), await modeIn(home)]).toEqual([{ kept: 1 }, 'undecided'])
  })

  test.runIf(MAY_MOUNT)('an answer that cannot be changed', async () => {
    const home = answeredYes()
    const file = answerFile(home)
    const through = ['unshare', '--mount', 'sh', '-c', 'mount --bind "$0" "$0" && exec "$@"', file]
    const { code, stderr } = await askfirst(['telemetry', 'off'], { env: home.env, through })
    expect(code).toBe(1)
    expect(stderr).toContain(`Cannot store the answer in "${file}": EBUSY`)
    expect(stderr).toContain('Deleted 1 unsent report.')
    expect(stderr).not.toContain('was removed')
    expect(stderr).toContain(
      'The earlier answer could not be removed either: telemetry is on, because it was',
    )
    expect(countsOf(outboxIn(home))).toEqual({})
  })

  test("a lock of the future, which is nobody's", async () => {
    const home = answeredYes()
    const lock = `${answerFile(home)}.lock`
    writeFileSync(lock, '')
    utimesSync(lock, 4e9, 4e9)
    expect(await askfirst(['telemetry', 'off'], { env: home.env })).toMatchObject({ code: 0 })
    expect([countsOf(outboxIn(home)), storedAnswers(home).at(-1)?.answer]).toEqual([{}, 'off'])
  })

  test('a folder in place of a lock, as other programs make them', async () => {
    const home = answeredYes()
    mkdirSync(`${answerFile(home)}.lock`)
    expect(await askfirst(['telemetry', 'off'], { env: home.env })).toMatchObject({ code: 0 })
    expect([countsOf(outboxIn(home)), storedAnswers(home).at(-1)?.answer]).toEqual([{}, 'off'])
  })
})

// Root lists everything.
describe.runIf(process.getuid?.() === 0)('a folder that cannot be listed is no empty one for', () => {
  test.each(['off', 'delete --all', 'reset'])('%s', async words => {
    const home = answeredYes()
    const pending = join(outboxIn(home), 'pending')
    chmodSync(pending, 0o000)
    onTestFinished(() => chmodSync(pending, 0o700))
    const through = ['setpriv', '--reuid=0', '--bounding-set=-all', '--inh-caps=-all']
    const { code, stderr } = await askfirst(['telemetry', ...words.split(' ')], { env: home.env, through })
    expect(code).toBe(1)
    expect(stderr).toContain(`"${pending}": EACCES`)
    expect(stderr).not.toContain('There were no')
  })
})

function answeredYes(): Home {
  const home = newHome()
  writeAnswers(home, [makeAnswer()])
  plantReport(outboxIn(home))
  return home
}

async function modeIn(home: Home): Promise<unknown> {
  return JSON.parse((await askfirst(['telemetry', 'status', '--json'], { env: home.env })).stdout).mode
}

/** A crash whose sender has a connection on which TLS never begins. */
async function sendingToASlowServer(yes: Parameters<typeof makeAnswer>[0] = {}) {
  const home = newHome()
  onTestFinished(() => killSenders(home))
  const { server, dsn, hungUp } = await startSlowServer()
  writeAnswers(home, [makeAnswer()])
  const { stderr } = await crash(home, dsn)
  await expect.poll(server.connections).toBe(1)
  expect(senderIds(home)).toHaveLength(1)
  writeAnswers(home, [makeAnswer({ recipient: `127.0.0.1:${server.port}`, ...yes })])
  return { home, dsn, hungUp, reference: /crash report (\w{8})/.exec(stderr)?.[1] ?? '' }
}

/** One with which TLS never begins. */
async function startSlowServer() {
  let left = false
  const server = await startRawServer(socket => {
    socket.resume().on('close', () => {
      left = true
    })
  })
  return { server, dsn: `https://key@127.0.0.1:${server.port}/1`, hungUp: () => left }
}
