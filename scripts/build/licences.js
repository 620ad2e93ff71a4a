import { readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/**
 * The files of which something ended up in the bundle.
 *
 * @param {import('esbuild').Metafile} metafile
 */
export function bundledFiles({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
}

/**
 * The licences of the packages whose code is in the bundle: whose each is, and the same terms once.
 *
 * @param {readonly string[]} inputs - files that were bundled
 */
export function licences(inputs) {
  const packages = new Set(
    inputs.flatMap(
      file => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file.split(sep).join('/'))?.[0] ?? [],
    ),
  )
  /** @type {Map<string, { terms: string, owners: string[] }>} */
  const licences = new Map()
  for (const { owner, terms } of [...packages].sort().map(licenceOf)) {
    const same = terms.replaceAll(/\s+/g, ' ')
    const { owners } = licences.get(same) ?? { owners: [] }
    licences.set(same, { terms, owners: [...owners, owner] })
  }
  return [...licences.values()]
    .map(({ terms, owners }) => `${owners.join('\n')}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * @param {string} folder - of the package
 * @returns {{ owner: string, terms: string }} package and copyright, and the rest of the text
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const lines = licenceText(folder).split('\n')
  const copyright = lines.filter(isCopyright).map(line => `  ${line.trim()}`)
  return {
    owner: [`${name} ${version} (${license})`, ...copyright].join('\n'),
    terms: lines
      .filter(line => !isCopyright(line))
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  }
}

function isCopyright(/** @type {string} */ line) {
  return /^\s*copyright\b.*(?:\d{4}|\(c\))/i.test(line)
}

/** @param {string} folder - of the package */
function licenceText(folder) {
  for (const file of [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'license',
    'license.md',
    'LICENCE',
    'license.txt',
    'LICENSE-MIT',
  ]) {
    try {
      return readFileSync(join(folder, file), 'utf8')
    } catch {
      // The next spelling.
    }
  }
  throw new Error(`Cannot find the licence of ${folder}, ${dirname(folder)}`)
}
