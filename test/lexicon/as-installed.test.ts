import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asInstalled, cameWith } from '../../src/lexicon/as-installed.ts'
import { keepsBirths } from '../../src/lexicon/file-times.ts'
import { mountUndatedDisk } from '../harness/disk.ts'
import { installed, packAll } from '../harness/published.ts'

const FILES = ['cli.js', 'lib/load.js', 'lib/late.js', 'package.json']
const room = mkdtempSync(join(realpathSync(tmpdir()), 'as-installed-'))
const original = join(room, 'original/installed')
const written = join(room, 'written/installed')
/** What comes first, and is looked at last. */
const early = join(room, 'early/node_modules/tool')
/** What was there before the tool was installed. */
const OLDER = ['moved', 'copied', 'sealed'].map(name => join(room, `${name}.js`))

const TOOL = {
  'package.json': { name: 'tool', version: '1.0.0', bin: 'cli.js' },
  'cli.js': '#!/usr/bin/env node\n',
  'lib/load.js': 'load',
  'lib/late.js': 'late',
}

let archives: readonly string[] = []

beforeAll(async () => {
  for (const file of FILES) {
    mkdirSync(dirname(join(early, file)), { recursive: true })
    writeFileSync(join(early, file), '{}')
  }
  for (const file of OLDER) writeFileSync(file, 'Doctor Miller')
  archives = packAll([TOOL], room)
  for (const folder of [original, written]) install(dirname(folder))
  // A program may be made one some time after an installation wrote down what it did.
  await setTimeout(2500)
}, 120_000)
afterAll(() => rmSync(room, { recursive: true, force: true, maxRetries: 5 }))

function unchangedIn(folder: string, root = join(folder, 'node_modules/tool')): readonly string[] {
  const isUnchanged = asInstalled({ root, bins: ['tool'], scripts: [] })
  return FILES.filter(file => isUnchanged(join(root, file)))
}

test('what npm installed is as it was installed', () => {
  expect(unchangedIn(original)).toEqual(FILES)
})

describe.skipIf(process.platform === 'win32')('it is so, too, of a tree that', () => {
  test.each([
    ['was copied with its dates', ['cp', '-a', original]],
    ['was copied without them', ['cp', '-r', original]],
    ['is the same files under other names', ['cp', '-al', original]],
  ])('%s', (_, [command = '', ...words]) => {
    const copy = newFolder()
    execFileSync(command, [...words, copy])
    expect(unchangedIn(join(copy, 'installed'))).toEqual(FILES)
    expect(unchangedIn(original)).toEqual(FILES)
  })

  test('was copied so that what a package manager wrote last came first', async () => {
    const modules = join(newFolder(), 'node_modules')
    const root = join(modules, 'tool')
    mkdirSync(join(root, 'lib'), { recursive: true })
    // In one tick of the file system's clock.
    writeFileSync(join(modules, '.package-lock.json'), '{}')
    writeFileSync(join(root, 'package.json'), '{}')
    await setTimeout(20)
    for (const file of FILES.filter(each => each !== 'package.json')) writeFileSync(join(root, file), '{}')
    expect(unchangedIn('', root)).toEqual(FILES)
  })

  test('came out of an archive', () => {
    const copy = newFolder()
    execFileSync('tar', ['-cf', join(copy, 'a.tar'), '-C', original, '.'])
    execFileSync('tar', ['-xf', join(copy, 'a.tar'), '-C', copy])
    expect(unchangedIn(copy)).toEqual(FILES)
  })

  test('was given other rights, file by file', async () => {
    const copy = copyOf(original)
    await setTimeout(2500)
    execFileSync('chmod', ['-R', 'go-w', copy])
    expect(unchangedIn(copy)).toEqual(FILES)
  })

  test('had its programs linked anew, as Yarn does whenever it adds something', async () => {
    const copy = copyOf(original)
    await setTimeout(2500)
    const link = join(copy, 'node_modules/.bin/tool')
    rmSync(link)
    symlinkSync('../tool/cli.js', link)
    chmodSync(join(copy, 'node_modules/tool/cli.js'), 0o755)
    expect(unchangedIn(copy)).toEqual(FILES)
  })
})

