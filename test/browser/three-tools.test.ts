import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesIn, installPacked, linesOf, type Packed, sectionOf, typeLine } from '../harness/author.ts'
import { makeFiles, writeFiles } from '../harness/files.ts'
import { newHome } from '../harness/person.ts'
import { type Spotlight, startSpotlight } from '../harness/spotlight.ts'

const PAGE = readFileSync('docs/embedding.md', 'utf8')

let packed: Packed
let spotlight: Spotlight

beforeAll(async () => {
  packed = installPacked()
  spotlight = await startSpotlight()
})
afterAll(async () => {
  await spotlight.close()
  packed.remove()
})

/** The other tests try the sections of the page one by one. Each has a command of its own, so that a maintainer can look for it. */
test.each([
  ['Commander in TypeScript', 'build'],
  ['Yargs in CommonJS', 'fetch'],
  ['oclif', 'sync'],
])('the crash of a tool made as the page says, %s, is found in Spotlight', async (name, command) => {
  const home = newHome()
  const env = { ...home.env, MYTOOL_TELEMETRY: 'on' }
  const { folder, crashLine } = installTool(sectionOf(PAGE, name), command, env)
  const crash = typeLine(crashLine, { cwd: folder, env, packed })
  const [, reference = ''] = /crash report ([0-9a-f]{8}) will be sent/.exec(crash.stderr) ?? []
  expect({ reference, crash }).toMatchObject({ reference: expect.stringMatching(/./), crash: { status: 1 } })

  const transaction = `mytool ${command}`
  await expect.poll(() => found({ reference })).toHaveLength(1)
  expect(await found({ transaction })).toEqual(await found({ reference }))
  const [event] = await found({ reference })
  expect(event).toMatchObject({
    transaction,
    release: 'mytool@1.4.2',
    tags: { reference },
    exception: { values: [{ type: 'TypeError', value: 'Cannot greet <*>' }] },
  })
  expect(event?.exception?.values?.[0]?.stacktrace?.frames).toContainEqual(
    expect.objectContaining({ filename: expect.stringMatching(/^app:\/\/\//), in_app: true }),
  )
})

/**
 * Makes what the page shows, with the author's own DSN and another name for its command, and installs it as people have
 * it: in a checkout, names of files may be anyone's.
 */
function installTool(section: string, command: string, env: Readonly<Record<string, string>>) {
  const own = (text: string) =>
    text
      .replaceAll('https://key@sentry.example.org/1', spotlight.dsn)
      .replaceAll(/\bgreet(?= Ada| <|'\)|\.js$)/g, command)
  const files = Object.entries(filesIn(section)).map(([path, text]) => [own(path), own(text)])
  const source = makeFiles(Object.fromEntries(files))
  const lines = linesOf(section)
  const results = lines
    .filter(line => /^np[mx] /.test(line))
    .map(line => typeLine(line, { cwd: source, env, packed }))
  expect(results.filter(({ status }) => status !== 0)).toEqual([])
  const room = makeFiles({})
  cpSync(source, join(room, 'node_modules/mytool'), { recursive: true, verbatimSymlinks: true })
  // What npm writes last.
  writeFiles(room, { 'node_modules/.package-lock.json': {} })
  const crashLine = lines.find(line => line.endsWith('greet Ada')) ?? ''
  return {
    folder: join(room, 'node_modules/mytool'),
    crashLine: own(crashLine.replace('MYTOOL_TELEMETRY=local ', '')),
  }
}

/** As a maintainer looks in the server: for a person's reference, or for a command. */
async function found({ reference, transaction }: { reference?: string; transaction?: string }) {
  return (await spotlight.events()).filter(
    event =>
      (reference === undefined || event.tags?.reference === reference) &&
      (transaction === undefined || event.transaction === transaction),
  )
}
