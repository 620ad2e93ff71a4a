import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Frame } from '../../src/report/event.ts'
import { explainFrame } from '../../src/scrub/frames.ts'
import { learn } from '../../src/scrub/learn.ts'
import { queryOf } from '../../src/scrub/query.ts'
import { errorOf, eventOf, PLENTY, sourcesOf, vocabularyOf } from '../harness/sources.ts'

const USER_CODE = { filename: '<user code>', in_app: false }

function explained(frame: Partial<Frame>, place = sourcesOf('').place): Frame {
  const whole: Frame = {
    filename: '/app/dist/load.js',
    function: 'load',
    lineno: 12,
    colno: 7,
    in_app: true,
    ...frame,
  }
  const error = errorOf({ stacktrace: { frames: [whole] } })
  const vocabulary = vocabularyOf('function load() {}', eventOf({ exception: { values: [error] } }))
  return explainFrame(whole, place, vocabulary)
}

describe('explainFrame', () => {
  it('names a file of the program by its place', () => {
    expect(explained({ in_app: false })).toEqual({
      filename: 'app:///dist/load.js',
      function: 'load',
      lineno: 12,
      colno: 7,
      in_app: true,
    })
  })

  it('leaves out a number that is too large for a line or a column', () => {
    expect(explained({ lineno: 491_701_234_567, colno: 4_111_111_111_111_111 })).not.toMatchObject({
      lineno: expect.anything(),
    })
    expect(explained({ colno: 4_111_111_111_111_111 }).colno).toBeUndefined()
  })

  it('replaces a function name that the sources do not know', () => {
    expect(explained({ function: 'maxmuster' }).function).toBe('<*>')
  })

  it('takes names of Node in frames of Node', () => {
    const frame = { filename: 'node:fs', function: 'innards', in_app: false }
    const event = eventOf({ exception: { values: [errorOf({ stacktrace: { frames: [frame] } })] } })
    const sources = { ...sourcesOf(''), platform: () => ({ messages: [], identifiers: ['innards'] }) }
    const vocabulary = learn(sources, queryOf(event), PLENTY)
    expect(explainFrame(frame, sources.place, vocabulary)).toEqual(frame)
    expect(explainFrame({ ...frame, filename: '/app/a.js' }, sources.place, vocabulary).function).toBe('<*>')
  })

  it('shows no name for a call without one, and no position that is none', () => {
    const { function: _, ...nameless } = explained({ lineno: -1, colno: 1.5 })
    expect(nameless).toEqual({ filename: 'app:///dist/load.js', in_app: true })
    expect(
      explainFrame({ filename: '/app/a.js', in_app: true }, sourcesOf('').place, vocabularyOf('', eventOf())),
    ).toEqual({
      filename: 'app:///a.js',
      in_app: true,
    })
  })

  it.each([
    ['/home/max/notes.js', undefined],
    ['', undefined],
    ['/home/max/config.js', '<configuration>'],
    ['/home/max/max.config.mjs', '<configuration>'],
    ['file:///home/max/plugin.mjs', '<plug-in>'],
    ['/home/max/node_modules/max/index.js', undefined],
    ['/home/max/node_modules/max-plugin/index.js', '<plug-in>'],
    ['eval at load (/app/a.js)', '<eval>'],
    ['evalmachine.<anonymous>', '<eval>'],
  ])('shows nothing of %s but what kind of file it is', (filename, kind) => {
    expect(explained({ filename })).toEqual(kind === undefined ? USER_CODE : { ...USER_CODE, function: kind })
  })

  it.each([
    'Wilhelmina.toString',
    'new Wilhelmina',
    'Wilhelmina',
    'Fantasia.bind',
    'Fantasia',
    'Balthasar.of',
    'Reflect.fantasia',
  ])('takes none that a program calls after data for one of V8: %s', name => {
    vi.stubGlobal('Wilhelmina', class Wilhelmina {})
    vi.stubGlobal('Fantasia', (() => 1).bind(null))
    vi.stubGlobal('Balthasar', Array)
    Reflect.set(Reflect, 'fantasia', Reflect.get)
    onTestFinished(() => void Reflect.deleteProperty(Reflect, 'fantasia'))
    const frame = { filename: '<anonymous>', function: name, in_app: false }
    const shown = explainFrame(frame, sourcesOf('').place, vocabularyOf('', eventOf()))
    expect(shown).toEqual({ ...USER_CODE, function: '<eval>' })
  })

  it.each([
    ['Array.sort', true],
    ['JSON.parse', true],
    ['new Promise', true],
    ['Promise.all (index 0)', true],
    ['Function.keys', true],
    ['Function.from', true],
    ['Uint8Array.map', true],
    ['new DateTimeFormat', true],
    ['decodeURIComponent', true],
    ['[Symbol.replace]', true],
    ['Function.maxmuster', false],
    ['[Symbol.maxmuster]', false],
    ['Array.maxmuster', false],
    ['Max.muster', false],
    ['maxmuster', false],
  ])("takes V8's own functions, which have no file: %s", (name, own) => {
    const frame = { filename: '<anonymous>', function: name, in_app: false }
    expect(explainFrame(frame, sourcesOf('').place, vocabularyOf('', eventOf()))).toEqual(
      own ? frame : { ...USER_CODE, function: '<eval>' },
    )
  })

  it("takes no name under which V8's own function is called", () => {
    const frame = { filename: '<anonymous>', function: 'Object.assign [as maxmuster]', in_app: false }
    const shown = explainFrame(frame, sourcesOf('').place, vocabularyOf('', eventOf()))
    expect(shown).toEqual({ ...frame, function: 'Object.assign' })
  })

  it('takes what Node calls functions of', () => {
    expect(explained({ function: 'Timeout.load [as _onTimeout]' }).function).toBe(
      'Timeout.load [as _onTimeout]',
    )
    expect(explained({ function: 'Socket.<anonymous>' }).function).toBe('Socket.<anonymous>')
  })

  it('shows nothing if the place is unlike any', () => {
    expect(explained({}, () => ({ filename: '/home/max/a.js', inApp: true }))).toEqual(USER_CODE)
  })

  it('shows nothing if looking for the place fails', () => {
    const fail = () => {
      throw new Error('/home/max')
    }
    expect(explained({}, fail)).toEqual(USER_CODE)
  })
})
