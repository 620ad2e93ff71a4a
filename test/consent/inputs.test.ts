import { chownSync, mkdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { telemetryCommandOf } from '../../src/commands/telemetry.ts'
import { inputsOf } from '../../src/consent/inputs.ts'
import type { World } from '../../src/system/world.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { moveIntoEmptyHome } from '../harness/move.ts'
import { makeWorld } from '../harness/world.ts'

const home = moveIntoEmptyHome()
const LOOKS_UP = 'this launch only looks something up'

describe('inputsOf() can ask', () => {
  test.each([
    [[]],
    [['build', '--out', 'there']],
    [['build', 'telemetry', 'station']],
    [['help-me', 'version', 'h', 'v']],
  ])('a person at a terminal who launches with %j', words => {
    expect(whyNotAskable({ arguments: words })).toBeUndefined()
  })
})

describe('inputsOf() cannot ask', () => {
  test.each<[string, Partial<World>, string]>([
    ['without a terminal', { terminal: () => false }, 'there is no terminal to ask on'],
    ['in CI', { ci: () => true }, 'this is a CI job'],
    ['for --help', { arguments: ['build', '--help'] }, LOOKS_UP],
    ['for -h', { arguments: ['-h'] }, LOOKS_UP],
    ['for --version', { arguments: ['--version'] }, LOOKS_UP],
    ['for -V', { arguments: ['-V'] }, LOOKS_UP],
    ['for -v', { arguments: ['-v'] }, LOOKS_UP],
    ['for telemetry', { arguments: ['telemetry'] }, LOOKS_UP],
    ['for telemetry on', { arguments: ['telemetry', 'on'] }, LOOKS_UP],
    ['in the background', { foreground: () => false }, 'this runs in the background'],
    ['for help', { arguments: ['help', 'build'] }, LOOKS_UP],
    ['for telemetry, misspelt', { arguments: ['telemetry', 'offf'] }, LOOKS_UP],
    ['for telemetry as the last word', { arguments: ['build', 'telemetry'] }, LOOKS_UP],
    [
      'for telemetry after an option with a value',
      { arguments: ['--config', 'x', 'telemetry', 'on'] },
      LOOKS_UP,
    ],
    ['for telemetry after an option', { arguments: ['--verbose', 'telemetry', 'status'] }, LOOKS_UP],
  ])('%s', (_, change, why) => {
    expect(whyNotAskable(change)).toBe(why)
  })

  test.each(
    telemetryCommandOf(() => makeApp()).commands.flatMap(command => [command.name(), ...command.aliases()]),
  )('for telemetry %s, wherever it stands', command => {
    expect(whyNotAskable({ arguments: ['--config', 'x', 'telemetry', command] })).toBe(LOOKS_UP)
  })

  test('for our command by the name that the author gave it', () => {
    const world = makeWorld({ terminal: () => true, arguments: ['--config', 'x', 'reports', 'on'] })
    expect(inputsOf(() => makeApp({ command: 'tool reports' }), world).whyNotAskable()).toBe(LOOKS_UP)
    expect(inputsOf(makeApp, world).whyNotAskable()).toBeUndefined()
  })

  test.each([
    ...['preinstall', 'install', 'postinstall', 'prepare', 'prepublishOnly', 'prepack', 'postversion'],
    ...['uninstall', 'pretest', 'test'],
  ])('in the script %s of a package', event => {
    expect(whyNotAskable({ env: { npm_lifecycle_event: event } })).toBe('a package manager runs this')
  })

  test.each(['start', 'build', 'dev', 'npx', 'preinstalled', 'install:all'])(
    'but can in the script %s',
    event => {
      expect(whyNotAskable({ env: { npm_lifecycle_event: event } })).toBeUndefined()
    },
  )

  test.each(['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'])('where git set %s, even to nothing', name => {
    expect(whyNotAskable({ env: { [name]: '' } })).toBe('git runs this')
  })

  test('where no answer can be stored', () => {
    const { whyNotAskable } = inputsOf(() => makeApp({ name: '..' }), makeWorld({ terminal: () => true }))
    expect(whyNotAskable()).toBe('no folder can be called ".."')
  })

  test('in the home of another user', () => {
    const app = makeApp({ name: 'of-another' })
    const world = makeWorld({ terminal: () => true })
    mkdirSync(home.config(app.name), { recursive: true })
    if (world.uid === 0) chownSync(home.config(app.name), 4711, 4711)
    const visitor = world.uid === 0 ? world : { ...world, uid: 4711 }
    expect(inputsOf(() => app, visitor).whyNotAskable()).toBe(
      `the folder "${home.config(app.name)}" belongs to another user`,
    )
  })
})

describe('inputsOf() reads the stored answer', () => {
  it('once, however often it is asked for', () => {
    const app = makeApp({ name: 'read-once' })
    const { stored } = inputsOf(() => app, makeWorld())
    expect(stored()).toEqual({ state: 'none' })
    writeAnswers(home, [makeAnswer()], app.name)
    expect(stored()).toEqual({ state: 'none' })
    expect(inputsOf(() => app, makeWorld()).stored()).toEqual({ state: 'answers', answers: [makeAnswer()] })
  })

  it('as none where there is no home folder', () => {
    expect(inputsOf(() => makeApp({ name: '..' }), makeWorld()).stored()).toEqual({ state: 'none' })
  })
})

function whyNotAskable(change: Partial<World>): string | undefined {
  return inputsOf(makeApp, makeWorld({ terminal: () => true, ...change })).whyNotAskable()
}
