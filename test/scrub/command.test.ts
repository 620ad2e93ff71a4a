import { describe, expect, it } from 'vitest'
import { commandBy } from './evidence.ts'

const SOURCE = `
  program.command('build <dir>').command('list|ls')
    .option('-o, --out <file>', 'where to write').option('--dry-run')
  const options = { region: { type: 'string', short: 'r' }, skipTests: {}, color: {}, 'keep-logs': {} }
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

  it('looks at the first 64 arguments', () => {
    expect(commandBy(SOURCE, [...Array(64).fill('--dry-run'), '--out'])).toBe(
      `mytool${' --dry-run'.repeat(64)} <*>`,
    )
  })

  it('knows nothing without sources', () => {
    expect(commandBy('', ['build', '--out', 'x'])).toBe('mytool <*>')
  })
})
