// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import { describe, expect, it, test } from 'vitest'
import nodeMessages from '../../src/lexicon/node-messages.mjs'
import { scrub } from '../../src/scrub/scrub.ts'
import { errorOf, eventOf, messageBy, STILL, sourcesOf } from '../harness/sources.ts'

/** A name that looks like a token of npm's. */
const TOKEN = `npm_${'aB3dE6gH9'.repeat(4)}`
const PLATFORM = [
  ...Object.values(nodeMessages().messages).flat(),
  ...[...getSystemErrorMap().values()].flat(),
]

describe('explainMessage, of Node and V8', () => {
  const sources = sourcesOf(
    `function go(options) { return options.files.map(load) } import chalk from 'chalk'; run('git'); use(${TOKEN}); fail("Cannot find module '" + x + "' from '" + y + "'")`,
    PLATFORM,
  )

  it.each([
    [
      'Error',
      `ENOENT: no such file or directory, open '/home/max/my plan of the year.docx'`,
      `ENOENT: no such file or directory, open '<*>'`,
    ],
    [
      'Error',
      `ENOENT: no such file or directory, rename 'C:\\Users\\max\\a' -> '\\\\server\\max\\b'`,
      `ENOENT: no such file or directory, rename '<*>'`,
    ],
    ['Error', `EACCES: permission denied, open '/root'`, `EACCES: permission denied, open '<*>'`],
    [
      'Error',
      'EISDIR: illegal operation on a directory, read',
      'EISDIR: illegal operation on a directory, read',
    ],
    ['Error', 'connect ECONNREFUSED 10.1.2.3:5432', 'connect ECONNREFUSED <*>'],
    ['Error', 'getaddrinfo ENOTFOUND max.example', 'getaddrinfo ENOTFOUND <*>'],
    [
      'Error',
      'listen EADDRINUSE: address already in use :::3000',
      'listen EADDRINUSE: address already in use <*>',
    ],
    ['Error', 'spawn git ENOENT', 'spawn git ENOENT'],
    ['Error', 'spawn /home/max/git ENOENT', 'spawn <*> ENOENT'],
    [
      'SyntaxError',
      `Unexpected token 'M', "{"name": MaxMuster"... is not valid JSON`,
      'Unexpected token <*> is not valid JSON',
    ],
    [
      'SyntaxError',
      `Unexpected token 'a', ..."geheim": a\n}" is not valid JSON`,
      'Unexpected token <*> is not valid JSON',
    ],
    [
      'SyntaxError',
      `Expected ',' or '}' after property value in JSON at position 20 (line 2 column 7)`,
      `Expected ',' or '}' after property value in JSON at position 20 (line 2 column 7)`,
    ],
    ['SyntaxError', 'Cannot convert max to a BigInt', 'Cannot convert <*> to a BigInt'],
    [
      'TypeError',
      `Cannot read properties of undefined (reading 'files')`,
      `Cannot read properties of undefined (reading 'files')`,
    ],
    [
      'TypeError',
      `Cannot read properties of undefined (reading 'maxmuster')`,
      `Cannot read properties of undefined (reading '<*>')`,
    ],
    ['TypeError', 'options.files is not a function', 'options.files is not a function'],
    ['TypeError', 'options.maxmuster is not a function', '<*> is not a function'],
    ['TypeError', '4711 is not a function', '<*> is not a function'],
    ['ReferenceError', `${TOKEN} is not defined`, '<*> is not defined'],
    ['Error', 'options.files is not a function', '<*> is not a function'],
    ['ReferenceError', 'load is not defined', 'load is not defined'],
    [
      'TypeError',
      `Cannot destructure property 'files' of 'options' as it is undefined.`,
      `Cannot destructure property 'files' of 'options' as it is undefined.`,
    ],
    [
      'TypeError',
      'The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5.5)',
      'The "path" argument must be of type string or an instance of Buffer or URL. Received type number (<*>)',
    ],
    [
      'Error',
      `Cannot find package 'chalk' imported from /home/max/app/index.js`,
      `Cannot find package 'chalk' imported from <*>`,
    ],
    ['Error', `Cannot find module 'max' from '/home/max'`, `Cannot find module '<*>' from '<*>'`],
    [
      'Error',
      `Cannot find module './max.js'\nRequire stack:\n- /home/max/a.js\n- /home/max/b.js`,
      `Cannot find module '<*>'\nRequire stack:\n- <*>`,
    ],
    ['Error', 'Command failed: mysql -pgeheim\nAccess denied for max\n', 'Command failed: <*>'],
  ])('%s: %s', (type, message, expected) => {
    expect(messageBy(sources, message, type)).toBe(expected)
  })
})

