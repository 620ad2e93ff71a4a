/** What a bundled package calls `import.meta.url`, where it becomes CommonJS. */
export const importMetaUrl = require('node:url').pathToFileURL(__filename).href
