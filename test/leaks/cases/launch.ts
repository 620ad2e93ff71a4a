// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Row, under } from '../case.ts'
import { address, bearer, documentPath, email, fullName, type Person } from '../person.ts'

const PARSES = [
  'import { parseArgs } from "node:util"',
  'const { values, positionals } = parseArgs({',
  '  options: {',
  '    out: { type: "string", short: "o" },',
  '    region: { type: "string" },',
  '    "dry-run": { type: "boolean" },',
  '    verbose: { type: "boolean", short: "v", multiple: true },',
  '  },',
  '  allowPositionals: true,',
  '  strict: false,',
  '})',
  'const commands = ["build", "publish"]',
  'if (!commands.includes(positionals[0])) console.error("Usage: site build|publish [--out DIR] [--region NAME]")',
  'throw new Error("The site could not be built this time")',
]

/** Launch commands of all shapes: the crash is the same, the data are in the arguments. */
export const LAUNCH: readonly LeakCase[] = under('launch command', [
  launched('with a value after a flag', person => ['build', '--out', documentPath(person)], 'build --out'),
  launched('with a value in a flag', person => ['build', `--region=${person.city}`], 'build --region'),
  launched('with a short flag', person => ['build', '-o', person.folder], 'build -o'),
  launched('with a value glued to a short flag', person => ['build', `-o${person.folder}`], 'build -o'),
  launched('with short flags in one', person => ['build', `-vv${person.nick}`], 'build'),
  launched('with a flag of data', person => ['build', `--${person.topic}`], 'build'),
  launched(
    'with a flag and a value of data',
    person => ['build', `--${person.topic}=${person.other}`],
    'build',
  ),
  launched('with a negated flag of data', person => ['build', `--no-${person.topic}`], 'build'),
  launched(
    'with a flag that begins like a known one',
    person => ['build', `--out-${person.topic}`, `--region.${person.nick}=1`],
    'build',
  ),
  launched('with one dash before a word', person => ['build', `-${person.topic}`], 'build'),
  launched('with a positional value', person => ['publish', fullName(person)], 'publish'),
  launched('with a value alone', person => [person.first], ''),
  launched('with words of a person before a command', person => [person.nick, 'build'], ''),
  launched(
    'with JSON',
    person => ['build', JSON.stringify({ name: fullName(person), token: bearer(person) })],
    'build',
  ),
  launched(
    'with what follows two dashes',
    person => ['build', '--', `--${person.topic}`, person.first],
    'build',
  ),
  launched('with an empty value', person => ['build', '--out', '', person.first], 'build --out'),
  launched('with a variable', person => ['build', `USER=${person.nick}`], 'build'),
  launched(
    'with a list',
    person => ['build', '--region', [person.city, person.street].join(',')],
    'build --region',
  ),
  launched(
    'with many files',
    person => ['publish', ...Array.from({ length: 80 }, (_, number) => `${person.file}-${number}.md`)],
    'publish',
  ),
  launched(
    'with an address of a person',
    person => ['publish', '--region', address(person), email(person)],
    'publish --region',
  ),
  launched(
    'with lines',
    person => ['publish', `${person.first}\n${person.last}\n--out\n${person.nick}`],
    'publish',
  ),
  launched(
    'with letters of all kinds',
    person => [
      'publish',
      `--${person.cyrillic}`,
      `--out=${person.ideographs}`,
      person.accented.normalize('NFD'),
    ],
    'publish',
  ),
  launched(
    'with a Windows flag',
    person => ['publish', `/out:C:\\Users\\${person.nick}`, `/${person.topic}`],
    'publish',
  ),
  launched(
    'with a token after a flag',
    person => ['publish', '--dry-run', '--region', bearer(person)],
    'publish --dry-run --region',
  ),
  launched('with very long data', person => ['publish', `${person.first} `.repeat(5000)], 'publish'),
])

function launched(name: string, args: (person: Person) => readonly string[], command: string): Row {
  return {
    name: `is launched ${name}`,
    source: PARSES,
    data: person => ({ args: args(person) }),
    keeps: `The site could not be built this time ${command}`,
  }
}
