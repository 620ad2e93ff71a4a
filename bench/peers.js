/** Where a program sends its reports: a server on this computer. */
/** @typedef {{ dsn: string, url: string, port: number }} Address */
/** @typedef {{ name: string, packages: Record<string, string>, setup: (to: Address) => string }} Peer */

/** What others use, each set up as its documentation says; the same exact versions for everybody. */
/** @type {readonly Peer[]} */
export const PEERS = [
  {
    name: '@sentry/node 11',
    packages: { 'sentry-11': 'npm:@sentry/node@11.11.0' },
    setup: ({ dsn }) => `import { init } from 'sentry-11'\ninit({ dsn: '${dsn}' })`,
  },
  {
    name: '@sentry/node 10',
    packages: { 'sentry-10': 'npm:@sentry/node@10.78.0' },
    setup: ({ dsn }) => `import { init } from 'sentry-10'\ninit({ dsn: '${dsn}' })`,
  },
  {
    name: '@sentry/node-core/light',
    packages: { '@sentry/node-core': '10.78.0' },
    setup: ({ dsn }) => `import { init } from '@sentry/node-core/light'\ninit({ dsn: '${dsn}' })`,
  },
  {
    name: 'Bugsnag',
    packages: { '@bugsnag/js': '9.0.0' },
    setup: ({ url }) =>
      `import bugsnag from '@bugsnag/js'\nbugsnag.start({ apiKey: '${'0'.repeat(32)}', logger: null, autoTrackSessions: false, endpoints: { notify: '${url}', sessions: '${url}' } })`,
  },
  {
    name: 'Rollbar',
    packages: { rollbar: '3.1.0' },
    setup: ({ url }) =>
      `import Rollbar from 'rollbar'\nnew Rollbar({ accessToken: '${'0'.repeat(32)}', endpoint: '${url}api/1/item/', captureUncaught: true, captureUnhandledRejections: true, exitOnUncaughtException: true })`,
  },
  {
    name: 'Honeybadger',
    packages: { '@honeybadger-io/js': '6.16.5' },
    // It leaves the port of its endpoint out of the request.
    setup: ({ port }) =>
      `import honeybadger from '@honeybadger-io/js'\nimport http from 'node:http'\nconst { request } = http\nhttp.request = (to, then) => request({ ...to, port: ${port} }, then)\nhoneybadger.configure({ apiKey: 'key', reportData: true, endpoint: 'http://127.0.0.1', logger: { log() {}, info() {}, debug() {}, warn() {}, error() {} } })`,
  },
  {
    name: 'Raygun',
    packages: { raygun: '2.2.8' },
    setup: ({ port }) =>
      `import raygun from 'raygun'\nnew raygun.Client().init({ apiKey: 'key', host: '127.0.0.1', port: ${port}, useSSL: false, reportUncaughtExceptions: true })`,
  },
]
