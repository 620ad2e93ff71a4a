import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listFatal, programHash, removeFatal } from '../../src/capture/fatal-folder.ts'
import { fatalFileName } from '../../src/capture/fatal-name.ts'
import type { FatalOwner } from '../../src/capture/fatal-places.ts'
import { shortHash } from '../../src/system/short-hash.ts'
import { BIN } from '../harness/askfirst.ts'
import { canariesIn, newCanary } from '../harness/canary.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import {
  CAN_LEAVE_OUT,
  filesBelow,
  HAS_MEMORY,
  LITTLE_MEMORY,
  makeHungry,
  newSession,
} from '../harness/memory.ts'
import { outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'
import { makeWorld } from '../harness/world.ts'

const NOT_PRIVATE: [string, (folder: string) => void][] = [
  ['is open to others', folder => chmodSync(folder, 0o755)],
]
if (process.getuid?.() === 0) {
  // Only root may give folders away.
  NOT_PRIVATE.push(["is another user's", folder => chownSync(folder, 12_345, 12_345)])
}

describe.runIf(HAS_MEMORY)("Node's report of a program without memory", () => {
  test('lies in the folder of the session, closed to others', async () => {
    const home = newSession()
    await starve(home)
    expect(home.tree().filter(line => !line.endsWith('/'))).toEqual([])
    expect(filesBelow(home.session)).toHaveLength(1)
    expect(modesBelow(home.session)).toEqual(new Set(['700']))
  })

  test.each(NOT_PRIVATE)('does not lie in a folder of the session that %s', async (_, change) => {
    const home = newSession()
    change(home.session)
    await starve(home)
    expect(filesBelow(home.session)).toEqual([])
  })

  test('does not lie in a folder of the session that is on a disk', async () => {
    const home = newHome()
    const session = makeFiles({})
    await starve(home, { XDG_RUNTIME_DIR: session })
    expect(filesBelow(session)).toEqual([])
  })

  test.skipIf(CAN_LEAVE_OUT)(
    'lies nowhere without a session, for this Node puts the environment into it',
    async () => {
      const home = newHome()
      const { signal, stderr } = await starve(home)
      expect(signal).toBe('SIGABRT')
      expect(stderr).not.toContain('report')
      expect(filesBelow(sharedMemoryOf(home))).toEqual([])
      expect(home.tree()).toEqual([])
    },
  )

  test.runIf(CAN_LEAVE_OUT)('lies in shared memory without a session', async () => {
    const home = newHome()
    await starve(home)
    expect(home.tree()).toEqual([])
    expect(filesBelow(sharedMemoryOf(home))).toHaveLength(1)
  })

  test.runIf(CAN_LEAVE_OUT)('lies in the outbox if Node was told to leave the environment out', async () => {
    const home = newHome()
    const canary = newCanary()
    await starve(home, { SECRET: canary }, ['--report-exclude-env'])
    const [raw = '', ...others] = filesBelow(outboxIn(home))
    expect(others).toEqual([])
    expect(raw).toContain(join(outboxIn(home), 'fatal'))
    expect(canariesIn(readFileSync(raw), [canary])).toEqual([])
    expect(modesBelow(home.data('askfirst'))).toEqual(new Set(['700']))
  })
})

test.runIf(HAS_MEMORY)('is left alone in shared memory where somebody else made the folder', () => {
  const somebody = process.pid + 100_000
  const owner: FatalOwner = {
    app: { answer: 'shared' },
    world: makeWorld({ uid: somebody, script: '/srv/tool.js' }),
    outbox: '/srv/outbox',
  }
  const theirs = `/dev/shm/askfirst-${somebody}`
  const planted = join(
    theirs,
    shortHash(owner.outbox, 16),
    fatalFileName({ program: programHash(owner), launched: 1, mode: 'on' }, 0.5),
  )
  onTestFinished(() => rmSync(theirs, { recursive: true }))
  mkdirSync(dirname(planted), { recursive: true, mode: 0o700 })
  writeFileSync(planted, '{}')
  expect(listFatal(owner, 2)).toEqual({ own: [], past: [] })
  removeFatal(owner)
  expect(filesBelow(theirs)).toEqual([planted])
})

/** What is in shared memory on behalf of a home. */
function sharedMemoryOf(home: Home): string {
  return join(`/dev/shm/askfirst-${process.getuid?.()}`, shortHash(outboxIn(home), 16))
}

/** Lets a program run out of memory in a home. */
function starve(home: Home, env: Record<string, string> = {}, flags: readonly string[] = []) {
  const words = [...LITTLE_MEMORY, ...flags, BIN, 'run', makeHungry()]
  return run(words, { env: { ...home.env, MM_TELEMETRY: 'local', ...env } })
}

function modesBelow(folder: string): ReadonlySet<string> {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isDirectory(),
  )
  return new Set(
    folders.map(({ parentPath, name }) => (statSync(join(parentPath, name)).mode & 0o777).toString(8)),
  )
}
