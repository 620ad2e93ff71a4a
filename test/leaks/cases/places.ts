// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Project, type Row, under } from '../case.ts'
import { fullName } from '../person.ts'

const FAILS = [
  'function start() {',
  '  throw new Error("The clock of the timer stopped early")',
  '}',
  'start()',
]

/** Programs that lie in folders and files, and have names, that say who owns them. */
export const PLACES: readonly LeakCase[] = under('places', [
  lies('in a folder named after a person', { folder: person => `${fullName(person)}/tools` }),
  lies('in a folder with other letters', {
    folder: person => `${person.accented} ${person.cyrillic}/${person.ideographs}`,
  }),
  lies('in a folder with signs', {
    folder: person => `${person.first} (${person.last})/a b%20#1?/${person.topic}[1]`,
  }),
  lies('in a folder that decomposes', { folder: person => person.accented.normalize('NFD') }),
  lies('in a script without a package', {
    manifest: 'none',
    entry: person => `${person.file}.mjs`,
    folder: person => person.folder,
  }),
  lies('in a script without a package, in CommonJS', {
    manifest: 'none',
    entry: person => `${person.file}.cjs`,
    folder: person => `${person.folder}/bin`,
  }),
  lies('in a script named after a person, in a package', {
    manifest: { bin: undefined },
    entry: person => `${person.file}.js`,
  }),
  lies('in a folder of a checkout named after a person', {
    manifest: { bin: undefined },
    entry: person => `clients/${person.first} ${person.last}/run.js`,
  }),
  lies('in an installed package', { folder: person => `.${person.topic}/lib/node_modules/clock` }),
  lies('in a cache of npx', { folder: person => `.npm/_npx/${person.token}/node_modules/clock` }),
  lies('in a store of pnpm', {
    folder: person => `${person.folder}/node_modules/.pnpm/clock@1.0.0/node_modules/clock`,
  }),
  lies('in a package that names its author', {
    manifest: { author: 'see the file', repository: 'example/clock' },
    folder: person => `work/${person.company}/clock`,
  }),
  {
    name: 'stands in a folder with packages of a person',
    source: FAILS,
    data: person => ({
      files: {
        'package.json': JSON.stringify({
          name: person.topic,
          author: fullName(person),
          dependencies: { [person.other]: '1.0.0' },
        }),
        [`node_modules/${person.other}/package.json`]: JSON.stringify({
          name: person.other,
          version: '1.0.0',
        }),
      },
    }),
    keeps: 'The clock of the timer stopped early',
  },
  {
    name: 'says where it lies',
    source: ['throw new Error(`Cannot write beside ${import.meta.url}: this folder is full`)'],
    data: () => ({}),
    keeps: 'Cannot write beside this folder is full',
  },
  {
    name: 'says where it stands',
    source: ['throw new Error(`Cannot find a manifest in ${process.cwd()} or above`)'],
    data: () => ({}),
    keeps: 'Cannot find a manifest in or above',
  },
  {
    name: 'says who runs it',
    source: [
      'import { homedir, hostname, userInfo } from "node:os"',
      'const who = `${userInfo().username}@${hostname()} in ${homedir()}`',
      'throw new Error(`The lock is held by ${process.env.USER} as ${who} right now`)',
    ],
    data: () => ({}),
    keeps: 'The lock is held by as right now',
  },
  {
    name: 'says its whole environment',
    source: ['throw new Error(`The environment is not usable: ${JSON.stringify(process.env)}`)'],
    data: person => ({ env: { API_TOKEN: person.token, DATABASE_PASSWORD: person.password } }),
    keeps: 'The environment is not usable',
  },
  {
    name: 'requires a module that a person wrote into its own folder',
    source: ['require(process.argv[2])'],
    data: person => ({ args: [`./plugins/${person.topic}`] }),
    keeps: 'Cannot find module',
    project: { type: 'commonjs' },
  },
  {
    name: 'reads a JSON file of its own that a person changed',
    source: [
      'const people = require("./people.json")',
      'throw new Error(`The chief of this office is ${process.env.CHIEF} and nobody else`)',
    ],
    data: person => ({ env: { CHIEF: person.first } }),
    keeps: 'The chief of this office is and nobody else',
    project: { type: 'commonjs', files: { 'people.json': '["Somebody", "Anybody"]' } },
  },
])

function lies(where: string, project: Project): Row {
  return {
    name: `lies ${where}`,
    source: FAILS,
    data: person => ({ args: [person.first] }),
    keeps: 'The clock of the timer stopped early',
    project,
  }
}
