import { PLACEHOLDER } from '../report/placeholder.ts'
import { MYSQL, MYSQL_CODES } from './databases/mysql.ts'
import { POSTGRESQL } from './databases/postgresql.ts'
import { REDIS } from './databases/redis.ts'
import { SQLITE, SQLITE_CODES } from './databases/sqlite.ts'

/**
 * What programs say that no script of a package has, for it is in their binaries: git, the shell and its commands, the
 * compiled parsers of swc (also Rollup's), esbuild and Lightning CSS, sharp, databases. Those that tools meet
 * most, cut where data is, or with a placeholder there.
 */
const TEXTS: readonly string[] = [
  // git, as published in its sources
  ...["error: pathspec '", "' did not match any file(s) known to git"],
  ...[
    'fatal: not a git repository (or any of the parent directories): .git',
    'fatal: not a git repository: ',
  ],
  ...["fatal: repository '", "' not found", "' does not exist", "fatal: destination path '"],
  "' already exists and is not an empty directory.",
  ...[
    "fatal: could not read Username for '",
    "': terminal prompts disabled",
    "fatal: Authentication failed for '",
  ],
  ...["fatal: unable to access '", 'Could not resolve host: ', 'Permission denied (publickey).'],
  'fatal: Could not read from remote repository.',
  'Please make sure you have the correct access rights\nand the repository exists.',
  ...["fatal: ambiguous argument '", "': unknown revision or path not in the working tree."],
  "Use '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'",
  ...['fatal: unable to auto-detect email address (got ', 'Please tell me who you are.'],
  'error: Your local changes to the following files would be overwritten by ',
  'Please commit your changes or stash them before you ',
  ...['nothing to commit, working tree clean', 'CONFLICT (content): Merge conflict in '],
  'Automatic merge failed; fix conflicts and then commit the result.',
  'error: failed to push some refs to ',
  "fatal: detected dubious ownership in repository at '",
  // the shell and its commands
  ...[': command not found', ': not found', ": cannot access '", "': No such file or directory"],
  ...[': No such file or directory', ': Permission denied', ': Is a directory', ': Not a directory'],
  // compiled parsers
  ...['Expression expected', 'Unexpected token ', 'Unexpected eof', 'Unterminated string constant'],
  ...['Caused by:\n', 'Syntax Error', 'Unterminated template', 'Unterminated regexp literal'],
  "Expected ';', '}' or <eof>",
  'Return statement is not allowed here',
  "'import', and 'export' cannot be used outside of module code",
  ...[
    'ERROR: Could not resolve "',
    '" has no exports',
    'ERROR: Expected ',
    ' but found ',
    'ERROR: Unexpected ',
  ],
  ...['ERROR: No matching export in "', '" for import "', 'ERROR: Unterminated string literal'],
  // images (sharp)
  ...['Input file is missing: ', 'Input file contains unsupported image format', 'Input Buffer is empty'],
  ...[
    'Input buffer contains unsupported image format',
    'Input file has corrupt header: ',
    'Input image exceeds pixel limit',
    'Input buffer has corrupt header: ',
    'extract_area: bad extract area',
    ': unable to open for write',
  ],
  // codes of modules written in Rust (napi-rs)
  ...['GenericFailure', 'InvalidArg', 'StringExpected', 'NumberExpected', 'ObjectExpected', 'ArrayExpected'],
  // MongoDB, Prisma
  ...['Authentication failed.', 'E11000 duplicate key error collection: ', ' dup key: '],
  ...["Can't reach database server at `", 'Please make sure your database server is running at `'],
  ...[
    'Environment variable not found: ',
    'Error validating datasource `',
    '`: the URL must start with the protocol `',
  ],
  // servers and engines of databases: a message a line, its names and values a placeholder
  ...[POSTGRESQL, MYSQL, SQLITE, REDIS].flatMap(text => text.split('\n')),
  ...MYSQL_CODES.split(' ').map(code => `ER_${code}`),
  ...SQLITE_CODES.split(' ').map(code => `SQLITE_${code}`),
  ...['No loader is configured for "', '" files: ', 'is already declared', 'Unexpected end of file'],
]

/** The chunks of each, in order; those of a word and more. */
export const PROGRAM_MESSAGES: readonly (readonly string[])[] = TEXTS.map(text =>
  text.split(PLACEHOLDER).filter(chunk => /\w/.test(chunk)),
)
