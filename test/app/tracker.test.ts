import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newIssueAddress, trackerOf } from '../../src/app/tracker.ts'
import { makeFiles } from '../harness/files.ts'

test.each([
  [{ bugs: 'https://github.com/acme/cli/issues' }, 'https://github.com/acme/cli/issues'],
  [
    { bugs: { url: 'https://gitlab.com/acme/cli/-/issues/', email: 'a@b.example' } },
    'https://gitlab.com/acme/cli/-/issues',
  ],
  [{ repository: 'acme/cli' }, 'https://github.com/acme/cli/issues'],
  [
    { repository: { type: 'git', url: 'git+https://github.com/acme/cli.git' } },
    'https://github.com/acme/cli/issues',
  ],
  [{ bugs: 'javascript:alert(1)' }, undefined],
  [{ bugs: 'http://tracker.example.org' }, undefined],
  [{ bugs: { email: 'a@b.example' } }, undefined],
  [{ bugs: 7, repository: { url: ['x'] } }, undefined],
  [{ repository: 'https://git.example.org/acme/cli.git' }, undefined],
  [{}, undefined],
])('trackerOf() a package with %j is %s', (content, url) => {
  const folder = makeFiles({ 'package.json': { name: 'tool', ...content }, 'cli.js': '' })
  expect(trackerOf(join(folder, 'cli.js'))?.url).toBe(url)
})

test.each([
  ['https://github.com/acme/cli/issues', 'https://github.com/acme/cli/issues/new?title=a+%26+b&body=c%0Ad'],
  [
    'https://gitlab.com/acme/cli/-/issues',
    'https://gitlab.com/acme/cli/-/issues/new?issue%5Btitle%5D=a+%26+b&issue%5Bdescription%5D=c%0Ad',
  ],
  ['https://tracker.example.org/cli', 'https://tracker.example.org/cli'],
])('newIssueAddress() at %s', (url, address) => {
  expect(newIssueAddress({ url }, 'a & b', 'c\nd')).toBe(address)
})

test('newIssueAddress() cuts a body between its lines, so that servers take the address', () => {
  const body = Array.from({ length: 2000 }, (_, at) => `line ${at} <*>`).join('\n')
  const address = newIssueAddress({ url: 'https://github.com/acme/cli/issues' }, 'title', body)
  expect(address.length).toBeLessThanOrEqual(6000)
  const lines = new URL(address).searchParams.get('body')?.split('\n') ?? []
  expect(lines.at(-1)).toBe('…')
  expect(body.split('\n').slice(0, lines.length - 1)).toEqual(lines.slice(0, -1))
  expect(lines.length).toBeGreaterThan(100)
})
