import { dsnFromString } from '@sentry/core'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'

test("whatever parseDsn() takes, Sentry's own code takes too, and sends there", () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  fc.assert(
    fc.property(dsns(), text => {
      const { text: accepted, host } = accept(text) ?? {}
      fc.pre(accepted !== undefined)
      const components = dsnFromString(accepted ?? '')
      expect(components).toBeDefined()
      expect([components?.host, components?.port].filter(Boolean).join(':')).toBe(host)
      expect(accept(accepted ?? '')).toEqual({ text: accepted, host })
    }),
    { numRuns: 1000 },
  )
})

function accept(text: string): ReturnType<typeof parseDsn> | undefined {
  try {
    return parseDsn(text)
  } catch {
    return undefined
  }
}

function dsns(): fc.Arbitrary<string> {
  const key = fc.string({ unit: fc.constantFrom(...'0123456789abcdefXY_-'), minLength: 1, maxLength: 8 })
  const place = fc.oneof(
    fc.domain(),
    fc.constantFrom('127.0.0.1', '[::1]', 'localhost', 'bücher.example', 'a_b.example'),
  )
  const port = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 65_535 }).map(number => `:${number}`),
  )
  const path = fc.constantFrom('/1', '/4711', '/sentry/1', '/a-b/c.d/e~f/1', '/project-x')
  const scheme = fc.constantFrom('https', 'http')
  const secret = fc.constantFrom('', ':secret')
  return fc
    .tuple(scheme, key, secret, place, port, path)
    .map(
      ([protocol, user, password, host, number, rest]) =>
        `${protocol}://${user}${password}@${host}${number}${rest}`,
    )
}
