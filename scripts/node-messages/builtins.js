// The language's built-ins.

import vm from 'node:vm'
import { messageOf, union } from './literals.js'

/** `Map.prototype.set`, `Object.defineProperty`, …: the built-ins that say their own name when they are misused. */
export function builtinPaths() {
  const found = []
  for (const { name, call } of builtins()) {
    const misuses = [[undefined], [{}], [{}, {}], [undefined, {}, {}]]
    const messages = misuses.map(([receiver, ...args]) => messageOf(() => call.apply(receiver, args)))
    const said = [`get ${name}`, name].find(text => messages.some(message => message?.includes(text)))
    if (said !== undefined) found.push(said)
  }
  return union([found])
}

/** Functions, and getters, of a realm that knows the language and nothing of the computer. */
function builtins() {
  const realm = vm.runInNewContext('globalThis')
  return Object.getOwnPropertyNames(realm)
    .filter(name => name !== 'globalThis')
    .flatMap(name => [
      ...functionsIn(realm, { name, prefix: '' }),
      ...membersOf(realm[name], `${name}.`),
      ...membersOf(realm[name]?.prototype, `${name}.prototype.`),
    ])
}

function membersOf(holder, prefix) {
  if (Object(holder) !== holder) return []
  return Object.getOwnPropertyNames(holder).flatMap(name => functionsIn(holder, { name, prefix }))
}

function functionsIn(holder, { name, prefix }) {
  const { value, get } = Object.getOwnPropertyDescriptor(holder, name)
  if (typeof get === 'function') return [{ name: `${prefix}${name}`, call: get }]
  return typeof value === 'function' ? [{ name: `${prefix}${name}`, call: value }] : []
}

/** Types, as a stack frame names them: `Map`, `Promise`. */
export function builtinNames() {
  return builtins()
    .map(({ name }) => name)
    .filter(name => /^[A-Z]\w+$/.test(name))
}
