import type { Answer } from '../consent/answer.ts'
import { counted } from './counted.ts'
import type { Withdrawal } from './withdraw.ts'

/** @returns what that did, in a line; undefined if there was nothing to do */
export function reachLine(answer: Answer['answer'], withdrawal: Withdrawal): string | undefined {
  const { count, arrived } = withdrawal
  if (count === 0 && arrived === 0) {
    return undefined
  }
  return answer === 'off'
    ? `Deleted ${counted(count, 'unsent report')}${whatLeft(withdrawal)}`
    : `${counted(count, 'report')} that waited to be sent stay${count === 1 ? 's' : ''} here${whatLeft(withdrawal)}`
}

/** @returns what may have left, after `Deleted 2 unsent reports`: `; 1 was being sent and may have arrived.` */
export function whatLeft({ underWay, arrived }: Withdrawal): string {
  const away =
    underWay === 0 ? '' : `; ${underWay} ${underWay === 1 ? 'was' : 'were'} being sent and may have arrived`
  const late = arrived === 0 ? '' : ` ${arrived} had just arrived.`
  return `${away}.${late}`
}
