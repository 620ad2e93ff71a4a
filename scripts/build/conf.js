/**
 * Leaves out of conf what only its options `schema` and `migrations` call, which askfirst does not set: seven eighths
 * of its bytes. If it is called all the same, the storing fails and says so.
 *
 * @type {import('esbuild').Plugin}
 */
export const storeWithoutSchemas = {
  name: 'store without schemas',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:ajv\/dist\/2020\.js|ajv-formats|semver)$/ }, ({ path, importer }) =>
      CONF.test(importer) ? { path, namespace: 'left out' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'left out' }, ({ path }) => ({
      contents: `function refuse() { throw new Error(${JSON.stringify(`${path} is not part of this build`)}) }
export const Ajv2020 = refuse
export default new Proxy(refuse, { get: refuse })`,
    }))
  },
}

const CONF = /[\\/]conf[\\/]dist[\\/]source[\\/]index\.js$/
