import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { mountDisk } from '../harness/disk.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { bothWays } from '../harness/plainly.ts'

const MAY_MOUNT = process.getuid?.() === 0 && process.platform === 'linux'

test.each<[string, (home: Home) => void]>([
  ['the data folder is a file', home => place(home.data('askfirst'), file)],
  ['the outbox is a file', home => place(outboxIn(home), file)],
  ['the folder of kept reports is a file', home => place(`${outboxIn(home)}/kept`, file)],
])('a crash ends as ever and announces nothing where %s', expectSilence)

// Only root may mount; a full disk cannot be had otherwise.
test.runIf(MAY_MOUNT).each<[string, (home: Home) => unknown]>([
  ['the disk is full', fill],
  ['the disk has no room for another file', home => mountDisk(home.data('askfirst'), 'nr_inodes=3')],
  ['the disk cannot be written', home => mountDisk(home.data('askfirst'), 'ro')],
])('a crash ends as ever and announces nothing where %s', expectSilence)

async function expectSilence(_: string, prepare: (home: Home) => unknown): Promise<void> {
  const home = newHome()
  prepare(home)
  const telemetry = { MM_TELEMETRY: 'local' }
  const { plain, ours, line } = await bothWays([fixture('throws-cause-chain.mjs')], {
    env: home.env,
    telemetry,
  })
  expect(ours).toEqual(plain)
  expect(line).toBe('')
  expect(contentOf(outboxIn(home))).toEqual({})
}

function place(path: string, make: (path: string) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  make(path)
}

function file(path: string): void {
  writeFileSync(path, '')
}

function fill(home: Home): void {
  const data = mountDisk(home.data('askfirst'), 'size=4k')
  mkdirSync(`${outboxIn(home)}/kept`, { recursive: true })
  writeFileSync(`${data}/filler`, Buffer.alloc(4096))
}
