import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { parseDsn } from '../../src/app/dsn.ts'
import { allowsRecipient, type Policy, underPolicy } from '../../src/consent/policy.ts'
import { questionText } from '../../src/consent/question.ts'
import { readPolicy } from '../../src/consent/read-policy.ts'
import { policyFilesOn } from '../../src/system/policy-files.ts'
import { makeApp } from '../harness/app.ts'
import { type Files, linkTo, makeFiles } from '../harness/files.ts'
import { makeWorld } from '../harness/world.ts'

const OURS = 'https://ours@sentry.corp.example/1'
const THEIRS = parseDsn('https://key@vendor.example/1')
const AS_ROOT = process.getuid?.() === 0

describe('readPolicy() of one file', () => {
  it('has no opinion where there is none', () => {
    const path = join(makeFiles({}), 'missing', 'policy.json')
    expect(policyIn(path)).toEqual({ state: 'none', path })
  })

  test.each<[string, object, Partial<Policy>]>([
    ['nothing', {}, { off: false, recipient: undefined, contact: undefined }],
    ['off for all', { telemetry: 'off' }, { off: true }],
    ['off for this app', { apps: { tool: { telemetry: 'off' } } }, { off: true }],
    ['off for another app', { apps: { other: { telemetry: 'off' } } }, { off: false }],
    ['off for all, but something else for this app', { telemetry: 'off', apps: { tool: {} } }, { off: true }],
    ['its own recipient for all', { dsn: OURS }, { recipient: parseDsn(OURS) }],
    [
      'another recipient for this app',
      { dsn: 'https://all@sentry.corp.example/9', apps: { tool: { dsn: OURS } } },
      { recipient: parseDsn(OURS) },
    ],
    ['another recipient for another app', { apps: { other: { dsn: OURS } } }, { recipient: undefined }],
    [
      'whom to ask',
      { contact: 'IT security, +49 30 0000, 日本語' },
      { contact: 'IT security, +49 30 0000, 日本語' },
    ],
    [
      'something for an app that is called like a method',
      { apps: { constructor: { telemetry: 'off' } } },
      { off: false },
    ],
  ])('reads %s', (_, content, expected) => {
    expect(policyOf(content)).toMatchObject({ state: 'valid', ...expected })
  })

  it('is not confused by an app that is called like a method of all objects', () => {
    expect(policyOf({ apps: {} }, { name: 'constructor' })).toMatchObject({ state: 'valid', off: false })
    expect(policyOf('{"apps": {"__proto__": {"telemetry": "off"}}}', { name: '__proto__' })).toMatchObject({
      off: true,
    })
  })

  it('takes texts for no names, whatever stands in them', () => {
    const contact = '"telemetry": \\ "apps": {"tool": 1'
    expect(policyOf({ contact, telemetry: 'off' })).toMatchObject({ state: 'valid', off: true, contact })
  })

  it('reads what an editor on Windows saved', () => {
    expect(policyOf('\uFEFF{"telemetry": "off"}')).toMatchObject({ state: 'valid', off: true })
  })
})

describe('readPolicy() of an app means it', () => {
  const app = () => ({
    name: '@acme/cli',
    tool: 'acme',
    entry: join(
      makeFiles({ 'package.json': { name: '@acme/cli', bin: { acme: 'a.js', 'acme-admin': 'b.js' } } }),
      'a.js',
    ),
  })

  test.each(['@acme/cli', 'acme', 'acme-admin', '@Acme/CLI', 'ACME', ' acme '])('by %j', name => {
    expect(policyOf({ apps: { [name]: { telemetry: 'off' } } }, app())).toMatchObject({
      off: true,
      others: [],
    })
  })

  test.each(['cli', '@globex/cli', 'askfirst', '@acme/other'])('not by %j, which it tells', name => {
    expect(policyOf({ apps: { [name]: { telemetry: 'off' } } }, app())).toMatchObject({
      off: false,
      others: [name],
    })
  })
})

