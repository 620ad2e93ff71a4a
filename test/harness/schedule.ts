import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { outboxIn } from './outbox.ts'

/** When a recipient may be tried again, as the disk has it. */
export interface StoredWait {
  readonly failures: number
  readonly since: number
  readonly notBefore: number
  readonly by: string
}

/** What is stored about a recipient; undefined if it never failed. */
export function storedWait(home: Home, host: string): StoredWait | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(home), 'utf8'))[host]
  } catch {
    return undefined
  }
}

/** Lets the waiting time of a recipient be over, for senders and for launches. */
export function endWait(home: Home, host: string): void {
  const wait = storedWait(home, host)
  if (!wait) {
    throw new Error(`Nothing waits for ${host}`)
  }
  writeFileSync(fileIn(home), JSON.stringify({ [host]: { ...wait, notBefore: Date.now() } }))
  rmSync(join(outboxIn(home), 'not-before'), { force: true })
}

function fileIn(home: Home): string {
  return join(outboxIn(home), 'schedule.json')
}
