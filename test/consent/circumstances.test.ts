import { chownSync, mkdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { circumstancesOf } from '../../src/consent/circumstances.ts'
import type { World } from '../../src/world.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { moveIntoEmptyHome } from '../harness/move.ts'
import { makeWorld } from '../harness/world.ts'

const home = moveIntoEmptyHome()
const LOOKS_UP = 'this launch only looks something up'

describe('circumstancesOf() can ask', () => {
  test.each([
    [[]],
    [['build', '--out', 'there']],
    [['--verbose', 'build', 'telemetry']],
    [['help-me', 'version', 'h', 'v']],
  ])('a person at a terminal who launches with %j', words => {
    expect(hindrance({ arguments: words })).toBeUndefined()
  })
})

describe('circumstancesOf() cannot ask', () => {
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
    ['for telemetry after an option', { arguments: ['--verbose', 'telemetry', 'status'] }, LOOKS_UP],
  ])('%s', (_, change, why) => {
    expect(hindrance(change)).toBe(why)
  })

  test('where no answer can be stored', () => {
    const { hindrance } = circumstancesOf(makeApp({ name: '..' }), makeWorld({ terminal: () => true }))
    expect(hindrance()).toBe('there is no absolute path to a home folder')
  })

  test('in the home of another user', () => {
    const app = makeApp({ name: 'of-another' })
    const world = makeWorld({ terminal: () => true })
    mkdirSync(home.config(app.name), { recursive: true })
    if (world.uid === 0) chownSync(home.config(app.name), 4711, 4711)
    const visitor = world.uid === 0 ? world : { ...world, uid: 4711 }
    expect(circumstancesOf(app, visitor).hindrance()).toBe(
      `the folder "${home.config(app.name)}" belongs to another user`,
    )
  })
})

describe('circumstancesOf() reads the stored answer', () => {
  it('once, however often it is asked for', () => {
    const app = makeApp({ name: 'read-once' })
    const { stored } = circumstancesOf(app, makeWorld())
    expect(stored()).toEqual({ state: 'none' })
    writeAnswers(home, [makeAnswer()], app.name)
    expect(stored()).toEqual({ state: 'none' })
    expect(circumstancesOf(app, makeWorld()).stored()).toEqual({ state: 'answers', answers: [makeAnswer()] })
  })

  it('as none where there is no home folder', () => {
    expect(circumstancesOf(makeApp({ name: '..' }), makeWorld()).stored()).toEqual({ state: 'none' })
  })
})

function hindrance(change: Partial<World>): string | undefined {
  return circumstancesOf(makeApp(), makeWorld({ terminal: () => true, ...change })).hindrance()
}
