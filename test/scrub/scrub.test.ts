// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { scrub } from '../../src/scrub/scrub.ts'
import { windowsIn } from '../../src/scrub/windows.ts'
import { errorOf, eventOf, first, STILL, sourcesOf } from '../harness/sources.ts'

const SOURCE = 'function load(file) { throw new LoadError(`cannot load the file ${file}`) }'
const KEPT = 'cannot load the file <*>'
const ERROR = errorOf({ type: 'LoadError', value: 'cannot load the file of Max Muster' })

describe('scrub', () => {
  it('keeps what is in order', () => {
    expect(scrub(eventOf(), sourcesOf('throw new Error("boom")'), STILL)).toEqual({
      ...eventOf(),
      transaction: 'mytool',
      tags: { ...eventOf().tags, reference: eventOf().event_id.slice(0, 8) },
      contexts: { ...eventOf().contexts, launch: { command: 'mytool' } },
    })
  })

  it('lets nothing pass that the event does not list', () => {
    const error = { ...errorOf(), secret: 'Max', mechanism: { ...errorOf().mechanism, secret: 'Max' } }
    const event = {
      ...eventOf({ exception: { values: [error] } }),
      secret: 'Max',
      user: { id: 'Max', name: 'Max' },
    }
    expect(JSON.stringify(scrub(event, sourcesOf(''), STILL))).not.toContain('Max')
  })

  it.each(['cause', 'errors[3]', 'error', 'suppressed'])(
    'keeps that an error was the %s of another',
    source => {
      const values = [{ ...ERROR, mechanism: { type: 'chained', handled: false, source } as const }]
      const scrubbed = scrub(eventOf({ exception: { values } }), sourcesOf(SOURCE), STILL)
      expect(scrubbed.exception.values[0]?.mechanism.source).toBe(source)
    },
  )

  it('explains every error of a chain', () => {
    const mechanism = { type: 'chained', handled: false, exception_id: 1, parent_id: 0 } as const
    const values = [
      { ...ERROR, mechanism: { ...mechanism, source: 'cause', is_exception_group: true } },
      { ...ERROR, mechanism: { ...mechanism, source: 'errors[3]', data: { code: 'MAX', syscall: 'max' } } },
      { ...ERROR, mechanism: { ...mechanism, source: 'Max Muster' } },
    ]
    const scrubbed = scrub(eventOf({ exception: { values } }), sourcesOf(SOURCE), STILL)
    expect(scrubbed.exception.values).toEqual([
      {
        type: 'LoadError',
        value: KEPT,
        mechanism: { ...mechanism, source: 'cause', is_exception_group: true },
      },
      {
        type: 'LoadError',
        value: KEPT,
        mechanism: { ...mechanism, source: 'errors[3]', data: { code: '<*>', syscall: '<*>' } },
      },
      { type: 'LoadError', value: KEPT, mechanism },
    ])
  })

  it('keeps a code that the source has', () => {
    const mechanism = { type: 'capture', handled: true, data: { code: 'LOAD_BAD' } } as const
    const event = eventOf({ exception: { values: [{ ...ERROR, mechanism }] } })
    expect(first(scrub(event, sourcesOf("error.code = 'LOAD_BAD'"), STILL)).mechanism).toEqual(mechanism)
  })

  it('shows the hostname that was asked for', () => {
    expect(scrub(eventOf({ server_name: 'workshop' }), sourcesOf(''), STILL).server_name).toBe('workshop')
  })
})

describe('scrub fails closed', () => {
  const event = eventOf({ exception: { values: [ERROR] } })

  it('without sources', () => {
    expect(first(scrub(event, sourcesOf([]), STILL))).toMatchObject({ type: '<*>', value: '<*>' })
  })

  it('without time to read', () => {
    let time = 0
    const clock = { now: () => (time += 1000) }
    expect(first(scrub(event, sourcesOf(`${SOURCE};f(0)`.repeat(500)), clock)).value).toBe('<*>')
  })

  it('without time to compare', () => {
    const values = [errorOf({ value: 'cannot load the file '.repeat(700) })]
    let looks = 0
    const clock = { now: () => (looks++ < 4 ? 0 : 1e6) }
    expect(first(scrub(eventOf({ exception: { values } }), sourcesOf(SOURCE), clock)).value).toBe('<*>')
  })

  it('if a file cannot be read, and reads the others', () => {
    const gone = { ...windowsIn('/nowhere/a.js', []), weight: 'stack' } as const
    const texts = [gone, { read: () => SOURCE, weight: 'stack' }] as const
    expect(first(scrub(event, { ...sourcesOf(''), texts }, STILL)).value).toBe(KEPT)
  })

  it('if looking for files fails, and uses what was found', () => {
    const texts = (function* () {
      yield { read: () => SOURCE, weight: 'stack' } as const
      throw new Error('Max Muster')
    })()
    expect(first(scrub(event, { ...sourcesOf(''), texts }, STILL)).value).toBe(KEPT)
  })

  it('and looks for no more files once there is no time', () => {
    let files = 0
    let time = 0
    const texts = (function* () {
      while (files < 1000) {
        files++
        yield { read: () => 'f("cannot");'.repeat(300), weight: 'stack' } as const
      }
    })()
    scrub(event, { ...sourcesOf(''), texts }, { now: () => (time += 100) })
    // The clock is looked at once a file, and says that the second is over at the tenth.
    expect(files).toBeLessThan(12)
  })

  it('if the clock fails', () => {
    const clock = {
      now: () => {
        throw new Error('Max Muster')
      },
    }
    expect(first(scrub(event, sourcesOf(SOURCE), clock))).toMatchObject({ type: '<*>', value: '<*>' })
  })

  it.each(['type', 'value'])('if reading the %s fails', field => {
    const broken = Object.defineProperty({ ...ERROR }, field, {
      get: () => {
        throw new Error('Max Muster')
      },
    })
    const scrubbed = scrub(eventOf({ exception: { values: [broken] } }), sourcesOf(SOURCE), STILL)
    expect(first(scrubbed)).toMatchObject({ type: '<*>', value: '<*>' })
  })

  it('if nothing can be read at all', () => {
    const broken = new Proxy(event, {
      get: () => {
        throw new Error('Max Muster')
      },
    })
    expect(scrub(broken, sourcesOf(SOURCE), STILL)).toMatchObject({
      release: '<*>',
      exception: { values: [] },
    })
  })
})
