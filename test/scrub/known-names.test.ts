// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it, test } from 'vitest'
import { pieces } from '../../src/lexicon/words.ts'
import { knownNames } from '../../src/scrub/known-names.ts'
import { scrub } from '../../src/scrub/scrub.ts'
import { errorOf, eventOf, first, messageBy, STILL, sourcesOf } from '../harness/sources.ts'

describe('knownNames()', () => {
  it.each([
    ['a.ts(1,7): error TS2322: Type', ['TS2322', 'error TS2322']],
    ['max ERR_OSSL_EVP_UNSUPPORTED', ['ERR_OSSL_EVP_UNSUPPORTED']],
    ['Cannot find ER_MAX_MUSTER, ERR_OSSL_MAX_MUSTER, ERR_OSSL_EVP_4711, P1034', []],
    ['Error code: P1012', ['P1012']],
    ['P1001: no, P1002: no', ['P1001']],
    ['TS2322: no, TS2323: no', ['TS2322']],
    ['\u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mno', ['TS2322']],
    ['P1034', []],
    ['Error: TS4711\n', ['Error:']],
    ['Error: P1001: no', ['P1001', 'Error:']],
    ['TS4711', []],
    ['Cannot find TS4711 of max (TS4711), [P1034], (P1034)', []],
    ['a.js:1:7: ERROR: gone, in ERROR', []],
    ['Unknown format: yaml 1.2, yaml 1.23, myaml 1.2', ['yaml 1.2']],
    ['MaxError: gone', []],
    ['CssSyntaxError: gone', ['CssSyntaxError:']],
    ['a CssSyntaxError of max', []],
    ['TypeError: gone', ['TypeError:']],
    ['gone: Error: max', ['Error:']],
    ['max: connect ECONNREFUSED 10.0.0.1', ['connect']],
    ['max: getaddrinfo EAI_AGAIN max', ['getaddrinfo']],
    ['max\nspawn max ENOENT', ['\nspawn']],
    ['max spawn max ENOENT, spawn max', []],
    ['gone: GET https://max.example/GET', ['GET https://']],
    ['GET /max, MAX http://max, get http://max', []],
    ['max 403 Forbidden: max, 404 (Not Found), 418 Not Found', ['403 Forbidden', '404 (Not Found']],
    ['4031 Forbidden, 403 Forbiddens, 403 Max, 200 OK', []],
    ['of type [object Uint8Array], [object Max], object Date', []],
    ['connect MAX, connect EMAX, max ENOTFOUND', []],
    [`open '/home/max/package.json'`, ["/package.json'"]],
    ['No tsconfig.json in C:\\max\\muster', ['tsconfig.json']],
    ['/home/max/vite.config.ts, /home/max/.eslintrc', ['/vite.config.ts', '/.eslintrc']],
    ['max-package.json, package.json.max, package.json/max, max.config.ts, mypackage.json', []],
  ])('%s', (text, expected) => {
    const found = knownNames(pieces(text), {
      labels: new Set(),
      isClass: name => name === 'CssSyntaxError',
      safe: ['yaml 1.2'],
    })
    expect(found.map(({ phrase }) => phrase.text)).toEqual(expected)
  })
})

describe('a message', () => {
  it.each([
    ['Cannot open it: max\nspawn max ENOENT', 'Cannot open it: <*>\nspawn <*> ENOENT'],
    ['Cannot open it: Error: connect ECONNREFUSED max', 'Cannot open it: Error: connect ECONNREFUSED <*>'],
    [`Cannot open it: '/home/max/package.json'`, `Cannot open it: '<*>/package.json'`],
    ['Cannot open it: "package.json" (max)', 'Cannot open it: "package.json"<*>'],
    ['Cannot open it: /home/max/tsconfig.json', 'Cannot open it: <*>/tsconfig.json'],
  ])('%s', (message, expected) => {
    const source =
      'fail(`Cannot open it: \'${file}\'`); fail(`Cannot open it: "${file}"`); fail(`Cannot open it: ${file}`); say("Error: " + x + " ENOENT")'
    expect(messageBy(sourcesOf(source, ['ECONNREFUSED', 'ENOENT']), message)).toBe(expected)
  })
})

test('a message keeps a name that is known once, where it is a part of a longer text as well', () => {
  const source = 'fail(`Cannot open it: ${file}\\nError: ${reason}`)'
  expect(messageBy(sourcesOf(source), 'Cannot open it: max\nError: max')).toBe(
    'Cannot open it: <*> Error: <*>',
  )
})

test('a message loses the name of a file where a source lists a path with it: the longer one is found, and is data', () => {
  const source = 'fail(`Cannot open it: "${file}"`); const all = ["src/index.html", "b.c.d"]'
  expect(messageBy(sourcesOf(source), 'Cannot open it: "src/index.html"')).toBe('Cannot open it: "<*>"')
})

test('a message keeps what the class of its error declares safe, if the source says it that declares such members', () => {
  const value = 'Unknown format: yaml of max'
  const source =
    'fail(`Unknown format: ${x}`); const FORMATS = { yaml: 1 }; E[Symbol.for("askfirst.safe")] = ["format"]'
  const { exception } = scrub(
    eventOf({ exception: { values: [{ ...errorOf({ value }), safe: ['yaml', 'max'] }] } }),
    sourcesOf(source),
    STILL,
  )
  expect(exception.values[0]?.value).toBe('Unknown format: yaml <*>')
  expect(messageBy(sourcesOf(source), value)).toBe('Unknown format: <*>')
  const elsewhere = source.replace('askfirst.safe', 'other')
  const event = eventOf({ exception: { values: [{ ...errorOf({ value }), safe: ['yaml'] }] } })
  expect(first(scrub(event, sourcesOf(elsewhere), STILL)).value).toBe('Unknown format: <*>')
})