describe('explainMessage, of real packages', () => {
  it.each([
    ['csv-parse', 'Quote Not Closed: the parsing is finished with an opening quote at line 2', undefined],
    [
      'csv-parse',
      'Invalid Opening Quote: a quote is found on field 0 at line 2, value is "Max "',
      'Invalid Opening Quote: a quote is found on field 0 at line 2, value is <*>',
    ],
    [
      'csv-parse',
      'Invalid Record Length: columns length is 2, got 1 on line 2',
      'Invalid Record Length: columns length is <*>, got <*> on line 2',
    ],
    [
      'yaml',
      'Nested mappings are not allowed in compact mappings at line 1, column 4:\n\na: b: Max Muster\n   ^\n',
      'Nested mappings are not allowed in compact mappings at line 1, column 4 <*>',
    ],
    [
      'yaml',
      'Unresolved alias (the anchor must be set before the alias): max',
      'Unresolved alias (the anchor must be set before the alias): <*>',
    ],
    [
      'yaml',
      'Map keys must be unique at line 3, column 1:\n\nname: Max\nname: Max Muster\n^\n',
      'Map keys must be unique at line 3, column 1 <*>',
    ],
    ['commander', `error: unknown option '--geheim=max'`, `error: unknown option '<*>'`],
    ['commander', `error: missing required argument 'max'`, `error: missing required argument '<*>'`],
    [
      'commander',
      `error: option '-p, --port <number>' argument 'max' is invalid. Not a number.`,
      `error: option '<*>' argument '<*>' is invalid. <*>`,
    ],
    [
      'commander',
      `error: too many arguments for 'max'. Expected 1 argument but got 3.`,
      `error: too many arguments for '<*>'. Expected <*> argument but got <*>`,
    ],
  ])('%s: %s', (name, message, expected) => {
    expect(messageBy(sourcesOf(filesOf(name), PLATFORM), message)).toBe(expected ?? message)
  })
})