describe('readPolicy() of a program under askfirst run', () => {
  const entry = () => join(makeFiles({ 'package.json': { name: '@acme/mytool' }, 'a.js': '' }), 'a.js')
  const shared = { name: 'askfirst', answer: 'shared' } as const

  test.each(['askfirst', '@acme/mytool'])('heeds what is said of %s', name => {
    const orders = { apps: { [name]: { telemetry: 'off' } } }
    expect(policyOf(orders, { ...shared, entry: entry() })).toMatchObject({ off: true })
  })

  it("takes the program's own recipient before that of askfirst", () => {
    const apps = { askfirst: { dsn: 'https://k@one.example/1' }, '@acme/mytool': { dsn: OURS } }
    expect(policyOf({ apps }, { ...shared, entry: entry() })).toMatchObject({ recipient: parseDsn(OURS) })
  })

  it('goes by the program that a report names, where it is asked about a report', () => {
    const file = policyFile({ apps: { '@acme/mytool': { telemetry: 'off' } } })
    const app = makeApp({ ...shared, entry: '/nowhere/other.js' })
    expect(readPolicy(() => app, makeWorld({ policyFiles: [file] }), 'acme-mytool')).toMatchObject({
      off: true,
    })
    expect(readPolicy(() => app, makeWorld({ policyFiles: [file] }), 'other')).toMatchObject({ off: false })
  })

  it.each(['mt', 'MyTool'])('heeds what is said of its command: %s', name => {
    const folder = makeFiles({ 'package.json': { name: '@acme/x', bin: { mytool: 'a.js', mt: 'b.js' } } })
    const orders = { apps: { [name]: { telemetry: 'off' } } }
    expect(policyOf(orders, { ...shared, entry: join(folder, 'a.js') })).toMatchObject({ off: true })
  })

  it('is not heeded by an app with an answer of its own', () => {
    const orders = { apps: { askfirst: { telemetry: 'off' } } }
    expect(policyOf(orders, { name: 'mytool', entry: entry() })).toMatchObject({ off: false })
  })
})

