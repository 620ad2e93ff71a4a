import { mkdirSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname } from 'node:path'

/**
 * An `import` of a builtin module reads each of its exports, and some are getters that load more: that of `node:fs`
 * loads the streams, a tenth of Node's own start. So what runs in somebody's program takes from a builtin what it uses.
 *
 * Files that are to be required become CommonJS here, without what esbuild wraps around each module and each export.
 *
 * @param {import('esbuild').PluginBuild} build - of modules, which leaves the writing to this plugin
 * @param {(script: string) => string} [finish] - what else becomes of one that is to be required
 */
export function takeBuiltinsInParts({ onResolve, onEnd }, finish = script => script) {
  onResolve({ filter: /^(?:node:)?\w+$/ }, ({ path }) =>
    isBuiltin(path)
      ? { path: `node:${path.replace('node:', '')}`, external: true, sideEffects: false }
      : undefined,
  )
  onEnd(({ outputFiles = [] }) => {
    for (const { path, text } of outputFiles) {
      const module = withoutImports(text)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, path.endsWith('.cjs') ? `'use strict';${finish(asCommonJs(module))}` : module)
    }
  })
}

/** @param {string} text - a module without imports, minified */
function asCommonJs(text) {
  return text.replace(
    /\bexport\{([^}]*)\};/,
    (_, names) => `module.exports={${names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1')}};`,
  )
}

/** @param {string} text - minified */
function withoutImports(text) {
  const rest = text.replaceAll(IMPORT, '')
  const isUsed = (/** @type {string} */ name) =>
    new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(rest)
  /** @type {Map<string, { wholes: string[], members: string[] }>} */
  const taken = new Map()
  for (const [, whole, parts = '', name = ''] of text.matchAll(IMPORT)) {
    const { wholes, members } = taken.get(name) ?? { wholes: [], members: [] }
    const used = parts.split(',').filter(part => part !== '' && isUsed(part.split(' as ').at(-1) ?? ''))
    taken.set(name, {
      wholes: whole === undefined ? wholes : [...wholes, whole],
      members: [...members, ...used.map(part => part.replace(' as ', ':'))],
    })
  }
  const lines = [...taken].map(([name, { wholes, members }], index) => {
    const builtin = `$${index}`
    const all = [
      `${builtin}=${name === 'node:process' ? 'process' : `process.getBuiltinModule("${name}")`}`,
      ...wholes.map(whole => `${whole}=${builtin}`),
      ...(members.length > 0 ? [`{${members.join()}}=${builtin}`] : []),
    ]
    return `const ${all.join()};`
  })
  return lines.join('') + rest
}

const IMPORT = /\bimport(?: ?\*as)? ?(?:([\w$]+) ?,?)?(?:\{([^}]*)\})?from"(node:[\w/]+)";/g

/**
 * Builtin modules that are loaded when something of them is called, and not before.
 *
 * @param {readonly string[]} modules
 * @returns {import('esbuild').Plugin}
 */
export function loadLate(modules) {
  return {
    name: 'load late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:\w+$/ }, ({ path }) =>
        modules.includes(path) ? { path, namespace: 'late' } : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ contents: standIns(path) }))
    },
  }
}

/** @param {string} module @returns {string} a module with its functions and classes, called or constructed late */
function standIns(module) {
  const members = Object.entries(process.getBuiltinModule(module))
  const functions = members.filter(([, member]) => typeof member === 'function').map(([name]) => name)
  const all = functions
    .map(
      name => `export function ${name}(...given) {
        const { ${name} } = process.getBuiltinModule('${module}')
        return new.target ? new ${name}(...given) : ${name}(...given)
      }`,
    )
    .join('\n')
  return `${all}\nexport default { ${functions.join()} }`
}