describe('explainMessage, of V8 and Node inside a longer one', () => {
  const source =
    'import "./gone.js"; import "./lib/missing.mjs"; context.getScope(); fail("\\nOccurred while linting " + file, "Cannot run the rule ", x)'
  it.each([
    [
      'context.getScope is not a function\nOccurred while linting /home/max',
      'TypeError',
      'context.getScope is not a function\nOccurred while linting <*>',
    ],
    [
      'Cannot run the rule max: context.getScope is not a function',
      'Error',
      'Cannot run the rule <*>: context.getScope is not a function',
    ],
    [
      'Cannot run the rule max: muster is not a function',
      'Error',
      'Cannot run the rule <*> is not a function',
    ],
    [
      'Cannot run the rule context: context is not a function',
      'Error',
      'Cannot run the rule <*> is not a function',
    ],
    [
      "Cannot find module './gone.js'\nRequire stack:\n- /app/cli.js\n- /home/max/a.js\n\nOccurred while linting max",
      'Error',
      "Cannot find module './gone.js'\nRequire stack:\n- app:///cli.js\n- <*>\nOccurred while linting <*>",
    ],
    [
      "Cannot find module './gone.js'\nRequire stack:\n- /app/cli.js\n    at Max (/app/a.js:3:4)\n    at Max (/app/b.js:5:6)",
      'Error',
      "Cannot find module './gone.js'\nRequire stack:\n- app:///cli.js\n    at <*> (app:///a.js:3:4)\n    at <*> (app:///b.js:5:6)",
    ],
    [
      "Cannot run the rule max:\n  TypeError: Cannot find module './gone.js'\nRequire stack:\n- /app/cli.js",
      'Error',
      "Cannot run the rule <*> TypeError: Cannot find module './gone.js'\nRequire stack:\n- app:///cli.js",
    ],
    [
      "Cannot run the rule max\nCannot find module './gone.js'\nRequire stack:\n- /app/cli.js\n- /home/max/a.js",
      'Error',
      "Cannot run the rule <*>\nCannot find module './gone.js'\nRequire stack:\n- app:///cli.js\n- <*>",
    ],
    [
      "Cannot run the rule max: Cannot find module 'max'\nRequire stack:\n- /home/max/a.js\n\nOccurred while linting max",
      'Error',
      "Cannot run the rule <*>: Cannot find module '<*>'\nRequire stack:\n- <*>\nOccurred while linting <*>",
    ],
    ["Cannot run the rule './gone.js': Cannot find it", 'Error', 'Cannot run the rule <*>'],
    [
      "Cannot find module '/app/lib/missing.mjs' imported from /app/cli.js",
      'Error',
      "Cannot find module 'app:///lib/missing.mjs' imported from app:///cli.js",
    ],
    [
      "Cannot find module 'node_modules/max/a.js'\nRequire stack:\n- app:///max/muster.js",
      'Error',
      "Cannot find module '<*>'\nRequire stack:\n- <*>",
    ],
    [
      "Cannot find module '/home/max/lib/missing.mjs' imported from /home/max/cli.js",
      'Error',
      "Cannot find module '<*>' imported from <*>",
    ],
  ])('%s', (message, type, expected) => {
    const sources = sourcesOf(source, [' is not a function'])
    const place = (file: string) => (file.includes('missing') ? undefined : sources.place(file))
    expect(messageBy({ ...sources, place }, message, type)).toBe(expected)
  })

  it('keeps codes of a known shape, and positions that the error confirms', () => {
    const value = 'Cannot parse it (3:7): error TS2322: (4:7) max'
    const error = { ...errorOf({ value }), positions: [3, 7] }
    const sources = sourcesOf('fail("Cannot parse it ", x)')
    const { exception } = scrub(eventOf({ exception: { values: [error] } }), sources, STILL)
    expect(exception.values[0]?.value).toBe('Cannot parse it (3:7): error TS2322 <*>')
  })
})

