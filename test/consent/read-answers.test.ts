import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readAnswers } from '../../src/consent/read-answers.ts'
import { makeAnswer } from '../harness/answers.ts'
import { linkTo, makeFiles } from '../harness/files.ts'
import { makeWorld } from '../harness/world.ts'

const world = makeWorld()

describe('readAnswers()', () => {
  it('reads them oldest first', () => {
    const answers = [makeAnswer({ answer: 'off' }), makeAnswer({ recipient: null }), makeAnswer()]
    expect(readAnswers(fileWith({ answers }), world)).toEqual({ state: 'answers', answers })
  })

  it('ignores what it does not know', () => {
    const answers = [{ ...makeAnswer(), mood: 'grumpy' }]
    expect(readAnswers(fileWith({ answers, version: 2 }), world)).toEqual({ state: 'answers', answers })
  })

  it('reads what an editor began with a byte order mark: a no in it is none the less', () => {
    const answers = [makeAnswer({ answer: 'off' })]
    const file = fileWith(`\uFEFF${JSON.stringify({ answers })}`)
    expect(readAnswers(file, world)).toEqual({ state: 'answers', answers })
  })

  it('finds none where there is no file, no folder, or a file for a folder', () => {
    const folder = makeFiles({ file: 'in the way' })
    expect(readAnswers(join(folder, 'telemetry.json'), world)).toEqual({ state: 'none' })
    expect(readAnswers(join(folder, 'tool', 'telemetry.json'), world)).toEqual({ state: 'none' })
    expect(readAnswers(join(folder, 'file', 'telemetry.json'), world)).toEqual({ state: 'none' })
  })
})

describe('readAnswers() trusts no file', () => {
  const otherwise = 'it holds something else than answers'

  test.each([
    ['that is empty', '', 'it is not valid JSON'],
    ['cut short', '{"answers":[{"answer":"on"', 'it is not valid JSON'],
    ['that is a list', '[]', 'it is not valid JSON'],
    ['without answers', '{}', otherwise],
    ['whose answers are one', { answers: makeAnswer() }, otherwise],
    ['with another word', { answers: [{ ...makeAnswer(), answer: 'true' }] }, otherwise],
    ['without a time', { answers: [{ ...makeAnswer(), time: undefined }] }, otherwise],
    ['without a recipient', { answers: [{ ...makeAnswer(), recipient: undefined }] }, otherwise],
    ['without a word about the words', { answers: [{ ...makeAnswer(), words: undefined }] }, otherwise],
    ['with words that are no SHA-256', { answers: [{ ...makeAnswer(), words: 'Send?' }] }, otherwise],
    ['without the version of Node', { answers: [{ ...makeAnswer(), node: undefined }] }, otherwise],
    ['with fields in words', { answers: [{ ...makeAnswer(), fields: 'all' }] }, otherwise],
    ['that ends in what is no answer', { answers: [makeAnswer(), null] }, otherwise],
    ['that is far too large', ' '.repeat(65_537), 'it is larger than 65536 bytes'],
  ])('%s', (_, content, problem) => {
    expect(readAnswers(fileWith(content), world)).toEqual({ state: 'broken', problem })
  })

  test('of another user', () => {
    const file = fileWith({ answers: [makeAnswer()] })
    if (world.uid === 0) chownSync(file, 4711, 4711)
    const reader = world.uid === 0 ? world : makeWorld({ uid: 4711 })
    expect(readAnswers(file, reader)).toEqual({
      state: 'broken',
      problem: 'it does not belong to you',
      hasNoNo: true,
    })
  })

  test('that everyone can write', () => {
    const file = fileWith({ answers: [makeAnswer()] })
    chmodSync(file, 0o666)
    expect(readAnswers(file, world)).toEqual({
      state: 'broken',
      problem: 'it can be written by others',
      hasNoNo: true,
    })
    // As a group of one's own has it, and a umask of 002 makes it.
    chmodSync(file, 0o664)
    expect(readAnswers(file, world)).toMatchObject({ state: 'answers' })
  })

  test('that is a pipe, which would have to be waited for', () => {
    const file = join(makeFiles({}), 'telemetry.json')
    execFileSync('mkfifo', [file])
    expect(readAnswers(file, world)).toEqual({ state: 'broken', problem: 'it is no file' })
  })

  test('that is a folder', () => {
    const folder = makeFiles({})
    mkdirSync(join(folder, 'telemetry.json'))
    expect(readAnswers(join(folder, 'telemetry.json'), world)).toMatchObject({ state: 'broken' })
  })

  test.skipIf(process.platform === 'win32').each(['near', 'far above'])(
    'in a folder, %s, that everybody may write to: who moved it there?',
    where => {
      const folder = makeFiles({ 'home/config/tool/telemetry.json': { answers: [makeAnswer()] } })
      const file = join(folder, 'home/config/tool/telemetry.json')
      expect(readAnswers(file, world)).toMatchObject({ state: 'answers' })
      chmodSync(join(folder, where === 'near' ? 'home/config/tool' : 'home'), 0o777)
      expect(readAnswers(file, world)).toMatchObject({
        state: 'broken',
        problem: expect.stringMatching(/^others can write to the folder /),
      })
    },
  )

  test('that is a circle of links', () => {
    const folder = makeFiles({ 'telemetry.json': linkTo('telemetry.json') })
    expect(readAnswers(join(folder, 'telemetry.json'), world)).toMatchObject({ state: 'broken' })
  })

  test('whatever it holds, without throwing', () => {
    const file = fileWith('')
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), text => {
        writeFileSync(file, text)
        expect(readAnswers(file, world)).toMatchObject({ state: 'broken' })
      }),
    )
    rmSync(file)
  })
})

function fileWith(content: string | object): string {
  return join(makeFiles({ 'telemetry.json': content }), 'telemetry.json')
}