describe('what is somebody else’s:', () => {
  const [moved = '', copied = '', sealed = ''] = OLDER
  test.each([
    ['lib/late.js', 'written into', (file: string) => writeFileSync(file, 'Doctor Miller')],
    ['lib/load.js', 'put in its place', (file: string) => renameSync(moved, file)],
    ['cli.js', 'copied over it', (file: string) => writeFileSync(file, readFileSync(copied))],
  ])('%s that was %s, and has the date of before', (path, _, overwrite) => {
    const file = join(written, 'node_modules/tool', path)
    const { atime, mtime } = lstatSync(file)
    overwrite(file)
    utimesSync(file, atime, mtime)
    expect(unchangedIn(written)).not.toContain(path)
    expect(unchangedIn(written)).toContain('package.json')
  })

  test('an older file that nobody may write and that is linked there, though the package is not sealed', () => {
    const root = join(written, 'node_modules/tool')
    const file = join(root, 'linked.js')
    chmodSync(sealed, 0o444)
    linkSync(sealed, file)
    expect(asInstalled({ root, bins: ['tool'], scripts: [] })(file)).toBe(false)
  })

  test('lib/late.js that an older file was copied over, though all of it has other rights since', async () => {
    const folder = dirname(install(newFolder()))
    const file = join(folder, 'installed/node_modules/tool/lib/late.js')
    await setTimeout(2500)
    writeFileSync(file, readFileSync(copied))
    utimesSync(file, new Date(0), new Date(0))
    await setTimeout(2500)
    execFileSync('chmod', ['-R', 'go-w', folder])
    expect(unchangedIn(join(folder, 'installed'))).toEqual(FILES.filter(each => each !== 'lib/late.js'))
  })
})

describe.skipIf(process.platform === 'win32')('what somebody wrote stays theirs in a tree that', () => {
  const edited = join(room, 'edited/installed')
  const root = join(edited, 'node_modules/tool')
  const OTHERS = ['cli.js', 'package.json']
  beforeAll(async () => {
    install(dirname(edited))
    await setTimeout(2500)
    writeFileSync(join(root, 'lib/late.js'), 'Doctor Miller')
    writeFileSync(join(root, 'lib/new.js'), 'Doctor Miller')
    renameSync(join(root, 'lib/new.js'), join(root, 'lib/load.js'))
    await setTimeout(2500)
  }, 120_000)

  test.each([
    ['was copied with its dates', (to: string) => run('cp', '-a', edited, to)],
    ['is the same files under other names', (to: string) => run('cp', '-al', edited, to)],
    [
      'came out of an archive, the package first',
      (to: string) => unpack(to, 'tool', '.bin', '.package-lock.json'),
    ],
    [
      'came out of an archive, the package last',
      (to: string) => unpack(to, '.package-lock.json', '.bin', 'tool'),
    ],
  ])('%s', (_, copy) => {
    const to = newFolder()
    copy(to)
    expect(unchangedIn(join(to, 'installed'))).toEqual(OTHERS)
  })

  test('was copied with its dates before something else was installed', () => {
    const to = newFolder()
    unpack(to, 'tool', '.package-lock.json')
    const copy = join(to, 'installed')
    const long = new Date(Date.now() - 600_000)
    for (const file of OTHERS) utimesSync(join(copy, 'node_modules/tool', file), long, long)
    appendFileSync(join(copy, 'node_modules/.package-lock.json'), ' ')
    expect(unchangedIn(copy)).toEqual(OTHERS)
  })

  test('was copied with its dates, and is older than the tool', () => {
    const to = newFolder()
    const moved = join(to, 'moved/installed')
    cpSync(original, moved, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
    const file = join(moved, 'node_modules/tool/lib/late.js')
    writeFileSync(file, 'Doctor Miller')
    utimesSync(file, new Date(0), new Date(0))
    run('cp', '-a', moved, to)
    expect(unchangedIn(join(to, 'installed'))).toEqual(FILES.filter(each => each !== 'lib/late.js'))
  })

  test('but not of a program that no package manager brought: its author made it of files of any date', () => {
    const to = newFolder()
    const copy = join(to, 'program')
    cpSync(join(original, 'node_modules/tool'), copy, { recursive: true })
    for (const [at, file] of FILES.entries()) utimesSync(join(copy, file), 1e9 + at * 1e6, 1e9 + at * 1e6)
    run('cp', '-a', copy, join(to, 'copy'))
    expect(unchangedIn('', join(to, 'copy'))).toEqual(FILES)
  })

  function run(command: string, ...words: readonly string[]): void {
    execFileSync(command, words)
  }

  /** In this order. */
  function unpack(to: string, ...names: readonly string[]): void {
    const paths = names.map(name => `installed/node_modules/${name}`)
    run('tar', '-cf', join(to, 'a.tar'), '-C', dirname(edited), ...paths)
    run('tar', '-xf', join(to, 'a.tar'), '-C', to)
  }
})

describe('what a patch changed is not as it was installed, though something else was installed since:', () => {
  test.each([
    ['in its place', (file: string) => writeFileSync(file, 'Doctor Miller')],
    ['by a new file', (file: string) => renameSync(writtenBeside(file), file)],
  ])('%s, of what came first', async (_, patch) => {
    const modules = join(newFolder(), 'node_modules')
    const root = await unpacked(modules)
    writeFileSync(join(modules, '.package-lock.json'), '{}')
    await setTimeout(20)
    patch(join(root, 'lib/late.js'))
    appendFileSync(join(modules, '.package-lock.json'), ' ')
    expect(unchangedIn('', root)).toEqual(FILES.filter(file => file !== 'lib/late.js'))
  })

  test('in its place, of what came later', async () => {
    const modules = join(newFolder(), 'node_modules')
    mkdirSync(modules)
    writeFileSync(join(modules, '.package-lock.json'), '{}')
    await setTimeout(20)
    const root = await unpacked(modules)
    await setTimeout(1100)
    writeFileSync(join(root, 'lib/late.js'), 'Doctor Miller')
    appendFileSync(join(modules, '.package-lock.json'), ' ')
    expect(unchangedIn('', root)).toEqual(FILES.filter(file => file !== 'lib/late.js'))
  })

  test('but a large file may take its time', async () => {
    const modules = join(newFolder(), 'node_modules')
    const root = await unpacked(modules)
    await setTimeout(1100)
    writeFileSync(join(root, 'lib/late.js'), 'x'.repeat(4_000_000))
    writeFileSync(join(modules, '.package-lock.json'), '{}')
    expect(unchangedIn('', root)).toEqual(FILES)
  })

  /** As a package manager does, before it writes down what it did. */
  async function unpacked(modules: string): Promise<string> {
    const root = join(modules, 'tool')
    for (const file of FILES) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), '{}')
    }
    await setTimeout(20)
    return root
  }

  function writtenBeside(file: string): string {
    writeFileSync(`${file}.new`, 'Doctor Miller')
    return `${file}.new`
  }
})

