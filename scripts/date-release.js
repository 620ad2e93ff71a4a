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
const [news = '', ...released] = after.split(/^(?=## \[)/m)
if (news.trim() === '') {
  console.error('Cannot release: CHANGELOG.md says nothing under "Unreleased"\nWrite there what is new.')
  process.exitCode = 1
} else {
  const [today] = new Date().toISOString().split('T')
  // That of the first release is there before it.
  const [own = ''] = released.filter(isOfVersion)
  const section = merged(own.split('\n').slice(1).join('\n'), news)
  const others = released.filter(each => !isOfVersion(each))
  writeFileSync(
    'CHANGELOG.md',
    [`${before}${UNRELEASED}\n## [${version}] - ${today}\n\n${section}`, ...others].join('\n'),
  )
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

/** @param {string} section */
function isOfVersion(section) {
  return section.startsWith(`## [${version}]`)
}

/**
 * Puts what is new under the headings that are there.
 *
 * @param {string} section
 * @param {string} added
 */
function merged(section, added) {
  const parts = new Map(partsOf(section))
  for (const [heading, text] of partsOf(added)) {
    parts.set(heading, [parts.get(heading), text].filter(Boolean).join('\n\n'))
  }
  return [...parts].map(part => `${part.filter(Boolean).join('\n\n')}\n`).join('\n')
}

/**
 * @param {string} section
 * @returns {[string, string][]} each heading with what is under it; `''` for what is above them
 */
function partsOf(section) {
  return section
    .split(/^(?=### )/m)
    .filter(part => part.trim() !== '')
    .map(part => {
      const [heading = ''] = /^### .*/.exec(part) ?? []
      return [heading, part.slice(heading.length).trim()]
    })
}

/**
 * @param {string} source
 * @param {string} name
 */
function valueIn(source, name) {
  return source.split(`${name} = '`)[1]?.split("'")[0]
}
