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

function makeProgram(dsn: unknown): string {
  return `${makeFiles({ 'package.json': { name: 'tool', version: '1.0.0', askfirst: { dsn } }, 'a.js': CRASH })}/a.js`
}
