import type { Folders } from '../app/folders.ts'
import { writeWhole } from '../system/atomic-write.ts'
import { existsSync, realpathSync } from '../system/builtin.ts'
import type { JsonObject } from '../system/json.ts'

/**
 * The same without a library, for two places: under Node's permission model, which forbids to sync a file, as conf does;
 * and inside of a bundled program, of which conf would be a quarter of what we add.
 *
 * @throws the error of `node:fs`
 */
export function writeSettings(content: JsonObject, { answer }: Pick<Folders, 'config' | 'answer'>): void {
  writeWhole(existsSync(answer) ? realpathSync(answer) : answer, `${JSON.stringify(content, null, '\t')}\n`)
}