describe('explainMessage, of a program', () => {
  it.each([
    ['fail(`cannot use ${x} here`)', 'cannot use Max here', 'cannot use <*> here'],
    ['fail("cannot use " + x + " here")', 'cannot use Max here', 'cannot use <*> here'],
    ['fail(format("cannot use %s here", x))', 'cannot use Max here', 'cannot use <*> here'],
    ['fail(t("cannot use {name} here"))', 'cannot use {name} here', 'cannot use <*> here'],
    [
      'fail("14 UNAVAILABLE: no connection established")',
      '14 UNAVAILABLE: no connection established',
      '14 UNAVAILABLE: no connection established',
    ],
    ['// cannot use Max here', 'cannot use Max here', '<*>'],
    ['fail(`cannot use ${x} here`)', 'cannot use Max\n  Muster\n here', 'cannot use <*> here'],
    ['fail(`these lines\n  stay ${x}`)', 'these lines\n  stay Max', 'these lines\n  stay <*>'],
    ['fail("not a word", x)', 'XXnot a word', '<*>'],
    ['fail("not a word", x)', 'not a wordXX', '<*>'],
    ['fail("not a word", x)', 'not a word\u0301', '<*>'],
    ['fail("not a word", x)', 'not a word\u00adplay', '<*>'],
    ['fail("für alle Fälle", x)', 'f\u0075\u0308r alle Fa\u0308lle Max', 'für alle Fälle <*>'],
    ['fail("fu\u0308r alle Fa\u0308lle", x)', 'für alle Fälle Max', 'für alle Fälle <*>'],
    ['fail("12345", "...")', '12345 ...', '<*>'],
    ['fail(" is not allowed here ")', 'Max is not allowed here', '<*> is not allowed here'],
    ['fail(`${a} expected ${b}`)', 'Max expected Muster', '<*>'],
    ['get("boom"); throw new Error("boom")', 'boom', 'boom'],
    [
      "if (c === 'e') fail(`unexpected letter here: ${c}`)",
      'unexpected letter here: e',
      'unexpected letter here: <*>',
    ],
    ["fail(`cannot open it: '`, ' of ')", "cannot open it: 'Lord of Rings'", "cannot open it: '<*>'"],
    [
      'fail(`cannot open "${x}" for ${y}`, "of the")',
      'cannot open "Lord of the Rings" for max',
      'cannot open "<*>" for <*>',
    ],
    ['fail(`cannot open it`, "of the")', 'Lord of the Rings', '<*> of the <*>'],
    [`fail("the value of 'key'", x)`, "the value of 'key'/Max", "the value of 'key'<*>"],
    [
      'fail(`expected ${a}, received ${b}`)',
      'expected string, received undefined',
      'expected string, received undefined',
    ],
    ['fail(`expected ${a}, received ${b}`)', 'expected Max, received "Muster"', 'expected <*>, received <*>'],
    ['fail(`${x} is not ${y}`)', 'max is not muster', '<*> is not <*>'],
    [
      'fail("first one fails"); fail("second one fails")',
      'first one fails. second one fails',
      'first one fails. second one fails',
    ],
    [
      'let what = ""; what += "property "; fail("It must have " + what + name + " of it")',
      'It must have property Max of it',
      'It must have property <*> of it',
    ],
    ['line += "Rose"; fail("It is not of " + name)', 'It is not of Rose', 'It is not of <*>'],
    ['fail(`cannot open the "${x}"`)', 'cannot open the "undefined"', 'cannot open the "undefined"'],
    ['fail(`cannot open the "${x}"`)', 'cannot open the "true"', 'cannot open the "<*>"'],
    ['fail(`cannot open the "${x}"`)', 'cannot open the "null Max"', 'cannot open the "<*>"'],
    ['throw new Error("boom")', 'boom', 'boom'],
    ['get("boom")', 'boom', '<*>'],
    ['get("root"); fail(`cannot open ${x}`)', 'cannot open /root/boom', 'cannot open <*>'],
    ['get("/root/"); a;fail(`cannot open it ${x}`)', 'cannot open it /root/boom', 'cannot open it <*>'],
    ['fail(`cannot open "${x}"`)', 'cannot open "boom"', 'cannot open "<*>"'],
    ['fail(`cannot open [${x}] as (${y})`)', 'cannot open [1, [2]] as (max)', 'cannot open [<*>] as (<*>)'],
    ["fail(`don't open the '${x}'`)", `don't open the 'it's'`, "don't open the '<*>'"],
    ['const CODE = "TOOL_BAD_INPUT"', 'max: TOOL_BAD_INPUT (max)', '<*> TOOL_BAD_INPUT <*>'],
    ['f("CommaExpected")', 'max: CommaExpected (max), ValueExpected', '<*> CommaExpected <*>'],
    ['f("MaxMuster", "Expected", "UnknownMax1")', 'x MaxMuster, x Expected, x UnknownMax1', '<*>'],
    ['fail("write to max@example.org now")', 'write to max@example.org now', 'write to <*> now'],
  ])('%s | %s', (source, message, expected) => {
    expect(messageBy(sourcesOf(source), message)).toBe(expected)
  })

  it('keeps a single word only near what the source says near it', () => {
    const far = `${'pad("x");'.repeat(20)}`
    const near = 'fail(`could not parse it${file}: at ${place} of ${total}`)'
    const message = 'could not parse it (max): at 3 of 7'
    expect(messageBy(sourcesOf(near), message)).toBe('could not parse it <*>: at <*> of <*>')
    expect(messageBy(sourcesOf(`fail("could not parse it");${far}fail(\`: at \${a} of \`)`), message)).toBe(
      'could not parse it <*>',
    )
  })

  it('keeps a single word at the beginning, wherever the source says it', () => {
    const source = `get("Missing " + x); ${'pad("x");'.repeat(20)} fail(\`\${x} in the given file\`)`
    expect(messageBy(sourcesOf(source), 'Missing Max in the given file')).toBe(
      'Missing <*> in the given file',
    )
  })

  it('keeps a single word that fills the gap between two that stay', () => {
    const far = 'pad("x");'.repeat(20)
    const source = `fail("cannot open it"); ${far} get(" because "); ${far} fail("the file is gone")`
    const message = 'cannot open it because the file is gone'
    expect(messageBy(sourcesOf(source), message)).toBe(message)
  })

  it('does not take the end of a file for near the beginning of the next', () => {
    const sources = sourcesOf([`fail(\`no such region: "\${region}"\`)`, `get('north')`])
    expect(messageBy(sources, 'no such region: "north"')).toBe('no such region: "<*>"')
  })

  it('changes nothing the second time, even where what it puts in completes a literal', () => {
    const source = `fail("cannot open it '"); fail(" as it is"); fail(" so very bad"); fail("' as it is so")`
    const once = messageBy(sourcesOf(source), "cannot open it 'max as it is so very bad")
    expect(once).toBe("cannot open it '<*>' as it is so <*>")
    expect(messageBy(sourcesOf(source), once)).toBe(once)
  })

  it('takes a name in quotes for data, unless the source fills it in', () => {
    const template = 'fail(`no such region: "${region}"`)'
    const message = 'no such region: "north"'
    const choice = 'fail(`no such region: "${isCold ? "north" : "south"}"`)'
    expect(messageBy(sourcesOf(choice), message)).toBe(message)
    expect(messageBy(sourcesOf(`if (region === 'north') ${template}`), message)).toBe('no such region: "<*>"')
    expect(messageBy(sourcesOf(`get('north');${'pad("x");'.repeat(20)}${template}`), message)).toBe(
      'no such region: "<*>"',
    )
  })
})

