import { init } from '@sentry/node'
import { HEADERS } from './headers.js'

init({ dsn: process.env.SENTRY_DSN, transportOptions: { headers: HEADERS } })
