import type { CrashKey } from '../capture/crash-key.ts'
import { shortHash } from '../system/short-hash.ts'

/** @returns 16 hex digits: eight for the bug, eight for who called there, zeros where that is not known */
export function fingerprintOf({ bug, caller }: CrashKey): string {
  return shortHash(bug, 8) + (caller === undefined ? ANY_CALLER : shortHash(caller, 8))
}

const ANY_CALLER = '00000000'

/** Whether two crashes are of one kind. The caller counts where it is known of both: a deep recursion hides it. */
export function isAlike(fingerprint: string, other: string): boolean {
  return (
    fingerprint === other ||
    (fingerprint.slice(0, 8) === other.slice(0, 8) &&
      (fingerprint.endsWith(ANY_CALLER) || other.endsWith(ANY_CALLER)))
  )
}