describe('explainMessage, numbers', () => {
  it.each([
    ['at line 12, column 7', 'at line 12, column 7'],
    ['at line 12:7 of it', 'at line 12:7 <*>'],
    ['at line 1234567', 'at line <*>'],
    ['at line 12.5', 'at line <*>'],
    ['at line 2026-11-20', 'at line <*>'],
    ['at line 12th', 'at line <*>'],
    ['the exit code 137', 'the exit code 137'],
    ['the exit code 4711', 'the exit code <*>'],
    ['the exit code 555-0123', 'the exit code <*>'],
    ['the port is 8080', 'the port is <*>'],
    ['errno is errno -2', 'errno is errno -2'],
  ])('%s', (message, expected) => {
    const source = 'say("at line ", ", column ", "the exit code ", "the port is ", "errno is errno ")'
    expect(messageBy(sourcesOf(source), message)).toBe(expected)
  })
})

function filesOf(name: string): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(name))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.c?js$/.test(file),
  )
  return [`require('${name}')`, ...files.sort().map(file => readFileSync(join(folder, file), 'utf8'))]
}

test('a message keeps the name of a type where one is asked for, also before data', () => {
  const sources = sourcesOf('fail(`must be ${type}`)')
  expect(messageBy(sources, 'must be integer, max')).toBe('must be integer <*>')
  expect(messageBy(sources, 'must be string; max')).toBe('must be string <*>')
  expect(messageBy(sources, 'must be date of max')).toBe('must be <*>')
})

describe('explainMessage, values that the program knows', () => {
  it.each([
    ["if (city === 'new york') go()", 'new york'],
    ["switch (city) { case 'new york': go() }", 'new york'],
    ["go(city, 'New York')", 'New York'],
    ['', 'Promise'],
    ['', '"date"'],
    ['', 'object'],
  ])('%s; Cannot visit %s', (source, value) => {
    const sources = sourcesOf(`${source}; fail(\`Cannot visit \${city}\`); fail(\`Cannot visit "\${city}"\`)`)
    expect(messageBy(sources, `Cannot visit ${value}`)).toMatch(/^Cannot visit "?<\*>"?$/)
  })
})

describe('explainMessage, of what was rejected and is no error', () => {
  const node =
    'This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "'
  const sources = sourcesOf('fail(`Unexpected identifier: ${what}`)', [node, '".'])

  it.each([
    ['Error: Unexpected identifier: max', 'Error: Unexpected identifier: <*>'],
    ['Max "Muster"', '<*>'],
    ['#<Object>', '<*>'],
  ])('explains %s as a text of its own', (reason, expected) => {
    expect(messageBy(sources, `${node}${reason}".`)).toBe(`${node}${expected}".`)
  })

  it.each([
    ['Error: Line 1: Unexpected identifier', 'Error: Line 1: Unexpected identifier'],
    ['SyntaxError: Line 7: Max Muster', 'SyntaxError: Line 7 <*>'],
    ['MaxError: Line 1: Max', '<*>'],
  ])('takes the name of an error before a message for no part of it: %s', (message, expected) => {
    const says = 'throw new Error("Line " + line + ": " + why); fail("Unexpected identifier")'
    const sources = sourcesOf(says, [node, '".'])
    expect(messageBy(sources, message)).toBe(expected)
    expect(messageBy(sources, `${node}${message}".`)).toBe(`${node}${expected}".`)
  })
})

