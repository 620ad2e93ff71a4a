import { describe, expect, it } from 'vitest'
import { device, eventId, modules, os, release, runtime, tags } from '../../src/scrub/field-formats.ts'

describe('release', () => {
  it.each([
    ['mytool@1.4.2', 'mytool@1.4.2'],
    ['@scope/my-tool@1.4.2-beta.1+5', '@scope/my-tool@1.4.2-beta.1+5'],
    ['mytool', 'mytool'],
    ['mytool@1.4.2-0', 'mytool@1.4.2-0'],
    ['mytool@5.0.0-dev.20240101', 'mytool@5.0.0-dev.20240101'],
    ['mytool@1.0.0-alice-laptop', 'mytool@<*>'],
    ['mytool@1.0.0-beta.alice', 'mytool@<*>'],
    ['mytool@1.0.0+alice', 'mytool@<*>'],
    ['mytool@file:/home/max', 'mytool@<*>'],
    ['/home/max@1.0.0', '<*>@1.0.0'],
    ['Max Muster', '<*>'],
    ['mytool@1.0.0-ghp_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9j', 'mytool@<*>'],
  ])('%s', (text, expected) => {
    expect(release(text)).toBe(expected)
  })
})

describe('modules', () => {
  it('leaves out what has no proper name or version', () => {
    expect(
      modules({
        yaml: '2.9.1',
        '@a/b': '1.0.0-rc.1',
        '../max': '1.0.0',
        local: 'file:../max',
        'max muster': '1.0.0',
        fork: '1.0.0-alice-laptop',
        copy: '<*>',
        two: '1.0.0, 2.0.0-max.1',
      }),
    ).toEqual({ yaml: '2.9.1', '@a/b': '1.0.0-rc.1', fork: '<*>', copy: '<*>', two: '1.0.0, <*>' })
  })
})

describe('runtime', () => {
  it.each([
    [{ name: 'node', version: 'v22.12.0' }],
    [{ name: 'node', version: 'v26.0.0-nightly20260101abcdef' }],
    [{ name: 'bun', version: '1.4.5' }],
    [{ name: 'deno', version: '2.9.6' }],
    [{ name: 'deno', version: '2.0.0-rc.1' }],
  ] as const)('keeps %j', given => {
    expect(runtime(given)).toEqual(given)
  })

  it.each([
    [{ name: 'node', version: 'max' }],
    [{ name: 'bun', version: '1.4.5-max' }],
    [{ name: 'bun', version: 'v22.12.0' }],
  ] as const)('does not keep the version of %j', given => {
    expect(runtime(given)).toEqual({ name: given.name, version: '<*>' })
  })
})

describe('os', () => {
  it('keeps of a version its numbers', () => {
    expect(os({ name: 'Linux', version: '6.8.0-45-max@workshop' })).toEqual({
      name: 'Linux',
      version: '6.8.0',
    })
    expect(os({ name: 'Linux', version: 'max' })).toEqual({ name: 'Linux', version: '<*>' })
    expect(os({ name: 'max@workshop' })).toEqual({ name: '<*>' })
  })
})

describe('device', () => {
  it('keeps what looks like a processor', () => {
    const sizes = { memory_size: 1024, free_memory: 512 }
    const known = { arch: 'x64', ...sizes, cpu_description: 'Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz' }
    expect(device(known)).toEqual(known)
    expect(device({ arch: 'max muster', ...sizes, cpu_description: 'max\n' })).toEqual({
      arch: '<*>',
      ...sizes,
      cpu_description: '<*>',
    })
  })
})

describe('tags', () => {
  it('keep how the program was installed, and nothing else', () => {
    const more = { installation: 'checkout', commit: 'a'.repeat(40) } as const
    expect(tags(more)).toEqual({ installation: 'checkout' })
  })
})

describe('eventId', () => {
  it('is hexadecimal, whatever was given', () => {
    expect(eventId('0'.repeat(31))).toBe('0'.repeat(32))
    expect(eventId('a'.repeat(32))).toBe('a'.repeat(32))
  })
})
