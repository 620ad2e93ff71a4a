import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DOORS = ['index', 'commander']
const TYPES = 'dist/types'

/**
 * A page with what it was made of as its last line. Making it takes seconds, and seeing that it is stale none.
 *
 * @param {string} page
 */
export function stamped(page) {
  return `${page}\n<!-- ${stampOf(page)} -->\n`
}

/** Whether a page is as it was made, of what there is now. */
export function isFresh(/** @type {string} */ text) {
  const page = text.slice(0, text.lastIndexOf('\n<!-- '))
  return text === stamped(page)
}

/** Of a page, the scripts that make it, and the declarations that it tells of. */
function stampOf(/** @type {string} */ page) {
  const scripts = readdirSync(import.meta.dirname).map(name => join(import.meta.dirname, name))
  const doors = DOORS.map(name => join(TYPES, `${name}.d.ts`))
  const named = doors.flatMap(file =>
    Array.from(readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)\.ts'/g), ([, path = '']) =>
      join(dirname(file), `${path}.d.ts`),
    ),
  )
  const hash = createHash('sha256').update(page)
  for (const file of [...new Set([...scripts, ...doors, ...named, 'src/register.ts'])].sort()) {
    hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}
