import { late } from '../system/late.ts'
import type { OwnTag, Tagged } from './own-tags.ts'

/** Most apps have no tags of their own. */
export const ownTagsPart = late<typeof import('./own-tags.ts')>(() => require('./own-tags.ts'))

/** @returns the tags that an app's reports can have besides those of the field table */
export function ownTagsOf(app: Tagged): readonly OwnTag[] {
  return app.tags === undefined ? [] : ownTagsPart().ownTags(app)
}
