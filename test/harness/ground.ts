import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes the folder for everything that this run of the tests writes; what they start puts its temporary files there,
 * too. It goes at the end.
 *
 * @returns what ends it
 */
export default function makeGround(): () => void {
  const ground = mkdtempSync(join(realpathSync(tmpdir()), 'askfirst-tests-'))
  // Some programs are run as another user.
  chmodSync(ground, 0o711)
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) {
    process.env[name] = ground
  }
  return () => {
    rmSync(ground, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
