/** What runs a program. */
export type Runtime = {
  readonly name: 'node' | 'bun' | 'deno'
  /** As it says it: `v22.12.0`, `1.3.0`. */
  readonly version: string
}

/** A runtime and its version, for a person: `Node.js v22.12.0`. */
export function runtimeText({ name, version }: Runtime): string {
  return `${TITLES[name]} ${version}`
}

const TITLES = { node: 'Node.js', bun: 'Bun', deno: 'Deno' } as const satisfies Record<
  Runtime['name'],
  string
>
