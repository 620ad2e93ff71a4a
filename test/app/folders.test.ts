import { join } from 'node:path'
import envPaths from 'env-paths'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { foldersOf } from '../../src/app/folders.ts'
import { answerFile, storedAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { type Home, makeHome } from '../harness/home.ts'
import { outboxIn } from '../harness/outbox.ts'

describe('telemetry on stores the answer in the folder of the platform', () => {
  test.each([
    ['as the system says', {}],
    ['below HOME where no XDG variable is set', { XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined }],
    ['below HOME where they are empty', { XDG_CONFIG_HOME: '', XDG_DATA_HOME: '' }],
  ])('%s', async (_, change) => {
    const home = newHome()
    const env = changed(home, change)
    expect(await askfirst(['telemetry', 'on'], { env })).toMatchObject({ code: 0 })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'on', recipient: '*' }])
    expect(await filesSeen(env)).toEqual({ answer: answerFile(home), reports: outboxIn(home) })
  })

  it('or where the XDG variables say, on systems that have them', async () => {
    const home = newHome()
    const settings = join(home.folder, 'settings')
    const files = join(home.folder, 'files')
    const env = changed(home, { XDG_CONFIG_HOME: settings, XDG_DATA_HOME: files })
    const seen = await filesSeen(env)
    expect(seen).toEqual(
      ['darwin', 'win32'].includes(process.platform)
        ? { answer: answerFile(home), reports: outboxIn(home) }
        : {
            answer: join(settings, 'askfirst', 'telemetry.json'),
            reports: join(files, 'askfirst', 'askfirst'),
          },
    )
    await askfirst(['telemetry', 'on'], { env })
    expect(await decidedUnder(env)).toBe('on')
  })
})

describe('foldersOf()', () => {
  const env = { HOME: '/home/someone', USERPROFILE: '/home/someone' }
  const namesOf = (name: string, platform: NodeJS.Platform, more: Record<string, string> = {}) =>
    foldersOf({ name }, { env: { ...env, ...more }, platform })

  it('names what env-paths names', () => {
    const { config, data } = envPaths('mytool', { suffix: '' })
    expect(foldersOf({ name: 'mytool' }, { env: process.env, platform: process.platform })).toMatchObject({
      config,
      data,
    })
  })

  it.each(['linux', 'darwin', 'win32'] as const)('keeps two scopes apart on %s', platform => {
    const [acme, globex] = ['@acme/cli', '@globex/cli'].map(name =>
      Object.values(namesOf(name, platform) ?? {}),
    )
    expect(acme).toHaveLength(4)
    expect(acme?.filter(path => globex?.includes(path))).toEqual([])
    expect(acme?.every(path => path.includes('/@acme/cli'))).toBe(true)
  })

  it('leaves relative XDG folders alone, as their specification says', () => {
    expect(namesOf('mytool', 'linux', { XDG_CONFIG_HOME: 'a', XDG_DATA_HOME: './b' })).toEqual(
      namesOf('mytool', 'linux'),
    )
  })

  it.each(['', '.', '..', '../mytool', 'a/b', '@a/..', '@../a', 'a\\b', '/etc'])(
    'knows none for %j',
    name => {
      expect(namesOf(name, 'linux')).toBe(undefined)
    },
  )
})

function newHome(): Home {
  const home = makeHome()
  onTestFinished(home.remove)
  return home
}

/** The environment of this home, but for some variables; those without a value are not set. */
function changed(home: Home, change: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries({ ...home.env, ...change })
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

async function filesSeen(env: Record<string, string>): Promise<unknown> {
  return JSON.parse((await askfirst(['telemetry', 'status', '--json'], { env })).stdout).files
}

async function decidedUnder(env: Record<string, string>): Promise<unknown> {
  return JSON.parse((await askfirst(['telemetry', 'status', '--json'], { env })).stdout).mode
}
