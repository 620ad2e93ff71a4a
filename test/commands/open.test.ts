import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

test('open writes a private page, and hands it to what opens files here', async () => {
  const home = newHome()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
  const { code, stderr, opened } = await open(home, [eventId.slice(0, 5)])
  const path = join(outboxIn(home), 'pages', `${eventId.slice(0, 8)}.html`)
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining(`Opened "${path}"; it is deleted with the reports that it shows.\n`),
  })
  expect(opened).toBe(path)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
  expect(readFileSync(path, 'utf8')).toContain(eventId)
})

test('open alone shows all reports; there is one page at a time', async () => {
  const home = newHome()
  const ids = [1, 2].map(age => plantReport(outboxIn(home), { state: 'kept', age }).eventId)
  await open(home, [ids[0] ?? ''])
  const { opened } = await open(home, [])
  expect(pages(home)).toEqual(['reports.html'])
  for (const id of ids) {
    expect(readFileSync(opened, 'utf8')).toContain(id)
  }
})

describe('the page goes with', () => {
  test.each([
    ['off', ['off']],
    ['reset', ['reset']],
    ['delete of any report', ['delete', 'a']],
    ['delete --all', ['delete', '--all']],
  ])('%s', async (_, words) => {
    const home = newHome()
    for (const event_id of ['a'.repeat(32), 'b'.repeat(32)]) {
      plantReport(outboxIn(home), { state: 'kept', event: { event_id } })
    }
    await open(home, [])
    expect(pages(home)).toEqual(['reports.html'])
    expect((await askfirst(['telemetry', ...words], { env: home.env })).code).toBe(0)
    expect(pages(home)).toEqual([])
  })
})

test('open says that there is nothing to show', async () => {
  const home = newHome()
  const { code, stderr } = await askfirst(['telemetry', 'open'], { env: home.env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'There are no reports on this computer.\n' })
  expect(home.tree()).toEqual([])
})

describe('open says what to do, and leaves no page, where', () => {
  test.runIf(process.platform === 'linux').each([
    ['there is no display', {}, 'there is no display'],
    ['nothing opens files', { DISPLAY: ':0', PATH: '/nowhere' }, 'spawn xdg-open ENOENT'],
  ])('%s', async (_, variables, why) => {
    const home = newHome()
    const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
    const words = ['telemetry', 'open', eventId]
    const { code, stderr } = await askfirst(words, { env: { ...home.env, ...variables } })
    expect(code).toBe(1)
    expect(stderr).toBe(
      `askfirst: Cannot open a browser: ${why}\nWrite the page to a file, for a browser elsewhere: askfirst telemetry open ${eventId.slice(0, 8)} --output FILE\n`,
    )
    expect(pages(home)).toEqual([])
  })

  test('there is no browser', async () => {
    const home = newHome()
    plantReport(outboxIn(home), { state: 'kept' })
    const { code, stderr } = await open(home, [], 'exit 3')
    expect(code).toBe(1)
    expect(stderr).toContain(
      'what opens files here ended with 3\nWrite the page to a file, for a browser elsewhere: askfirst telemetry open --output FILE\n',
    )
    expect(pages(home)).toEqual([])
  })
})

test('open goes on while the browser runs', async () => {
  const home = newHome()
  plantReport(outboxIn(home), { state: 'kept' })
  expect((await open(home, [], 'exec sleep 3')).code).toBe(0)
})

test('open --output writes to a file for its owner alone, or to stdout', async () => {
  const home = newHome()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
  const file = join(home.folder, 'page.html')
  const written = await askfirst(['telemetry', 'open', eventId, '--output', file], { env: home.env })
  expect(written).toMatchObject({ code: 0, stdout: '', stderr: `Wrote "${file}".\n` })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const printed = await askfirst(['telemetry', 'open', eventId, '--output', '-'], { env: home.env })
  expect(printed).toMatchObject({ code: 0, stderr: '' })
  expect(printed.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  expect(pages(home)).toEqual([])
})

test('open --output says that it cannot write', async () => {
  const home = newHome()
  plantReport(outboxIn(home), { state: 'kept' })
  const words = ['telemetry', 'open', '--output', '/no/such/folder/page.html']
  const { code, stderr } = await askfirst(words, { env: home.env })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^askfirst: Cannot write "\/no\/such\/folder\/page\.html": ENOENT.*\nName a file /)
})

test('open shows among all reports one that cannot be read', async () => {
  const home = newHome()
  writeFileSync(plantReport(outboxIn(home), { state: 'kept' }).path, 'someone wrote over it')
  const { stdout, code } = await askfirst(['telemetry', 'open', '--output', '-'], { env: home.env })
  expect(code).toBe(0)
  expect(stdout).toContain('It is not as it was written, and was set aside.')
})

/** Types `open` where a display is, and a program that opens files. */
async function open(home: Home, words: readonly string[], then = 'exit 0') {
  const folder = makeFiles({ 'xdg-open': `#!/bin/sh\nprintf %s "$1" > "$HOME/opened"\n${then}\n` })
  chmodSync(join(folder, 'xdg-open'), 0o755)
  const env = { ...home.env, DISPLAY: ':0', PATH: `${folder}:${home.env.PATH}` }
  const result = await askfirst(['telemetry', 'open', ...words], { env })
  const note = join(home.folder, 'opened')
  return { ...result, opened: existsSync(note) ? readFileSync(note, 'utf8') : '' }
}

function pages(home: Home): readonly string[] {
  const folder = join(outboxIn(home), 'pages')
  return existsSync(folder) ? readdirSync(folder) : []
}
