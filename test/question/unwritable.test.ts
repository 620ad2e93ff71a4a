import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import type { Home } from '../harness/home.ts'
import { newHome, openInHome } from '../harness/person.ts'
import {
  AS_SOMEBODY,
  OPEN_BIN as bin,
  CAN_BECOME_SOMEBODY,
  openFixture as fixture,
  SOMEBODY,
} from '../harness/somebody.ts'

/** Where an answer, or a report under it, could not be stored: whoever were asked would be asked at each launch. */
interface Place {
  readonly prepare?: (home: Home) => void
  /** Added to the environment. */
  readonly variables?: Readonly<Record<string, string>>
  readonly options?: readonly string[]
  /** Whether the owner of the home runs the program, and not root. */
  readonly asOwner?: boolean
  /** `~` stands for the home. */
  readonly why: string
}

const PERMISSION =
  Number.parseInt(process.versions.node, 10) < 24 ? '--experimental-permission' : '--permission'

/** Empty, they count as unset. */
const NO_XDG = { XDG_CONFIG_HOME: '', XDG_DATA_HOME: '' } as const

const PLACES: Readonly<Record<string, Place>> = {
  'the folder for settings cannot be written': {
    prepare: home => close(dirname(home.config('any'))),
    asOwner: true,
    why: 'the folder "~/.config" cannot be written',
  },
  'the folder for data cannot be written': {
    prepare: home => close(dirname(home.data('any'))),
    asOwner: true,
    why: 'the folder "~/.local/share" cannot be written',
  },
  'neither can be written': {
    prepare: home => {
      close(dirname(home.config('any')))
      close(dirname(home.data('any')))
    },
    asOwner: true,
    why: 'the folder "~/.config" cannot be written',
  },
  'the file system is read-only': {
    prepare: home => mountReadOnly(home.folder),
    why: 'the folder "~/.config" cannot be written',
  },
  'HOME is not there': {
    variables: { ...NO_XDG, HOME: '/nonexistent/home' },
    asOwner: true,
    why: 'the folder "/" cannot be written',
  },
  'HOME is empty': { variables: { ...NO_XDG, HOME: '' }, why: 'there is no absolute path to a home folder' },
  'HOME is relative': {
    variables: { ...NO_XDG, HOME: 'here' },
    why: 'there is no absolute path to a home folder',
  },
  "HOME is another user's": {
    prepare: giveAway,
    why: 'the folder "~/.config/askfirst" belongs to another user',
  },
  'Node.js may not write the reports': {
    options: [PERMISSION, '--no-warnings', '--allow-fs-read=*', '--allow-child-process'],
    why: 'Node.js was not given --allow-fs-write for "~/.local/share/askfirst/askfirst"',
  },
}

describe.runIf(CAN_BECOME_SOMEBODY).each(Object.entries(PLACES))('where %s', (_, place) => {
  it('nobody is asked, and the program runs', async () => {
    const { home, variables, command } = placeOf(place)
    const before = home.tree()
    const [file = '', ...words] = [...command, 'run', fixture('says-hello.cjs')]
    const terminal = openInHome(file, words, { home, variables })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe('hello')
    expect(home.tree()).toEqual(before)
  })

  it('status says so, why, and how to say no for good; and so it can be said', () => {
    const { home, variables, through, options } = placeOf(place)
    const env = { ...home.env, ...variables }
    const text = statusOf(through, options, env).replaceAll(home.folder, '~')
    expect(text).toContain(`Not storable   ${place.why}\n`)
    expect(text).toContain(
      'nobody is asked here; for a lasting no, set MM_TELEMETRY=off in the environment\n',
    )
    expect(text).not.toContain('would ask')
    expect(statusOf(through, options, { ...env, MM_TELEMETRY: 'off' })).toContain(
      'off, because MM_TELEMETRY=off is set',
    )
  })
})

describe.each(['', 'here'])('where HOME is %j', HOME => {
  it('off says how to say no for good', async () => {
    const home = newHome()
    const { code, stderr } = await askfirst(['telemetry', 'off'], { env: { ...home.env, ...NO_XDG, HOME } })
    expect(code).toBe(1)
    expect(stderr).toContain('For a lasting no, set MM_TELEMETRY=off in the environment.')
  })
})

function placeOf({ prepare, variables = {}, options = [], asOwner = false }: Place) {
  const home = newHome()
  // Above it is a folder of root's alone.
  chmodSync(dirname(home.folder), 0o755)
  mkdirSync(dirname(home.config('any')), { recursive: true })
  mkdirSync(dirname(home.data('any')), { recursive: true })
  if (asOwner) {
    giveAway(home)
  }
  prepare?.(home)
  const through = asOwner ? AS_SOMEBODY : []
  return { home, variables, through, options, command: [...through, process.execPath, ...options, bin] }
}

function statusOf(
  through: readonly string[],
  options: readonly string[],
  env: Readonly<Record<string, string>>,
): string {
  const [file = '', ...words] = [...through, process.execPath, ...options, bin, 'telemetry', 'status']
  return execFileSync(file, words, { env, encoding: 'utf8' })
}

function giveAway({ folder }: Home): void {
  execFileSync('chown', ['-R', `${SOMEBODY}:${SOMEBODY}`, folder])
}

function close(folder: string): void {
  chmodSync(folder, 0o555)
  onTestFinished(() => chmodSync(folder, 0o755))
}

function mountReadOnly(folder: string): void {
  execFileSync('mount', ['--bind', folder, folder])
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  execFileSync('mount', ['-o', 'remount,bind,ro', folder])
}
