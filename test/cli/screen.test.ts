import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ago, onTheClock } from '../../src/commands/when.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import type { Home } from '../harness/home.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, typeAskfirst } from '../harness/person.ts'
import type { Terminal } from '../harness/terminal.ts'
import { NOON } from '../harness/world.ts'

const ESCAPE = '\x1b'

test.each([80, 40, 20])('show fits a terminal of %i columns, and leaves no word out', async columns => {
  const home = newHome()
  const { terminal, eventId } = await show(home, { columns, variables: { NO_COLOR: '1', PAGER: '' } })
  const lines = terminal.raw().split('\r\n')
  expect(lines.filter(line => line.length > columns)).toEqual([])
  const letters = lines.join('').replaceAll(/\s/g, '')
  for (const words of [
    'Cannot read <*>, which is long enough to need a second line',
    eventId,
    'tool build --out <*>',
  ]) {
    expect(letters).toContain(words.replaceAll(' ', ''))
  }
})

test('show has colours at a terminal: what was taken out stands out', async () => {
  const { terminal } = await show(newHome(), { variables: { PAGER: '' } })
  expect(terminal.raw()).toContain(`${ESCAPE}[33m<*>${ESCAPE}[39m`)
})

test.each([{ NO_COLOR: '1' }, { NODE_DISABLE_COLORS: '1' }])(
  'show has no colours under %j',
  async variables => {
    const { terminal } = await show(newHome(), { variables: { PAGER: '', ...variables } })
    expect(terminal.raw()).not.toContain(ESCAPE)
    expect(terminal.screen()).toContain('Cannot read <*>')
  },
)

test('show prints what could steer a terminal as numbers', async () => {
  const home = newHome()
  const message = `${ESCAPE}]0;title\x07 \x9b2J \u202e\u2066 \u2028`
  const { terminal } = await show(home, { message, variables: { NO_COLOR: '1', PAGER: '' } })
  expect(terminal.screen()).toContain(
    String.raw`Error: \u{1b}]0;title\u{7} \u{9b}2J \u{202e}\u{2066} \u{2028}`,
  )
  expect(terminal.raw()).not.toContain(ESCAPE)
})

test('what is longer than the terminal is high goes through $PAGER', async () => {
  const { terminal } = await show(newHome(), { rows: 10, variables: { PAGER: 'sed s/^/|/' } })
  const lines = terminal.raw().trimEnd().split('\r\n')
  expect(lines.filter(line => !line.startsWith('|'))).toEqual([])
})

test.skipIf(!existsSync('/usr/bin/less'))(
  'less, skipped where there is none, shows colours, and Ctrl-C does not end it',
  async () => {
    const home = newHome()
    const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
    const terminal = typeAskfirst(['telemetry', 'show', eventId], { home, rows: 10, columns: 80 })
    await terminal.waitFor(/^:$/m)
    expect(terminal.screen()).toMatch(/^tool@1\.4\.2 crashed/)
    expect(terminal.screen()).not.toContain('ESC[')
    terminal.press('ctrl-c')
    // On Ctrl-C less drops what was typed and not read yet.
    const afterSpace = () => {
      terminal.press('space')
      return terminal.screen()
    }
    await expect.poll(afterSpace, { interval: 300 }).toContain('SHA-256')
    terminal.type('q')
    expect((await terminal.exit()).code).toBe(0)
  },
)

test('Ctrl-C at a pager that has only just started does not end the command', async () => {
  const home = newHome()
  const pager = join(home.folder, 'pager')
  writeFileSync(pager, '#!/bin/sh\nkill -INT $PPID\nsed 3q', { mode: 0o700 })
  const { terminal, code } = await show(home, { rows: 10, variables: { PAGER: pager } })
  expect(code).toBe(0)
  expect(terminal.screen().split('\n')).toHaveLength(3)
})

test('a person can leave the pager before the end', async () => {
  const { terminal, code } = await show(newHome(), { rows: 10, variables: { PAGER: 'sed 3q' } })
  expect(code).toBe(0)
  expect(terminal.screen().split('\n')).toHaveLength(3)
})

test.each([
  ['is short enough', { rows: 60, variables: { PAGER: 'sed s/^/|/' } }],
  ['has a pager that is missing', { rows: 10, variables: { PAGER: '/no/such/pager' } }],
  ['has an empty $PAGER', { rows: 10, variables: { PAGER: '' } }],
])('a text that %s is printed as it is', async (_, size) => {
  const { terminal, code } = await show(newHome(), size)
  expect(code).toBe(0)
  expect(terminal.screen()).toMatch(/^tool@1\.4\.2 crashed [\s\S]*\nSHA-256 [\s\S]* bytes$/)
})

test.each([
  [0, 'now'],
  [59_000, '59 seconds ago'],
  [60_000, '1 minute ago'],
  [2 * 3_600_000, '2 hours ago'],
  [25 * 3_600_000, '1 day ago'],
  [13 * 86_400_000, '1 week ago'],
  [89 * 86_400_000, '2 months ago'],
  [-5000, 'in 5 seconds'],
  [Number.NaN, 'at an unknown time'],
])('%i ms ago is %s', (ms, words) => {
  expect(ago(NOON - ms, NOON)).toBe(words)
})

test('a moment that no clock knows is unknown', () => {
  expect(onTheClock(1e300)).toBe('at an unknown time')
})

interface Size {
  readonly columns?: number
  readonly rows?: number
  readonly variables: Record<string, string>
  readonly message?: string
}

async function show(home: Home, { message, ...size }: Size): Promise<Shown> {
  const words = message ?? 'Cannot read <*>, which is long enough to need a second line of any terminal'
  const event = makeEvent({ exception: { values: [makeException('Error', words)] } })
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', event })
  const terminal = typeAskfirst(['telemetry', 'show', eventId], { home, ...size })
  const { code } = await terminal.exit()
  return { terminal, eventId, code }
}

interface Shown {
  readonly terminal: Terminal
  readonly eventId: string
  readonly code: number | null
}