describe.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'where the disk keeps no time of birth, and nobody may mount such a disk but root,',
  () => {
    test('what npm installed is as it was installed', () => {
      const copy = install(undatedDisk())
      expect(unchangedIn(copy)).toEqual(FILES)
    })

    test('a tree that was copied with its dates is so', () => {
      const disk = undatedDisk()
      execFileSync('cp', ['-a', original, disk])
      expect(unchangedIn(join(disk, 'installed'))).toEqual(FILES)
    })

    test('nothing is that was written later, whatever its date', async () => {
      const folder = install(undatedDisk())
      const file = join(folder, 'node_modules/tool/lib/late.js')
      const { atime, mtime } = lstatSync(file)
      await setTimeout(3000)
      writeFileSync(file, 'Doctor Miller')
      utimesSync(file, atime, mtime)
      expect(unchangedIn(folder)).toEqual(FILES.filter(each => each !== 'lib/late.js'))
    })

    test('nothing is that was written before somebody edited package.json', async () => {
      const folder = install(undatedDisk())
      await setTimeout(3000)
      writeFileSync(join(folder, 'node_modules/tool/lib/late.js'), 'Doctor Miller')
      writeFileSync(join(folder, 'node_modules/tool/cli.js'), 'Doctor Miller')
      await setTimeout(11_000)
      writeFileSync(join(folder, 'node_modules/tool/package.json'), '{"name":"tool","bin":"cli.js"}')
      await setTimeout(20)
      appendFileSync(join(folder, 'node_modules/.package-lock.json'), ' ')
      expect(unchangedIn(folder)).toEqual(['package.json'])
    })

    test.each([
      ['has other rights since', (folder: string) => execFileSync('chmod', ['-R', 'go-w', folder])],
      [
        'has other rights since, to run it all',
        (folder: string) => execFileSync('chmod', ['-R', '777', folder]),
      ],
      ['was linked elsewhere', (folder: string) => execFileSync('cp', ['-al', folder, `${folder}-other`])],
    ])('nothing is that was written later, though all of it %s', async (_, change) => {
      const folder = install(undatedDisk())
      await setTimeout(3000)
      writeFileSync(join(folder, 'node_modules/tool/lib/late.js'), 'Doctor Miller')
      await setTimeout(3000)
      change(folder)
      expect(unchangedIn(folder)).toEqual(FILES.filter(each => each !== 'lib/late.js'))
    })

    test('nothing is in a folder that no package manager made', () => {
      const folder = install(undatedDisk())
      const root = join(folder, 'tool')
      renameSync(join(folder, 'node_modules/tool'), root)
      expect(unchangedIn('', root)).toEqual([])
    })
  },
)

