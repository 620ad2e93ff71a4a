/**
 * Run by `npm version`: dates in CHANGELOG.md what was not released, and writes version and day where the program reads
 * them, src/system/version.ts, and into PRIVACY.md, which names both. Fails if there is nothing to release.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const UNRELEASED = '## [Unreleased]\n'
const VERSION_FILE = 'src/system/version.ts'
const POLICY_FILE = 'PRIVACY.md'

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
  const former = { version: valueIn(source, 'ASKFIRST_VERSION'), day: valueIn(source, 'ASKFIRST_DATE') }
  writeFileSync(
    VERSION_FILE,
    source.replace(`'${former.version}'`, `'${version}'`).replace(`'${former.day}'`, `'${today}'`),
  )
  const policy = readFileSync(POLICY_FILE, 'utf8')
  writeFileSync(
    POLICY_FILE,
    policy
      .replaceAll(`askfirst ${former.version}`, `askfirst ${version}`)
      .replace(`(${former.day})`, `(${today})`),
  )
}

/**
 * @param {string} source
 * @param {string} name
 */
function valueIn(source, name) {
  return source.split(`${name} = '`)[1]?.split("'")[0]
}
