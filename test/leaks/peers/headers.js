/** The receiver is stricter than Sentry, which takes a report without its type as well. */
export const HEADERS = { 'content-type': 'application/x-sentry-envelope' }
