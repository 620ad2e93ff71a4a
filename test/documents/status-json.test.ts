import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeOf } from '../../src/commands/context.ts'
import { printStatus } from '../../src/commands/status.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { makeFiles } from '../harness/files.ts'
import { moveIntoEmptyHome } from '../harness/move.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { pathsIn } from '../harness/paths.ts'
import { makeWorld } from '../harness/world.ts'

const DOCUMENT = readFileSync('docs/status-json.md', 'utf8')
const [, EXAMPLE = ''] = /```json\n([\s\S]*?)```/.exec(DOCUMENT) ?? []
const HOST = 'sentry.example.org'
const POLICY = '/etc/askfirst/policy.json'

const home = moveIntoEmptyHome()

test('docs/status-json.md shows what is printed, member for member', () => {
  const outbox = outboxIn(home, 'mytool')
  const example = JSON.parse(EXAMPLE)
  const { words } = example.answers[0]
  writeAnswers(home, [makeAnswer({ recipient: HOST, words })], 'mytool')
  plantReport(outbox, { state: 'pending', dsn: 'https://key@vendor.example/1' })
  plantReport(outbox, { state: 'sent', dsn: `https://key@${HOST}/1` })
  plantReport(outbox, { state: 'sent' })
  writeFileSync(join(outbox, 'pending', 'notes.txt'), '')
  const folder = makeFiles({
    'policy.json': { dsn: `https://key@${HOST}/1`, contact: 'it-security@example.org', apps: { mytol: {} } },
  })
  const policyFile = join(folder, 'policy.json')
  chmodSync(policyFile, 0o644)

  const printed = printedUnder(policyFile)
    .replaceAll(policyFile, POLICY)
    .replaceAll(home.folder, '/home/user')
  expect(JSON.parse(printed)).toEqual(example)
  expect(membersOf(printed)).toEqual(membersOf(EXAMPLE))
})

test('docs/status-json.md explains each member, and no other', () => {
  const rows = Array.from(DOCUMENT.matchAll(/^\| `([\w.[\]]+)` \|/gm), ([, member]) => member)
  expect([...rows].sort()).toEqual(membersOf(EXAMPLE))
})

test('docs/status-json.md names the rules as they are, in their order', () => {
  const [, named = ''] = /^\| `rules\[\]\.rule` \| its name: (.*) \|$/m.exec(DOCUMENT) ?? []
  const { rules } = JSON.parse(EXAMPLE)
  expect(named.replaceAll('`', '').split(', ')).toEqual(rules.map(({ rule }: { rule: string }) => rule))
})

function printedUnder(policyFile: string): string {
  const printed: string[] = []
  const world = makeWorld({ env: { DO_NOT_TRACK: '1' }, policyFiles: [policyFile] })
  const app = makeApp({ name: 'mytool', command: 'mytool telemetry' })
  printStatus(true, { ...placeOf(app, world), print: text => printed.push(text) })
  return printed.join('\n')
}

/** The paths of all members, those of objects and lists too. */
function membersOf(json: string): readonly string[] {
  const leaves = pathsIn(JSON.parse(json)).map(path => path.replace(/\[\]$/, ''))
  const parents = leaves.flatMap(path => {
    const names = path.split('.')
    return names.map((_, index) =>
      names
        .slice(0, index + 1)
        .join('.')
        .replace(/\[\]$/, ''),
    )
  })
  return [...new Set([...leaves, ...parents])].sort()
}
