import { expect, test } from 'vitest'
import { sha256 } from '../../examples/protocol.js'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { ASKFIRST_VERSION } from '../../src/system/version.ts'
import { storedAnswers } from '../harness/answers.ts'
import { fixture } from '../harness/fixture.ts'
import { newHome, PROMPT, typeAskfirst } from '../harness/person.ts'

const HELLO = ['run', '--dsn', 'https://key@sentry.example.org/1', fixture('says-hello.cjs')]

test.each([80, 40])(
  'an answer given on %i columns is stored with the words that the screen showed',
  async columns => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home, columns, rows: 60 })
    await terminal.waitFor(PROMPT)
    const words = terminal.screen().replace('? Send crash', 'Send crash').trim().replaceAll(/\s+/g, ' ')
    terminal.type('l')
    terminal.press('enter')
    await terminal.exit()
    expect(storedAnswers(home)).toEqual([
      {
        answer: 'local',
        time: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        recipient: 'sentry.example.org/1',
        fields: FIELDS_REVISION,
        words: sha256(Buffer.from(words)),
        askfirst: ASKFIRST_VERSION,
        node: process.version,
      },
    ])
  },
)
