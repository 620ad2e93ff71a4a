import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { telemetryCommand } from '../../src/commander.ts'
import { runCommand } from '../../src/commands/run-help.ts'
import { askfirst } from '../harness/askfirst.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

/** What our functions are called, where that is no word of English. */
const NAMES = namesIn('src')

describe('no name of a function stands in', () => {
  it('the help of a command', () => {
    expect(namesOf([runCommand(), telemetryCommand()].map(helpOf).join('\n'))).toEqual([])
  })

  it('the page of a report', async () => {
    const home = newHome()
    const { eventId } = plantReport(outboxIn(home), { state: 'kept' })
    const file = join(home.folder, 'page.html')
    await askfirst(['telemetry', 'open', eventId, '--output', file], { env: home.env })
    const page = readFileSync(file, 'utf8').replaceAll(/<(style|script|pre)[\s\S]*?<\/\1>/g, '')
    expect(page).toContain('stands for what was taken out')
    expect(namesOf(page)).toEqual([])
  })

  it.each(documents())('%s, outside code', file => {
    const prose = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```$|`[^`]*`/gm, '')
    expect(namesOf(prose)).toEqual([])
  })
})

function documents(): readonly string[] {
  return ['.', 'docs'].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .map(name => join(folder, name)),
  )
}

function helpOf(command: Command): string {
  return [command.helpInformation(), ...command.commands.map(helpOf)].join('\n')
}

function namesOf(text: string): readonly string[] {
  return (text.match(/\w+/g) ?? []).filter(word => NAMES.has(word))
}

function namesIn(folder: string): ReadonlySet<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  )
  return new Set(
    sources.flatMap(name =>
      Array.from(
        readFileSync(join(folder, name), 'utf8').matchAll(
          /^(?:export )?(?:async )?function (\w*[a-z][A-Z]\w*)/gm,
        ),
        ([, found = '']) => found,
      ),
    ),
  )
}
