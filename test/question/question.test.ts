import { describe, expect, it, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { fixture } from '../harness/fixture.ts'
import { newHome, PROMPT, typeAskfirst } from '../harness/person.ts'

const DSN = 'https://key@sentry.example.org/1'
const HELLO = ['run', '--dsn', DSN, fixture('says-hello.cjs')]

describe('the question', () => {
  it('stands on the screen as a whole', async () => {
    const terminal = typeAskfirst(HELLO, { home: newHome() })
    await terminal.waitFor(PROMPT)
    expect(terminal.screen()).toBe(
      `
To help fix bugs, askfirst can report crashes of the programs that it runs to
sentry.example.org/1. The answer counts for all programs run with this
recipient.
  Sent:    time, number, count of others like it; error and stack trace, your
           data taken out; launch command, values taken out; versions of app,
           packages, Node.js; installer; system, terminal, CI; random id, new
           each launch; hostname, if your environment asks
  Never:   names of people, e-mail, environment variables, input, output, file
           contents, local variables, source lines, ids of you or this computer
  Kept:    90 days here; there, as long as whoever runs it says
  Change:  askfirst telemetry on|local|off
  Policy:  askfirst telemetry privacy
  Keys:    y yes, n/Enter no, l only keep here, ? see one first. Your answer is
           remembered; Esc leaves it open.

? Send crash reports of what askfirst runs to sentry.example.org/1? [y/N/l/?]`,
    )
  })

  test.each([
    { typed: 'y', answer: 'on' },
    { typed: 'Yes', answer: 'on' },
    { typed: 'n', answer: 'off' },
    { typed: 'NO', answer: 'off' },
    { typed: '', answer: 'off' },
    { typed: 'l', answer: 'local' },
    { typed: 'local', answer: 'local' },
  ])(
    'takes $typed for $answer, then the program runs, and is not asked about again',
    async ({ typed, answer }) => {
      const home = newHome()
      const terminal = typeAskfirst(HELLO, { home, columns: 100 })
      await terminal.waitFor(PROMPT)
      expect(home.tree()).toEqual([])
      terminal.type(typed)
      terminal.press('enter')
      expect(await terminal.exit()).toEqual({ code: 0, signal: null })
      expect(terminal.screen()).toMatch(
        new RegExp(`to sentry\\.example\\.org/1\\? ${escaped(`${PROMPT} ${typed}`.trim())}\nhello$`),
      )
      expect(storedAnswers(home)).toMatchObject([{ answer, recipient: 'sentry.example.org/1' }])
      expect(home.tree().at(-1)).toMatch(/^0600 .*\/telemetry\.json$/)
      // However it was spelt, it is stored in one way.
      if (typed.length !== 1) return
      const second = typeAskfirst(HELLO, { home })
      expect(await second.exit()).toEqual({ code: 0, signal: null })
      expect(second.screen()).toBe('hello')
      expect(storedAnswers(home)).toHaveLength(1)
    },
  )

  it('is for nobody where there is no recipient', async () => {
    const home = newHome()
    const terminal = typeAskfirst(['run', fixture('says-hello.cjs')], { home })
    await terminal.waitFor(PROMPT)
    expect(terminal.screen()).toMatch(/can keep reports of crashes [^?]* nothing is\s+sent\./)
    expect(terminal.screen()).toContain(
      `? Keep crash reports of what askfirst runs on this computer? ${PROMPT}`,
    )
    terminal.type('y')
    terminal.press('enter')
    await terminal.exit()
    expect(storedAnswers(home)).toMatchObject([{ answer: 'on', recipient: null }])
  })

  it('shows an example report on "?", then asks again', async () => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home, rows: 100 })
    await terminal.waitFor(PROMPT)
    terminal.type('?')
    terminal.press('enter')
    await terminal.waitFor(
      /SHA-256 [\s\S]*\n\n\? Send crash reports of .* to sentry\.example\.org\/1\? \[y\/N\/l\/\?\]$/,
    )
    expect(terminal.screen()).toMatch(/^Example of TypeError: .*<\*>/m)
    expect(terminal.screen()).toMatch(/^Program +stumbler@2\.3\.4 /m)
    expect(terminal.screen()).toMatch(/^Meant for +sentry\.example\.org$/m)
    expect(terminal.screen().match(/^EXAMPLE: nothing has crashed/gm)).toHaveLength(2)
    expect(terminal.screen()).not.toContain(home.folder)
    expect(home.tree()).toEqual([])
    terminal.type('y')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'on' }])
  })

  it('says which keys there are, on another one', async () => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home })
    await terminal.waitFor(PROMPT)
    terminal.type('x')
    terminal.press('enter')
    await terminal.waitFor(
      /\?\] x\ny yes, n\/Enter no, .*\n\? Send crash reports of .* to sentry\.example\.org\/1\? \[y\/N\/l\/\?\]$/,
    )
    expect(home.tree()).toEqual([])
    terminal.type('l')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })

  it('is asked once for each recipient, of which one host may have many', async () => {
    const home = newHome()
    for (const recipient of ['one.example/1', 'one.example/2', 'two.example/1']) {
      const terminal = typeAskfirst(['run', '--dsn', `https://key@${recipient}`, fixture('says-hello.cjs')], {
        home,
      })
      await terminal.waitFor(PROMPT)
      expect(terminal.screen()).toContain(`to ${recipient}?`)
      terminal.type(recipient === 'one.example/1' ? 'n' : 'y')
      terminal.press('enter')
      await terminal.exit()
    }
    expect(storedAnswers(home)).toMatchObject([
      { answer: 'off', recipient: 'one.example/1' },
      { answer: 'on', recipient: 'one.example/2' },
      { answer: 'on', recipient: 'two.example/1' },
    ])
  })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
