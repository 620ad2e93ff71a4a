import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerFile, makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

describe('telemetry reset', () => {
  it('leaves nothing behind of answers, broken files, reports and receipts', async () => {
    const home = homeOfMany()
    const before = home.tree()
    const outbox = outboxIn(home)
    await askfirst(['telemetry', 'on'], { env: home.env })
    writeAnswers(home, '{"answers"')
    await askfirst(['telemetry', 'local'], { env: home.env })
    await askfirst(['run', fixture('throws-type-error.mjs')], { env: home.env })
    for (const state of ['pending', 'sent', 'unreadable'] as const) {
      plantReport(outbox, { state })
    }
    writeFileSync(join(outbox, 'schedule.json'), '{}')
    expect(home.tree().length).toBeGreaterThan(before.length + 8)

    const result = await askfirst(['telemetry', 'reset'], { env: home.env })
    expect(result).toEqual({
      code: 0,
      signal: null,
      stdout: '',
      stderr: expect.stringMatching(/^Forgot the answer; deleted 4 reports\.\nWhat was sent stays there: /),
    })
    expect(home.tree()).toEqual(before)
  })

  it('leaves the home as it was, also where even the folders of the platform were missing', async () => {
    const home = newHome()
    await askfirst(['telemetry', 'local'], { env: home.env })
    await askfirst(['run', fixture('throws-type-error.mjs')], { env: home.env })
    expect(home.tree()).not.toEqual([])
    await askfirst(['telemetry', 'reset'], { env: home.env })
    expect(home.tree()).toEqual([])
  })

  it('leaves an empty folder of the platform that somebody else made', async () => {
    const home = newHome()
    mkdirSync(dirname(home.config('askfirst')), { recursive: true, mode: 0o755 })
    const before = home.tree()
    await askfirst(['telemetry', 'local'], { env: home.env })
    await askfirst(['telemetry', 'reset'], { env: home.env })
    expect(home.tree()).toEqual(before)
  })

  it('forgets an answer that is kept elsewhere, behind a link, and no other file behind one', async () => {
    const home = newHome()
    const [settings, letters] = [join(home.folder, 'settings.json'), join(home.folder, 'letters.txt')]
    writeFileSync(letters, 'dear')
    for (const [target, content] of [
      [settings, { answers: [makeAnswer()] }],
      [letters, undefined],
      [join(home.folder, 'nowhere'), undefined],
    ] as const) {
      mkdirSync(home.config('askfirst'), { recursive: true, mode: 0o700 })
      if (content) writeFileSync(target, JSON.stringify(content))
      symlinkSync(target, answerFile(home))
      expect(await askfirst(['telemetry', 'reset'], { env: home.env })).toMatchObject({ code: 0 })
    }
    expect(home.tree().map(line => line.slice('0700 '.length))).toEqual(['letters.txt'])
  })

  it('leaves a link that stands for the folder', async () => {
    const home = newHome()
    const elsewhere = join(home.folder, 'elsewhere')
    mkdirSync(elsewhere)
    mkdirSync(dirname(home.config('askfirst')), { recursive: true })
    symlinkSync(elsewhere, home.config('askfirst'))
    const before = home.tree()
    await askfirst(['telemetry', 'on'], { env: home.env })
    expect(await askfirst(['telemetry', 'reset'], { env: home.env })).toMatchObject({ code: 0 })
    expect(home.tree()).toEqual(before)
  })

  it('is done where there is nothing, too, and twice', async () => {
    const home = newHome()
    for (const _ of ['first', 'second']) {
      const result = await askfirst(['telemetry', 'reset'], { env: home.env })
      expect(result).toMatchObject({ code: 0, stderr: 'Forgot the answer; deleted 0 reports.\n' })
      expect(home.tree()).toEqual([])
    }
  })

  it('leaves what is not ours', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer()])
    plantReport(outboxIn(home), { state: 'kept' })
    writeFileSync(join(home.config('askfirst'), 'settings.json'), '{}')
    writeFileSync(join(home.data('askfirst'), 'cache.bin'), '')
    expect(await askfirst(['telemetry', 'reset'], { env: home.env })).toMatchObject({ code: 0 })
    expect(
      home
        .tree()
        .filter(line => !line.endsWith('/'))
        .map(line => line.split('/').at(-1)),
    ).toEqual(['settings.json', 'cache.bin'])
  })

  it('makes the next launch undecided again', async () => {
    const home = newHome()
    await askfirst(['telemetry', 'on'], { env: home.env })
    await askfirst(['telemetry', 'reset'], { env: home.env })
    const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'undecided', answers: [] })
  })

  it('removes a folder in place of the answer', async () => {
    const home = newHome()
    mkdirSync(join(home.config('askfirst'), 'telemetry.json', 'inside'), { recursive: true })
    expect(await askfirst(['telemetry', 'reset'], { env: home.env })).toMatchObject({ code: 0 })
    expect(home.tree().filter(line => line.includes('askfirst'))).toEqual([])
  })

  it('says what, why and what to do if it cannot', async () => {
    const home = newHome()
    mkdirSync(dirname(home.config('askfirst')), { recursive: true })
    writeFileSync(home.config('askfirst'), 'in the way')
    const { code, stdout, stderr } = await askfirst(['telemetry', 'reset'], { env: home.env })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`askfirst: Cannot remove what is stored in "${home.config('askfirst')}"`)
    expect(stderr).toContain('then run "askfirst telemetry reset" again.')
  })
})

/** A home with the folders in which programs keep their settings and data. */
function homeOfMany(): Home {
  const home = newHome()
  for (const folder of [home.config('another'), home.data('another')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
  return home
}
