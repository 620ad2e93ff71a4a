// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { expect, it } from 'vitest'
import { messageBy, sourcesOf } from '../harness/sources.ts'

const sources = sourcesOf(
  'fail(`It ended badly: ${error}`); say("exit code: ", code); function readAll() {} const Loader = class {}',
)

it.each([
  [
    'It ended badly: max\n    at readAll (/app/lib/load.js:3:7)\n    at Loader.max (/app/cli.js:1:2)\n    exit code: 2',
    'It ended badly: <*>\n    at readAll (app:///lib/load.js:3:7)\n    at <*> (app:///cli.js:1:2)\n    exit code: 2',
  ],
  [
    'It ended badly: max\n    at readAll (/home/max/load.js:3:7)\n    at /app/cli.js:1:2\n    at readAll (/home/max/b.js:4:4)',
    'It ended badly: <*>\n    at app:///cli.js:1:2\n    <*>',
  ],
  [
    "It ended badly: max\n    at readAll (/app/cli.js:1:2) {\n  max: 'muster'\n}",
    'It ended badly: <*>\n    at readAll (app:///cli.js:1:2) <*>',
  ],
  ['It ended badly: max at /app/cli.js:1:2', 'It ended badly: <*>'],
  ['It ended badly: max\n    at max /app/cli.js:1:2', 'It ended badly: <*>'],
  [
    'It ended badly: max\n    at max of muster (/app/cli.js:1:2)',
    'It ended badly: <*>\n    at <*> (app:///cli.js:1:2)',
  ],
  ['It ended badly: max\n    at readAll (/app/cli.js:1234567:2)', 'It ended badly: <*>'],
  ['It ended badly: max\n    at readAll (/app/cli.js:123456:2)', 'It ended badly: <*>'],
  ['It ended badly: max\n    at readAll (/app/cli.js:2:123456)', 'It ended badly: <*>'],
])('a message shows calls in files of the program as its stack does: %s', (message, expected) => {
  expect(messageBy(sources, message)).toBe(expected)
})
