import { expect, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { answeredFor } from '../../src/consent/answered-for.ts'

test.each([
  ['https://key@sentry.example.org/42', 'sentry.example.org', 'sentry.example.org/42'],
  ['http://key@127.0.0.1:9000/sentry/42', '127.0.0.1:9000', '127.0.0.1:9000/sentry/42'],
  ['http://key@[::1]:9000/1', '[::1]:9000', '[::1]:9000/1'],
])('an answer to %s is for its host, or among many programs for its project', (dsn, host, project) => {
  const recipient = parseDsn(dsn)
  expect(answeredFor({ answer: 'own', recipient })).toBe(host)
  expect(answeredFor({ answer: 'shared', recipient })).toBe(project)
})

test.each(['own', 'shared'] as const)('an answer (%s) without a recipient is for none', answer => {
  expect(answeredFor({ answer })).toBe(null)
})
