import type { CapturedEvent, CrashEvent, ExceptionValue } from '../../src/report/event.ts'
import { learn } from '../../src/scrub/learn.ts'
import { queryOf } from '../../src/scrub/query.ts'
import { scrub } from '../../src/scrub/scrub.ts'
import type { Sources } from '../../src/scrub/sources.ts'
import type { Vocabulary } from '../../src/scrub/vocabulary.ts'

/** A clock that stands still: no test is in a hurry. */
export const STILL = { now: () => 0 }

/** Never runs out. */
export const PLENTY = { afford: () => true }

/** Sources of one file each; `/app/…` is the program's, `node:…` is Node's. */
export function sourcesOf(texts: string | readonly string[], platform: readonly string[] = []): Sources {
  return {
    place: file => {
      if (file.startsWith('node:')) return { filename: file, inApp: false }
      return file.startsWith('/app/') ? { filename: `app:///${file.slice(5)}`, inApp: true } : undefined
    },
    code: () => ({ before: [texts].flat().join('\n'), after: '' }),
    texts: [texts].flat().map(text => ({ read: () => text, weight: 'stack' })),
    platform: () => ({ messages: platform, identifiers: [] }),
  }
}

/** An event in which all is well; a test changes what it is about. */
export function eventOf(changes: Partial<CapturedEvent> = {}): CapturedEvent {
  return {
    event_id: '3f9a2c1e3f9a2c1e3f9a2c1e3f9a2c1e',
    timestamp: 1_790_000_000.123,
    platform: 'node',
    level: 'fatal',
    release: 'mytool@1.4.2',
    environment: 'stable',
    user: { id: '0f8fad5b-d9cb-469f-a165-70867728950e' },
    tags: { installation: 'package' },
    contexts: {
      runtime: { name: 'node', version: 'v22.12.0' },
      os: { name: 'Linux' },
      launch: { program: 'mytool', arguments: [] },
    },
    modules: { commander: '14.0.3' },
    exception: { values: [errorOf()] },
    sdk: { name: 'askfirst', version: '0.1.0', settings: { infer_ip: 'never' } },
    ...changes,
  }
}

export function errorOf(changes: Partial<ExceptionValue> = {}): ExceptionValue {
  return {
    type: 'Error',
    value: 'boom',
    mechanism: { type: 'uncaughtException', handled: false },
    ...changes,
  }
}

/** What becomes of one message, given sources, in which it was thrown. */
export function messageBy(sources: Sources, value: string, type = 'Error'): string {
  const frames = [{ filename: '/app/load.js', lineno: 1, colno: 1, in_app: true }]
  const error = errorOf({ type, value, stacktrace: { frames } })
  return first(scrub(eventOf({ exception: { values: [error] } }), sources, STILL)).value
}

/** What becomes of a launch command, given one source file. */
export function commandBy(source: string, launched: readonly string[]): string {
  const { contexts } = eventOf()
  const launch = { program: 'mytool', arguments: launched }
  return scrub(eventOf({ contexts: { ...contexts, launch } }), sourcesOf(source), STILL).contexts.launch
    .command
}

/** What one source file says about an event. */
export function vocabularyOf(
  source: string,
  event: CapturedEvent,
  platform: readonly string[] = [],
): Vocabulary {
  return learn(sourcesOf(source, platform), queryOf(event), PLENTY)
}

export function first(event: CrashEvent): ExceptionValue {
  return event.exception.values[0] ?? errorOf({ value: 'there is no error in the event' })
}
