/**
 * Where an event holds values, as the field table writes it: `exception.values[].type`, `modules.*`. An object or a
 * list without members counts as a value.
 *
 * @returns each path once, sorted
 */
export function pathsIn(event: object): readonly string[] {
  return [...new Set(walk(event, ''))].sort()
}

function* walk(value: unknown, path: string): Iterable<string> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    yield path
  } else if (Array.isArray(value)) {
    for (const element of value) {
      yield* walk(element, `${path}[]`)
    }
  } else {
    for (const [key, member] of Object.entries(value)) {
      yield* walk(member, path === 'modules' ? 'modules.*' : `${path}${path === '' ? '' : '.'}${named(key)}`)
    }
  }
}

/** A key that could be mistaken for a path stands in quotes. */
function named(key: string): string {
  return /^\w+$/.test(key) ? key : JSON.stringify(key)
}
