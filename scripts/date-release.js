/**
 * Run by `npm version`: dates in CHANGELOG.md what was not released, and writes the version where launches read it,
 * src/system/version.ts. Fails if there is nothing to release.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const UNRELEASED = '## [Unreleased]\n'
const VERSION_FILE = 'src/system/version.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const [before = '', after = ''] = readFileSync('CHANGELOG.md', 'utf8').split(UNRELEASED)
const [news = ''] = after.split(/^## \[/m)
if (news.trim() === '') {
  console.error('Cannot release: CHANGELOG.md says nothing under "Unreleased"\nWrite there what is new.')
  process.exitCode = 1
} else {
  const [today] = new Date().toISOString().split('T')
  writeFileSync('CHANGELOG.md', `${before}${UNRELEASED}\n## [${version}] - ${today}\n${after}`)
  const source = readFileSync(VERSION_FILE, 'utf8')
  writeFileSync(VERSION_FILE, source.replace(/(ASKFIRST_VERSION = )'[^']*'/, `$1'${version}'`))
}
