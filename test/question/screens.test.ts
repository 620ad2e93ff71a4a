import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it, test } from 'vitest'
import { storedAnswers } from '../harness/answers.ts'
import { makeTool } from '../harness/embedded.ts'
import type { Home } from '../harness/home.ts'
import { newHome, openInHome, PROMPT } from '../harness/person.ts'
import type { Terminal } from '../harness/terminal.ts'

describe('the question on the screen', () => {
  // `npm run screens` writes them anew.
  test.each([80, 40])('is that of docs/screens, in %i columns, and fits into 24 rows', async columns => {
    const terminal = await ask(newHome(), { columns })
    await expect(`${terminal.screen().trimStart()}\n`).toMatchFileSnapshot(
      `../../docs/screens/question-${columns}.txt`,
    )
    expect(terminal.screen().split('\n').length).toBeLessThanOrEqual(24)
  })

  test.each([80, 40])('breaks no word in %i columns, in whichever language', async columns => {
    const terminal = await ask(newHome(), { columns, options: GERMAN })
    await expect(`${terminal.screen().trimStart()}\n`).toMatchFileSnapshot(
      `../../docs/screens/question-${columns}-german.txt`,
    )
    const words = terminal.screen().split(/\s+/)
    const shown = [...Object.values(GERMAN.words.parts), ...Object.values(GERMAN.words.never)].join(' ')
    expect(shown.split(' ').filter(word => !words.some(shownWord => shownWord.startsWith(word)))).toEqual([])
  })

  it.each([
    { columns: 80, rows: 10 },
    { columns: 40, rows: 24 },
    { columns: 40, rows: 10 },
    { columns: 30, rows: 4 },
  ])('names tool and recipient in its last line, on %o', async size => {
    const terminal = await ask(newHome(), size)
    const visible = terminal.screen().split('\n').slice(-size.rows).join(' ')
    expect(visible).toMatch(/\? Send tabular's crash reports to +sentry\.example\.org\? +\[y\/N\/l\/\?\]$/)
    terminal.type('?\r')
    await terminal.waitFor(/EXAMPLE[\s\S]*EXAMPLE[\s\S]*\[y\/N\/l\/\?\]$/)
    const after = terminal.screen().split('\n').slice(-size.rows).join(' ')
    expect(after).toMatch(/\? Send tabular's crash reports to +sentry\.example\.org\? +\[y\/N\/l\/\?\]$/)
  })

  it('can be answered after the window was resized, and nothing else is on the screen', async () => {
    const home = newHome()
    const terminal = await ask(home, { columns: 80 })
    for (const columns of [40, 132, 80]) {
      terminal.resize(columns, 30)
      terminal.type('l')
      await terminal.waitFor(/\[y\/N\/l\/\?\] l$/)
      terminal.press('backspace')
      await terminal.waitFor(/\[y\/N\/l\/\?\]$/)
    }
    expect(terminal.screen().split(PROMPT)).toHaveLength(2)
    terminal.type('l\r')
    await terminal.exit()
    expect(terminal.screen()).toMatch(
      /\n\? Send tabular's crash reports to sentry\.example\.org\? \[y\/N\/l\/\?\] l\nhello$/,
    )
    expect(storedAnswers(home, 'tabular')).toMatchObject([{ answer: 'local' }])
  })

  it.each([{}, { TERM: 'dumb' }, { TERM: '' }, { TERM: 'no-such-terminal' }])(
    'can be answered where the terminal does not know its size, under %o',
    async variables => {
      const home = newHome()
      const line = 'stty cols 0 rows 0; exec "$@"'
      const words = ['-c', line, 'sh', process.execPath, tabular()]
      const terminal = openInHome('sh', words, { home, variables: { ...variables } })
      await terminal.waitFor(PROMPT)
      expect(terminal.screen()).toContain('Never:')
      terminal.type('n\r')
      expect(await terminal.exit()).toEqual({ code: 0, signal: null })
      expect(storedAnswers(home, 'tabular')).toMatchObject([{ answer: 'off' }])
    },
  )
})

describe('the question in escape sequences', () => {
  it.each([{}, { NO_COLOR: '1' }, { FORCE_COLOR: '3' }])('has no colours, under %o', async variables => {
    const terminal = await ask(newHome(), { variables })
    terminal.type('l\r')
    await terminal.exit()
    expect(
      terminal
        .raw()
        .split('\x1b')
        .filter(sequence => /^\[[\d;]*m/.test(sequence)),
    ).toEqual([])
  })

  it('draws one line for a key, and nothing while nobody types', async () => {
    const terminal = await ask(newHome())
    const before = await quietly(terminal)
    terminal.type('y')
    await terminal.waitFor(`${PROMPT} y`)
    const after = await quietly(terminal)
    const drawn = after.slice(before.length)
    expect(drawn.split(PROMPT)).toHaveLength(2)
    // The line itself, and what moves the cursor.
    expect(drawn.length - "? Send tabular's crash reports to sentry.example.org?".length).toBeLessThan(60)
  })

  it.each(['y', 'n', 'l', ''])('has none at all in a dumb terminal: %s', async key => {
    const home = newHome()
    const terminal = await ask(home, { variables: { TERM: 'dumb' } })
    terminal.type(`${key}\r`)
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.raw()).not.toContain('\x1b')
    expect(terminal.screen()).toMatch(
      new RegExp(
        `\\n\\? Send tabular's crash reports to sentry\\.example\\.org\\? \\[y/N/l/\\?\\]${key && ' '}${key}\\nhello$`,
      ),
    )
    const answers = { y: 'on', n: 'off', l: 'local' }
    expect(storedAnswers(home, 'tabular')).toMatchObject([{ answer: Object(answers)[key] ?? 'off' }])
  })
})

const GERMAN = {
  words: {
    texts: {
      send: 'Damit Fehler behoben werden, kann {name} Abstürze seinen Entwicklern melden, an {recipient}.',
      sent: 'Gesendet',
      never: 'Nie',
      kept: 'Bewahrt',
      keptThere: '{here} Tage hier, {days} Tage dort',
      change: 'Ändern',
      changeBy: '{command} on|local|off',
      policy: 'Näheres',
      policyBy: '{command} privacy',
      keys: 'Tasten',
      keysMean: 'y ja, n oder Enter nein, l nur hier behalten, ? erst einen ansehen',
      remembered: 'Ihre Antwort bleibt gespeichert; Esc lässt sie offen.',
      question: 'Absturzberichte von {name} an {recipient} senden?',
    },
    parts: {
      report: 'Zeit und Nummer des Berichts',
      error: 'Fehler und Stapelspur, ohne Ihre Daten',
      command: 'Startbefehl, ohne Werte',
      versions: 'Versionen von Programm, Paketen und Node.js',
      os: 'Betriebssystem',
      session: 'Zufallszahl, neu bei jedem Start',
      hostname: 'Rechnername, wenn Ihre Umgebung es verlangt',
    },
    never: {
      names: 'Namen',
      email: 'E-Mail',
      environment: 'Umgebungsvariablen',
      io: 'Ein- und Ausgaben',
      files: 'Dateien',
      locals: 'lokale Variablen',
      source: 'Quelltext',
      ids: 'Kennungen von Ihnen oder diesem Rechner',
    },
  },
}

/** A tool that says hello, after the question. */
function tabular(options: object = {}): string {
  const reports = JSON.stringify({ dsn: 'https://key@sentry.example.org/1', ...options })
  return makeTool(`import { start } from 'askfirst'\nawait start(${reports})\nconsole.log('hello')`, {
    'package.json': { name: 'tabular', version: '1.4.2', type: 'module' },
  })
}

async function ask(
  home: Home,
  {
    options,
    ...place
  }: { options?: object; columns?: number; rows?: number; variables?: Record<string, string> } = {},
): Promise<Terminal> {
  const terminal = openInHome(process.execPath, [tabular(options)], { home, ...place })
  await terminal.waitFor(PROMPT)
  return terminal
}

/** What is written once nothing more comes. */
async function quietly(terminal: Terminal): Promise<string> {
  const before = terminal.raw()
  await delay(300)
  return terminal.raw() === before ? before : quietly(terminal)
}
