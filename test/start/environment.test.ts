import { expect, test } from 'vitest'
import { KEY } from '../../examples/protocol.js'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeCertificate } from '../harness/certificate.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'
import { storedWait } from '../harness/schedule.ts'
import { sendersDone } from '../harness/sender.ts'
import { startTlsFront } from '../harness/servers.ts'

/** A tool that loads a `.env` of the folder that it stands in before it starts, then crashes. */
const LOADING = `
  process.loadEnvFile('.env')
  const { start } = await import('askfirst')
  const { status } = await start({ dsn: process.argv[2] })
  console.log(status().mode)
  throw new TypeError('Cannot go on')`

test('a .env of the folder is no yes, and moves no files; a no in it counts', async () => {
  const elsewhere = makeFiles({ 'mytool/telemetry.json': { answers: [makeAnswer()] } })
  const home = newHome()
  const tool = makeTool(LOADING)
  const modeUnder = async (...lines: string[]) =>
    (await run([tool], { env: home.env, cwd: makeFiles({ '.env': lines.join('\n') }) })).stdout
  expect(await modeUnder('MYTOOL_TELEMETRY=on')).toBe('undecided\n')
  expect(await modeUnder('MYTOOL_TELEMETRY=local')).toBe('undecided\n')
  expect(await modeUnder(`XDG_CONFIG_HOME=${elsewhere}`, `APPDATA=${elsewhere}`)).toBe('undecided\n')
  expect(home.tree()).toEqual([])
  writeAnswers(home, [makeAnswer()], 'mytool')
  expect(await modeUnder('DO_NOT_TRACK=1')).toBe('off\n')
  expect(await modeUnder('MM_TELEMETRY=off')).toBe('off\n')
  expect(await modeUnder('MYTOOL_TELEMETRY=off')).toBe('off\n')
})

test('a yes of the environment, or of a .env, beats no stored no', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ answer: 'off' })], 'mytool')
  const cwd = makeFiles({ '.env': 'MYTOOL_TELEMETRY=on' })
  for (const variables of [{}, { MYTOOL_TELEMETRY: 'on' }]) {
    const { stdout } = await run([makeTool(LOADING), receiver.dsn], {
      env: { ...home.env, ...variables },
      cwd,
    })
    expect(stdout).toBe('off\n')
  }
  expect(countsOf(outboxIn(home, 'mytool'))).toEqual({})
})

test('a yes of the environment for one tool, or for what askfirst runs, is none for another', async () => {
  const home = newHome()
  const cwd = makeFiles({ '.env': '' })
  const variables = {
    MM_TELEMETRY: 'on',
    OTHERTOOL_TELEMETRY: 'on',
    MYTOOLS_TELEMETRY: 'on',
    _TELEMETRY: 'on',
  }
  const { stdout } = await run([makeTool(LOADING)], { env: { ...home.env, ...variables }, cwd })
  expect(stdout).toBe('undecided\n')
  expect(home.tree()).toEqual([])
})

test('NODE_TLS_REJECT_UNAUTHORIZED reaches no sender, and counts in none', async () => {
  const { home, receiver } = await startRecipient()
  const { port } = await startTlsFront(receiver, makeCertificate())
  const env = { ...home.env, MM_TELEMETRY: 'on', NODE_TLS_REJECT_UNAUTHORIZED: '0' }
  const host = `127.0.0.1:${port}`
  const dsn = `https://${KEY}@${host}/1`
  const program = `${makeFiles({ 'a.cjs': 'throw new Error("no")' })}/a.cjs`
  await askfirst(['run', '--dsn', dsn, program], { env })
  await sendersDone(host)
  expect(storedWait(home, host)).toMatchObject({ failures: 1 })
  const { code, stderr } = await askfirst(['telemetry', 'send'], { env: { ...env, MM_TELEMETRY_DSN: dsn } })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/certificate|self.signed/i)])
  expect(receiver.requests).toEqual([])
})

test.each(['argument', 'NODE_OPTIONS'])(
  'certificates that the person has Node trust by %s count for a sender',
  async how => {
    const { home, receiver } = await startRecipient()
    const certificate = makeCertificate()
    const { port } = await startTlsFront(receiver, certificate)
    const env = { ...home.env, MYTOOL_TELEMETRY: 'on', SSL_CERT_FILE: certificate.authority }
    const tool = makeTool(LOADING)
    const cwd = makeFiles({ '.env': '' })
    const words = [tool, `https://${KEY}@127.0.0.1:${port}/1`]
    await (how === 'argument'
      ? run(['--use-openssl-ca', ...words], { env, cwd })
      : run(words, { env: { ...env, NODE_OPTIONS: '--use-openssl-ca' }, cwd }))
    await expect.poll(() => countsOf(outboxIn(home, 'mytool'))).toEqual({ sent: 1 })
  },
)
