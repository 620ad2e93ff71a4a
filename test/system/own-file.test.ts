import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appendToOwnFile, readOwnFile } from '../../src/system/own-file.ts'
import { makeFiles } from '../harness/files.ts'

const IS_ROOT = process.getuid?.() === 0

test('readOwnFile() reads what is ours', () => {
  const folder = makeFiles({ mine: 'words' })
  chmodSync(join(folder, 'mine'), 0o600)
  expect(readOwnFile(join(folder, 'mine'), 5).toString()).toBe('words')
  expect(() => readOwnFile(join(folder, 'mine'), 4)).toThrow('it has 5 bytes, and 4 are the most')
  expect(() => readOwnFile(join(folder, 'none'), 4)).toThrow('ENOENT')
})

test
  .skipIf(process.platform === 'win32')
  .each<[string, (path: string) => unknown, string]>([
    ['a pipe', path => spawnSync('mkfifo', [path]), 'it is no file'],
    ['a folder', path => mkdirSync(path), 'EISDIR'],
    ['a link', path => symlinkSync('other', path), 'ELOOP'],
    ['a link to a device', path => symlinkSync('/dev/zero', path), 'ELOOP'],
    ['what all can write', path => chmodSync(made(path), 0o666), 'others can write to it'],
    ...(IS_ROOT
      ? [
          [
            "another user's",
            (path: string) => chownSync(made(path), 12345, 12345),
            'it belongs to another user',
          ] as [string, (path: string) => unknown, string],
        ]
      : []),
  ])('readOwnFile() and appendToOwnFile() refuse %s, and wait for nothing', (_, put, reason) => {
  const folder = makeFiles({ other: 'words' })
  const path = join(folder, 'odd')
  put(path)
  expect(() => readOwnFile(path, 10_000)).toThrow(reason)
  expect(() => appendToOwnFile(path, 'more')).toThrow(
    reason === 'it is no file' ? /no file|EISDIR|ENXIO/ : reason,
  )
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('words')
})

function made(path: string): string {
  appendToOwnFile(path, 'words')
  return path
}
