// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { type Files, makeFiles, writeFiles } from '../harness/files.ts'
import { newHome } from '../harness/person.ts'
import { installIn, packAll } from '../harness/published.ts'

const TOOL: Files = {
  'package.json': {
    name: 'tool',
    version: '1.4.2',
    bin: 'cli.js',
    files: ['lib', 'locales', 'askfirst.lexicon'],
    dependencies: { left: '1' },
    devDependencies: { tester: '1' },
    askfirst: { lexicon: { add: ['locales/de.json'], leave: ['lib/secret.js'] } },
  },
  'cli.js': 'throw new Error(`The tool cannot read ${file}`)',
  'lib/broken.js': 'const a = {',
  'lib/secret.js': 'throw new Error("This was left out by its author")',
  'lib/load.test.js': 'throw new Error("This is a test of it")',
  'src/unpublished.js': 'throw new Error("This is not published at all")',
  'locales/de.json': { gone: 'Die Datei {name} ist weg' },
  'locales/en.json': { gone: 'The catalogue nobody named' },
  'node_modules/left/package.json': { name: 'left', version: '1.0.0' },
  'node_modules/left/index.js': 'exports.tell = () => { throw new Error("Left cannot be told of it") }',
  'node_modules/left/test/a.js': 'throw new Error("This is a test of left")',
  'node_modules/left/data.json': { say: 'Data of left are not read' },
  'node_modules/tester/package.json': { name: 'tester', version: '1.0.0' },
  'node_modules/tester/index.js': 'throw new Error("This is of the development alone")',
}

const inFolder = (folder: string, ...words: readonly string[]) =>
  askfirst(['lexicon', ...words], { env: { ...newHome().env, PATH: process.env.PATH ?? '' }, cwd: folder })

test('lexicon writes what was published, and no more; says so; knows when it is stale', async () => {
  const folder = makeFiles(TOOL)
  expect(await inFolder(folder, '--check')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is not there'),
  })
  const made = await inFolder(folder, '--stats')
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^tool 1\.4\.2: errors 1, .*\nleft 1\.0\.0: errors 1,/),
  })
  expect(made.stderr).toContain(
    'left out tool/lib/broken.js, which does not parse: SyntaxError: Unexpected token',
  )
  const text = readFileSync(join(folder, 'askfirst.lexicon'), 'utf8')
  for (const said of [
    'The tool cannot read <*>',
    'Left cannot be told of it',
    'Die Datei <*> ist weg',
    'left 1.0.0: 1 files',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toMatch(/This|nobody|Data of left/)
  const explained = await inFolder(folder, '--explain', 'told')
  expect(explained).toMatchObject({
    code: 0,
    stdout: 'left 1.0.0, index.js: Left cannot be told of it (errors)\n',
  })
  expect(await inFolder(folder, '--explain', 'be told')).toMatchObject({ stdout: explained.stdout })
  expect(await inFolder(folder, '--explain', 'left')).toMatchObject({ stdout: 'left 1.0.0 (packages)\n' })
  expect(await inFolder(folder, '--explain', 'nobody')).toMatchObject({ code: 1, stdout: '' })
  writeFileSync(join(folder, 'cli.js'), 'throw new Error("It says something else now")')
  expect(await inFolder(folder, '--check')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('stale'),
  })
})

test.each([
  ['there is no package.json with a name', {}],
  [
    'which package.json names in askfirst.lexicon.add',
    { ...TOOL, 'package.json': { name: 'tool', askfirst: { lexicon: { add: ['gone.json'] } } } },
  ],
  ['its package.json is no JSON with a name', { 'package.json': '{ "name": "tool"' }],
  [
    'which package.json names in askfirst.lexicon.leave',
    { ...TOOL, 'package.json': { name: 'tool', askfirst: { lexicon: { leave: ['lib/*.js'] } } } },
  ],
  [
    'askfirst.lexicon.add in package.json is no list',
    { ...TOOL, 'package.json': { name: 'tool', askfirst: { lexicon: { add: 'locales/de.json' } } } },
  ],
  [
    'names in askfirst.lexicon.add: ',
    {
      'package.json': { name: 'tool', version: '1.0.0', askfirst: { lexicon: { add: ['a.json'] } } },
      'a.json': '{ "gone": ',
    },
  ],
])('lexicon says what is wrong: %s', async (message, files) => {
  const folder = makeFiles(files)
  expect(await inFolder(folder)).toMatchObject({ code: 1, stderr: expect.stringContaining(message) })
  expect(existsSync(join(folder, 'askfirst.lexicon'))).toBe(false)
})

test('lexicon asks npm where a pattern or .npmignore says what is published', async () => {
  const manifest = { name: 'tool', version: '1.0.0' }
  const folder = makeFiles({
    'package.json': { ...manifest, files: ['*.lexicon', 'cli.js'] },
    'cli.js': '',
  })
  expect((await inFolder(folder)).stderr).not.toContain('"files"')
  const ignored = makeFiles({ 'package.json': manifest, '.npmignore': '*.lexicon', 'cli.js': '' })
  expect((await inFolder(ignored)).stderr).toContain('add "askfirst.lexicon" to "files"')
})

