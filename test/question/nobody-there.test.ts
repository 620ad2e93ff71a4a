import { spawnSync } from 'node:child_process'
import { describe, expect, it, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { IMPORTS } from '../harness/embedded.ts'
import { type Files, makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { everyNth } from '../harness/length.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { shellLine } from '../harness/shell.ts'

const DSN = 'https://key@sentry.example.org/1'
const HELLO = ['run', '--dsn', DSN, fixture('says-hello.cjs')]
const COMMAND = shellLine([process.execPath, BIN, ...HELLO])

/** What the services set in each job, as far as it tells them, from their documentation; terminals some have. */
const SERVICES: Record<string, Record<string, string>> = {
  'GitHub Actions': { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '1658821493' },
  'GitLab CI': { CI: 'true', GITLAB_CI: 'true', CI_JOB_ID: '1' },
  Jenkins: { JENKINS_URL: 'https://jenkins.example/', BUILD_ID: '153', BUILD_NUMBER: '153' },
  'Azure Pipelines': { TF_BUILD: 'True' },
  'AWS CodeBuild': { CODEBUILD_BUILD_ARN: 'arn:aws:codebuild:eu-west-1:123456789012:build/a:b' },
  TeamCity: { TEAMCITY_VERSION: '2025.07' },
  Bamboo: { bamboo_planKey: 'PLAN-KEY' },
  CircleCI: { CI: 'true', CIRCLECI: 'true' },
  'Travis CI': { CI: 'true', TRAVIS: 'true', CONTINUOUS_INTEGRATION: 'true' },
  Buildkite: { CI: 'true', BUILDKITE: 'true' },
  'Bitbucket Pipelines': { CI: 'true', BITBUCKET_COMMIT: '7f777ed95a19224294949e1b4ce56bbffcb1fe9f' },
  Drone: { CI: 'true', DRONE: 'true' },
  Woodpecker: { CI: 'woodpecker' },
  AppVeyor: { CI: 'True', APPVEYOR: 'True' },
  Netlify: { NETLIFY: 'true', BUILD_ID: '5d4aeac2ccabf517d2f219b8' },
  Vercel: { NOW_BUILDER: '1' },
}

test.each([{ CI: '0' }, { CI: 'no' }, { BUILD_NUMBER: '7' }])(
  'somebody is asked under %o, which is no CI',
  async variables => {
    const terminal = typeAskfirst(HELLO, { home: newHome(), variables })
    await terminal.waitFor(PROMPT)
  },
)

describe('nobody is asked, though there is a terminal', () => {
  test.each(everyNth(Object.entries(SERVICES), 4))('in a job of %s', async (_, variables) => {
    const home = newHome()
    const terminal = typeAskfirst(HELLO, { home, variables })
    await terminal.exit()
    expect(terminal.screen()).toBe('hello')
    expect(home.tree()).toEqual([])
  })

  it('by npm install, but by npm start', async () => {
    const home = newHome()
    const scripts = { preinstall: COMMAND, postinstall: COMMAND, prepare: COMMAND, start: COMMAND }
    const folder = makePackage({ 'package.json': { name: 'tool', version: '1.0.0', scripts } }, home)
    const install = openInHome('npm', ['install', '--offline', '--prefix', folder], { home, columns: 200 })
    expect(await install.exit()).toEqual({ code: 0, signal: null })
    expect(install.screen().match(/^hello$/gm)).toHaveLength(3)
    expect(install.screen()).not.toContain(PROMPT)
    expect(home.tree().filter(line => line.includes('askfirst'))).toEqual([])
    const start = openInHome('npm', ['start', '--prefix', folder], { home })
    await start.waitFor(PROMPT)
  })

  it('by the children of a program that was asked about', async () => {
    const home = newHome()
    const parent = `const { spawnSync } = require('node:child_process')
      for (const time of ['one', 'two']) {
        spawnSync(process.execPath, [${JSON.stringify(fixture('says-hello.cjs'))}], { stdio: 'inherit' })
      }`
    const folder = makePackage({ 'parent.cjs': parent }, home)
    const variables = { NODE_OPTIONS: `--import ${IMPORTS['askfirst/register']}` }
    const terminal = openInHome(process.execPath, [`${folder}/parent.cjs`], { home, variables })
    await terminal.waitFor(PROMPT)
    terminal.type('n\r')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/ n\nhello\nhello$/)
    expect(terminal.screen().split(PROMPT)).toHaveLength(2)
  })

  it('by a git hook that talks to the terminal', async () => {
    const home = newHome()
    const folder = makePackage(
      { 'hook/pre-commit': `#!/bin/sh\nexec ${COMMAND} </dev/tty >/dev/tty\n` },
      home,
    )
    const lines = `chmod +x hook/pre-commit; git init -q .; git -c core.hooksPath=hook ${WHO} commit -q --allow-empty -m one`
    const terminal = openInHome('sh', ['-c', `cd '${folder}'; ${lines}`], { home, columns: 200 })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toMatch(/^hello$/m)
    expect(terminal.screen()).not.toContain(PROMPT)
    expect(home.tree()).toEqual([])
  })

  it('by a job in the background, which runs to its end', async () => {
    const home = newHome()
    const terminal = openInHome('bash', ['--norc', '-i'], { home, variables: { PS1: '$ ' }, columns: 200 })
    terminal.type(`${COMMAND} & wait; echo e""nd\r`)
    await terminal.waitFor(/^end$/m)
    expect(terminal.screen()).toMatch(/^(?:\$ )?hello$/m)
    expect(terminal.screen()).toMatch(/^\[1\]\+ +Done/m)
    expect(terminal.screen()).not.toMatch(/Stopped|crash reports/)
    expect(home.tree()).toEqual([])
    terminal.type(`clear; ${COMMAND}\r`)
    await terminal.waitFor(PROMPT)
  })
})

describe('nobody is asked where there is no terminal', () => {
  /** How such a launch comes about: a command to put before, an environment. */
  test.each<[string, readonly string[], boolean]>([
    ['cron', ['env', '-i', `PATH=${process.env.PATH}`, 'SHELL=/bin/sh', 'LOGNAME=me'], true],
    ['a container without a terminal', ['setsid'], false],
    ['ssh with a command', ['sh', '-c', 'SSH_CONNECTION="192.0.2.1 1 192.0.2.2 22" "$@"', 'sh'], false],
  ])('%s', (_, before, keepsHome) => {
    const home = newHome()
    const place = keepsHome ? [`HOME=${home.folder}`] : []
    const [file = '', ...words] = [...before, ...place, process.execPath, BIN, ...HELLO]
    const { status, stdout, stderr } = spawnSync(file, words, {
      env: { ...home.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'hello\n', stderr: '' })
    expect(home.tree()).toEqual([])
  })
})

const WHO = '-c user.name=someone -c user.email=someone@example.org'

/** Files outside that home, which is to stay empty. */
function makePackage(files: Files, home: Home): string {
  const folder = makeFiles(files)
  expect(folder.startsWith(home.folder)).toBe(false)
  return folder
}
