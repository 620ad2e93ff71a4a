import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { type Files, makeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

interface Place {
  readonly where: string
  /** Folder of the program. */
  readonly folder: string
  readonly pipes: readonly string[]
  readonly files: Files
}

/** What a launch and a crash read of a program and of the folders above it, where a pipe may lie. */
const PLACES: readonly Place[] = [
  { where: 'above a program', folder: 'program', pipes: ['package.json', '.git'], files: {} },
  {
    where: 'in a checkout',
    folder: '.',
    pipes: ['.git/index', 'called.cjs', 'node_modules/dep/package.json'],
    files: { 'package.json': { name: 'tool', dependencies: { dep: '1' } } },
  },
  {
    where: 'in what git has',
    folder: '.',
    pipes: ['askfirst.lexicon', 'called.cjs', 'sub/package.json'],
    files: { 'package.json': { name: 'tool' }, '.git/index': 'DIRC\0\0\0\x02', '.git/objects/x': '' },
  },
  {
    where: 'in an installed tool',
    folder: 'node_modules/tool',
    pipes: [
      'node_modules/.package-lock.json',
      ...['askfirst.lexicon', 'called.cjs', 'called.cjs.map'].map(file => `node_modules/tool/${file}`),
    ],
    files: { 'node_modules/tool/package.json': { name: 'tool', version: '1.0.0' } },
  },
]

test.skipIf(process.platform === 'win32').each(PLACES)(
  'pipes $where keep no launch and no crash waiting',
  async ({ folder, pipes, files }) => {
    const home = newHome()
    const root = makeFiles({ ...files, [`${folder}/program.mjs`]: PROGRAM })
    for (const pipe of pipes.map(path => join(root, path))) {
      mkdirSync(dirname(pipe), { recursive: true })
      expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    }
    const { code, stderr } = await askfirst(['run', join(root, folder, 'program.mjs')], {
      env: { ...home.env, MM_TELEMETRY: 'local' },
      cwd: join(root, folder),
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/crash report \w+ kept/) })
    expect(onlyReport(outboxIn(home)).event.exception?.values?.[0]?.type).toBe('Error')
  },
)

/** A stack may name anything. */
const PROGRAM = `
const error = new Error('cannot open it')
const place = ['called.cjs', 'sub/called.cjs'].map(file => '\\n    at call (' + import.meta.dirname + '/' + file + ':1:1)')
error.stack = error.stack.replace('\\n', place.join('') + '\\n')
throw error`
