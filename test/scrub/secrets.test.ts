import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutSecrets } from '../../src/scrub/secrets.ts'

const HEX = '0123456789abcdef'.repeat(8)
const MIXED = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.repeat(8)

describe('withoutSecrets', () => {
  it.each([
    ['GitHub', `ghp_${MIXED.slice(0, 36)}`],
    ['GitHub, fine-grained', `github_pat_${MIXED.slice(0, 82)}`],
    ['GitLab', `glpat-${MIXED.slice(0, 20)}`],
    ['npm', `npm_${MIXED.slice(0, 36)}`],
    ['AWS', 'AKIAIOSFODNN7EXAMPLE'.replace('7', '2')],
    ['Google', `AIza${MIXED.slice(0, 35)}`],
    ['Anthropic', `sk-ant-api03-${MIXED.slice(0, 93)}AA`],
    ['OpenAI', `sk-proj-${MIXED.slice(0, 74)}T3BlbkFJ${MIXED.slice(0, 74)}`],
    ['Slack', 'xoxb-1234567890123-1234567890123-abcDEF'],
    ['Stripe', `sk_live_${MIXED.slice(0, 24)}`],
    ['SendGrid', `SG.${MIXED.slice(0, 66)}`],
    ['Hugging Face', `hf_${'abcdefghij'.repeat(4).slice(0, 34)}`],
    ['Sentry', `sntryu_${HEX.slice(0, 64)}`],
    ['Twilio', `SK${HEX.slice(0, 32)}`],
    ['JWT', 'eyJhbGciOiJIUzI1NiJ9aa.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P'],
    ['a digest', HEX.slice(0, 40)],
    ['a UUID', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['random characters', MIXED.slice(0, 44)],
    ['an address', 'max.muster+news@mail.example.co.uk'],
    ['an international address', 'jürgen@müller.example'],
    ['IPv4', '192.168.17.3'],
    ['IPv6', '2001:db8:0:0:8:800:200c:417a'],
    ['IPv6, shortened', '2001:db8::8a2e:370:7334'],
    ['IPv6, loopback', '::1'],
    ['IPv6, a network', 'fe80::'],
    ['MAC', '00:1a:2b:3c:4d:5e'],
    ['a card', '4111 1111 1111 1111'],
    ['a telephone', '+49 (0)170 1234567'],
    ['a telephone, national', '089/12345678'],
    ['a telephone, American', '(555) 010-4477'],
    ['an assigned password', 'password=hunter22'],
    ['a token', `Bearer ${MIXED.slice(0, 30)}`],
  ])('takes out %s', (_, secret) => {
    for (const around of [
      ['', ''],
      ['found "', '" there'],
      ['(', ')'],
      ['key: ', '. Next'],
    ] as const) {
      expect(withoutSecrets(around.join(secret))).toBe(around.join('<*>'))
    }
  })

  it.each([
    ['postgres://max:geheim@db.example/app failed', '<*> failed'],
    ['4111111111111111::1', '<*><*>'],
    ['see https://token@example.org/x?y=1', 'see <*>'],
    [`-----BEGIN RSA PRIVATE KEY-----\n${MIXED}\n-----END RSA PRIVATE KEY-----`, '<*>'],
    [`-----BEGIN PRIVATE KEY-----\\n${MIXED.slice(0, 64)}`, '<*>'],
  ])('takes out what belongs to a secret: %s', (text, expected) => {
    expect(withoutSecrets(text)).toBe(expected)
  })

  it.each([
    'mytool@1.4.2',
    'mytool@1.4.2-beta.rc',
    '@scope/mytool@1.4.2',
    'node_modules/.pnpm/csv-parse@5.5.6/node_modules/csv-parse/lib/index.js',
    'Unexpected token at line 12, column 345 (position 123456)',
    'requires Node 20.19.0 or later, see https://nodejs.org/en/about',
    'must be >= 0 && <= 4294967295. Received 12',
    'ERR_INVALID_ARG_TYPE',
    'Foo::bar is no method of std::vector',
    'expected "-----BEGIN PRIVATE KEY-----" at the beginning of the file',
    'aVeryLongFunctionNameThatSomebodyHasWrittenInTheirOwnProgram',
    'token: expected',
    'use the option --password=<*> with care',
    '2026-11-20 10:30',
    'Basic authentication required',
    'app:///dist/chunk-QXW4OIPD.js',
  ])('leaves %s', text => {
    expect(withoutSecrets(text)).toBe(text)
  })

  it('changes nothing the second time', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'a@b.example',
        '1.2.3.4',
        '::1',
        '4111111111111111',
        `ghp_${MIXED.slice(0, 36)}`,
        'token=',
        'x:y@',
      ),
      fc.constantFrom(' ', '<*>', '/', '://', '@', '.', ':', '-', '='),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(part), parts => {
        const once = withoutSecrets(parts.join(''))
        expect(withoutSecrets(once)).toBe(once)
      }),
    )
  })
})
