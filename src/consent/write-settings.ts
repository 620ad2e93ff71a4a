import Conf from 'conf'
import type { Folders } from '../app/folders.ts'
import { basename } from '../system/builtin.ts'
import type { JsonObject } from '../system/json.ts'

/**
 * Writes the file of the stored answers: its members, beside those that it has.
 *
 * @throws the error of `node:fs`
 */
export function writeSettings(
  content: JsonObject,
  { config, answer }: Pick<Folders, 'config' | 'answer'>,
): void {
  new Conf({ cwd: config, configName: basename(answer, '.json'), configFileMode: 0o600 }).set(content)
}
