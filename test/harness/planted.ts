import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { crashEvent } from '../../src/crash/crash-event.ts'
import { LEXICON_FILE } from '../../src/lexicon/lexicon-text.ts'
import { lexiconText, readSources, type Source } from '../../src/lexicon/making/lexicon-of.ts'
import type { CrashEvent } from '../../src/report/event.ts'
import { makeApp } from './app.ts'
import { type Files, writeFiles } from './files.ts'
import { makeWorld } from './world.ts'

/** What a tool and the packages that it needs are made of, by their names; the tool first. */
export type Packages = Readonly<Record<string, Files>>

/**
 * Lays packages down as a package manager does, and its record after them; `published.ts` has npm itself do it. Their
 * manifests are made where none is given.
 *
 * @param lexicon - whether the tool brings one
 * @returns the folder of the tool
 */
export function plant(packages: Packages, lexicon: boolean): string {
  const room = mkdtempSync(join(realpathSync(tmpdir()), 'planted-'))
  onTestFinished(() => rmSync(room, { recursive: true, force: true, maxRetries: 5 }))
  const [tool = '', ...others] = Object.keys(packages)
  const modules = join(room, 'node_modules')
  for (const [name, files] of Object.entries(packages)) {
    const dependencies = name === tool ? Object.fromEntries(others.map(other => [other, '1'])) : {}
    const manifest = { name, version: '1.0.0', bin: 'cli.js', dependencies }
    writeFiles(join(modules, name), { 'package.json': manifest, ...files })
  }
  if (lexicon) writeFileSync(join(modules, tool, LEXICON_FILE), lexiconOf(packages, modules))
  writeFileSync(join(modules, '.package-lock.json'), '{}')
  // What is written from now on has another time, however coarse the file system's clock is.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, CLOCK_MS)
  return join(modules, tool)
}

const CLOCK_MS = 12

function lexiconOf(packages: Packages, modules: string): string {
  const sources = Object.entries(packages).map(([name, files], index): Source => {
    const root = join(modules, name)
    const paths = Object.keys(files).map(path => join(root, path))
    return { name, version: '1.0.0', root, own: index === 0, catalogues: [], files: paths }
  })
  return lexiconText(readSources(sources))
}

/** The report of what a script throws when it is run with some words: made in this process, and only here. */
export function crashOf(script: string, words: readonly string[] = []): CrashEvent {
  const argv = process.argv
  process.argv = [process.execPath, script, ...words]
  try {
    createRequire(script)(script)
  } catch (error) {
    const app = makeApp({ entry: script })
    return crashEvent(error, { app, world: makeWorld({ arguments: words, script }), origin: 'capture' })
  } finally {
    process.argv = argv
  }
  throw new Error(`Cannot make a report: "${script}" threw nothing`)
}
