import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Leaves of env-paths what askfirst asks for: the folders for settings and for data. Each launch runs it, and the other
 * three folders take longer than these two. What it asks `node:os`, `src/home.ts` answers.
 *
 * @type {import('esbuild').Plugin}
 */
export const twoFolders = {
  name: 'two folders',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:os$/ }, ({ importer }) =>
      ENV_PATHS.test(importer) ? { path: resolve('src/home.ts') } : undefined,
    )
    onLoad({ filter: ENV_PATHS }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const contents = text.replaceAll(UNUSED, '')
      if (!USED.test(contents) || /tmpdir|username|cache:|log:|temp:/.test(contents)) {
        throw new Error(`${path} is not what it was`)
      }
      return { contents }
    })
  },
}

const ENV_PATHS = /env-paths[\\/]index\.js$/
const UNUSED = /^\s*(?:(?:cache|log|temp): .*,|const (?:tmpdir|username) = .*;)$/gm
const USED = /(?:^\s*(?:data|config): .*,\n){2}/m