test('lexicon reads a program whose name does not say that it is a script, and files that editors mark', async () => {
  const folder = makeFiles({
    'package.json': `\ufeff${JSON.stringify({ name: 'tool', version: '1.0.0', bin: { tool: './bin/tool' } })}`,
    'bin/tool':
      '#!/usr/bin/env node\nprogram.command("build").option("--fast"); throw new Error("The tool is tired")',
    'bin/data': 'throw new Error("This is no program")',
    'marked.js': '\ufeff#!/usr/bin/env node\nthrow new Error("The mark is there")',
    'askfirst.lexicon': '',
  })
  expect((await inFolder(folder)).code).toBe(0)
  const text = readFileSync(join(folder, 'askfirst.lexicon'), 'utf8')
  for (const said of [
    'The tool is tired\n',
    'The mark is there\n',
    '\n--fast\n',
    '\nbuild\n',
    '\nbin/tool\n',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('This')
})

test('lexicon says when npm would not publish it; names askfirst, and none of its words: no report is about it', async () => {
  const folder = makeFiles({
    'package.json': { name: 'tool', version: '1.0.0', files: ['cli.js'], dependencies: { askfirst: '1' } },
    'cli.js': '',
    'node_modules/askfirst/package.json': { name: 'askfirst', version: '1.0.0' },
    'node_modules/askfirst/dist/whole.mjs': 'throw new Error("It says this of itself alone")',
  })
  expect((await inFolder(folder)).stderr).toContain('add "askfirst.lexicon" to "files"')
  const text = readFileSync(join(folder, 'askfirst.lexicon'), 'utf8')
  expect(text).toContain('\naskfirst 1.0.0: 0 files\n')
  expect(text).not.toContain('of itself alone')
})

test('lexicon reads for a package of a workspace what npm would install with it', async () => {
  const root = makeFiles({
    'package.json': { private: true, workspaces: ['packages/*'] },
    'packages/tool/package.json': {
      name: 'tool',
      version: '1.4.2',
      dependencies: { left: 'file:../../archives/left-1.0.0.tgz', core: '1.0.0' },
      devDependencies: { inner: '1.0.0', tester: 'file:../../archives/tester-1.0.0.tgz' },
    },
    'packages/tool/cli.js': 'throw new Error(`The tool cannot read ${file}`)',
    'packages/core/package.json': { name: 'core', version: '1.0.0', files: ['index.js'] },
    'packages/core/index.js': 'throw new Error(`The core cannot run ${name}`)',
    'packages/core/later.js': 'throw new Error("This is not published at all")',
    'packages/inner/package.json': { name: 'inner', version: '1.0.0', private: true },
    'packages/inner/index.js': 'throw new Error("This is of the company alone")',
  })
  const filesOf = (name: string): Files =>
    Object.fromEntries(
      Object.entries(TOOL).flatMap(([path, content]): [string, Files[string]][] =>
        path.startsWith(`node_modules/${name}/`)
          ? [[path.slice(`node_modules/${name}/`.length), content]]
          : [],
      ),
    )
  packAll([filesOf('left'), filesOf('tester')], join(root, 'archives'))
  installIn(root)
  const folder = join(root, 'packages/tool')
  expect(await inFolder(folder)).toMatchObject({ code: 0 })
  const text = readFileSync(join(folder, 'askfirst.lexicon'), 'utf8')
  expect(text).toContain('tool 1.4.2: 1 files\ncore 1.0.0: 1 files\nleft 1.0.0: 1 files\n')
  expect(text).toContain('The core cannot run <*>\nThe tool cannot read <*>')
  expect(text).not.toMatch(/This/)
})

test('lexicon reads of dependencies what was published, and nothing that somebody put in its place', async () => {
  const dependency = (name: string, say: string): Files => ({
    'package.json': { name, version: '1.0.0' },
    'index.js': `exports.tell = () => { throw new Error("${say}") }`,
  })
  const root = makeFiles({
    'tool/package.json': { name: 'tool', version: '1.4.2', bin: 'cli.js' },
    'tool/cli.js': 'throw new Error(`The tool cannot read ${file}`)',
  })
  const names = ['left', 'edited', 'linked']
  const published = names.map(name => dependency(name, `${name} was published`))
  const archives = packAll(published, join(root, 'archives'))
  writeFiles(join(root, 'copied'), dependency('copied', 'This is of a folder'))
  const folder = join(root, 'tool')
  installIn(folder, '--install-links', ...archives, join(root, 'copied'))
  appendFileSync(join(folder, 'node_modules/edited/index.js'), '\nthrow new Error("This was tried out here")')
  writeFileSync(join(folder, 'node_modules/left/tried.js'), 'throw new Error("This was tried out here")')
  rmSync(join(folder, 'node_modules/linked'), { recursive: true })
  writeFiles(join(root, 'working'), dependency('linked', 'This is a working copy'))
  symlinkSync(join(root, 'working'), join(folder, 'node_modules/linked'))
  const made = await inFolder(folder)
  const text = readFileSync(join(folder, 'askfirst.lexicon'), 'utf8')
  expect(text).toContain('\nleft was published\n')
  expect(text).not.toMatch(/This/)
  expect(text).not.toMatch(/^(?:copied|linked) /m)
  expect(made.stderr).toContain('left out 1 of the files of edited, such as "index.js": not as they were')
  expect(made.stderr).toContain('left out 1 of the files of left, such as "tried.js": not as they were')
  expect(made.stderr).toContain('left out copied, which is of a folder or a repository\n')
  expect(made.stderr).toContain('left out linked, which is a working copy: run "npm ci"\n')
})

test("the demo's program brings the lexicon that its sources make", async () => {
  expect((await inFolder(resolve('examples/convert'), '--check')).code).toBe(0)
})
