/**
 * Whether a name is that of a function of V8's own, which has no file: `Array.sort`, `JSON.parse`, `new Promise`; V8 calls
 * what a constructor has, as `Object.keys`, `Function.keys`.
 *
 * @param name - as a stack has it
 */
export function isNativeCall(name: string): boolean {
  if (OF_SYMBOL.test(name)) return true
  const [, owner = '', method] = CALL.exec(name) ?? []
  if (owner === '') return false
  if (/^(?:Async)?Generator$/.test(owner)) return /^(?:next|return|throw)$/.test(method ?? '')
  const maker = valueIn(globalThis, owner) ?? valueIn(Intl, owner)
  // A program may put there what it calls after data, and everything has V8's `toString`.
  if (nativeName(maker) !== owner && !NAMESPACE.test(owner)) return false
  if (method === undefined) return nativeName(maker) === owner
  const prototype: unknown = typeof maker === 'function' ? Reflect.get(maker, 'prototype') : undefined
  return [maker, prototype, ...(owner === 'Function' ? MAKERS : [])].some(holder =>
    hasBuiltin(holder, method),
  )
}

/** Not what something has to be loaded for, as for `WebSocket`. */
function valueIn(holder: object, name: string): unknown {
  return Reflect.getOwnPropertyDescriptor(holder, name)?.value
}

/** Also what it has from another, as `Uint8Array.map` is. */
function hasBuiltin(holder: unknown, method: string): boolean {
  const isHolder = (typeof holder === 'object' && holder !== null) || typeof holder === 'function'
  if (!isHolder) return false
  const own = Reflect.getOwnPropertyDescriptor(holder, method)
  return own === undefined
    ? hasBuiltin(Reflect.getPrototypeOf(holder), method)
    : nativeName(own.value) === method
}

/** What V8 calls a function of its own; undefined for any other, also for one that is bound. */
function nativeName(value: unknown): string | undefined {
  return typeof value === 'function' ? NATIVE.exec(Function.prototype.toString.call(value))?.[1] : undefined
}

const NATIVE = /^function (.+)\(\) \{\s*\[native code\]/
const NAMESPACE = /^(?:Atomics|Intl|JSON|Math|Reflect)$/
/** Constructors that have functions themselves. */
const MAKERS = [Object, Array, Promise, Number, String, Date, Symbol, BigInt, Error, Map, Proxy, Uint8Array]
const OF_SYMBOL = /^(?:RegExp\.)?\[Symbol\.(?:iterator|match|matchAll|replace|search|split)\]$/
const CALL =
  /^(?:new |async )?([A-Za-z]\w{1,40})(?:\.(\w{1,40}))?(?: \[as \w{1,40}\])?(?: \(index \d{1,6}\))?$/