test.skipIf(lstatSync(room).birthtimeMs === 0)(
  'a disk that dates births is known, also by a folder that was filled at once',
  () => {
    const folders = Array.from({ length: 50 }, () => {
      const folder = newFolder()
      writeFileSync(join(folder, 'package.json'), '{}')
      return folder
    })
    expect(folders.map(keepsBirths)).not.toContain(false)
  },
)

test('what lay there long before package.json came did not come with it', () => {
  const manifest = { born: 1_000_000 }
  expect([0, 500_000, 900_000, 1_000_000].map(born => cameWith({ born }, manifest))).toEqual([
    false,
    false,
    true,
    true,
  ])
})

test('of a package of which package.json was rewritten, nothing is as it was installed', () => {
  const copy = copyOf(original)
  const later = new Date(Date.now() + 300_000)
  utimesSync(join(copy, 'node_modules/tool/package.json'), later, later)
  expect(unchangedIn(copy)).toEqual([])
})

test('what a workspace keeps beside one of its packages is as it was installed while npm wrote down the whole', async () => {
  const root = join(newFolder(), 'packages/app')
  cpSync(join(original, 'node_modules/tool'), join(root, 'node_modules/tool'), { recursive: true })
  await setTimeout(2500)
  for (const file of ['lib/load.js', '../../../../node_modules/.package-lock.json']) {
    const path = join(root, 'node_modules/tool', file)
    mkdirSync(dirname(path), { recursive: true })
    rmSync(path, { force: true })
    writeFileSync(path, '')
  }
  expect(unchangedIn(root)).toEqual(FILES)
})

test('of what pnpm shares among versions, that is as it was installed which its store has as it is', async () => {
  const folder = newFolder()
  const store = join(folder, 'store/v3')
  const root = join(folder, 'project/node_modules/.pnpm/tool@1.0.0/node_modules/tool')
  const link = (file: string, path: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    linkSync(file, path)
  }
  const stored = FILES.map(file => {
    const source = join(original, 'node_modules/tool', file)
    const hash = createHash('sha512').update(readFileSync(source)).digest('hex')
    const path = join(store, 'files', hash.slice(0, 2), hash.slice(2) + (file === 'cli.js' ? '-exec' : ''))
    mkdirSync(dirname(path), { recursive: true })
    cpSync(source, path)
    link(path, join(root, file))
    return path
  })
  writeFileSync(join(folder, 'project/node_modules/.modules.yaml'), `layoutVersion: 5\nstoreDir: ${store}\n`)
  await setTimeout(4500)
  // Another version of the tool has the same files, but for its package.json.
  for (const [at, path] of stored.slice(0, 3).entries()) link(path, join(folder, 'other', String(at)))
  expect(unchangedIn('', root)).toEqual(FILES)
  const { atime, mtime } = lstatSync(join(root, 'lib/late.js'))
  writeFileSync(join(root, 'lib/late.js'), 'Doctor Miller')
  utimesSync(join(root, 'lib/late.js'), atime, mtime)
  expect(unchangedIn('', root)).toEqual(FILES.filter(file => file !== 'lib/late.js'))
})

test('what came half a minute after package.json did not come with it, though something else was installed since', async () => {
  const { birthtimeMs } = lstatSync(join(early, 'package.json'))
  await setTimeout(Math.max(0, birthtimeMs + 31_000 - Date.now()))
  writeFileSync(join(early, 'lib/new.js'), 'Doctor Miller')
  renameSync(join(early, 'lib/new.js'), join(early, 'lib/late.js'))
  await setTimeout(20)
  writeFileSync(join(early, '../.package-lock.json'), '{}')
  expect(unchangedIn('', early)).toEqual(FILES.filter(file => file !== 'lib/late.js'))
})

function install(room: string): string {
  return installed(archives, join(room, 'installed'))
}

function newFolder(): string {
  return mkdtempSync(join(room, 'copy-'))
}

function undatedDisk(): string {
  return mountUndatedDisk(join(newFolder(), 'disk'))
}

/** With its dates. */
function copyOf(path: string): string {
  const copy = join(newFolder(), 'copy')
  cpSync(path, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  return copy
}
