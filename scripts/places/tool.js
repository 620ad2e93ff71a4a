/** A tool as README says that its author writes it. It notes what of it runs, if it is told where. */
export const SOURCES = {
  'package.json': { name: 'mytool', version: '1.4.2', type: 'module', bin: 'dist/cli.mjs' },
  'src/telemetry.js': `import { start } from 'askfirst'
export const reports = { dsn: process.env.DSN, name: 'mytool', version: '1.4.2', ask: process.env.ASK }
start(reports)`,
  'src/greet.js': `import { appendFileSync } from 'node:fs'
if (process.env.RAN) appendFileSync(process.env.RAN, 'greet.js\\n')
if (process.argv[2] === 'load') throw new TypeError('Cannot load the greeting of ' + process.argv[3])
export function greet(name) {
  throw new TypeError('Cannot greet ' + name)
}`,
  'src/cli.js': `import { reports } from './telemetry.js'
import { appendFileSync } from 'node:fs'
import { runTelemetry } from 'askfirst'
import { greet } from './greet.js'

if (process.env.RAN) appendFileSync(process.env.RAN, 'cli.js ' + process.argv.slice(2) + '\\n')
if (process.argv[2] === 'telemetry') {
  runTelemetry(process.argv.slice(3), reports).then(code => { process.exitCode = code })
} else if (process.argv[2] === 'eat') {
  const eaten = []
  for (;;) eaten.push({ word: 'crumb' + eaten.length })
} else if (process.argv[2] === 'greet') {
  greet(process.argv[3])
}`,
}
