// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { type LeakCase, type Row, under } from '../case.ts'
import { email, fullName, type Person } from '../person.ts'

/** Authors check what they are given, and say what is wrong with it. */
export const VALIDATION: readonly LeakCase[] = [
  ...under('validation', [
    checks(
      'a row of a table',
      'rows',
      'if (cells.length !== 3) throw new SyntaxError(`Row 2 has ${cells.length} cells instead of 3: ${rows}`)',
      person => `${person.first};${person.last};${email(person)};${person.city}`,
      'Row has cells instead of',
      ['const cells = rows.split(";")'],
    ),
    checks(
      'a column of a table',
      'cell',
      'throw new TypeError(`Column "amount" must hold a number, not ${JSON.stringify(cell)}`)',
      fullName,
      'Column amount must hold a number not',
    ),
    checks(
      'a date',
      'date',
      'throw new RangeError(`${date} is no valid date; write it as YYYY-MM-DD`)',
      person => `${person.digits.slice(0, 2)}.${person.topic}.1999`,
      'is no valid date write it as YYYY MM DD',
    ),
    checks(
      'a key of a settings file',
      'key',
      'throw new Error(`Unknown setting "${key}" in ${process.argv[3]}. Did you mean "${key.slice(1)}"?`)',
      person => person.topic,
      'Unknown setting in Did you mean',
    ),
    checks(
      'a list of keys',
      'keys',
      'throw new Error(`Unrecognized keys in the manifest: ${keys.split(",").map(key => `"${key}"`).join(", ")}`)',
      person => [person.topic, person.other, person.nick].join(','),
      'Unrecognized keys in the manifest',
    ),
    checks(
      'an enumeration',
      'value',
      'throw new TypeError(`Expected one of ${LEVELS.join(", ")}, received ${value}`)',
      person => person.first,
      'Expected one of received',
      ['const LEVELS = ["debug", "info", "silent"]'],
    ),
    checks(
      'the indentation of YAML',
      'text',
      'throw new SyntaxError(`bad indentation of a mapping entry (2:3)\\n\\n 1 | name: ${text}\\n 2 |   mail: x\\n-------^`)',
      fullName,
      'bad indentation of a mapping entry',
    ),
    checks(
      'the quotes of CSV',
      'text',
      'throw new SyntaxError(`Invalid Closing Quote: found non trimable byte after quote at line 4 in "${text}"`)',
      fullName,
      'Invalid Closing Quote found non trimable byte after quote at line in',
    ),
    checks(
      'the depth of JSON',
      'text',
      'throw new SyntaxError(`Unexpected end of input while reading ${text} at position 11`)',
      person => `{"${person.first}":`,
      'Unexpected end of input while reading at position',
    ),
    checks(
      'an e-mail address',
      'mail',
      'throw new TypeError(`The address <${mail}> has no valid domain`)',
      email,
      'The address has no valid domain',
    ),
    checks(
      'a password',
      'secret',
      'throw new Error(`The password "${secret}" must contain a digit and a capital letter`)',
      person => person.password,
      'The password must contain a digit and a capital letter',
    ),
  ]),
  ...under('SQL', [
    queries(
      'a unique column',
      'UNIQUE constraint failed: users.email, value ${value}',
      email,
      'UNIQUE constraint failed users email value',
    ),
    queries(
      'a syntax error',
      'syntax error at or near "${value}"',
      person => person.last,
      'syntax error at or near',
    ),
    queries(
      'a missing table',
      'relation "${value}" does not exist',
      person => person.topic,
      'relation does not exist',
    ),
    queries(
      'a missing role',
      'password authentication failed for user "${value}"',
      person => person.nick,
      'password authentication failed for user',
    ),
    queries(
      'a foreign key',
      'Key (owner)=(${value}) is not present in table "people".',
      fullName,
      'Key owner is not present in table people',
    ),
    queries(
      'a duplicate entry',
      "Duplicate entry '${value}' for key 'people.PRIMARY'",
      email,
      'Duplicate entry for key people PRIMARY',
    ),
    queries(
      'a value of the wrong type',
      'invalid input syntax for type integer: "${value}"',
      fullName,
      'invalid input syntax for type integer',
    ),
    queries(
      'a whole statement',
      "Query failed: INSERT INTO people (name) VALUES ('${value}')",
      fullName,
      'Query failed INSERT INTO people name VALUES',
    ),
  ]),
]

function checks(
  what: string,
  variable: string,
  throws: string,
  text: (person: Person) => string,
  keeps: string,
  more: readonly string[] = [],
): Row {
  return {
    name: `checks ${what}`,
    source: [
      'import { readFileSync } from "node:fs"',
      `const ${variable} = readFileSync(process.argv[2], "utf8").trim()`,
      ...more,
      throws,
    ],
    data: person => {
      const file = `${person.file}.txt`
      return { args: [file, `${person.folder}.toml`], files: { [file]: text(person) } }
    },
    keeps,
  }
}

function queries(what: string, message: string, text: (person: Person) => string, keeps: string): Row {
  return {
    name: `meets ${what} in a database`,
    source: [
      'class DatabaseError extends Error { name = "DatabaseError" }',
      'function query(value) {',
      `  throw Object.assign(new DatabaseError(\`${message}\`), { code: "23505" })`,
      '}',
      'query(process.env.RECORD)',
    ],
    data: person => ({ env: { RECORD: text(person) } }),
    keeps: `DatabaseError ${keeps}`,
  }
}