describe('readPolicy() finds a file broken', () => {
  const members = 'is none of its members telemetry, dsn, contact, apps'
  const consent = '"telemetry" can only be "off": an administrator can forbid and redirect, not consent'

  test.each<[string, string | object, string]>([
    ['that is empty', '', 'it is not valid JSON'],
    ['cut short', '{"telemetry": "off"', 'it is not valid JSON'],
    ['that is a list', '["off"]', 'it is not valid JSON'],
    ['with a misspelt member', { telemtry: 'off' }, `"telemtry" ${members}`],
    ['that consents', { telemetry: 'on' }, consent],
    ['that decides for local', { telemetry: 'local' }, consent],
    ['that consents for one app', { apps: { other: { telemetry: 'on' } } }, consent],
    ['with a switch', { telemetry: false }, consent],
    ['with a list of apps', { apps: ['tool'] }, '"apps" is no object'],
    ['with an app that is a word', { apps: { tool: 'off' } }, '"tool" in "apps" is no object'],
    [
      'with a misspelt member of an app',
      { apps: { tool: { contact: 'me' } } },
      '"contact" is none of its members telemetry, dsn',
    ],
    ...[
      ['*', '@acme/*', 'tool?', '@acme/cli@1.2.3'],
      // A scope, a path, several at once, letters that only look like it.
      ['', ' ', '@acme', '@acme/', '@acme/cli/bin', '/usr/bin/tool', 'C:\\tool', 'tool, mytool', 'ｔｏｏｌ'],
    ]
      .flat()
      .map((name): [string, object, string] => [
        `with ${JSON.stringify(name)} for an app`,
        { apps: { [name]: { telemetry: 'off' } } },
        `${JSON.stringify(name)} in "apps" can be no tool: it takes names, no patterns and no versions`,
      ]),
    ...[
      '{"telemetry": "off", "telemetry": "off"}',
      '{"apps": {"tool": {"telemetry": "off"}}, "apps": {}}',
      '{"apps": {"tool": {"telemetry": "off"}, "tool": {}}}',
      '{"apps": {"tool": {"telemetry": "off"}, "t\\u006fol": {}}}',
      `{"apps": {"tool": {"dsn": "${OURS}", "dsn": "${OURS}"}}}`,
    ].map((text): [string, string, string] => [`that is ${text}`, text, 'a name stands twice in one place']),
    [
      'with lists of objects, in which no name stands twice',
      '{"apps":[{"a":1},{"a":2}]}',
      '"apps" is no object',
    ],
    [
      'with junk for a recipient',
      { dsn: 'junk' },
      'Cannot use "junk" as DSN: not of the form https://KEY@HOST/PROJECT',
    ],
    [
      'with an unencrypted recipient of an app',
      { apps: { other: { dsn: 'http://k@sentry.corp.example/1' } } },
      'Cannot use "http://k@sentry.corp.example/1" as DSN: plain "http" would send reports unencrypted to sentry.corp.example',
    ],
    [
      'with two lines of contact',
      { contact: 'a\nb' },
      '"contact" is not one line of 1 to 200 printable characters',
    ],
    [
      'with a contact that moves the cursor',
      { contact: '\u001b[2J' },
      '"contact" is not one line of 1 to 200 printable characters',
    ],
    [
      'with a contact that turns the text round',
      { contact: '\u202Eevil' },
      '"contact" is not one line of 1 to 200 printable characters',
    ],
    [
      'with a contact that is too long',
      { contact: 'a'.repeat(201) },
      '"contact" is not one line of 1 to 200 printable characters',
    ],
    ['with an empty contact', { contact: '' }, '"contact" is not one line of 1 to 200 printable characters'],
    ['that is far too large', ' '.repeat(65_537), 'it is larger than 65536 bytes'],
  ])('%s', (_, content, problem) => {
    expect(policyOf(content)).toMatchObject({ state: 'broken', problem })
  })

  it('or takes it, whatever it holds, without throwing', () => {
    const file = policyFile('')
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), text => {
        writeFileSync(file, text)
        expect(['valid', 'broken']).toContain(policyIn(file).state)
      }),
    )
  })
})

describe('readPolicy() trusts no file', () => {
  test.each([
    ['that its group can write', 0o664, 0o755, 'it can be written by others'],
    ['that others can write', 0o646, 0o755, 'it can be written by others'],
    ['in a folder that its group can write', 0o644, 0o775, 'its folder can be written by others'],
    ['in a folder that all can write', 0o644, 0o1777, 'its folder can be written by others'],
  ])('%s', (_, fileMode, folderMode, problem) => {
    const file = policyFile({ telemetry: 'off' })
    chmodSync(file, fileMode)
    chmodSync(join(file, '..'), folderMode)
    expect(policyIn(file)).toEqual({ state: 'broken', path: file, problem })
  })

  // Only root can give files away.
  test.runIf(AS_ROOT)('of another user, and none in the folder of one', () => {
    const [file, other] = [policyFile({}), policyFile({})]
    chownSync(file, 4711, 4711)
    chownSync(join(other, '..'), 4711, 4711)
    expect(policyIn(file)).toMatchObject({ state: 'broken', problem: 'it does not belong to root' })
    expect(policyIn(other)).toMatchObject({ state: 'broken', problem: 'its folder does not belong to root' })
  })

  // Root reads everything; another user must not pass over what is kept from them.
  test.runIf(AS_ROOT)('that cannot be read', () => {
    const file = policyFile({})
    chmodSync(join(file, '..', '..'), 0o755)
    chmodSync(file, 0o600)
    asAnother(() => {
      const problem = `EACCES: permission denied, open '${file}'`
      expect(policyIn(file, 0)).toEqual({ state: 'broken', path: file, problem })
    })
  })

  test('that is a pipe, which would have to be waited for', () => {
    const file = policyFile({}, 'other.json')
    const pipe = join(file, '..', 'policy.json')
    execFileSync('mkfifo', ['-m', '600', pipe])
    expect(policyIn(pipe)).toMatchObject({ state: 'broken', problem: 'it is no file' })
  })

  test('that is a folder', () => {
    const file = policyFile({})
    const folder = join(file, '..', 'folder')
    mkdirSync(folder)
    expect(policyIn(folder)).toMatchObject({ state: 'broken', problem: 'it is no file' })
  })
})

