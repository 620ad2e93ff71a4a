import { describe, expect, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { Failure } from '../../src/system/failure.ts'

const FORM = 'not of the form https://KEY@HOST/PROJECT'

describe('parseDsn() takes', () => {
  test.each([
    ['https://key@sentry.example.org/1', 'sentry.example.org'],
    ['https://0a1b@o1.ingest.de.sentry.io/4501', 'o1.ingest.de.sentry.io'],
    ['https://key@sentry.example.org:8443/below/here/1', 'sentry.example.org:8443'],
    ['https://key@SENTRY.Example.org/1', 'sentry.example.org'],
    ['https://key@büch.example/1', 'xn--bch-hoa.example'],
    ['https://key@192.0.2.7/1', '192.0.2.7'],
    ['https://key@[2001:db8::7]:9000/1', '[2001:db8::7]:9000'],
    ['http://key@localhost:8969/1', 'localhost:8969'],
    ['http://key@127.0.0.1:8969/1', '127.0.0.1:8969'],
    ['http://key@[::1]:8969/1', '[::1]:8969'],
  ])('%s, for %s', (text, host) => {
    expect(parseDsn(text).host).toBe(host)
  })

  test('a secret key, and drops it, with query and fragment', () => {
    expect(parseDsn('https://key:secret@sentry.example.org/1?a=b#c')).toEqual({
      text: 'https://key@sentry.example.org/1',
      host: 'sentry.example.org',
    })
  })
})

describe('parseDsn() refuses', () => {
  test.each<[unknown, string]>([
    ['', FORM],
    ['junk', FORM],
    [undefined, FORM],
    [1, FORM],
    [{ dsn: 'https://key@sentry.example.org/1' }, FORM],
    ['https://sentry.example.org/1', FORM],
    ['https://key@sentry.example.org', FORM],
    ['https://key@sentry.example.org/', FORM],
    ['ftp://key@sentry.example.org/1', '"ftp://" is not "https://"'],
    ['http://key@sentry.example.org/1', 'plain "http" would send reports unencrypted to sentry.example.org'],
    [
      'http://key@127.0.0.1.example.org/1',
      'plain "http" would send reports unencrypted to 127.0.0.1.example.org',
    ],
    [
      'http://key@localhost.example.org/1',
      'plain "http" would send reports unencrypted to localhost.example.org',
    ],
    ['http://key@evil-localhost/1', 'plain "http" would send reports unencrypted to evil-localhost'],
    ['mailto:key@sentry.example.org', FORM],
    ['https://key@sentry.example.org/a b/1', FORM],
    // A yes to these would be stored as one for any recipient, or for a host that no person can read.
    ['https://key@*/1', FORM],
    ['https://key@*.example.org/1', FORM],
    ['https://key@{host}/1', FORM],
    ['https://key@one.example,two.example/1', FORM],
  ])('%j', (text, why) => {
    const failure = refusalOf(text)
    expect(failure).toMatchObject({ code: 'ASKFIRST_DSN_INVALID', exitCode: 2 })
    expect(failure.message).toBe(`Cannot use ${JSON.stringify(text)} as DSN: ${why}`)
  })
})

function refusalOf(text: unknown): Failure {
  try {
    parseDsn(text)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('Expected a Failure')
}

test('parseDsn() prints no password of what it refuses', () => {
  expect(() => parseDsn('postgres://me:hunter2@db.example/crm')).toThrow('"postgres://me:…@db.example/crm"')
})
