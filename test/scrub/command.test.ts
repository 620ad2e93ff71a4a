import { describe, expect, it } from 'vitest'
import { transactionOf } from '../../src/scrub/command.ts'
import { scrub } from '../../src/scrub/scrub.ts'
import { commandBy, errorOf, eventOf, STILL, sourcesOf } from '../harness/sources.ts'

const SOURCE = `
  program.command('build <dir>').command('list|ls')
    .option('-o, --out <file>', 'where to write').option('--dry-run')
  const options = { region: { type: 'string', short: 'r' }, skipTests: { type: 'boolean' }, color: { type: 'boolean' },
    'keep-logs': { short: 'k' }, max: { age: 3 }, muster: { type: 'nurse' } }
  get('production')
  const x = 1
`

describe('explainCommand', () => {
  it.each([
    ['build --out secret.txt --region eu', 'build --out <*> --region <*>'],
    ['build --out=secret.txt', 'build --out=<*>'],
    ['build -o secret.txt', 'build -o <*>'],
    ['build -osecret.txt', 'build -o<*>'],
    ['build -o=secret.txt', 'build -o=<*>'],
    ['build -reu', 'build -r<*>'],
    ['ls max', 'ls <*>'],
    ['max build', '<*>'],
    ['--dry-run build', '--dry-run <*>'],
    ['--skip-tests --no-color', '--skip-tests --no-color'],
    ['--keep-logs --no-keep-logs', '--keep-logs --no-keep-logs'],
    ['--geheim', '<*>'],
    ['--max --muster', '<*>'],
    ['--geheim=1 --out x', '<*> --out <*>'],
    ['-x max', '<*>'],
    ['build a b c d', 'build <*>'],
    ['build {"name":"max"}', 'build <*>'],
    ['build -- --out max', 'build -- <*>'],
    ['build --', 'build --'],
    ['build --region production', 'build --region <*>'],
    ['C:\\Users\\max', '<*>'],
    ['file:///home/max', '<*>'],
    ['--out-max x', '<*>'],
    ['--OUT x', '<*>'],
  ])('mytool %s', (launched, expected) => {
    expect(commandBy(SOURCE, launched.split(' '))).toBe(`mytool ${expected}`)
  })

  it('is the program alone without arguments', () => {
    expect(commandBy(SOURCE, [])).toBe('mytool')
  })

  it.each([
    [
      'yargs.options({ dryRun: { boolean: true }, log: { count: !0 } })',
      '--dry-run --log 3',
      '--dry-run --log <*>',
    ],
    ['yargs.command({ command: "clean <what>", aliases: ["rm"] })', 'rm max', 'rm <*>'],
    ['class A extends Command { static paths = [["install"], ["add", "now"]] }', 'add now', 'add now'],
    ['const max = { name: "Rose", aliases: ["max"] }; const paths = ["max"]', 'max', '<*>'],
  ])('of %s, mytool %s', (source, launched, expected) => {
    expect(commandBy(source, launched.split(' '))).toBe(`mytool ${expected}`)
  })

  it('looks at the first 64 arguments', () => {
    expect(commandBy(SOURCE, [...Array(64).fill('--dry-run'), '--out'])).toBe(
      `mytool${' --dry-run'.repeat(64)} <*>`,
    )
  })

  it('knows nothing without sources', () => {
    expect(commandBy('', ['build', '--out', 'x'])).toBe('mytool <*>')
  })
})

it.each([
  ['mytool build --out <*>', 'mytool build'],
  ['mytool', 'mytool'],
  ['mytool auth status <*> x', 'mytool auth status'],
  ['<*> -v', '<*>'],
])('transactionOf("%s") is tool and subcommand', (command, transaction) => {
  expect(transactionOf(command)).toBe(transaction)
})

describe('where a file is a command, as oclif has it, its path says the subcommand', () => {
  it.each([
    ['/app/dist/commands/sync.js', 'sync Ada', 'sync <*>'],
    ['/app/commands/db/migrate.mjs', 'db migrate Ada', 'db migrate <*>'],
    ['/app/commands/db/migrate.ts', 'db:migrate Ada', 'db:migrate <*>'],
    ['/app/commands/db/index.js', 'db Ada', 'db <*>'],
    ['/app/commands/sync.js', 'fetch Ada', '<*>'],
    ['/app/lib/sync.js', 'sync Ada', '<*>'],
    ['/home/ada/commands/sync.js', 'sync Ada', '<*>'],
  ])('of %s, mytool %s', (filename, launched, expected) => {
    const { contexts } = eventOf()
    const frames = [{ filename, lineno: 1, colno: 1, in_app: true }]
    const event = eventOf({
      contexts: { ...contexts, launch: { program: 'mytool', arguments: launched.split(' ') } },
      exception: { values: [errorOf({ stacktrace: { frames } })] },
    })
    const { transaction, contexts: shown } = scrub(event, sourcesOf(''), STILL)
    expect(shown.launch.command).toBe(`mytool ${expected}`)
    expect(transaction).toBe(`mytool ${expected}`.replace(' <*>', ''))
  })
})
