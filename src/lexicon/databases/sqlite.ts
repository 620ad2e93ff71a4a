/** What SQLite says, and its binding that is compiled. See `program-messages.ts`. */
export const SQLITE = `
no such table: <*>
no such column: <*>
no such function: <*>
no such index: <*>
no such module: <*>
no such collation sequence: <*>
table <*> has no column named <*>
" already exists
 columns but <*> values were supplied
 values for <*> columns
cannot modify <*> because it is a view
ambiguous column name: <*>
duplicate column name: <*>
near "<*>": syntax error
SQLITE_ERROR: near "<*>": syntax error
unrecognized token: "<*>
incomplete input
malformed JSON
bad JSON path: <*>
wrong number of arguments to function <*>
misuse of aggregate function <*>
misuse of aggregate: <*>
ON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint
UNIQUE constraint failed: <*>
NOT NULL constraint failed: <*>
CHECK constraint failed: <*>
FOREIGN KEY constraint failed
datatype mismatch
cannot store TEXT value in <*>
cannot start a transaction within a transaction
cannot commit - no transaction is active
too many SQL variables
string or blob too big
unable to open database: <*>
unable to open database file
database is locked
database table is locked
database disk image is malformed
database or disk is full
disk I/O error
file is not a database
attempt to write a readonly database
bad parameter or other API misuse
column index out of range
SQLite3 can only bind numbers, strings, bigints, buffers, and null
Missing named parameter "<*>
Too many parameter values were provided
Too few parameter values were provided
The supplied SQL string contains more than one statement
The supplied SQL string contains no statements
The database connection is not open`

/**
 * Without `SQLITE_`.
 *
 * @see https://www.sqlite.org/rescode.html
 */
export const SQLITE_CODES =
  'ABORT ABORT_ROLLBACK AUTH BUSY BUSY_RECOVERY BUSY_SNAPSHOT BUSY_TIMEOUT CANTOPEN CANTOPEN_CONVPATH CANTOPEN_DIRTYWAL ' +
  'CANTOPEN_FULLPATH CANTOPEN_ISDIR CANTOPEN_NOTEMPDIR CANTOPEN_SYMLINK CONSTRAINT CONSTRAINT_CHECK ' +
  'CONSTRAINT_COMMITHOOK CONSTRAINT_DATATYPE CONSTRAINT_FOREIGNKEY CONSTRAINT_FUNCTION CONSTRAINT_NOTNULL ' +
  'CONSTRAINT_PINNED CONSTRAINT_PRIMARYKEY CONSTRAINT_ROWID CONSTRAINT_TRIGGER CONSTRAINT_UNIQUE CONSTRAINT_VTAB CORRUPT ' +
  'CORRUPT_INDEX CORRUPT_SEQUENCE CORRUPT_VTAB ERROR ERROR_MISSING_COLLSEQ ERROR_RETRY ERROR_SNAPSHOT FULL INTERNAL ' +
  'INTERRUPT IOERR IOERR_ACCESS IOERR_CLOSE IOERR_DATA IOERR_DELETE IOERR_FSYNC IOERR_LOCK IOERR_NOMEM IOERR_READ ' +
  'IOERR_SHMMAP IOERR_SHMOPEN IOERR_SHORT_READ IOERR_TRUNCATE IOERR_WRITE LOCKED LOCKED_SHAREDCACHE MISMATCH MISUSE NOMEM ' +
  'NOTADB NOTFOUND PERM PROTOCOL RANGE READONLY READONLY_CANTINIT READONLY_CANTLOCK READONLY_DBMOVED READONLY_DIRECTORY ' +
  'READONLY_RECOVERY READONLY_ROLLBACK SCHEMA TOOBIG'
