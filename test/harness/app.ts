import { APP_DEFAULTS, type App } from '../../src/app/app.ts'

/**
 * An app as an author would declare it, without a recipient.
 *
 * @param change - what is different in this test
 */
export function makeApp(change: Partial<App> = {}): App {
  return {
    ...APP_DEFAULTS,
    name: 'tool',
    tool: change.name ?? 'tool',
    command: 'tool telemetry',
    entry: '/nowhere/tool.js',
    ...change,
  }
}
