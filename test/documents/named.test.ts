import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { telemetryCommand } from '../../src/commander.ts'
import { runCommand } from '../../src/commands/run-help.ts'

/** What stands in for the author's tool, and for the prefix of its variables. */
const VARIABLE = /\b(?:MM|MYTOOL|ASKFIRST)_([A-Z][A-Z_]*[A-Z])\b/g
const PAGES = pages()
const HEADINGS = new Map(PAGES.map(page => [page, headingsIn(textOf(page))]))

describe.each(PAGES)('%s', page => {
  const text = textOf(page)

  it('links to headings that are there', () => {
    const links = Array.from(
      text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g),
      ([, path = '', heading]) => ({
        page: path === '' ? page : normalize(join(dirname(page), path)),
        heading,
      }),
    )
    const missing = links.filter(({ page, heading = '' }) => !HEADINGS.get(page)?.has(heading))
    expect(missing).toEqual([])
  })

  it('names scripts of npm that there are', () => {
    const named = Array.from(text.matchAll(/\bnpm run ([a-z][a-z:]*)/g), ([, name = '']) => name)
    expect(named.filter(name => !(name in packageJson.scripts))).toEqual([])
  })

  it('names commands and options that there are', () => {
    const wrong = commandsIn(text).filter(line => !isKnown(line))
    expect(wrong).toEqual([])
  })

  it('names variables that something reads', () => {
    const named = new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name))
    expect([...named].filter(name => !SOURCES.includes(name) && !TESTS.includes(`ASKFIRST_${name}`))).toEqual(
      [],
    )
  })
})

it('sees what README shows', () => {
  const text = textOf('README.md')
  expect(commandsIn(text)).toEqual(expect.arrayContaining(['telemetry send', 'askfirst run --dsn https']))
  expect(commandsIn(text).length).toBeGreaterThan(10)
  expect(isKnown('telemetry sned')).toBe(false)
  expect(isKnown('telemetry send --revew')).toBe(false)
  expect(headingsIn('## Bundled, or one executable\n')).toEqual(new Set(['bundled-or-one-executable']))
})

const SOURCES = sourcesIn('src')
const TESTS = sourcesIn('test/faults')

const TELEMETRY = telemetryCommand({ name: 'mytool' })
const RUN = runCommand()

/** `telemetry send REF --review`, and `askfirst run --dsn …`: in code alone, for prose may say the same words. */
function commandsIn(text: string): readonly string[] {
  const code = text.match(/^```(?:sh|text)\n[\s\S]*?^```|`[^`\n]+`/gm) ?? []
  return code.flatMap(piece =>
    Array.from(
      piece.matchAll(/\b(?:telemetry|askfirst run)(?: +(?:[a-z]+\b|--[a-z-]+))+/g),
      ([command]) => command,
    ),
  )
}

function isKnown(line: string): boolean {
  const [tool, ...words] = line.split(/ +/)
  if (tool === 'askfirst') {
    return areOptionsOf(RUN, words)
  }
  const [verb = '', ...rest] = words
  const command = TELEMETRY.commands.find(one => one.name() === verb || one.aliases().includes(verb))
  return verb.startsWith('--') || (command !== undefined && areOptionsOf(command, rest))
}

function areOptionsOf(command: Command, words: readonly string[]): boolean {
  const known = ['--help', ...command.options.map(({ long }) => long)]
  return words.filter(word => word.startsWith('--')).every(word => known.includes(word))
}

/** As GitHub names them. */
function headingsIn(text: string): ReadonlySet<string> {
  const titles = text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)
  return new Set(
    Array.from(titles, ([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

function textOf(page: string): string {
  return readFileSync(page, 'utf8')
}

function pages(): readonly string[] {
  const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map(name => join('docs', name))
  return [...readdirSync('.'), ...inDocs, 'test/README.md'].filter(file => file.endsWith('.md'))
}

function sourcesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
