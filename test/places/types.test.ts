import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { beforeAll, expect, test } from 'vitest'
import { makeFiles } from '../harness/files.ts'
import { LONG } from '../harness/length.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

let tarball: string

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-'))
  tarball = pack(folder)
  return () => rmSync(folder, { recursive: true })
})

test('publint finds nothing in the packed package', async () => {
  const { messages } = await publint({ pack: { tarball: bytesOf(tarball) }, strict: true })
  expect(messages).toEqual([])
})

test('the types are those of what an import and a require get', async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))))
  expect(result).toMatchObject({ packageName: 'askfirst', problems: [] })
})

/** That of the checker of types. */
const OLDER = compilerOf(createRequire(require.resolve('@arethetypeswrong/core')))
const NEWEST = compilerOf(require)

/** TypeScript 7 has no `node10` any more. What is older than 5.9 is tried by hand. A quick run has one of each kind. */
const PROJECTS = [
  ['5.9', OLDER, 'node10', 'commonjs', 'tool.ts'],
  ['7', NEWEST, 'nodenext', 'nodenext', 'tool.mts'],
  ['7', NEWEST, 'node16', 'node16', 'tool.cts'],
  ['7', NEWEST, 'bundler', 'es2022', 'tool.ts'],
  ['5.9', OLDER, 'node10', 'es2022', 'tool.ts'],
  ['5.9', OLDER, 'node16', 'node16', 'tool.mts'],
  ['5.9', OLDER, 'node16', 'node16', 'tool.cts'],
  ['5.9', OLDER, 'nodenext', 'nodenext', 'tool.mts'],
  ['5.9', OLDER, 'nodenext', 'nodenext', 'tool.cts'],
  ['5.9', OLDER, 'bundler', 'es2022', 'tool.ts'],
  ['7', NEWEST, 'node16', 'node16', 'tool.mts'],
  ['7', NEWEST, 'nodenext', 'nodenext', 'tool.cts'],
  ['7', NEWEST, 'bundler', 'preserve', 'tool.mts'],
] as const

test.each(LONG ? PROJECTS : PROJECTS.slice(0, 4))(
  'TypeScript %s (%s) takes a tool under %s, as %s in %s, and no option that is mistyped',
  async (_, compiler, moduleResolution, module, file) => {
    const folder = installed({
      [file]: TOOL,
      'tsconfig.json': {
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2022'],
          types: ['node'],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: [file],
      },
    })
    const { code, stdout } = await run([compiler, '--project', folder, '--pretty', 'false'], {
      env: newHome().env,
    })
    expect(stdout).toBe('')
    expect(code).toBe(0)
  },
)

const TOOL = `
import { start, runTelemetry, type StartOptions, type Status, type Telemetry } from 'askfirst'
import { telemetryCommand } from 'askfirst/commander'
import { Command } from 'commander'
const options: StartOptions = { dsn: 'https://key@sentry.example.org/1', ignore: error => error instanceof Error }
export async function main(): Promise<number> {
  const telemetry: Telemetry = await start(options)
  const status: Status = telemetry.status()
  // @ts-expect-error
  const mistyped: StartOptions = { dns: 'https://key@sentry.example.org/1' }
  new Command(mistyped.name).addCommand(telemetryCommand())
  return status.mode === 'on' ? 0 : runTelemetry(['status'])
}
`

/** A project in which the packed package, commander and Node's types are installed. */
function installed(files: Record<string, string | object>): string {
  const folder = makeFiles(files)
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@types'), { recursive: true })
  for (const name of ['commander', '@types/node']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  mkdirSync(join(modules, 'askfirst'))
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'askfirst')])
  writeFileSync(join(folder, 'package.json'), '{ "name": "mytool" }')
  return folder
}

function pack(folder: string): string {
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(
    execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  return join(folder, filename)
}

function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer
}

function compilerOf(from: NodeJS.Require): string {
  return join(dirname(from.resolve('typescript/package.json')), 'bin', 'tsc')
}
