#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { readArguments, USAGE } from '../src/arguments.js'
import { convert } from '../src/convert.js'

const request = readArguments(process.argv.slice(2))

if (request.action === 'explain') {
  const stream = request.problem ? process.stderr : process.stdout
  stream.write(request.problem ? `tabular: ${request.problem}\n\n${USAGE}\n` : `${USAGE}\n`)
  process.exitCode = request.problem ? 2 : 0
} else if (request.action === 'version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else {
  convert(request)
}
