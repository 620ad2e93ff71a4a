import { describe, expect, it } from 'vitest'
import { scrub } from '../../src/scrub/scrub.ts'
import { explainedByBoth } from '../harness/explained-by-both.ts'
import { errorOf, eventOf, STILL, sourcesOf } from '../harness/sources.ts'

describe('a value that is written like a code stays', () => {
  it.each([
    ['const CODE = "TOO_LATE"'],
    ['const ERROR_CODE = "TOO_LATE"'],
    ['export const ERR_LATE = "TOO_LATE"'],
    ['error.code = "TOO_LATE"'],
    ['class Late { code = "TOO_LATE" }'],
    ['throw make({ code: "TOO_LATE" })'],
    ['throw new Error("TOO_LATE")'],
    ['fail(7, "TOO_LATE")'],
    ['const reason = "TOO_LATE"'],
    ['const ErrorCodes = { early: "TOO_EARLY", late: "TOO_LATE" }'],
    ['const ErrorCodes = Object.freeze({ early: "TOO_EARLY", late: "TOO_LATE" })'],
    [
      '(function (ErrorCode) { ErrorCode["Late"] = "TOO_LATE" })(ErrorCode || (exports.ErrorCode = ErrorCode = {}))',
    ],
    ['exports.errors.LATE = "TOO_LATE"'],
    [
      '(function (ErrorKind) { ErrorKind[ErrorKind["TOO_LATE"] = 2] = "TOO_LATE" })(ErrorKind || (ErrorKind = {}))',
    ],
    ['(ErrorKind => { ErrorKind[(ErrorKind["TOO_LATE"] = 2)] = "TOO_LATE" })(ErrorKind || {})'],
  ])('where a source gives it to errors: %s', source => {
    expect(explainedByBoth(source, 'max: TOO_LATE (max)')).toEqual(Array(2).fill('<*> TOO_LATE <*>'))
  })

  it.each([
    ['f("CommaExpected")'],
    ['f(6, "CommaExpected")'],
    ['switch (x) { case 6: return "CommaExpected" }'],
    ['const errors = { 6: "CommaExpected" }'],
  ])('where it is the name of a fault that is handed on: %s', source => {
    expect(explainedByBoth(source, 'max: CommaExpected (max), ValueExpected')).toEqual(
      Array(2).fill('<*> CommaExpected <*>'),
    )
  })

  it.each([
    ['const PARSE_ERROR = 3; get("PARSE_ERROR")', 'PARSE_ERROR'],
    ['get(["ERR_TOO_LATE"])', 'ERR_TOO_LATE'],
  ])('where it says itself that it is of an error: %s', (source, code) => {
    expect(explainedByBoth(source, `max: ${code} (max)`)).toEqual(Array(2).fill(`<*> ${code} <*>`))
  })
})

it.each([
  ['exports[1062] = "TWICE_THERE"', 'Cannot save it: TWICE_THERE'],
  ['const codes = {}', 'Cannot save it: <*>'],
])('a code of an error that stays may stand in its messages, too: %s', (source, expected) => {
  const { mechanism } = errorOf()
  const inner = errorOf({ mechanism: { ...mechanism, data: { code: 'TWICE_THERE' } } })
  const outer = errorOf({ value: 'Cannot save it: TWICE_THERE' })
  const sources = sourcesOf(`fail("Cannot save it: " + why); ${source}`)
  const { exception } = scrub(eventOf({ exception: { values: [inner, outer] } }), sources, STILL)
  expect(exception.values[1]?.value).toBe(expected)
})

describe('a value of the program that is only written like a code does not', () => {
  it.each([
    ['const DIAGNOSES = ["HIV_POSITIVE", "HIV_NEGATIVE"]', 'HIV_POSITIVE'],
    ['const diagnoses = { HIV_POSITIVE: "HIV_POSITIVE" }', 'HIV_POSITIVE'],
    ['const codes = { A: "HIV_POSITIVE", B: "HIV_NEGATIVE" }', 'HIV_POSITIVE'],
    ['const errors = { a: 1 }, all = { A: "HIV_POSITIVE" }', 'HIV_POSITIVE'],
    ['const Status = Object.freeze({ a: "HIV_POSITIVE" })', 'HIV_POSITIVE'],
    ['(function (Status) { Status["A"] = "HIV_POSITIVE" })(Status || (Status = {}))', 'HIV_POSITIVE'],
    [
      '(function (Kind) { Kind[Kind["HIV_POSITIVE"] = 2] = "HIV_POSITIVE" })(Kind || (Kind = {}))',
      'HIV_POSITIVE',
    ],
    ['function HIV_POSITIVE() {} ; Status.HIV_POSITIVE = 1', 'HIV_POSITIVE'],
    ['add("HIV_POSITIVE"); const diagnosis = "HIV_POSITIVE"', 'HIV_POSITIVE'],
    ['const record = { statusCode: "HIV_POSITIVE" }; const countryCode = "HIV_POSITIVE"', 'HIV_POSITIVE'],
    ['if (status === "HIV_POSITIVE") run()', 'HIV_POSITIVE'],
    ['const customers = [{ status: "PaymentFailed" }]; const states = ["PaymentFailed"]', 'PaymentFailed'],
    ['const label = "PaymentFailed"', 'PaymentFailed'],
  ])('%s', (source, value) => {
    const said = `fail("Cannot add it: " + x + " is there"); ${source}`
    expect(explainedByBoth(said, `Cannot add it: ${value} is there`)).toEqual(
      Array(2).fill('Cannot add it: <*> is there'),
    )
    expect(explainedByBoth(said, value)).toEqual(['<*>', '<*>'])
    expect(explainedByBoth(said, `max: ${value}, (max)`)).toEqual(['<*>', '<*>'])
  })
})
