import { join } from 'node:path'
import { storedReports } from '../harness/outbox.ts'
import type { Reporter } from './crashes.ts'
import { ROOT } from './root.ts'
import type { Settled } from './settle.ts'

/** The command as a person has it, said yes to. */
export const ASKFIRST: Reporter = {
  words: ({ script, args }, dsn) => [join(ROOT, 'bin/askfirst.js'), 'run', '--dsn', dsn, script, ...args],
  env: () => ({ MM_TELEMETRY: 'on' }),
}

/** The same, told to keep its reports: their bytes are those that would be sent. */
export const ASKFIRST_LOCAL: Reporter = {
  words: (settled, dsn) => [
    '--require',
    join(ROOT, 'test/leaks/slow-clock.cjs'),
    ...ASKFIRST.words(settled, dsn),
  ],
  env: () => ({ MM_TELEMETRY: 'local' }),
  kept: ({ options }) => storedReports(outboxOf(options.env)).map(({ bytes }) => bytes),
}

function outboxOf({ XDG_DATA_HOME = '', LOCALAPPDATA = '', HOME = '' }: Settled['options']['env']): string {
  if (process.platform === 'darwin') return join(HOME, 'Library/Application Support/askfirst/askfirst')
  if (process.platform === 'win32') return join(LOCALAPPDATA, 'askfirst/Data/askfirst')
  return join(XDG_DATA_HOME, 'askfirst/askfirst')
}

/** `@sentry/node` as its manual says. */
export const SENTRY: Reporter = sentry('sentry.js')

/** The same, with the home folder taken out of each text before it is sent. */
export const SENTRY_WITHOUT_HOME: Reporter = sentry('sentry-without-home.js')

function sentry(preload: string): Reporter {
  return {
    words: ({ script, args }) => ['--import', join(ROOT, 'test/leaks/peers', preload), script, ...args],
    env: dsn => ({ SENTRY_DSN: dsn }),
  }
}
