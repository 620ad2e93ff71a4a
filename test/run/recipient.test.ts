import { chmodSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

const CRASH = 'throw new Error("Cannot go on")'
const OPTION = 'http://option@127.0.0.1:9/1'
const VARIABLE = 'http://variable@127.0.0.1:9/1'
const MANIFEST = 'http://manifest@127.0.0.1:9/1'

test.each([
  ['the option before all', ['--dsn', OPTION], { MM_TELEMETRY_DSN: VARIABLE }, OPTION],
  ['the option with =', [`--dsn=${OPTION}`], {}, OPTION],
  ['the environment before package.json', [], { MM_TELEMETRY_DSN: VARIABLE }, VARIABLE],
  ['package.json', [], { MM_TELEMETRY_DSN: '' }, MANIFEST],
])('run sends to whom %s names', async (_, options, variables, dsn) => {
  const home = newHome()
  // Kept, so that no sender is started: whom a report is meant for stands in it all the same.
  const env = { ...home.env, ...variables, MM_TELEMETRY: 'local' }
  await askfirst(['run', ...options, makeProgram(MANIFEST)], { env })
  expect(onlyReport(outboxIn(home)).header.dsn).toBe(dsn)
})

test.each([
  ['the environment', { MM_TELEMETRY_DSN: 'http://key@sentry.example.org/1' }, MANIFEST],
  ['package.json', {}, 'junk'],
  ['package.json, as no text', {}, 7],
])(
  'run says that it cannot use what %s names, and runs the program without telemetry',
  async (_, variables, dsn) => {
    const home = newHome()
    const env = { ...home.env, ...variables, MM_TELEMETRY: 'on' }
    const { code, stderr } = await askfirst(['run', makeProgram(dsn)], { env })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^askfirst: Cannot use .+ as DSN: .+; telemetry is off for this launch\n/)
    expect(stderr.match(/^askfirst:/gm)).toHaveLength(1)
    expect(stderr).toContain('Error: Cannot go on')
    expect(home.tree()).toEqual([])
  },
)

test('a yes of the environment is none to whom a package.json names', async () => {
  const home = newHome()
  const env = { ...home.env, MM_TELEMETRY: 'on' }
  await askfirst(['run', makeProgram('http://key@127.0.0.1:9/1')], { env })
  expect(home.tree()).toEqual([])
})

// Only root can give files away.
const FOREIGN: readonly (readonly [string, (folder: string) => void])[] = [
  ['that everybody can write', folder => chmodSync(join(folder, 'package.json'), 0o666)],
  ['in a folder that everybody can write', folder => chmodSync(folder, 0o777)],
  ...(process.getuid?.() === 0
    ? [['in a folder of another user', (folder: string) => chownSync(folder, 471_147, 471_147)] as const]
    : []),
]

test.each(FOREIGN)(
  'a package.json %s names neither the program nor its recipient, nor lends its words',
  async (_, change) => {
    const home = newHome()
    const folder = makeFiles({
      'package.json': { name: 'theirs', version: '6.6.6', askfirst: { dsn: MANIFEST } },
      'lib/words.js': "throw new Error('Lent by a stranger here')",
      'work/a.js': 'throw new Error(atob("TGVudCBieSBhIHN0cmFuZ2VyIGhlcmU="))',
    })
    chmodSync(folder, 0o755)
    change(folder)
    await askfirst(['run', join(folder, 'work/a.js')], { env: { ...home.env, MM_TELEMETRY: 'local' } })
    const { event, header } = onlyReport(outboxIn(home))
    expect([header.dsn, event.release]).toEqual([undefined, expect.not.stringContaining('theirs')])
    expect(JSON.stringify(event)).not.toMatch(/theirs|6\.6\.6|stranger/)
  },
)

function makeProgram(dsn: unknown): string {
  return `${makeFiles({ 'package.json': { name: 'tool', version: '1.0.0', askfirst: { dsn } }, 'a.js': CRASH })}/a.js`
}