describe('readPolicy() of a symbolic link', () => {
  const target = {
    'store/policy.json': { telemetry: 'off' },
    'etc/policy.json': linkTo('../store/policy.json'),
  }

  it("follows one that is root's to a file that is root's", () => {
    expect(policyIn(linked(target))).toMatchObject({ state: 'valid', off: true })
  })

  test.each<[string, Files, RegExp]>([
    ['that leads nowhere', { 'etc/policy.json': linkTo('../store/policy.json') }, /^ENOENT/],
    ['that leads to itself', { 'etc/policy.json': linkTo('policy.json') }, /^ELOOP/],
  ])('finds one broken %s', (_, files, problem) => {
    expect(policyIn(linked(files))).toMatchObject({
      state: 'broken',
      problem: expect.stringMatching(problem),
    })
  })

  it('finds one broken to a file that others can write', () => {
    const file = linked(target)
    chmodSync(join(file, '..', '..', 'store', 'policy.json'), 0o666)
    expect(policyIn(file)).toMatchObject({ state: 'broken', problem: 'it can be written by others' })
  })
})

describe('readPolicy() of two files, as Windows may have them', () => {
  const NOTHING = {}
  const OFF = { telemetry: 'off' }
  const BROKEN = { telemetry: 'on' }

  test.each<[object | undefined, object | undefined, Partial<Policy>]>([
    [OFF, undefined, { state: 'valid', off: true }],
    [undefined, OFF, { state: 'valid', off: true }],
    [OFF, NOTHING, { state: 'valid', off: true }],
    [NOTHING, OFF, { state: 'valid', off: true }],
    [NOTHING, BROKEN, { state: 'broken' }],
    [BROKEN, OFF, { state: 'broken' }],
    [NOTHING, NOTHING, { state: 'valid', off: false }],
    [{ dsn: OURS }, { dsn: 'https://k@moved.example/1' }, { state: 'valid', recipient: parseDsn(OURS) }],
    [NOTHING, { dsn: OURS, contact: 'IT' }, { state: 'valid', recipient: parseDsn(OURS), contact: 'IT' }],
    [undefined, undefined, { state: 'none' }],
  ])('takes the stricter of %j and %j', (...given) => {
    const [first, second, expected] = given
    const policyFiles = [first, second].map(content =>
      content ? policyFile(content) : join(makeFiles({}), 'policy.json'),
    )
    expect(readPolicy(makeApp, makeWorld({ policyFiles }))).toMatchObject({ ...expected })
  })

  it('names the file that says off', () => {
    const policyFiles = [policyFile({}), policyFile(OFF)]
    expect(readPolicy(makeApp, makeWorld({ policyFiles })).path).toBe(policyFiles[1])
  })
})

describe('underPolicy()', () => {
  const app = makeApp({ recipient: THEIRS })

  it('leaves the app as it is, where the policy is silent or broken', () => {
    expect(underPolicy(app, { state: 'none', path: '/p' })).toEqual(app)
    expect(underPolicy(app, { state: 'broken', path: '/p', problem: 'no' })).toEqual(app)
  })

  test.each([[app], [makeApp()]])('gives it the recipient of the organisation, whatever it had', declared => {
    const policy = policyOf({ dsn: OURS, contact: 'IT' })
    expect(underPolicy(declared, policy)).toEqual({
      ...declared,
      recipient: parseDsn(OURS),
      policy: { redirects: true, contact: 'IT' },
    })
  })

  it('leaves it misconfigured', () => {
    const misconfigured = makeApp({ misconfigured: 'Cannot use "junk" as DSN' })
    expect(underPolicy(misconfigured, policyOf({ dsn: OURS })).misconfigured).toBe('Cannot use "junk" as DSN')
  })
})

