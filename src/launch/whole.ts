import nodeMessages from '../lexicon/node-messages.mjs'
import { builtin, isAbsolute } from '../system/builtin.ts'
import { filesOnStack } from '../system/call-site.ts'
import type { Handed } from '../system/handed.ts'
import { isBuildingSnapshot } from '../system/snapshot.ts'
import text from './whole-text.ts'

/**
 * A part of this package, where a program is bundled with it: no file stands beside that. It is a text until it is
 * needed, which costs a launch less than code, and which a thread can run as well.
 *
 * @param name - as the file of the part would be called
 */
export function partOf(name: string): unknown {
  parts ??= loadParts()
  return parts[name]?.()
}

type Parts = Readonly<Record<string, () => unknown>>

let parts: Parts | undefined

/** Kept in the snapshot, and so true wherever the program runs. */
const IN_SNAPSHOT = isBuildingSnapshot()

function loadParts(): Parts {
  const exports: Parts = {}
  const { compileFunction } = builtin('node:vm')
  const run: unknown = compileFunction(text, ['exports', 'require', 'HANDED'], { filename: 'askfirst' })
  if (typeof run === 'function') {
    run(exports, builtin, { file: ownFile(), snapshot: IN_SNAPSHOT, nodeMessages } satisfies Handed)
  }
  return exports
}

/**
 * The file of the bundle that this stands in: the nearest call that is in a file. Some bundlers evaluate each module from
 * a text, which a later stack does not lead out of; so what was found stays.
 */
export function ownFile(calls: readonly string[] = filesOnStack()): string | undefined {
  const place = calls.find(file => file.startsWith('file:') || isAbsolute(file))
  own ??= place?.startsWith('file:') ? builtin('node:url').fileURLToPath(place) : place
  return own
}

let own: string | undefined
