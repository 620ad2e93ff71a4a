import { isObject, read } from './read-member.ts'

/** As parsers give them: `line`, `loc.column`, `mark.position`; counted from 0 or from 1. */
export function positionsOf(value: object): readonly number[] {
  const holders = [value, ...POSITION_HOLDERS.map(member => read(value, member)).filter(isObject)]
  const nested = holders.flatMap(holder => [
    holder,
    ...NESTED.map(member => read(holder, member)).filter(isObject),
  ])
  const numbers = nested.flatMap(holder => POSITION_MEMBERS.map(member => read(holder, member)))
  const positions = numbers.filter((each): each is number => Number.isSafeInteger(each) && Number(each) >= 0)
  return [...new Set(positions.flatMap(each => [each, each + 1]))]
}

const POSITION_HOLDERS = ['loc', 'location', 'mark', 'position', 'pos', 'span']
const NESTED = ['start', 'end']
const POSITION_MEMBERS = [
  'line',
  'column',
  'col',
  'lineNumber',
  'columnNumber',
  'linenumber',
  'lineno',
  'colno',
  'pos',
  'offset',
  'position',
  'character',
  'index',
  'endLine',
  'endColumn',
]
