/** Reading a member of what was thrown runs its getters and traps: whatever these throw is swallowed. */
export function read(value: object, member: string | symbol): unknown {
  try {
    return Reflect.get(value, member)
  } catch {
    return undefined
  }
}

/** @returns undefined also for an empty one */
export function text(value: object, member: string): string | undefined {
  const found = read(value, member)
  return typeof found === 'string' && found !== '' ? found : undefined
}

export function constructorName(value: object): string | undefined {
  const maker = read(value, 'constructor')
  return typeof maker === 'function' ? text(maker, 'name') : undefined
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

export function objectOf(value: unknown): object | undefined {
  return isObject(value) ? value : undefined
}
