import { describe, expect, test } from 'vitest'
import { fixture } from '../harness/fixture.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import { run } from '../harness/run.ts'

// Node loads what `--import` names in each thread again.
const REGISTER = ['--import', new URL('../../dist/register.mjs', import.meta.url).href]

describe('a program with threads', () => {
  test.each([
    ['under register', [...REGISTER, fixture('works-in-a-thread.mjs')], /hello from the other thread\n/],
    ['that calls start() in each', [fixture('starts-askfirst-in-a-thread.mjs')], /other thread: undecided$/],
  ])('is asked about once, by its main thread: %s', async (_, words, then) => {
    const terminal = openInHome(process.execPath, words, { home: newHome(), rows: 100 })
    await terminal.waitFor(PROMPT)
    terminal.press('ctrl-d')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen().split(PROMPT)).toHaveLength(2)
    expect(terminal.screen()).toMatch(then)
  })

  test.each([
    ['once, if nothing handles the error of a thread', [], 1, { kept: 1 }],
    ['not, if the main thread handles it', ['handle'], 0, {}],
  ])('is reported under register: %s', async (_, words, code, counts) => {
    const home = newHome()
    const program = [...REGISTER, fixture('throws-in-a-thread.mjs'), ...words]
    const result = await run(program, { env: { ...home.env, MM_TELEMETRY: 'local' } })
    expect(result.code).toBe(code)
    expect(countsOf(outboxIn(home))).toEqual(counts)
  })
})
