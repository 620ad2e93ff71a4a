import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mountDisk } from '../harness/disk.ts'
import { makeFiles } from '../harness/files.ts'
import type { Home } from '../harness/home.ts'
import { crashHonestly } from '../harness/honest.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

// Only root may mount; such a disk cannot be had otherwise.
const MAY_MOUNT = process.getuid?.() === 0 && process.platform === 'linux'

/** Its report is larger than a page of memory, of which such disks are made. */
const LARGE = `throw new AggregateError(Array.from({ length: 15 }, () => new Error('Cannot go on')), 'Cannot')`
const PAGE_BYTES = 4096

describe.runIf(MAY_MOUNT)('a crash on a dying disk', () => {
  test('is announced while there is room', async () => {
    const home = newHome()
    mountDisk(home.data('askfirst'), 'size=64k')
    expect(await crash(home, LARGE)).toContain('kept')
    expect(onlyReport(outboxIn(home)).bytes.length).toBeGreaterThan(PAGE_BYTES)
  })

  test('is not announced if the disk is full before the report is written to its end', async () => {
    const home = newHome()
    const disk = mountDisk(home.data('askfirst'), `size=${2 * PAGE_BYTES}`)
    mkdirSync(join(outboxIn(home), 'kept'), { recursive: true })
    writeFileSync(join(disk, 'filler'), Buffer.alloc(PAGE_BYTES))
    expect(await crash(home, LARGE)).toBe('')
  })

  test('is not announced if the program itself fills the disk', async () => {
    const home = newHome()
    const filler = join(mountDisk(home.data('askfirst'), 'size=64k'), 'filler')
    expect(await crash(home, `require('node:fs').writeFileSync('${filler}', Buffer.alloc(1e5))`)).toBe('')
  })

  test('is not announced if the disk cannot be written any more', async () => {
    const home = newHome()
    const disk = mountDisk(home.data('askfirst'), 'size=64k')
    const remount = `require('node:child_process').execFileSync('mount', ['-o', 'remount,ro', '${disk}'])`
    expect(await crash(home, `${remount}; throw new Error('Cannot go on')`)).toBe('')
  })

  // Stands for a quota: what a person may write is used up, whatever the disk has left.
  test.each([0, 300])('is not announced if no file may be larger than %d bytes', async bytes => {
    const through = ['prlimit', `--fsize=${bytes}`]
    expect(await crash(newHome(), LARGE, through)).toBe('')
  })
})

function crash(home: Home, source: string, through: readonly string[] = []): Promise<string> {
  return crashHonestly(home, [join(makeFiles({ 'crashes.cjs': source }), 'crashes.cjs')], { through })
}
