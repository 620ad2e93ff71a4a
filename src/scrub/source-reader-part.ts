import { late } from '../system/late.ts'

/** Where a lexicon says all, no source is read. */
export const sourceReaderPart = late<typeof import('./source-reader.ts')>(() => require('./source-reader.ts'))
