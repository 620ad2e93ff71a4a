import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { IMPORTS } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { newHome, openInHome } from '../harness/person.ts'

const WAYS = [
  { way: 'askfirst run', words: [BIN, 'run'] },
  { way: '--require askfirst/register', words: ['--require', IMPORTS['askfirst/register.cjs']] },
]

/** What only a terminal can show; some wait until `keys` are typed. */
const PROGRAMS = [
  { does: 'looks at it', source: 'console.log(process.stdin.isTTY, process.stdout.columns)' },
  { does: 'throws', source: `throw new TypeError('stumbled')` },
  {
    does: 'asks a question',
    source: `require('readline').createInterface({ input: process.stdin, output: process.stdout }).question('Name? ', name => process.exit(name.length))`,
    keys: 'Ada\r',
  },
  {
    does: 'reads keys',
    source: `process.stdin.setRawMode(true).once('data', key => process.exit(key[0])); console.log('Name?')`,
    keys: 'A',
  },
  {
    does: 'is interrupted',
    source: `process.on('SIGINT', () => process.exit(5)); setInterval(() => {}, 1000); console.log('Name?')`,
    keys: '\x03',
  },
  {
    does: 'is interrupted unawares',
    source: `setInterval(() => {}, 1000); console.log('Name?')`,
    keys: '\x03',
  },
]

const CASES = WAYS.flatMap(way => PROGRAMS.map(program => ({ ...way, ...program })))

test.each(CASES)(
  'a program at a terminal that $does is the same under $way',
  async ({ words, source, keys }) => {
    const script = `${makeFiles({ 'a.cjs': source })}/a.cjs`
    const plain = await show([script], keys)
    expect(plain.screen).not.toBe('')
    expect(await show([...words, script], keys)).toEqual(plain)
  },
)

async function show(words: readonly string[], keys: string | undefined) {
  const variables = { MM_TELEMETRY: 'local' }
  const terminal = openInHome(process.execPath, words, { home: newHome(), variables, rows: 60, columns: 200 })
  if (keys !== undefined) {
    await terminal.waitFor('Name?')
    terminal.type(keys)
  }
  return { exit: await terminal.exit(), screen: withoutOurs(terminal.screen()) }
}

/** Our one line, and the last line of a stack, which names what started the program. */
function withoutOurs(screen: string): string {
  return screen
    .replace(/^askfirst: .*\n/m, '')
    .replace(/at (?:process\.)?processImmediate .*|at node:internal\/main.*/, '')
}
