// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { expect, it } from 'vitest'
import { messageBy, sourcesOf } from '../harness/sources.ts'

const sources = sourcesOf(
  'fail(`Cannot load the module ${file} from ${place}.`); fail(`It is "${file}", of ${place}`)',
)
const OWN = '/app/node_modules/left/lib/load.cjs'

it.each([
  [
    `Cannot load the module ${OWN} from /app/node_modules/right/index.js.`,
    'Cannot load the module app:///node_modules/left/lib/load.cjs from app:///node_modules/right/index.js.',
  ],
  [
    `Cannot load the module file://${OWN}:3:4 from /home/max/node_modules/left/load.cjs.`,
    'Cannot load the module <*> from <*>',
  ],
  [`It is "${OWN}", of max`, 'It is "app:///node_modules/left/lib/load.cjs", of <*>'],
  [
    `It is "${OWN}/my notes.txt", of ${OWN}max`,
    'It is "app:///node_modules/left/lib/load.cjs/my <*>", of <*>',
  ],
  ['It is "node_modules/left/lib/load.cjs", of app:///node_modules/left', 'It is "<*>", of <*>'],
])('a message names files of the program as frames do: %s', (message, expected) => {
  const place = (file: string) => (file.startsWith(`${OWN}max`) ? undefined : sources.place(file))
  expect(messageBy({ ...sources, place }, message)).toBe(expected)
})
