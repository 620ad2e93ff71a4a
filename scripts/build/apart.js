import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** What a launch requires only when it comes to that: files that export nothing but functions, and types. */
const FILES = {
  crash: [
    'caught.ts',
    'ci.ts',
    'crash.ts',
    'capture/event.ts',
    'capture/program.ts',
    'scrub/gather.ts',
    'scrub/scrub.ts',
  ],
  seldom: [
    'consent/ask.ts',
    'consent/hindrance.ts',
    'consent/nobody.ts',
    'consent/policy-merge.ts',
    'foreground.ts',
    'leftovers.ts',
    'rank.ts',
  ],
}

/** The entry points of these chunks. */
export const APART = {
  crash: { in: 'apart:crash', out: 'crash' },
  seldom: { in: 'apart:seldom', out: 'seldom' },
}

/**
 * Makes a chunk of its files.
 *
 * @type {import('esbuild').Plugin}
 */
export const exportApart = {
  name: 'export apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^apart:/ }, ({ path }) => ({ path: path.replace('apart:', ''), namespace: 'apart' }))
    onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: FILES[path].map(file => `export * from './${file}'`).join('\n'),
      resolveDir: 'src',
    }))
  },
}

/**
 * In place of a file that stands apart come functions that require its chunk, and call what is there.
 *
 * @param {readonly (keyof typeof FILES)[]} names - of the chunks
 * @returns {import('esbuild').Plugin}
 */
export function requireApart(names) {
  const chunks = new Map(
    names.flatMap(name => FILES[name].map(file => [resolve('src', file), `${name}.cjs`])),
  )
  return {
    name: 'require apart',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const chunk = chunks.get(path)
        return chunk === undefined
          ? undefined
          : { contents: standIns(path, chunk), resolveDir: dirname(path) }
      }),
  }
}

function standIns(/** @type {string} */ path, /** @type {string} */ chunk) {
  const functions = [...readFileSync(path, 'utf8').matchAll(/^export function (\w+)/gm)]
  return [
    `import { load } from '${resolve('src/chunks.ts')}'`,
    ...functions.map(([, name]) => `export const ${name} = (...given) => load('${chunk}').${name}(...given)`),
  ].join('\n')
}
