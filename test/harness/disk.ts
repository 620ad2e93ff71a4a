import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * Puts a disk of its own at a path until the test ends. Only root may.
 *
 * @param options - as `mount -t tmpfs -o` takes them
 * @returns the path
 */
export function mountDisk(path: string, options: string): string {
  return mount(path, ['-t', 'tmpfs', '-o', options])
}

/** Puts a disk there that does not keep when a file was born. */
export function mountUndatedDisk(path: string): string {
  return mount(path, ['-t', 'ramfs'])
}

function mount(path: string, words: readonly string[]): string {
  mkdirSync(path, { recursive: true })
  execFileSync('mount', [...words, 'askfirst-test', path])
  onTestFinished(() => {
    execFileSync('umount', [path])
  })
  return path
}

/** Puts a disk there on which not a byte is free. */
export function mountFullDisk(path: string): void {
  mountDisk(path, 'size=8k,mode=700')
  writeFileSync(join(path, 'filler'), Buffer.alloc(8192))
}