test('explainMessage() knows what a validator says that is written by a program', () => {
  const sources = sourcesOf("out += ' , message: \\'should be equal to one of the allowed values\\' '")
  expect(messageBy(sources, 'Key max should be equal to one of the allowed values')).toBe(
    '<*> should be equal to one of the allowed values',
  )
  expect(messageBy(sources, 'allowed message one')).toBe('<*>')
})

describe('explainMessage, of other programs', () => {
  it.each([
    [
      "error: pathspec 'max' did not match any file(s) known to git\n",
      "error: pathspec '<*>' did not match any file(s) known to git",
    ],
    ["fatal: repository '/home/max' not found", "fatal: repository '<*>' not found"],
    ['r.js (1:16): Expression expected', '<*> Expression expected'],
    [
      "ls: cannot access 'max': No such file or directory",
      "<*>: cannot access '<*>': No such file or directory",
    ],
    ['Input file is missing: photos/max.png', 'Input file is missing: <*>'],
    ['sorry, too many clients already', 'sorry, too many clients already'],
    ['SQLITE_ERROR: no such table: patients', 'SQLITE_ERROR: no such table: <*>'],
    [
      'WRONGTYPE Operation against a key holding the wrong kind of value',
      'WRONGTYPE Operation against a key holding the wrong kind of value',
    ],
    ['password authentication failed for user "max"', 'password authentication failed for user "<*>"'],
    [
      "Access denied for user 'max'@'10.0.0.1' (using password: YES)",
      "Access denied for user '<*>' (using password: YES)",
    ],
    ['relation "patients" does not exist', 'relation "<*>" does not exist'],
    ["Can't reach database server at `max:5432`", "Can't reach database server at `<*>`"],
    ['src/max.js:1:7: ERROR: Could not resolve "./max"', '<*> ERROR: Could not resolve "<*>"'],
  ])('%s', (message, expected) => {
    expect(messageBy(sourcesOf(''), message).trimEnd()).toBe(expected)
  })

  // Each as a real server said it.
  it.each([
    ['syntax error at end of input', 'syntax error at end of input'],
    ['unterminated quoted string at or near "\'Max', 'unterminated quoted string at or near "<*>"'],
    ['schema "max" does not exist', 'schema "<*>" does not exist'],
    ['column "age" of relation "max" does not exist', 'column "<*>" of relation "<*>" does not exist'],
    ['table "max" does not exist', 'table "<*>" does not exist'],
    ['cursor "max" does not exist', 'cursor "<*>" does not exist'],
    ['missing data for column "max"', 'missing data for column "<*>"'],
    [
      'column "age" of relation "max" contains null values',
      'column "<*>" of relation "<*>" contains null values',
    ],
    ['column "max" specified more than once', 'column "<*>" specified more than once'],
    ['column reference "max" is ambiguous', 'column reference "<*>" is ambiguous'],
    ['missing FROM-clause entry for table "max"', 'missing FROM-clause entry for table "<*>"'],
    ['division by zero', 'division by zero'],
    [
      'new row for relation "max" violates check constraint "max_age"',
      'new row for relation "<*>" violates check constraint "<*>"',
    ],
    [
      'null value in column "age" of relation "max" violates not-null constraint',
      'null value in column "<*>" of relation "<*>" violates not-null constraint',
    ],
    [
      'update or delete on table "max" violates foreign key constraint "max_fk" on table "muster"',
      'update or delete on table "<*>" violates foreign key constraint "<*>" on table "<*>"',
    ],
    [
      'value for domain max violates check constraint "c"',
      'value for domain <*> violates check constraint "<*>"',
    ],
    ['invalid input value for enum max: "sad"', 'invalid input value for enum <*>'],
    ['invalid input syntax for type uuid: "max"', 'invalid input syntax for type uuid: "<*>"'],
    ['date/time field value out of range: "1970-13-47"', 'date/time field value out of range: "<*>"'],
    ['value "99999999999" is out of range for type integer', '<*>" is out of range for type integer'],
    ['permission denied for table max', 'permission denied for table <*>'],
    ['must be owner of table max', 'must be owner of <*>'],
    ['canceling statement due to statement timeout', 'canceling statement due to statement timeout'],
    ['malformed array literal: "{max"', 'malformed array literal: "<*>"'],
    ['too many connections for role "max"', 'too many connections for role "<*>"'],
    [
      'cannot drop table max because other objects depend on it',
      'cannot drop table <*> because other objects depend on it',
    ],
    [
      'bind message supplies 1 parameters, but prepared statement "" requires 2',
      'bind message supplies <*> parameters, but prepared statement "" requires <*>',
    ],
    [
      "You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selct max' at line 1",
      "You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '<*>' at line 1",
    ],
    ["Column 'max' cannot be null", "Column '<*>' cannot be null"],
    ["Field 'max' doesn't have a default value", "Field '<*>' doesn't have a default value"],
    ["Data too long for column 'max' at row 1", "Data too long for column '<*>' at row 1"],
    [
      "Incorrect integer value: 'max' for column `a`.`b`.`c` at row 1",
      "Incorrect integer value: '<*>' for column <*> at row 1",
    ],
    [
      'Cannot delete or update a parent row: a foreign key constraint fails (`max`.`b`)',
      'Cannot delete or update a parent row: a foreign key constraint fails (<*>)',
    ],
    ['CONSTRAINT `max` failed for `a`.`b`', 'CONSTRAINT `<*>` failed for `<*>`'],
    [
      "SELECT command denied to user 'max'@'localhost' for table `a`.`b`",
      "<*> command denied to user '<*>' for table <*>",
    ],
    [
      "Access denied for user 'max'@'%' to database 'muster'",
      "Access denied for user '<*>' to database '<*>'",
    ],
    ["Unknown column 'max' in 'SELECT'", "Unknown column '<*>' in 'SELECT'"],
    ['CHECK constraint failed: max_age', 'CHECK constraint failed: <*>'],
    ['table max has no column named age', 'table <*> has no column named <*>'],
    ['unrecognized token: "\'Max"', 'unrecognized token: "<*>"'],
    ['ER_ACCESS_DENIED_ERROR: max', 'ER_ACCESS_DENIED_ERROR <*>'],
    ['SQLITE_MISMATCH: datatype mismatch', 'SQLITE_MISMATCH: datatype mismatch'],
    ['SQLITE_ERROR: near "selct": syntax error', 'SQLITE_ERROR: near "<*>": syntax error'],
    ['/home/max/a.png: unable to open for write', '<*>: unable to open for write'],
    ['unable to open database: /home/max/a.db', 'unable to open database: <*>'],
    ['ERR value is not an integer or out of range', 'ERR value is not an integer or out of range'],
    [
      "ERR unknown command 'MAX', with args beginning with: 'a' ",
      "ERR unknown command '<*>', with args beginning with: '<*>'",
    ],
    [
      'NOPERM this user has no permissions to access one of the keys used as arguments',
      'NOPERM this user has no permissions to access one of the keys used as arguments',
    ],
    [
      "NOGROUP No such key 'max' or consumer group 'm' in X",
      "NOGROUP No such key '<*>' or consumer group '<*>'",
    ],
    ['BUSYGROUP Consumer Group name already exists', 'BUSYGROUP Consumer Group name already exists'],
  ])('%s', (message, expected) => {
    expect(messageBy(sourcesOf(''), message).trimEnd()).toBe(expected)
  })

  // A tool says more before it.
  it.each([
    ['relation "max" does not exist', 'relation "<*>" does not exist'],
    ['column "age" of relation "max" does not exist', 'column "<*>" of relation "<*>" does not exist'],
    ["Table 'max' doesn't exist", "Table '<*>' doesn't exist"],
    ["Field 'max' doesn't have a default value", "Field '<*>' doesn't have a default value"],
    ['table max has no column named age', 'table <*> has no column named <*>'],
    ['near "max": syntax error', 'near "<*>": syntax error'],
  ])('Failed to save: %s', (message, expected) => {
    const sources = sourcesOf('throw new Error(`Failed to save: ${message}`)')
    expect(messageBy(sources, `Failed to save: ${message}`)).toBe(`Failed to save: ${expected}`)
  })
})
