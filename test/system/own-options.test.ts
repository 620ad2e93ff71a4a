import { expect, test } from 'vitest'
import { ownNodeOptions, ownOptions } from '../../src/system/own-options.ts'

test.each([
  ['--use-system-ca --no-warnings', '--use-system-ca'],
  ['--require ./hook.cjs -r "/a b/.pnp.cjs"', '"--require=/a b/.pnp.cjs"'],
  [
    '--experimental-loader file:///p/.pnp.loader.mjs --import tsx',
    '--experimental-loader=file:///p/.pnp.loader.mjs',
  ],
  ['--inspect-brk=0 --max-old-space-size=20 --cpu-prof --test', undefined],
  ['--enable-source-maps --import=data:text/javascript,1', undefined],
  ['--openssl-config "C:\\\\Program Files\\\\ssl.cnf"', '"--openssl-config=C:\\\\Program Files\\\\ssl.cnf"'],
  ['--tls-min-v1.3 --dns-result-order=ipv4first', '--tls-min-v1.3 --dns-result-order=ipv4first'],
  ['', undefined],
])('of NODE_OPTIONS=%s a process of ours gets %s', (given, kept) => {
  expect(ownNodeOptions(given)).toBe(kept)
})

test('a process of ours may do what the program may', () => {
  const flags = [
    '--permission',
    '--allow-fs-read=*',
    '--allow-fs-write',
    '/home/user',
    '--allow-child-process',
  ]
  expect(ownOptions(flags)).toEqual([
    '--permission',
    '--allow-fs-read=*',
    '--allow-fs-write=/home/user',
    '--allow-child-process',
  ])
})
