import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

/**
 * What API Extractor says of a declaration.
 *
 * @typedef {object} Item
 * @property {string} kind
 * @property {string} name
 * @property {string} [docComment]
 * @property {readonly { text: string }[]} excerptTokens
 * @property {Range} [propertyTypeTokenRange]
 * @property {boolean} [isOptional]
 * @property {string} canonicalReference
 * @property {readonly Item[]} [members]
 */
/** @typedef {{ startIndex: number, endIndex: number }} Range */

/**
 * What an entry point declares, as the built declarations have it: also what is only named by what it exports.
 *
 * @param {string} entry - `index`
 * @returns {readonly Item[]}
 */
export function modelOf(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-api-'))
  try {
    const file = join(folder, 'api.json')
    Extractor.invoke(configFor(resolve(`dist/types/${entry}.d.ts`), file), {
      localBuild: true,
      messageCallback: message => {
        message.handled = message.logLevel !== 'error'
      },
    })
    return JSON.parse(readFileSync(file, 'utf8')).members[0].members
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function configFor(/** @type {string} */ declarations, /** @type {string} */ apiJsonFilePath) {
  const compilerOptions = {
    module: 'nodenext',
    lib: ['es2023'],
    strict: true,
    types: ['node'],
    skipLibCheck: true,
  }
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
      docModel: { enabled: true, apiJsonFilePath, includeForgottenExports: true },
      apiReport: { enabled: false, reportFileName: 'none' },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  })
}
