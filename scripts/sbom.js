/**
 * Prints the parts list of a release, in CycloneDX: `node scripts/sbom.js`. It is npm's, cut down to what the build
 * bundles: to npm all of that is for development, and a list without it would be empty.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const MOST_BYTES = 100_000_000

const printed = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx'], { maxBuffer: MOST_BYTES })
const list = JSON.parse(String(printed))
const licences = readFileSync('dist/THIRD-PARTY-LICENSES', 'utf8')
const bundled = new Set(
  Array.from(licences.matchAll(/^(\S+) (\S+) \(/gm), ([, name, version]) => `${name}@${version}`),
)
const root = list.metadata.component['bom-ref']
const components = list.components
  .filter(part => bundled.has(`${part.name}@${part.version}`))
  .map(part => ({ ...part, properties: [] }))
const kept = new Set(components.map(part => part['bom-ref']))
const dependencies = list.dependencies
  .filter(({ ref }) => ref === root || kept.has(ref))
  .map(({ ref, dependsOn }) => ({
    ref,
    dependsOn: ref === root ? [...kept] : dependsOn.filter(to => kept.has(to)),
  }))
console.log(JSON.stringify({ ...list, components, dependencies }, null, 2))
