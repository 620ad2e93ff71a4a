import { appendFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readManifest } from '../../src/app/manifest.ts'
import { publishedFiles } from '../../src/lexicon/published.ts'
import { type Files, makeFiles } from '../harness/files.ts'

const TOOL: Files = {
  'package.json': { name: 'tool', bin: 'cli.js' },
  'cli.js': '',
  'lib/load.js': '',
  'lib/late.js': '',
  'plugins/max.js': '',
  'config.js': '',
}

test('in a folder that is neither installed nor in git, only what came with its package.json counts', () => {
  const folder = makeFiles(TOOL)
  const later = new Date(Date.now() + 60_000)
  for (const file of ['lib/late.js', 'cli.js']) utimesSync(join(folder, file), later, later)
  const manifest = readManifest(folder)
  if (manifest === undefined) throw new Error('There is no manifest')
  const isPublished = publishedFiles(manifest)
  const counted = Object.keys(TOOL).filter(file => isPublished(join(folder, file)))
  expect(counted).toEqual(['package.json', 'cli.js', 'lib/load.js'])
})

test('in such a folder, what was added does not count either once package.json was written again', async () => {
  const folder = makeFiles(TOOL)
  await setTimeout(2500)
  writeFileSync(join(folder, 'lib/added.js'), 'Doctor Miller')
  appendFileSync(join(folder, 'package.json'), '\n')
  const manifest = readManifest(folder)
  if (manifest === undefined) throw new Error('There is no manifest')
  const isPublished = publishedFiles(manifest)
  expect(
    ['package.json', 'cli.js', 'lib/load.js', 'lib/added.js'].map(file => isPublished(join(folder, file))),
  ).toEqual([true, true, true, false])
})
