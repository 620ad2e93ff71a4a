import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * What stands apart, and in which chunk: files that export nothing but functions, and types. `crash` is for a dying
 * process; `subject` is what such a process makes, if its launch did without; `seldom` is for a launch that is out of
 * the ordinary.
 */
const APART = {
  crash: {
    chunk: 'crash',
    files: [
      'caught.ts',
      'ci.ts',
      'crash.ts',
      'capture/event.ts',
      'capture/program.ts',
      'scrub/gather.ts',
      'scrub/scrub.ts',
    ],
  },
  subject: { chunk: 'crash', files: ['declare.ts', 'world.ts'] },
  seldom: {
    chunk: 'seldom',
    files: [
      'begin.ts',
      'consent/ask.ts',
      'consent/hindrance.ts',
      'consent/nobody.ts',
      'consent/policy-merge.ts',
      'foreground.ts',
      'leftovers.ts',
      'rank.ts',
    ],
  },
}

/** @param {'crash' | 'seldom'} chunk @returns {{ in: string, out: string }[]} its entry point */
export function apart(chunk) {
  return [{ in: `apart:${chunk}`, out: chunk }]
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
      contents: Object.values(APART)
        .flatMap(({ chunk, files }) => (chunk === path ? files : []))
        .map(file => `export * from './${file}'`)
        .join('\n'),
      resolveDir: 'src',
    }))
  },
}

/**
 * In place of a file that stands apart come functions that require its chunk, and call what is there.
 *
 * @param {...keyof typeof APART} names
 * @returns {import('esbuild').Plugin}
 */
export function requireApart(...names) {
  const chunks = new Map(
    names.flatMap(name => APART[name].files.map(file => [resolve('src', file), `${APART[name].chunk}.cjs`])),
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
