/** What PostgreSQL says, of all versions that are still maintained. See `program-messages.ts`. */
export const POSTGRESQL = `
syntax error at or near "<*>
syntax error at end of input
unterminated quoted string at or near "<*>
unterminated quoted identifier at or near "<*>
relation "<*>" does not exist
table "<*>" does not exist
column "<*>" of relation "<*>" does not exist
database "<*>" does not exist
role "<*>" does not exist
schema "<*>" does not exist
type "<*>" does not exist
function <*> does not exist
operator does not exist: <*>
savepoint "<*>" does not exist
cursor "<*>" does not exist
prepared statement "<*>" does not exist
prepared statement "<*>" already exists
extension "<*>" is not available
relation "<*>" already exists
missing FROM-clause entry for table "<*>
invalid reference to FROM-clause entry for table "<*>
column reference "<*>" is ambiguous
column "<*>" named in key does not exist
column "<*>" specified more than once
column "<*>" can only be updated to DEFAULT
column "<*>" of relation "<*>" contains null values
missing data for column "<*>
extra data after last expected column
column "<*>" must appear in the GROUP BY clause or be used in an aggregate function
<*>" is of type <*> but expression is of type <*>
duplicate key value violates unique constraint "<*>
conflicting key value violates exclusion constraint "<*>
insert or update on table "<*>" violates foreign key constraint "<*>
update or delete on table "<*>" violates foreign key constraint "<*>" on table "<*>
new row for relation "<*>" violates check constraint "<*>
value for domain <*> violates check constraint "<*>
null value in column "<*>" of relation "<*>" violates not-null constraint
no partition of relation "<*>" found for row
could not create unique index "<*>
foreign key constraint "<*>" cannot be implemented
cannot truncate a table referenced in a foreign key constraint
multiple primary keys for table "<*>" are not allowed
new row violates row-level security policy for table "<*>
cannot insert a non-DEFAULT value into column "<*>
materialized view "<*>" has not been populated
there is no unique or exclusion constraint matching the ON CONFLICT specification
there is no unique constraint matching given keys for referenced table "<*>
ON CONFLICT DO UPDATE command cannot affect row a second time
INSERT has more expressions than target columns
INSERT has more target columns than expressions
more than one row returned by a subquery used as an expression
subquery must return only one column
subquery in FROM must have an alias
each UNION query must have the same number of columns
aggregate functions are not allowed in WHERE
aggregate function calls cannot be nested
LIMIT must not be negative
<*> cannot be matched
cannot drop table <*> because other objects depend on it
cannot insert into view "<*>
invalid input syntax for type <*>
invalid input syntax for type json
invalid input syntax for type uuid: "<*>
invalid input syntax for type numeric: "<*>
invalid input syntax for type double precision: "<*>
invalid input syntax for type interval: "<*>
invalid input syntax for type timestamp: "<*>
invalid input syntax for type timestamp with time zone: "<*>
invalid input value for enum <*>
invalid byte sequence for encoding "UTF8": 0x00
invalid byte sequence for encoding "<*>
invalid regular expression: <*>
invalid value for parameter "<*>
unrecognized configuration parameter "<*>
malformed array literal: "<*>
malformed range literal: "<*>
date/time field value out of range: "<*>
" is out of range for type integer
" is out of range for type bigint
integer out of range
bigint out of range
smallint out of range
numeric field overflow
value too long for type character varying(<*>
value too long for type <*>
invalid XML document
null character not permitted
division by zero
could not determine data type of parameter $<*>
bind message supplies <*> parameters, but prepared statement "<*>" requires <*>
cannot insert multiple commands into a prepared statement
cached plan must not change result type
 in a read-only transaction
current transaction is aborted, commands ignored until end of transaction block
could not serialize access due to read/write dependencies among transactions
could not serialize access due to concurrent update
could not serialize access due to <*>
deadlock detected
could not obtain lock on <*>
canceling statement due to statement timeout
canceling statement due to lock timeout
canceling statement due to user request
canceling statement due to conflict with recovery
canceling statement due to <*>
terminating connection due to administrator command
terminating connection due to idle-in-transaction timeout
terminating connection because of crash of another server process
permission denied for table <*>
permission denied for schema <*>
permission denied for database <*>
permission denied for function <*>
permission denied for sequence <*>
permission denied for <*>
permission denied to create role
permission denied to create database
permission denied to create extension "<*>
permission denied to set parameter "<*>
must be owner of <*>
must be superuser <*>
could not open file "<*>" for reading: <*>
password authentication failed for user "<*>
no pg_hba.conf entry for host "<*>", user "<*>", database "<*>", no encryption
", SSL off
", SSL encryption
too many connections for role "<*>
too many connections for database "<*>
sorry, too many clients already
remaining connection slots are reserved for non-replication superuser connections
remaining connection slots are reserved for roles with <*>
the database system is starting up
the database system is shutting down
the database system is in recovery mode
the database system is not yet accepting connections
out of shared memory`
