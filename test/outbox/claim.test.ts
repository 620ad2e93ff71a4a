import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimReport, moveReport } from '../../src/outbox/claim.ts'
import { listReports } from '../../src/outbox/report.ts'
import { bundle } from '../harness/bundle.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, countsOf, plantReport } from '../harness/outbox.ts'

test('moveReport() moves, and the bytes stay', () => {
  const outbox = makeFiles({})
  const report = plantReport(outbox, { state: 'pending' })
  const bytes = readFileSync(report.path)
  const moved = moveReport(report, 'sent')
  expect(moved).toEqual({ ...report, state: 'sent', path: join(outbox, 'sent', report.file) })
  expect(listReports(outbox)).toEqual([moved])
  expect(readFileSync(moved?.path ?? '')).toEqual(bytes)
})

test('claimReport() marks a report as taken by one process, and moveReport() takes the mark off', () => {
  const outbox = makeFiles({})
  const report = plantReport(outbox, { state: 'kept' })
  const claimed = claimReport(report, 4711)
  expect(claimed).toMatchObject({ state: 'sending', file: `${report.file}.kept.4711` })
  expect(claimReport(report, 4712)).toBeUndefined()
  expect(moveReport(claimed ?? report, 'kept')).toEqual(report)
})

test('moveReport() does nothing to a report that is gone', () => {
  const outbox = makeFiles({})
  const report = plantReport(outbox, { state: 'pending' })
  moveReport(report, 'sent')
  expect(moveReport(report, 'unreadable')).toBeUndefined()
  expect(countsOf(outbox)).toEqual({ sent: 1 })
})

test('moveReport() throws if it cannot move, and the report stays', () => {
  const outbox = makeFiles({ sent: 'a file in the way' })
  const report = plantReport(outbox, { state: 'pending' })
  expect(() => moveReport(report, 'sent')).toThrow(/EEXIST|ENOTDIR/)
  expect(countsOf(outbox)).toEqual({ pending: 1 })
})

test('claimReport() gives each report to one of many processes', async () => {
  const outbox = makeFiles({})
  const planted = Array.from({ length: 200 }, (_, index) => plantReport(outbox, { age: index }))
  const claims = await raceForClaims(outbox, 12)
  expect(claims.flat().sort()).toEqual(planted.map(({ eventId }) => eventId).sort())
  expect(claims.filter(({ length }) => length > 0).length).toBeGreaterThan(1)
  expect(contentOf(outbox)).toEqual({ sending: Array.from(planted, () => 'envelope.pending.PID') })
})

/** Starts processes, lets them all loose on the outbox at once, and returns what each of them claimed. */
async function raceForClaims(outbox: string, processes: number): Promise<string[][]> {
  const source = await bundle(`
    import { claimReport } from './src/outbox/claim.ts'
    import { filesIn, listReports } from './src/outbox/report.ts'
    const reports = listReports(${JSON.stringify(outbox)})
    // On a busy machine one process would otherwise be through before another one had its turn: it waits for that.
    const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    process.stdin.once('data', () => {
      const isAlone = () =>
        filesIn(${JSON.stringify(outbox)}, 'sending').every(file => file.endsWith('.' + process.pid))
      const claimed = reports.filter(report => {
        pause()
        const claim = claimReport(report, process.pid)
        while (claim && isAlone()) pause()
        return claim
      })
      console.log(JSON.stringify(claimed.map(({ eventId }) => eventId)))
      process.exit()
    })
    console.log('ready')`)
  const program = join(makeFiles({ 'claims.mjs': source }), 'claims.mjs')
  const racers = Array.from({ length: processes }, () =>
    spawn(process.execPath, [program], { stdio: 'pipe' }),
  )
  const outputs = racers.map(({ stdout }) => stdout.setEncoding('utf8').toArray())
  await Promise.all(racers.map(({ stdout }) => once(stdout, 'readable')))
  for (const { stdin } of racers) {
    stdin.end('go')
  }
  return Promise.all(outputs.map(async output => JSON.parse((await output).join('').replace('ready\n', ''))))
}
