import { describe, expect, it } from 'vitest'
import { explainedByBoth } from '../harness/explained-by-both.ts'

describe('a call as compilers write it', () => {
  it.each([
    ['(0, errors_1.fail)("Bad syntax")', 'Bad syntax', 'Bad syntax'],
    ['(0,a.assert)(isGood, "Bad syntax")', 'Bad syntax', 'Bad syntax'],
    ['(0, child_process_1.spawn)("hatter", [])', 'spawn hatter ENOENT', 'spawn hatter ENOENT'],
  ])('says what the function is given: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })

  it.each([
    ['(0, table_1.get)("Rose")', 'Rose'],
    ['get(error)("Rose")', 'Rose'],
    ['(0, find)(error)("Rose")', 'Rose'],
  ])('of another function is data: %s', (source, message) => {
    expect(explainedByBoth(source, message)).toEqual(['<*>', '<*>'])
  })
})
