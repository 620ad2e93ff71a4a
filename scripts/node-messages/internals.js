import { createRequire } from 'node:module'

export const require = createRequire(import.meta.url)

/** A module of Node's own, which `--expose-internals` opens. */
export function internal(name) {
  return require(`internal/${name}`)
}
