import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldersOf } from '../../src/app/folders.ts'
import { readPolicyFile } from '../../src/consent/policy-file.ts'
import { countLeftOut } from '../../src/outbox/crash-loop.ts'
import { COUNTED } from '../../src/outbox/report.ts'
import { FIELD_WORDS, NEVER_INSIDE } from '../../src/report/field-words.ts'
import { FIELDS } from '../../src/report/fields.ts'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { HANG_MS } from '../harness/hang.ts'
import { newHome } from '../harness/person.ts'
import { MAY_MOUNT } from '../harness/policy.ts'
import { CAN_TRACE } from '../harness/trace.ts'

const TEXT = readFileSync('docs/compliance.md', 'utf8')

const WHEN = {
  always: 'always',
  system: 'if the tool asks for it',
  hostname: 'if the environment asks for it',
}

test('docs/compliance.md lists the fields of the table, each with its example', () => {
  const rows = Array.from(TEXT.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| (always|if .*) \|$/gm), row =>
    row.slice(1),
  )
  expect(rows).toEqual(FIELDS.map(({ path, group }) => [path, FIELD_WORDS[path].example, WHEN[group]]))
})

test('docs/compliance.md names all that a report never holds', () => {
  expect(TEXT.replace(/\s+/g, ' ')).toContain(`It never holds: ${Object.values(NEVER_INSIDE).join(', ')}.`)
})

test.runIf(process.platform === 'linux')('docs/compliance.md names the files where they are', () => {
  const { HOME, XDG_CONFIG_HOME, XDG_DATA_HOME } = process.env
  expect([XDG_CONFIG_HOME, XDG_DATA_HOME]).toEqual([undefined, undefined])
  const folders = foldersOf({ name: 'TOOL' }, { env: process.env, platform: process.platform })
  expect(TEXT).toContain(`\`${folders?.answer.replace(HOME ?? '', '~')}\``)
  expect(TEXT).toContain(`\`${folders?.outbox.replace(HOME ?? '', '~')}/\``)
})

test('docs/compliance.md says what a file of counted crashes holds', () => {
  const outbox = makeFiles({})
  countLeftOut(outbox, { fingerprint: 'f'.repeat(16), state: 'kept' })
  countLeftOut(outbox, { fingerprint: 'f'.repeat(16), state: 'kept' }, 41)
  const text = readFileSync(join(outbox, COUNTED, `${'f'.repeat(16)}.kept`), 'utf8')
  expect(text).toBe('1\n41\n')
  expect(TEXT).toContain(
    `| \`${COUNTED}/\` | how many crashes were only counted, by kind: a file of numbers, one a line |`,
  )
})

test.runIf(MAY_MOUNT)('docs/compliance.md: each policy file in it is one that counts', () => {
  const policies = Array.from(TEXT.matchAll(/^```json\n([\s\S]*?)^```$/gm), ([, policy = '']) => policy)
  expect(policies.length).toBeGreaterThan(1)
  for (const policy of policies) {
    const file = join(makeFiles({ 'policy.json': policy }), 'policy.json')
    expect(readPolicyFile(file, { administrator: 0 }), policy).toMatchObject({ state: 'valid' })
  }
})

test('docs/compliance.md: each claim holds, by its own command', () => {
  const claims = Array.from(
    TEXT.matchAll(/^```sh\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm),
    ([, commands = '', printed = '']) => ({ commands, printed }),
  ).filter(({ commands }) => CAN_TRACE || !commands.startsWith('strace'))
  const home = newHome()
  const folder = makeFiles({ 'crash.js': programOf(TEXT), 'orders.txt': 'secret: hunter2' })
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(BIN, join(bin, 'askfirst'))
  const env = { ...home.env, PATH: `${bin}:${home.env.PATH}` }
  expect(claims.length).toBeGreaterThan(6)
  for (const { commands, printed } of claims) {
    const { stdout } = spawnSync('sh', ['-c', commands], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: HANG_MS,
    })
    expect({ commands, stdout }).toEqual({ commands, stdout: printed })
  }
})

function programOf(text: string): string {
  return /^```js\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? ''
}
