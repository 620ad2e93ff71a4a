/** Prints what the changelog says of one version: `node scripts/release-notes.js 0.1.0`. */
import { readFileSync } from 'node:fs'

const [version = ''] = process.argv.slice(2)
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^(?=## \[)/m)
const section = sections.find(text => text.startsWith(`## [${version}]`))
if (section === undefined) {
  console.error(`Cannot find "${version}" in CHANGELOG.md\nWrite a section "## [${version}] - YYYY-MM-DD".`)
  process.exitCode = 1
} else {
  console.log(section.split('\n').slice(1).join('\n').trim())
}
