import { afterAll, vi } from 'vitest'
import { type Home, makeHome } from './home.ts'

/**
 * Moves this very process into an empty home while the tests of a file run: for code that runs here and not in a
 * child. One home for all of them, since env-paths asks for the home folder only once; tests keep apart by the names
 * of their apps.
 */
export function moveIntoEmptyHome(): Home {
  const home = makeHome()
  for (const [name, value] of Object.entries(home.env)) {
    vi.stubEnv(name, value)
  }
  afterAll(() => {
    vi.unstubAllEnvs()
    home.remove()
  })
  return home
}
