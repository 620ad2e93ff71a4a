import { join } from 'node:path'
import type { Reporter } from './crashes.ts'
import { ROOT } from './root.ts'

/** The command as a person has it, said yes to. */
export const ASKFIRST: Reporter = {
  words: ({ script, args }, dsn) => [join(ROOT, 'bin/askfirst.js'), 'run', '--dsn', dsn, script, ...args],
  env: () => ({ MM_TELEMETRY: 'on' }),
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
