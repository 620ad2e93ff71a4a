// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type Data, type LeakCase, type Row, under } from '../case.ts'
import { address, bearer, documentPath, email, fullName, hostname, type Person } from '../person.ts'

const KINDS: readonly ((person: Person) => string)[] = [
  fullName,
  email,
  address,
  bearer,
  documentPath,
  hostname,
  person => person.accented,
  person => `${person.nick} and ${person.other}`,
]

/** Data on each road into a program × each way to put it into a message. */
export const CHANNELS: readonly LeakCase[] = Object.entries({
  argv: {
    reads: ['const [data] = process.argv.slice(2)'],
    give: (text: string): Data => ({ args: [text] }),
  },
  env: {
    reads: ['const data = process.env.ACCOUNT_OWNER'],
    give: (text: string): Data => ({ env: { ACCOUNT_OWNER: text } }),
  },
  stdin: {
    reads: ['import { readFileSync } from "node:fs"', 'const data = readFileSync(0, "utf8").trim()'],
    give: (text: string): Data => ({ stdin: `${text}\n` }),
  },
  files: {
    reads: [
      'import { readFileSync } from "node:fs"',
      'const data = readFileSync(process.argv[2], "utf8").trim()',
    ],
    give: (text: string): Data => ({ args: ['owner.txt'], files: { 'owner.txt': `${text}\n` } }),
  },
  'a JSON file': {
    reads: [
      'import { readFileSync } from "node:fs"',
      'const { owner: data } = JSON.parse(readFileSync("settings.json", "utf8"))',
    ],
    give: (text: string): Data => ({ files: { 'settings.json': JSON.stringify({ owner: text }) } }),
  },
}).flatMap(([channel, { reads, give }]) =>
  under(
    channel,
    styles().map(
      ([style, throws, keeps], index): Row => ({
        name: `says ${style} what ${channel} gave it`,
        source: [...reads, ...throws],
        data: person => give(KINDS[(index + channel.length) % KINDS.length]?.(person) ?? person.first),
        keeps,
      }),
    ),
  ),
)

function styles(): readonly [string, readonly string[], string][] {
  return [
    [
      'in a template',
      ['throw new Error(`Cannot find the account of ${data} in the ledger`)'],
      'Cannot find the account of in the ledger',
    ],
    [
      'after a plus',
      ['throw new TypeError("Expected a customer number but received " + data + " instead")'],
      'Expected a customer number but received instead',
    ],
    [
      'through a format',
      [
        'import { format } from "node:util"',
        'throw new Error(format("Cannot charge %s for order %d", data, 12))',
      ],
      'Cannot charge for order',
    ],
    [
      'through a catalogue of messages',
      [
        'const MESSAGES = { refused: "The invoice for {customer} was refused by the bank" }',
        'throw new Error(MESSAGES.refused.replace("{customer}", data))',
      ],
      'The invoice for was refused by the bank',
    ],
    [
      'in a list that it joins',
      ['throw new RangeError(["No contract is known for", data, "at this time"].join(" "))'],
      'No contract is known for at this time',
    ],
    [
      'in quotes',
      ['throw new Error(`Unknown user "${data}": ask an administrator for access`)'],
      'Unknown user ask an administrator for access',
    ],
    [
      'at the beginning',
      ['throw new Error(`${data} is not a member of this project`)'],
      'is not a member of this project',
    ],
    [
      'on a line of its own',
      [
        'throw new Error(`The import stopped at this row:\\n\\n    ${data}\\n\\nFix the row and start again`)',
      ],
      'The import stopped at this row Fix the row and start again',
    ],
  ]
}
