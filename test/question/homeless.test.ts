import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { makeHome } from '../harness/home.ts'
import {
  OPEN_BIN as BIN,
  CAN_BECOME_SOMEBODY,
  openFixture as fixture,
  SOMEBODY,
} from '../harness/somebody.ts'

/** How it comes that no folder can be named. */
interface Plight {
  readonly why: string
  readonly env: Readonly<Record<string, string>>
  readonly user?: { readonly uid: number; readonly gid: number }
}

const NO_HOME = 'there is no absolute path to a home folder'

const PLIGHTS: readonly Plight[] = [
  { why: 'HOME is empty', env: everyHome('') },
  { why: 'HOME is relative, which the XDG specification tells us to ignore', env: everyHome('here') },
  ...(CAN_BECOME_SOMEBODY
    ? [{ why: 'no HOME is set and the user has no account', env: {}, user: { uid: SOMEBODY, gid: SOMEBODY } }]
    : []),
]

describe.each(PLIGHTS)('askfirst where $why', ({ env, user }) => {
  let node: ReturnType<typeof end>
  beforeAll(() => {
    const place = makeHome()
    node = end([fixture('throws-null.cjs')], env, { user, place })
    place.remove()
  })

  test.each([{}, { MM_TELEMETRY: 'on' }, { MM_TELEMETRY: 'local' }])(
    'runs a program as node does, under %o',
    variables => {
      const place = newPlace()
      const askfirst = end(
        [BIN, 'run', fixture('throws-null.cjs')],
        { ...variables, ...env },
        { user, place },
      )
      expect(askfirst).toEqual(node)
      expect(node).toMatchObject({ status: 1, stderr: expect.stringContaining('throw null') })
      expect(place.tree()).toEqual([])
    },
  )

  test.each(['on', 'local', 'off', 'list', 'reset'])('telemetry %s says what is missing', command => {
    const place = newPlace()
    expect(end([BIN, 'telemetry', command], env, { user, place })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'askfirst: Cannot find the files: there is no absolute path to a home folder\nSet HOME to a folder of your own, and XDG_CONFIG_HOME and XDG_DATA_HOME, if they are set, to absolute paths.\nFor a lasting no, set MM_TELEMETRY=off in the environment.\n',
    })
    expect(place.tree()).toEqual([])
  })
})

describe.each(PLIGHTS)('telemetry status where $why', ({ env, user }) => {
  test.each<[string, Record<string, string>, object]>([
    ['nothing is decided', {}, { mode: 'undecided', because: `${NO_HOME} and no answer is stored` }],
    ['MM_TELEMETRY=on', { MM_TELEMETRY: 'on' }, { mode: 'on', because: 'MM_TELEMETRY=on is set' }],
  ])('explains: %s', (_, variables, decision) => {
    const place = newPlace()
    const given = { ...env, ...variables }
    const json = end([BIN, 'telemetry', 'status', '--json'], given, { user, place })
    expect([json.status, json.stderr]).toEqual([0, ''])
    expect(JSON.parse(json.stdout)).toMatchObject({ ...decision, files: null, storage: NO_HOME })
    const text = end([BIN, 'telemetry', 'status'], given, { user, place })
    expect([text.status, text.stderr]).toEqual([0, ''])
    expect(text.stdout).toContain(`Not storable   ${NO_HOME}\n`)
    expect(place.tree()).toEqual([])
  })
})

function everyHome(path: string): Record<string, string> {
  return { HOME: path, USERPROFILE: path, APPDATA: path, LOCALAPPDATA: path }
}

/** A folder to stand in, in which nothing may appear. */
function newPlace(): ReturnType<typeof makeHome> {
  const place = makeHome()
  onTestFinished(place.remove)
  return place
}

function end(
  args: readonly string[],
  env: Plight['env'],
  { user, place }: { user: Plight['user']; place: ReturnType<typeof makeHome> },
): { status: number | null; stdout: string; stderr: string } {
  const PATH = place.env.PATH ?? ''
  const cwd = user ? '/' : place.folder
  const options = { env: { PATH, ...env }, cwd, encoding: 'utf8', input: '', ...user } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  return { status, stdout, stderr }
}
