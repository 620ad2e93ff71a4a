import { builtin } from '../system/builtin.ts'
import { isJsonObject } from '../system/json.ts'

/**
 * Finds the folder of a dependency where Yarn's Plug'n'Play is at work: there is no `node_modules` to walk then, and
 * the packages are in archives, which Yarn lets `node:fs` read.
 *
 * @param name - of the package
 * @param from - absolute path of the package that depends on it
 * @returns undefined if Plug'n'Play does not know it, or does not manage `from`
 * @see https://yarnpkg.com/advanced/pnpapi
 */
export function pluggedPackage(name: string, from: string): string | undefined {
  const findPnpApi: unknown = Reflect.get(builtin('node:module'), 'findPnpApi')
  const api: unknown = typeof findPnpApi === 'function' ? findPnpApi(`${from}/`) : undefined
  if (!isJsonObject(api) || typeof api.resolveToUnqualified !== 'function') {
    return undefined
  }
  try {
    const folder: unknown = api.resolveToUnqualified(name, `${from}/`)
    return typeof folder === 'string' ? folder : undefined
  } catch {
    return undefined
  }
}
