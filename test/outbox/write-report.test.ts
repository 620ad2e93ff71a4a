import { chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listReports } from '../../src/outbox/report.ts'
import { writeReport } from '../../src/outbox/write-report.ts'
import { writeWhole } from '../../src/system/atomic-write.ts'
import { checksumOf } from '../../src/system/checksum.ts'
import { mountDisk } from '../harness/disk.ts'
import { makeFiles } from '../harness/files.ts'
import { makeWorld, NOON } from '../harness/world.ts'

const NAME = { time: NOON, fingerprint: 'f'.repeat(16), eventId: '3'.repeat(32) }
const BYTES = Buffer.from('the very bytes ☃')
const IS_ROOT = process.getuid?.() === 0

test('writeReport() writes the very bytes, and tells where', () => {
  const outbox = join(makeFiles({}), 'new', 'outbox')
  const report = writeReport(outbox, BYTES, { state: 'kept', name: NAME, world: makeWorld() })
  expect(report).toEqual({
    ...NAME,
    outbox,
    state: 'kept',
    checksum: checksumOf(BYTES),
    file: report.file,
    path: join(outbox, 'kept', report.file),
  })
  expect(readFileSync(report.path)).toEqual(BYTES)
  expect(readdirSync(join(outbox, 'kept'))).toEqual([report.file])
  expect(listReports(outbox)).toEqual([report])
})

test.skipIf(process.platform === 'win32')('writeReport() lets nobody else read, whatever the umask', () => {
  const umask = process.umask(0)
  onTestFinished(() => {
    process.umask(umask)
  })
  const folder = makeFiles({})
  const { path } = writeReport(join(folder, 'new', 'outbox'), BYTES, {
    state: 'pending',
    name: NAME,
    world: makeWorld(),
  })
  expect(modeOf(path)).toBe('600')
  for (const part of ['new', 'new/outbox', 'new/outbox/pending']) {
    expect(modeOf(join(folder, part))).toBe('700')
  }
})

test.each([
  ['the folder is a file', { kept: '' }, /ENOTDIR|EEXIST/],
  ['the folder above is a file', {}, /ENOTDIR|EEXIST/],
])('writeReport() throws and leaves nothing behind when %s', (_, files, problem) => {
  const folder = makeFiles({ ...files, file: '' })
  const outbox = 'kept' in files ? folder : join(folder, 'file')
  const before = treeOf(folder)
  expect(() => writeReport(outbox, BYTES, { state: 'kept', name: NAME, world: makeWorld() })).toThrow(problem)
  expect(treeOf(folder)).toEqual(before)
})

test('writeWhole() leaves nothing behind when the name is too long', () => {
  const folder = makeFiles({})
  expect(() => writeWhole(join(folder, 'x'.repeat(255)), BYTES)).toThrow('ENAMETOOLONG')
  expect(treeOf(folder)).toEqual([])
})

test('writeWhole() leaves nothing behind when the name is taken by a folder', () => {
  const folder = makeFiles({ 'taken/inside': '' })
  expect(() => writeWhole(join(folder, 'taken'), BYTES)).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
  expect(treeOf(folder)).toEqual(['taken', 'taken/inside'])
})

test('writeWhole() replaces a file in one step: whoever has it open still reads the old one', () => {
  const folder = makeFiles({ file: 'old' })
  const { ino } = statSync(join(folder, 'file'))
  writeWhole(join(folder, 'file'), 'new')
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new')
  expect(statSync(join(folder, 'file')).ino).not.toBe(ino)
})

// Only root may mount; a full disk cannot be had otherwise.
test.runIf(IS_ROOT && process.platform === 'linux')(
  'writeReport() leaves nothing behind on a full disk',
  () => {
    const disk = mountDisk(join(makeFiles({}), 'disk'), 'size=64k')
    const large = Buffer.alloc(100_000, 'x')
    expect(() => writeReport(disk, large, { state: 'kept', name: NAME, world: makeWorld() })).toThrow(
      'ENOSPC',
    )
    expect(treeOf(disk)).toEqual(['kept'])
    writeFileSync(join(disk, 'filler'), Buffer.alloc(56_000))
    expect(() => writeReport(disk, BYTES, { state: 'kept', name: NAME, world: makeWorld() })).not.toThrow()
  },
)

test.runIf(IS_ROOT && process.platform === 'linux')(
  'writeReport() leaves nothing behind without inodes',
  () => {
    const disk = mountDisk(join(makeFiles({}), 'disk'), 'nr_inodes=2')
    expect(() => writeReport(disk, BYTES, { state: 'kept', name: NAME, world: makeWorld() })).toThrow(
      'ENOSPC',
    )
    expect(listReports(disk)).toEqual([])
  },
)

test.runIf(IS_ROOT && process.platform === 'linux')(
  'writeReport() throws on a disk that cannot be written',
  () => {
    const disk = mountDisk(join(makeFiles({}), 'disk'), 'ro')
    expect(() => writeReport(disk, BYTES, { state: 'kept', name: NAME, world: makeWorld() })).toThrow(
      /EROFS|ENOENT/,
    )
  },
)

// Only root may give folders away.
test.runIf(IS_ROOT)('writeReport() writes nothing into the folder of another user', () => {
  const folder = makeFiles({})
  chownSync(folder, 12_345, 12_345)
  const write = () =>
    writeReport(join(folder, 'outbox'), BYTES, { state: 'kept', name: NAME, world: makeWorld() })
  expect(write).toThrow(/^the folder "[^"]+" belongs to another user$/)
  expect(treeOf(folder)).toEqual([])
})

function modeOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8)
}

function treeOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}
