import { homedir } from 'node:os'
import { init } from '@sentry/node'
import { HEADERS } from './headers.js'

/** As many tools do: in every text of an event, the home folder becomes `~`. */
init({
  dsn: process.env.SENTRY_DSN,
  transportOptions: { headers: HEADERS },
  beforeSend: event =>
    JSON.parse(JSON.stringify(event), (_, value) =>
      typeof value === 'string' ? value.replaceAll(homedir(), '~') : value,
    ),
})
