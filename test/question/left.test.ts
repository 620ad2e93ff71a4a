import { describe, expect, it, test, vi } from 'vitest'
import { fixture } from '../harness/fixture.ts'
import { HANG_MS } from '../harness/hang.ts'
import { newHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { processesNaming } from '../harness/processes.ts'

const HELLO = ['run', '--dsn', 'https://key@sentry.example.org/1', fixture('says-hello.cjs')]

describe('the question, left without an answer', () => {
  it('by Ctrl-C ends the launch, and stores nothing', async () => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home })
    await terminal.waitFor(PROMPT)
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toEqual({ code: null, signal: 'SIGINT' })
    expect(terminal.screen()).toMatch(/\? Send crash reports of .*\? \[y\/N\/l\/\?\]$/)
    expect(home.tree()).toEqual([])
  })

  test.each(['escape', 'ctrl-d'] as const)('by %s lets the program run, and stores nothing', async key => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home })
    await terminal.waitFor(PROMPT)
    terminal.press(key)
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/\? Send crash reports of .*\? \[y\/N\/l\/\?\]\nhello$/)
    expect(home.tree()).toEqual([])
  })

  test.each(['escape', 'ctrl-d'] as const)('by %s leaves a crash unreported', async key => {
    const home = newHome()
    const terminal = typeAskfirst(['run', fixture('throws-type-error.mjs')], { home })
    await terminal.waitFor(PROMPT)
    terminal.press(key)
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toContain('TypeError: Cannot read properties of undefined')
    expect(terminal.screen()).not.toContain('askfirst: ')
    expect(home.tree()).toEqual([])
  })

  test.each(['escape', 'ctrl-d', 'ctrl-c'] as const)('by %s is asked again at the next launch', async key => {
    const home = newHome()
    const first = typeAskfirst(HELLO, { home })
    await first.waitFor(PROMPT)
    first.press(key)
    await first.exit()
    const second = typeAskfirst(HELLO, { home })
    await second.waitFor(PROMPT)
  })

  test.each(['escape', 'ctrl-d', 'ctrl-c'] as const)('by %s after typing stores nothing', async key => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home })
    await terminal.waitFor(PROMPT)
    terminal.type('y')
    await terminal.waitFor(`${PROMPT} y`)
    terminal.press(key)
    await terminal.exit()
    expect(home.tree()).toEqual([])
  })

  it('by closing the window ends it all, and stores nothing', async () => {
    const home = newHome()
    const host = `h${process.pid}.hang-up.example`
    const terminal = typeAskfirst(['run', '--dsn', `https://key@${host}/1`, fixture('says-hello.cjs')], {
      home,
    })
    await terminal.waitFor(PROMPT)
    expect(processesNaming(host)).toHaveLength(2)
    terminal.close()
    expect(await terminal.exit()).toEqual({ code: null, signal: 'SIGHUP' })
    await vi.waitFor(() => expect(processesNaming(host)).toEqual([]), HANG_MS)
    expect(terminal.screen()).not.toContain('hello')
    expect(home.tree()).toEqual([])
  })

  it('by a kill of its process lets the program run, and stores nothing', async () => {
    const home = newHome()
    const host = `h${process.pid}.kill.example`
    const terminal = typeAskfirst(['run', '--dsn', `https://key@${host}/1`, fixture('says-hello.cjs')], {
      home,
      columns: 100,
    })
    await terminal.waitFor(PROMPT)
    const [question] = processesNaming(host).filter(({ command }) => command.includes('question.cjs'))
    process.kill(question?.pid ?? Number.NaN, 'SIGKILL')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/hello$/)
    expect(home.tree()).toEqual([])
  })
})