describe('the question under a policy', () => {
  const declared = makeApp({ recipient: THEIRS })

  it('names the organisation as recipient, and whom to ask', () => {
    const asked = wordsUnder(declared, { dsn: OURS, contact: 'it-security@example.org' })
    expect(asked).toContain('can report its crashes to your organisation, at sentry.corp.example.')
    expect(asked).toContain('your administrator directs reports to sentry.corp.example')
    expect(asked).toContain('contact of your administrator: it-security@example.org')
    expect(asked).not.toContain('vendor.example')
  })

  it('is about the maintainers where the policy leaves them that', () => {
    const asked = wordsUnder(declared, { contact: 'it-security@example.org' })
    expect(asked).toContain('to its maintainers, at vendor.example.')
    expect(asked).toContain('contact of your administrator: it-security@example.org')
    expect(wordsUnder(declared, {})).not.toContain('administrator')
  })
})

function wordsUnder(app: App, content: object): string {
  return questionText(underPolicy(app, policyOf(content)), 80).replaceAll(/\s+/g, ' ')
}

describe('allowsRecipient()', () => {
  it('allows any where the policy names none, and then only the one it names', () => {
    expect(allowsRecipient(policyOf({}), THEIRS)).toBe(true)
    expect(allowsRecipient(policyOf({ dsn: OURS }), THEIRS)).toBe(false)
    expect(allowsRecipient(policyOf({ dsn: OURS }), parseDsn(OURS))).toBe(true)
  })
})

describe('policyFilesOn()', () => {
  const usual = 'C:\\ProgramData\\askfirst\\policy.json'

  test.each<[NodeJS.Platform, Record<string, string>, readonly string[]]>([
    ['linux', { ProgramData: '/tmp', HOME: '/tmp', XDG_CONFIG_DIRS: '/tmp' }, ['/etc/askfirst/policy.json']],
    ['freebsd', {}, ['/etc/askfirst/policy.json']],
    ['darwin', { HOME: '/tmp' }, ['/Library/Application Support/askfirst/policy.json']],
    ['win32', {}, [usual]],
    ['win32', { ProgramData: 'C:\\ProgramData' }, [usual]],
    ['win32', { ProgramData: 'D:\\Data' }, [usual, 'D:\\Data\\askfirst\\policy.json']],
    ['win32', { ProgramData: '' }, [usual]],
    ['win32', { ProgramData: 'Data' }, [usual]],
    ['win32', { ProgramData: '\\\\elsewhere\\share' }, [usual]],
  ])('on %s under %j', (platform, env, files) => {
    expect(policyFilesOn(platform, env)).toEqual(files)
  })
})

function policyOf(content: string | object, change: Partial<App> = {}): Policy {
  return policyIn(policyFile(content), process.getuid?.(), change)
}

function policyIn(file: string, administrator = process.getuid?.(), change: Partial<App> = {}): Policy {
  return readPolicy(() => makeApp(change), makeWorld({ policyFiles: [file], administrator }))
}

/** A file as an administrator leaves it. */
function policyFile(content: string | object, name = 'policy.json'): string {
  const file = join(makeFiles({ [`askfirst/${name}`]: content }), 'askfirst', name)
  chmodSync(file, 0o644)
  chmodSync(join(file, '..'), 0o755)
  return file
}

function linked(files: Files): string {
  const folder = makeFiles(files)
  chmodSync(join(folder, 'etc'), 0o755)
  return join(folder, 'etc', 'policy.json')
}

function asAnother(action: () => void): void {
  process.seteuid?.(4711)
  try {
    action()
  } finally {
    process.seteuid?.(0)
  }
}
